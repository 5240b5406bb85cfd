import { describe, expect, it } from 'vitest';
import { estate, machine } from '../support/estates/estate.ts';
import { read } from '../support/estates/read.ts';
import { rvtools, table, vInfo4, without } from '../support/estates/rvtools.ts';
import { type Cell, csvOf, type Table, type Tables, workbookOf } from '../support/estates/tables.ts';
import { xlsxOf } from '../support/xlsx-writer.ts';
import { zipOf } from '../support/zip-writer.ts';

const SAMPLE = estate([
  machine('web-1', { cpus: 2, memory: 4096, osTools: 'Ubuntu Linux (64-bit)' }),
  machine('sql-1', { cpus: 8, memory: 65_536 }),
  machine('gold', { template: true, power: 'off' }),
]);
const TOTALS = { vms: 2, vcpus: 10, memoryGiB: 68, storageGiB: 120 };
const LEDGER = { rows: 3, sized: 2, setAside: [{ reason: 'template', rows: 1 }] };

/** Sheets of RVTools that list other things, under headers that could be those of machines. */
const BESIDE: Tables = {
  vNetwork: table(
    [...vInfo4(SAMPLE).slice(0, 3), ['Mac Address', () => '00:50:56:00:00:01'], ['Network', () => 'LAN']],
    SAMPLE.machines,
  ),
  vTools: table([...vInfo4(SAMPLE).slice(0, 3), ['Tools Version', () => 10_346]], SAMPLE.machines),
  vCluster: [
    ['Name', 'OverallStatus', 'NumHosts', 'numEffectiveHosts', 'TotalCpu', 'NumCpuCores', 'TotalMemory'],
    ['Alpha', 'green', 2, 2, 67_200, 32, 549_755_813_888],
  ],
  vDatastore: [
    ['Name', 'Config status', 'Accessible', 'Type', '# VMs', 'Capacity MiB', 'Provisioned MiB', 'In Use MiB'],
    ['ds-1', 'green', 'True', 'VMFS', 3, 1_000_000, 500_000, 400_000],
  ],
  vRP: [
    ['Resource Pool name', 'Resource Pool', 'Status', '# VMs', '# vCPUs', 'CPU limit', 'Mem Configured'],
    ['Resources', 'x', 'green', 3, 12, -1, 71_680],
  ],
  vSnapshot: table([...vInfo4(SAMPLE).slice(0, 2), ['Description', () => ''], ['Filename', () => 'a.vmsn']], SAMPLE.machines),
};

const sheetsNamed = (tables: Tables, name: (index: number) => string): Tables =>
  Object.fromEntries(Object.values(tables).map((rows, index) => [name(index), rows]));

describe('sheets that somebody has moved or renamed', () => {
  it.each([
    ['in their order', (tables: Tables) => tables],
    ['turned round', (tables: Tables) => Object.fromEntries(Object.entries(tables).reverse())],
  ])('are known by their headers, %s', async (_what, order) => {
    const tables = order({ ...rvtools(SAMPLE), ...BESIDE });
    const {
      estate: today,
      ledger,
      inventory,
    } = await read({
      'a.xlsx': workbookOf(sheetsNamed(tables, (index) => `Sheet${index + 1}`)),
    });
    expect(today).toMatchObject(TOTALS);
    expect(ledger).toEqual(LEDGER);
    expect(inventory.hosts).toHaveLength(2);
    expect(inventory.files[0]?.format).toBe('rvtools');
  });

  it('may be vInfo alone', async () => {
    const { estate: today, ledger } = await read({ 'a.xlsx': workbookOf({ Tabelle1: rvtools(SAMPLE).vInfo ?? [] }) });
    expect(today).toMatchObject({ ...TOTALS, storageGiB: 150 });
    expect(ledger).toEqual(LEDGER);
  });
});

const vCPU = table(
  [
    ...vInfo4(SAMPLE).slice(0, 3),
    ['CPUs', ({ cpus }) => cpus ?? ''],
    ['Sockets', () => 1],
    ['Entitlement', () => 0],
    ['Hot Remove', () => 'False'],
  ],
  SAMPLE.machines,
);
const vMemory = table(
  [...vInfo4(SAMPLE).slice(0, 3), ['Size MiB', ({ memory }) => memory ?? ''], ['Overhead', () => 55]],
  SAMPLE.machines,
);

describe('sizes that are in vCPU and vMemory alone', () => {
  it('go to the machines of vInfo', async () => {
    const { estate: today, ledger } = await read({
      'a.xlsx': workbookOf({ vInfo: without(rvtools(SAMPLE).vInfo ?? [], 'CPUs', 'Memory'), vCPU, vMemory }),
    });
    expect(today).toMatchObject({ vms: 2, vcpus: 10, memoryGiB: 68 });
    expect(ledger).toEqual(LEDGER);
  });

  it('do not fill a blank of vInfo', async () => {
    const blank = estate(SAMPLE.machines.map((one) => (one.name === 'web-1' ? { ...one, cpus: null, memory: null } : one)));
    const { warning } = await read({ 'a.xlsx': workbookOf({ vInfo: rvtools(blank).vInfo ?? [], vCPU, vMemory }) });
    expect(warning('unsizable')?.vms).toEqual(['web-1']);
  });

  it.each([
    ['in one workbook', { 'a.xlsx': workbookOf({ vCPU, vMemory }) }],
    ['as CSVs', { 'RVTools_tabvMemory.csv': csvOf(vMemory), 'RVTools_tabvCPU.csv': csvOf(vCPU) }],
  ])('name the machines where there is no vInfo, %s', async (_what, files) => {
    const { estate: today, ledger, named } = await read(files);
    expect(today).toMatchObject({ vms: 2, vcpus: 10, memoryGiB: 68 });
    expect(ledger).toEqual(LEDGER);
    expect(named('web-1')?.overheadMiB).toBe(55);
  });
});

describe('a table of hand', () => {
  const LIST: Table = [
    ['Inventory of the north', '', '', ''],
    ['', '', '', ''],
    ['Name', 'vCPU', 'Memory (GB)', 'Disk (GB)'],
    ['web-1', 2, 4, 40],
    ['sql-1', 8, 64, 80],
    ['Total', 10, 68, 120],
  ];

  it('may have merged titles above its header, hidden columns and totals below', async () => {
    const cells = (row: readonly Cell[]) =>
      row.map((cell) => (typeof cell === 'number' ? `<c><v>${cell}</v></c>` : inline(cell))).join('');
    const sheet = `<cols><col min="2" max="2" width="0" hidden="1"/></cols><sheetData>${LIST.map((row) => `<row>${cells(row)}</row>`).join('')}</sheetData><mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells>`;
    const { estate: today, ledger } = await read({ 'a.xlsx': xlsxOf({ sheets: { Sheet1: sheet } }) });
    expect(today).toMatchObject(TOTALS);
    expect(ledger).toEqual({ rows: 3, sized: 2, setAside: [{ reason: 'blank', rows: 1 }] });
  });

  it('may have headers twice, of which the first counts', async () => {
    const rows = [
      ['VM', 'CPUs', 'Memory MiB', 'Host', 'Host', 'Cluster', 'Cluster'],
      ['web-1', 2, 4096, 'esx-1', '', 'Alpha', ''],
    ];
    const { named } = await read({ 'a.xlsx': workbookOf({ Sheet1: rows }) });
    expect(named('web-1')).toMatchObject({ host: 'esx-1', cluster: 'Alpha' });
  });

  it('may have days as numbers and headers over two lines', async () => {
    const rows = [
      ['VM\nName', 'Created', 'Number of\nvCPUs', 'Memory\n(GB)'],
      ['web-1', 45_000.5, 2, 4],
    ];
    const { estate: today } = await read({ 'a.xlsx': workbookOf({ Sheet1: rows }) });
    expect(today).toMatchObject({ vms: 1, vcpus: 2, memoryGiB: 4 });
  });
});

const inline = (cell: Cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`;

describe('workbooks of other programs', () => {
  const STRICT = 'http://purl.oclc.org/ooxml';
  const ROWS = `<sheetData><row>${['VM', 'CPUs', 'Memory'].map(inline).join('')}</row><row>${inline('web-1')}<c><v>2</v></c><c><v>4096</v></c></row></sheetData>`;
  const strict = (prefix: string) => {
    const p = prefix === '' ? '' : `${prefix}:`;
    const xmlns = `xmlns${prefix === '' ? '' : `:${prefix}`}="${STRICT}/spreadsheetml/main"`;
    const own = (xml: string) => xml.replace(/<(\/?)(\w)/g, `<$1${p}$2`);
    return zipOf([
      {
        name: '_rels/.rels',
        data: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${STRICT}/officeDocument/relationships/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
      },
      {
        name: 'xl/workbook.xml',
        data: `<?xml version="1.0"?>${own(`<workbook ${xmlns} xmlns:r="${STRICT}/officeDocument/relationships" conformance="strict"><sheets><sheet name="vInfo" sheetId="1" r:id="s1"/></sheets></workbook>`)}`,
      },
      {
        name: 'xl/_rels/workbook.xml.rels',
        data: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s1" Type="${STRICT}/officeDocument/relationships/worksheet" Target="/xl/worksheets/sheet1.xml"/></Relationships>`,
      },
      { name: 'xl/worksheets/sheet1.xml', data: `<?xml version="1.0"?>${own(`<worksheet ${xmlns}>${ROWS}</worksheet>`)}` },
    ]);
  };

  it.each([
    ['strict, without styles or shared texts', strict('')],
    ['strict, with a prefix to every tag', strict('x')],
  ])('are read: %s', async (_what, bytes) => {
    const { estate: today } = await read({ 'a.xlsx': bytes });
    expect(today).toMatchObject({ vms: 1, vcpus: 2, memoryGiB: 4 });
  });
});
