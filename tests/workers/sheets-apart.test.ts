import { describe, expect, it } from 'vitest';
import { sheetsApart } from '../../src/workers/sheets-apart.ts';
import { bigCsv } from '../support/big-files.ts';
import { sheetsIn } from '../support/sheets.ts';

describe('reading on another thread', () => {
  it('gives the same rows in the same order', async () => {
    const bytes = bigCsv(3000, 12);
    const outcome = await sheetsApart({ name: 'big.csv', bytes }, ['VM', 'CPUs']);
    const here = await sheetsIn(bytes, 'big.csv', () => [0, 3]);
    expect(outcome).toEqual({ ok: true, sheets: here, text: expect.stringContaining('vm-2999') });
    expect(here[0]?.rows).toHaveLength(3000);
  });

  it('leaves the bytes to their owner', async () => {
    const bytes = new Uint8Array(Buffer.from('VM,CPUs\nweb,2\n'));
    await sheetsApart({ name: 'a.csv', bytes }, ['VM']);
    expect(Buffer.from(bytes).toString()).toBe('VM,CPUs\nweb,2\n');
  });

  it('passes a refusal on', async () => {
    expect(await sheetsApart({ name: 'a', bytes: Buffer.from('%PDF-1.7') }, ['VM'])).toMatchObject({
      ok: false,
      code: 'not-an-inventory',
    });
  });

  it('stops when its time is over', async () => {
    const outcome = await sheetsApart({ name: 'big.csv', bytes: bigCsv(1000, 12) }, ['VM'], { wallClockMs: 1 });
    expect(outcome).toMatchObject({ ok: false, code: 'timed-out' });
  });
});
