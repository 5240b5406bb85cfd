import { describe, expect, it } from 'vitest';
import { outcomeOf, sheetsIn } from '../../support/sheets.ts';
import { xlsxOf } from '../../support/xlsx-writer.ts';
import { zipOf } from '../../support/zip-writer.ts';

function inline(reference: string, text: string): string {
  return `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;
}

const HEADER = `<row r="1">${inline('A1', 'VM')}${inline('B1', 'CPUs')}</row>`;

async function rowsOf(rows: string, more: Partial<Parameters<typeof xlsxOf>[0]> = {}) {
  const [sheet] = await sheetsIn(xlsxOf({ sheets: { vInfo: `<sheetData>${HEADER}${rows}</sheetData>` }, ...more }));
  return sheet?.rows;
}

describe('a workbook', () => {
  it('has the sheets that it lists, by name and in order', async () => {
    const data = `<sheetData>${HEADER}</sheetData>`;
    const sheets = await sheetsIn(xlsxOf({ sheets: { vInfo: data, 'R&amp;D': data, vHost: data } }));
    expect(sheets.map(({ name }) => name)).toEqual(['vInfo', 'R&D', 'vHost']);
  });

  it('leaves out the sheets that nobody wants', async () => {
    const data = `<sheetData>${HEADER}</sheetData>`;
    const want = (name: string) => (name === 'vHost' ? [0] : null);
    const sheets = await sheetsIn(xlsxOf({ sheets: { vInfo: data, vHost: data } }), 'a.xlsx', want);
    expect(sheets).toMatchObject([{ name: 'vHost', header: ['VM', 'CPUs'], columns: [0] }]);
  });

  it.each([
    ['from the part', (part: string) => part],
    ['from the package', (part: string) => `/xl/${part}`],
    ['by a detour', (part: string) => `../xl/./${part}`],
  ])('names its parts %s', async (_how, target) => {
    const row = '<row r="2"><c r="A2" t="s"><v>0</v></c></row>';
    expect(await rowsOf(row, { strings: '<si><t>web</t></si>', target })).toEqual([['web', '']]);
  });

  it('joins the rich runs of a shared text and leaves its phonetic guide out', async () => {
    const strings =
      '<si><r><rPr><b/></rPr><t>we</t></r><r><t xml:space="preserve">b </t></r></si><si><t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh></si>';
    const row = '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c></row>';
    expect(await rowsOf(row, { strings })).toEqual([['web ', '課']]);
  });

  it('puts entities, numbered characters and escapes in place', async () => {
    const row = `<row r="2">${inline('A2', 'R&amp;D &lt;1&gt; &#x41;&#66; &quot;&apos;')}${inline('B2', 'a_x000A_b')}</row>`;
    expect(await rowsOf(row)).toEqual([[`R&D <1> AB "'`, 'a\nb']]);
  });

  it('may write its text as CDATA and hold comments', async () => {
    const row = `<!-- it's > --><row r="2"><c r="A2" t="inlineStr"><is><t>a<![CDATA[<b> & c]]>d</t></is></c></row>`;
    expect(await rowsOf(row)).toEqual([['a<b> & cd', '']]);
  });

  it('keeps numbers as they are stored', async () => {
    const row = '<row r="2"><c r="A2"><v>4096.0000000000005</v></c><c r="B2" t="n"><v>1.5E-3</v></c></row>';
    expect(await rowsOf(row)).toEqual([['4096.0000000000005', '1.5E-3']]);
  });

  it('reads booleans, errors and the results of formulas', async () => {
    const rows =
      '<row r="2"><c r="A2" t="b"><v>1</v></c><c r="B2" t="b"><v>0</v></c></row><row r="3"><c r="A3" t="e"><v>#N/A</v></c><c r="B3" t="str"><f>A2&amp;"x"</f><v>web</v></c></row>';
    expect(await rowsOf(rows)).toEqual([
      ['TRUE', 'FALSE'],
      ['#N/A', 'web'],
    ]);
  });

  it('reads days by their style, built in or of its own', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/><numFmt numFmtId="165" formatCode="0.0 &quot;days&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>';
    const rows =
      '<row r="2"><c r="A2" s="1"><v>43378</v></c><c r="B2" s="2"><v>43378.5158217593</v></c></row><row r="3"><c r="A3" s="3"><v>43378</v></c><c r="B3" s="0"><v>43378</v></c></row>';
    expect(await rowsOf(rows, { styles })).toEqual([
      ['2018-10-05', '2018-10-05T12:22:47'],
      ['43378', '43378'],
    ]);
    expect((await rowsOf(rows, { styles, workbookPr: '<workbookPr date1904="1"/>' }))?.[0]?.[0]).toBe('2022-10-06');
  });

  it('may name its tags with a prefix, and quote with apostrophes', async () => {
    const sheet = `<?xml version='1.0'?><x:worksheet xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><x:sheetData><x:row r='1'><x:c r='A1' t='s'><x:v>0</x:v></x:c></x:row><x:row><x:c t='b' r='A2'><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const [read] = await sheetsIn(xlsxOf({ sheets: { vInfo: sheet }, strings: '<si><t>VM</t></si>' }));
    expect(read).toMatchObject({ header: ['VM'], rows: [['TRUE']] });
  });

  it('may leave out where its cells stand', async () => {
    const row = '<row><c><v>1</v></c><c><v>2</v></c></row>';
    expect(await rowsOf(row)).toEqual([['1', '2']]);
  });

  it('counts rows that are stored but blank, not the gaps between row numbers', async () => {
    const rows =
      '<row r="3"/><row r="4"><c r="A4" s="1"/><c r="B4"><v></v></c></row><row r="9000"><c r="B9000"><v>2</v></c></row>';
    expect(await rowsOf(rows)).toEqual([
      ['', ''],
      ['', ''],
      ['', '2'],
    ]);
  });

  it('may be large sheets in which tags are cut where pieces meet', async () => {
    const rows = Array.from(
      { length: 30_000 },
      (_, row) => `<row r="${row + 2}">${inline(`A${row + 2}`, `vm-${row} é`)}<c r="B${row + 2}"><v>${row}</v></c></row>`,
    );
    const read = await rowsOf(rows.join(''));
    expect(read?.map((row) => row.join())).toEqual(rows.map((_row, row) => `vm-${row} é,${row}`));
  });
});

describe('a ZIP of CSV files', () => {
  it('has a sheet for each, named by its file', async () => {
    const zip = zipOf([
      { name: 'export/RVTools_tabvInfo.csv', data: 'VM,CPUs\nweb,2\n' },
      { name: 'export/RVTools_tabvHost.csv', data: 'Host;# Cores\nesx1;64\n', stored: true },
      { name: '__MACOSX/export/._RVTools_tabvInfo.csv', data: 'x,y\n' },
    ]);
    expect(await sheetsIn(zip)).toMatchObject([
      { name: 'vInfo', rows: [['web', '2']], delimiter: ',' },
      { name: 'vHost', rows: [['esx1', '64']], delimiter: ';' },
    ]);
  });

  it('may hold one list, which is handed on', async () => {
    expect(await outcomeOf(zipOf([{ name: 'qm.txt', data: 'VMID NAME\n100 web\n' }]))).toMatchObject({
      ok: true,
      text: 'VMID NAME\n100 web\n',
    });
  });
});
