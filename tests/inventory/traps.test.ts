import { expect, it } from 'vitest';
import { readInventory } from '../../src/inventory/index.ts';
import { type EstateMachine, estate, host, machine } from '../support/estates/estate.ts';
import { type Read, read } from '../support/estates/read.ts';
import { type Column, renamed, rvtools, table, vInfo4, withBlankRows, without } from '../support/estates/rvtools.ts';
import { type Cell, csvOf, type Table, type Tables, workbookOf, zipOfCsvs } from '../support/estates/tables.ts';

/** What real files have tripped other tools with, one by one, in the order of our list of 26. */
const TWO = estate([machine('a'), machine('b', { cpus: 4, memory: 8192 })]);
const TOTALS = { vms: 2, vcpus: 6, memoryGiB: 12 };
const book = (tables: Tables): Promise<Read> => read({ 'rvtools.xlsx': workbookOf(tables) });
const of = (...machines: EstateMachine[]): Promise<Read> => book(rvtools(estate(machines)));
const info = rvtools(TWO).vInfo ?? [];
const withColumn = (header: string, cells: readonly Cell[], rows: Table = info) => {
  const at = rows[0]?.indexOf(header) ?? -1;
  return rows.map((row, index) =>
    index === 0 ? row : row.map((cell, column) => (column === at ? (cells[index - 1] ?? '') : cell)),
  );
};
const plus = (header: string, cell: Cell): Table => info.map((row, index) => [...row, index === 0 ? header : cell]);

it('1: columns in MB are MiB, which is said once', async () => {
  const { estate: today, inventory } = await book(rvtools(TWO, '3.x'));
  expect(today).toMatchObject({ ...TOTALS, storageGiB: 80 });
  expect(inventory.warnings.filter(({ code }) => code === 'binary-units')).toHaveLength(1);
});

it('2: thousands of blank rows are a line of the ledger', async () => {
  const { ledger } = await book({ vInfo: withBlankRows(info, 2698) });
  expect(ledger).toEqual({ rows: 2700, sized: 2, setAside: [{ reason: 'blank', rows: 2698 }] });
});

it('3: yes is written in several ways in one column', async () => {
  const words = ['True', 'TRUE', 'true', '1', 'yes', 'False', '0', 'no'];
  const sample = estate(words.map((word) => machine(`m-${word}`)));
  const { ledger } = await book({ vInfo: withColumn('Template', words, table(vInfo4(sample), sample.machines)) });
  expect(ledger).toEqual({ rows: 8, sized: 3, setAside: [{ reason: 'template', rows: 5 }] });
});

it('4: the names of vPartition stand under a wrong header', async () => {
  const tables = rvtools(TWO);
  const { estate: today } = await book({ ...tables, vPartition: renamed(tables.vPartition ?? [], 'VM', 'NEXT Data Center') });
  expect(today.storageGiB).toBe(80);
});

it('5: headers end in spaces', async () => {
  const { estate: today } = await book({
    vInfo: info.map((row, index) => (index === 0 ? row.map((cell) => ` ${cell}  `) : row)),
  });
  expect(today).toMatchObject(TOTALS);
});

it('6: columns of people’s own stand between the others', async () => {
  const mixed = vInfo4(TWO).flatMap(([header, cell]): Column<EstateMachine>[] => [
    [`${header} owner`, () => 99],
    [header, cell],
  ]);
  expect((await book({ vInfo: table(mixed, TWO.machines) })).estate).toMatchObject(TOTALS);
});

it('7: a machine without cluster, sizes or system is named and not sized', async () => {
  const { ledger, warning } = await of(
    machine('a'),
    machine('bare', { cpus: null, memory: null, cluster: '', osTools: '', osConfiguration: '', moRef: '' }),
  );
  expect(ledger.setAside).toEqual([{ reason: 'unsizable', rows: 1 }]);
  expect(warning('unsizable')?.vms).toEqual(['bare']);
});

it('8: vCPU and vInfo disagree, and vInfo is believed', async () => {
  const vCPU = [
    ['VM', 'CPUs', 'Sockets', 'Entitlement'],
    ['a', 8, 1, 0],
  ];
  const { named, warning } = await book({ ...rvtools(TWO), vCPU });
  expect(named('a')?.vcpus).toBe(2);
  expect(warning('cpu-conflict')?.vms).toEqual(['a']);
});

it('9: the Tools see another family than the configuration says', async () => {
  const { named, warning } = await of(
    machine('a', {
      osTools: 'Red Hat Enterprise Linux 6 (64-bit)',
      osConfiguration: 'Microsoft Windows Server 2008 R2 (64-bit)',
    }),
  );
  expect(named('a')?.os.family).toBe('linux');
  expect(warning('os-conflict')?.vms).toEqual(['a']);
});

it('10: the Tools see nothing, and the configuration speaks', async () => {
  const { named } = await of(machine('a', { osTools: '', osConfiguration: 'Debian GNU/Linux 9 (64-bit)' }));
  expect(named('a')?.os).toMatchObject({ family: 'linux', from: 'configuration' });
});

it.each(['CentOS 4/5/6/7 (64-bit)', 'Other 3.x or later Linux (64-bit)'])(
  '11: %s is a family without a version',
  async (name) => {
    expect((await of(machine('a', { osTools: name }))).named('a')?.os).toMatchObject({ family: 'linux', detail: name });
  },
);

it('12: "VM" stands in cells that could not be filled', async () => {
  const { named } = await of(machine('a', { cluster: 'VM', host: 'VM', osTools: 'VM', osConfiguration: 'VM' }));
  expect(named('a')).toMatchObject({ cluster: null, host: null, os: { family: 'unknown' } });
});

it.each(['1', 'normal', 2])('13: the latency sensitivity is %s', async (value) => {
  expect((await book({ vInfo: withColumn('Latency Sensitivity', [value, value]) })).estate).toMatchObject(TOTALS);
});

it.each([43_378.516, '2018/10/05 12:22:47'])('14: a day is written %s', async (day) => {
  const { estate: today, ledger } = await book({ vInfo: plus('Creation date', day) });
  expect(today).toMatchObject(TOTALS);
  expect(ledger.sized).toBe(2);
});

it('15: hyper-threading is on in some hosts, and cores are counted', async () => {
  const hosts = [host('h1'), host('h2', { hyperthreading: false })];
  const { estate: today, warning } = await book(rvtools(estate(TWO.machines, hosts)));
  expect(today.clusters[0]?.cores).toBe(32);
  expect(warning('hyperthreading')?.message).toContain('1 of 2 hosts');
});

it('16: hosts of a cluster differ, and the largest may fail', async () => {
  const hosts = [host('h1', { coresPerSocket: 14 }), host('h2', { coresPerSocket: 12, memory: 196_597 })];
  const { estate: today } = await book(rvtools(estate(TWO.machines, hosts)));
  expect(today.clusters[0]).toMatchObject({ cores: 52, coresAtNMinus1: 24 });
});

it('17: templates have partitions, which are stored and not sized', async () => {
  const { estate: today } = await of(machine('a'), machine('gold', { template: true }));
  expect(today).toMatchObject({ vms: 1, vcpus: 2, storageGiB: 80, storageBasis: 'vPartition consumed, templates included' });
});

it('18: thick disks are told, and which storage is added up', async () => {
  const thick = estate([machine('a', { inUse: 102_400 })]);
  const { estate: today, warning } = await book({ vInfo: table(vInfo4(thick), thick.machines) });
  expect(today.storageBasis).toBe('In Use');
  expect(warning('thick-disks')).toBeDefined();
});

it('19: the usage of a moment sizes nothing', async () => {
  const { named, warning } = await book(rvtools(TWO));
  expect(named('a')).toMatchObject({ cpuUse: null, memoryUse: null });
  expect(warning('point-in-time')).toBeDefined();
});

it('20: a machine is listed twice, and another has its name', async () => {
  const { ledger, warning } = await of(machine('a'), machine('a'), machine('a', { uuid: 'other', moRef: 'vm-9' }));
  expect(ledger).toEqual({ rows: 3, sized: 2, setAside: [{ reason: 'duplicate', rows: 1 }] });
  expect(warning('duplicate')?.vms).toEqual(['a']);
  expect(warning('same-name')?.vms).toEqual(['a']);
});

it('21: placeholders are set aside, and appliances offered to be', async () => {
  const { ledger, warning } = await of(machine('a'), machine('shadow', { placeholder: true }), machine('vCLS-1'));
  expect(ledger.setAside).toEqual([{ reason: 'placeholder', rows: 1 }]);
  expect(warning('appliance')?.vms).toEqual(['vCLS-1']);
});

it('22: a CSV is called .xlsx, a ZIP too, and an old workbook is explained', async () => {
  expect((await read({ 'a.xlsx': csvOf(info) })).estate).toMatchObject(TOTALS);
  expect((await read({ 'a.xlsx': zipOfCsvs(rvtools(TWO)) })).estate).toMatchObject(TOTALS);
  const old = Buffer.alloc(4096);
  old.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  old.write('Workbook\0', 512, 'utf16le');
  old.writeUInt16LE(18, 512 + 64);
  expect(await readInventory([{ name: 'a.xlsx', bytes: old }])).toMatchObject({ ok: false, code: 'old-xls' });
});

it.each(['.', '\u00a0', ' '])('23: thousands are parted by "%s", decimals by a comma and cells by semicolons', async (group) => {
  const sample = estate([machine('a', { memory: 4096, inUse: 1024.5 }), machine('b', { memory: 1_048_576, inUse: 0.5 })]);
  const rows = table(vInfo4(sample), sample.machines);
  const { named } = await read({ 'a.csv': csvOf(rows, { delimiter: ';', decimal: ',', group }) });
  expect(named('a')).toMatchObject({ memoryMiB: 4096, storageMiB: 1024.5 });
  expect(named('b')).toMatchObject({ memoryMiB: 1_048_576, storageMiB: 0.5 });
});

it.each(['tabvInfo', 'vinfo', 'RVTools_tabvInfo'])('24: the sheet is called %s', async (name) => {
  expect((await book({ [name]: info })).estate).toMatchObject(TOTALS);
});

it('25: the header of the vCenter is misspelt', async () => {
  const [north, south] = ['vc-north', 'vc-south'].map((vCenter) => {
    const rows = table(vInfo4({ ...TWO, vCenter }), TWO.machines);
    return workbookOf({ vInfo: renamed(without(rows, 'VI SDK UUID'), 'VI SDK Server', 'VI DSK Server') });
  });
  const { ledger } = await read({ 'north.xlsx': north ?? '', 'south.xlsx': south ?? '' });
  expect(ledger).toEqual({ rows: 4, sized: 4, setAside: [] });
});

it('26: a password in an annotation is told of and kept nowhere', async () => {
  const { inventory, warning } = await of(machine('leaky', { annotation: 'root password: hunter2-secret' }));
  expect(warning('password-in-annotation')?.vms).toEqual(['leaky']);
  expect(JSON.stringify(inventory)).not.toContain('hunter2');
});
