import { describe, expect, it } from 'vitest';
import { type SheetsOutcome, sheetsOf } from '../../../src/inventory/files/index.ts';

const all = (_sheet: string, header: readonly string[]) => header.map((_cell, index) => index);

function read(text: string, name = 'list.csv'): Promise<SheetsOutcome> {
  return sheetsOf({ name, bytes: Buffer.from(text) }, all);
}

describe('a CSV', () => {
  it('is read with its own delimiter', async () => {
    const outcome = await read('sep=;\r\nVM;CPUs;Memory\r\nweb;2;4.096,5\r\n\r\ndb;;"8192;x"\r\n\r\n', 'RVTools_tabvInfo.csv');
    expect(outcome).toMatchObject({
      ok: true,
      sheets: [
        {
          name: 'vInfo',
          header: ['VM', 'CPUs', 'Memory'],
          delimiter: ';',
          rows: [
            ['web', '2', '4.096,5'],
            ['', '', ''],
            ['db', '', '8192;x'],
          ],
        },
      ],
    });
  });
});
