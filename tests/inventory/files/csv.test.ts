import { describe, expect, it } from 'vitest';
import { bigCsv } from '../../support/big-files.ts';
import { outcomeOf, sheetsIn } from '../../support/sheets.ts';

const LINES = ['VM,CPUs,OS', 'web,2,Débian', 'db,4,Windows'];
const ROWS = [
  ['web', '2', 'Débian'],
  ['db', '4', 'Windows'],
];

function utf16(text: string, order: 'le' | 'be'): Buffer {
  const little = Buffer.from(text, 'utf16le');
  return order === 'le' ? little : little.swap16();
}

describe('a CSV', () => {
  it.each([
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
    ['bars', '|'],
  ])('is parted by %s', async (_what, delimiter) => {
    const [sheet] = await sheetsIn(LINES.join('\n').replaceAll(',', delimiter));
    expect(sheet).toMatchObject({ delimiter, header: ['VM', 'CPUs', 'OS'], rows: ROWS });
  });

  it('is parted as its sep= line says', async () => {
    const [sheet] = await sheetsIn('sep=;\r\nVM;CPUs, memory\r\nweb;2, 4\r\n');
    expect(sheet).toMatchObject({ delimiter: ';', header: ['VM', 'CPUs, memory'], rows: [['web', '2, 4']] });
  });

  it('keeps decimal commas apart from the delimiter', async () => {
    const [sheet] = await sheetsIn('VM;GiB\nweb;4,5\ndb;16,25\n');
    expect(sheet).toMatchObject({
      delimiter: ';',
      rows: [
        ['web', '4,5'],
        ['db', '16,25'],
      ],
    });
  });

  it.each([
    ['line feeds', '\n'],
    ['carriage returns and line feeds', '\r\n'],
    ['carriage returns', '\r'],
  ])('ends its lines with %s', async (_what, end) => {
    const [sheet] = await sheetsIn(LINES.join(end) + end);
    expect(sheet?.rows).toEqual(ROWS);
  });

  it.each([
    ['UTF-8', Buffer.from(LINES.join('\n'))],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${LINES.join('\n')}`)],
    ['UTF-16 LE with a mark', utf16(`\uFEFF${LINES.join('\n')}`, 'le')],
    ['UTF-16 BE with a mark', utf16(`\uFEFF${LINES.join('\n')}`, 'be')],
    ['UTF-16 LE without one', utf16(LINES.join('\n'), 'le')],
    ['UTF-16 BE without one', utf16(LINES.join('\n'), 'be')],
    ['Windows-1252', Buffer.from(LINES.join('\n'), 'latin1')],
  ])('is written in %s', async (_what, bytes) => {
    const [sheet] = await sheetsIn(bytes);
    expect(sheet).toMatchObject({ header: ['VM', 'CPUs', 'OS'], rows: ROWS });
  });

  it('is read whatever its name says', async () => {
    const [sheet] = await sheetsIn(LINES.join('\n'), 'report.xlsx');
    expect(sheet?.rows).toEqual(ROWS);
  });

  it('is a sheet of the name of its file', async () => {
    const [[single], zipName] = [
      await sheetsIn(LINES.join('\n'), 'RVTools_tabvInfo.csv'),
      await sheetsIn(LINES.join('\n'), 'estate.csv'),
    ];
    expect([single?.name, zipName[0]?.name]).toEqual(['vInfo', 'estate']);
  });

  it('counts blank rows and empty lines between rows, but not those at its end', async () => {
    const [sheet] = await sheetsIn('\nVM,CPUs\n,\nweb,2\n\ndb,4\n\n\n');
    expect(sheet?.rows).toEqual([
      ['', ''],
      ['web', '2'],
      ['', ''],
      ['db', '4'],
    ]);
  });

  it('may have rows that are shorter or longer than its header', async () => {
    const [sheet] = await sheetsIn('VM,CPUs,OS\nweb\ndb,4,Linux,more,and more\nx,1,BSD\ny,1,BSD\nz,1,BSD\n');
    expect(sheet?.rows.slice(0, 2)).toEqual([
      ['web', '', ''],
      ['db', '4', 'Linux'],
    ]);
  });

  it('may hold delimiters, line ends and quotation marks within quotation marks', async () => {
    const [sheet] = await sheetsIn('VM,Note\r\nweb,"a, ""b""\r\nc"\r\n"db",19" rack\r\n');
    expect(sheet?.rows).toEqual([
      ['web', 'a, "b"\r\nc'],
      ['db', '19" rack'],
    ]);
  });

  it('has the wanted columns alone, in the order that was asked for', async () => {
    const [sheet] = await sheetsIn(LINES.join('\n'), 'a.csv', () => [2, 0]);
    expect(sheet).toMatchObject({
      columns: [2, 0],
      rows: [
        ['Débian', 'web'],
        ['Windows', 'db'],
      ],
    });
  });

  it('may have a title above its header', async () => {
    const want = (_name: string, header: readonly string[]) => (header.includes('VM') ? [header.indexOf('VM')] : null);
    const [sheet] = await sheetsIn(`Exported by Ana,,\n,,\n${LINES.join('\n')}`, 'a.csv', want);
    expect(sheet).toMatchObject({ header: ['VM', 'CPUs', 'OS'], rows: [['web'], ['db']] });
  });

  it('keeps every row and cell where its pieces meet', async () => {
    const [sheet] = await sheetsIn(bigCsv(20_000, 12), 'big.csv');
    const lines = bigCsv(20_000, 12).toString().trimEnd().split('\r\n').slice(1);
    expect(sheet?.rows.map((row) => row.join(','))).toEqual(lines);
  });

  it('keeps letters of several bytes where its pieces meet', async () => {
    const [sheet] = await sheetsIn(`VM,Note\n${'é,ü€\n'.repeat(60_000)}`);
    expect(new Set(sheet?.rows.map((row) => row.join()))).toEqual(new Set(['é,ü€']));
    expect(sheet?.rows).toHaveLength(60_000);
  });
});

describe('text that is no table', () => {
  it('is handed on whole', async () => {
    const list =
      '      VMID NAME       STATUS     MEM(MB)    BOOTDISK(GB) PID\n       100 web        running    2048              32.00 1\n';
    expect(await outcomeOf(list)).toEqual({ ok: true, sheets: [], text: list });
  });

  it('may be JSON of any length', async () => {
    const json = JSON.stringify(Array.from({ length: 40_000 }, (_, vmid) => ({ vmid, name: 'web, db', maxmem: 4096 })));
    expect(await outcomeOf(json)).toEqual({ ok: true, sheets: [], text: json });
  });

  it('comes beside the sheet where short text may be both', async () => {
    const list = 'web,RUNNING,10.0.0.2 (eth0),,CONTAINER,0\ndb,RUNNING,10.0.0.3 (eth0),,VIRTUAL-MACHINE,0\n';
    expect(await outcomeOf(list)).toMatchObject({ ok: true, sheets: [{ delimiter: ',' }], text: list });
  });
});
