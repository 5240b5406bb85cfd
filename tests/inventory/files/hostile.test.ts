import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetsOf } from '../../../src/inventory/files/index.ts';
import { FILE_LIMITS as LIMITS } from '../../../src/inventory/files/sheets.ts';
import { HOSTILE_FILES } from '../../support/hostile-files.ts';
import { everyColumn, outcomeOf } from '../../support/sheets.ts';
import { xlsxOf } from '../../support/xlsx-writer.ts';
import { zipOf } from '../../support/zip-writer.ts';

async function explained(bytes: Buffer): Promise<void> {
  const outcome = await outcomeOf(bytes);
  expect(
    outcome.ok
      ? outcome.sheets.every(({ columns, rows }) => rows.every((row) => row.length === columns.length))
      : outcome.sentence,
  ).toBeTruthy();
}

describe('a file that is not to be read', () => {
  it.each(HOSTILE_FILES)('is explained when it is $what', async ({ content, code, says }) => {
    const outcome = await outcomeOf(content(), 'inventory.xlsx');
    expect(outcome).toMatchObject({ ok: false, code });
    expect(!outcome.ok && outcome.sentence).toMatch(says);
    expect(!outcome.ok && outcome.sentence).toMatch(/^[A-Z"][^\n]*: [^\n]*\.$/);
  });

  it('is refused by what comes out of it, whatever its directory claims', async () => {
    const bomb = zipOf([{ name: 'vInfo.csv', data: Buffer.alloc(40_000_000, 'a,b\n'), claims: 10 }]);
    expect(await outcomeOf(bomb)).toMatchObject({ ok: false, code: 'zip-bomb' });
  });

  it('is refused when all that comes out of it is too much, although no part is', async () => {
    const limits = { ...LIMITS, inflatedBytes: 3_000_000 };
    const lines = Array.from({ length: 60_000 }, (_, row) => `vm-${row * 7919},${row}\n`).join('');
    const parts = ['a', 'b', 'c', 'd'].map((name) => ({ name: `${name}.csv`, data: `VM,CPUs\n${lines}` }));
    const read = (many: number) => sheetsOf({ name: 'a.zip', bytes: zipOf(parts.slice(0, many)) }, everyColumn, limits);
    expect(await read(2)).toMatchObject({ ok: true });
    expect(await read(4)).toMatchObject({ ok: false, code: 'too-large' });
  });

  it('is refused when it is larger than the caller reads', async () => {
    const limits = { ...LIMITS, uploadBytes: 8 };
    expect(await sheetsOf({ name: 'a.csv', bytes: Buffer.from('a,b\n1,2\n') }, everyColumn, limits)).toMatchObject({ ok: true });
    expect(await sheetsOf({ name: 'a.csv', bytes: Buffer.from('a,b\n1,2\n3') }, everyColumn, limits)).toMatchObject({
      code: 'too-large',
    });
  });

  it.each([
    ['a CSV', Buffer.from(`VM,CPUs\n${'web,2\n'.repeat(11)}`)],
    ['a workbook', xlsxOf({ sheets: { a: `<sheetData><row><c><v>1</v></c></row>${'<row/>'.repeat(11)}</sheetData>` } })],
  ])('is refused when %s has more rows than a sheet may', async (_what, bytes) => {
    expect(await sheetsOf({ name: 'a', bytes }, everyColumn, { ...LIMITS, rows: 11 })).toMatchObject({ ok: true });
    expect(await sheetsOf({ name: 'a', bytes }, everyColumn, { ...LIMITS, rows: 10 })).toMatchObject({ code: 'too-many-rows' });
  });

  it('is refused when it has more texts than are kept', async () => {
    const bytes = xlsxOf({ sheets: { a: '<sheetData/>' }, strings: '<si><t>x</t></si>'.repeat(9) });
    expect(await sheetsOf({ name: 'a', bytes }, everyColumn, { ...LIMITS, strings: 9 })).toMatchObject({ ok: true });
    expect(await sheetsOf({ name: 'a', bytes }, everyColumn, { ...LIMITS, strings: 8 })).toMatchObject({ code: 'too-large' });
  });
});

describe('any bytes', () => {
  const [workbook, zip, csv] = [
    xlsxOf({
      sheets: { vInfo: '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>5</v></c></row></sheetData>' },
      strings: '<si><t>VM</t></si>',
    }),
    zipOf([{ name: 'vInfo.csv', data: 'VM,CPUs\nweb,2\n' }]),
    Buffer.from('VM;CPUs\r\n"web";2\r\n'),
  ];

  it('end in sheets, text or a sentence', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom('', 'PK\x03\x04', 'VM,CPUs\n', '<'),
        async (bytes, head) => {
          await explained(Buffer.concat([Buffer.from(head, 'latin1'), bytes]));
        },
      ),
    );
  });

  it('that were a workbook, a ZIP or a CSV once, end so too', async () => {
    const change = fc.record({ at: fc.nat(), to: fc.nat(255) });
    const damage = fc.record({
      file: fc.constantFrom(workbook, zip, csv),
      changes: fc.array(change, { maxLength: 6 }),
      cut: fc.nat(1200),
    });
    await fc.assert(
      fc.asyncProperty(damage, async ({ file, changes, cut }) => {
        const bytes = Buffer.from(file);
        for (const { at, to } of changes) bytes[at % bytes.length] = to;
        await explained(bytes.subarray(0, Math.max(0, bytes.length - (cut < 600 ? 0 : cut - 600))));
      }),
      { numRuns: 400 },
    );
  });

  it('that deflate to XML of any kind, end so too', async () => {
    const scrap = fc.constantFrom(
      '<',
      '>',
      '/',
      '<c',
      ' r="',
      'A1"',
      ' t="s"',
      '<v>',
      '</v>',
      '<row>',
      '</row>',
      "'",
      '&#',
      ';',
      '<!--',
      '<![CDATA[',
      ']]>',
      '9',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(scrap, { maxLength: 40 }), async (scraps) => {
        await explained(xlsxOf({ sheets: { vInfo: `<sheetData>${scraps.join('')}</sheetData>` } }));
      }),
    );
  });
});
