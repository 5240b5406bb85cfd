import { describe, expect, it } from 'vitest';
import { readInventory } from '../../src/inventory/index.ts';
import { estate, host, machine } from '../support/estates/estate.ts';
import { read } from '../support/estates/read.ts';
import { renamed, rvtools, table, vInfo4, without } from '../support/estates/rvtools.ts';
import { type Cell, csvOf, type Tables, workbookOf } from '../support/estates/tables.ts';

const TWO = estate([machine('a-1'), machine('b-1', { cpus: 4, memory: 8192 })]);
const file = (tables: Tables) => ({ 'rvtools.xlsx': workbookOf(tables) });
const withColumn = (sample: typeof TWO, header: string, cells: readonly Cell[]) => {
  const rows = table(vInfo4(sample), sample.machines);
  const column = rows[0]?.indexOf(header);
  return rows.map((row, index) => (index === 0 ? row : row.map((cell, at) => (at === column ? (cells[index - 1] ?? '') : cell))));
};

describe('headers', () => {
  it('may be in any case, with spaces, typos and custom attributes between them', async () => {
    const rows = table(
      vInfo4(TWO).flatMap(([name, cell]) => [
        [name === 'VI SDK Server' ? 'VI DSK Server' : `  ${name.toUpperCase()} `, cell] as const,
        [`Attribute of ${name}`, () => 'x'] as const,
      ]),
      TWO.machines,
    );
    const { estate: today } = await read(file({ vInfo: rows }));
    expect(today).toMatchObject({ vms: 2, vcpus: 6, memoryGiB: 12, storageGiB: 100, storageBasis: 'In Use' });
  });

  it('may have lost the name of the machines in vPartition, and the answer says so', async () => {
    const tables = rvtools(TWO);
    const { estate: today, warning } = await read(
      file({ ...tables, vPartition: renamed(tables.vPartition ?? [], 'VM', 'NEXT Data Center') }),
    );
    expect(today).toMatchObject({ storageGiB: 80, storageBasis: 'vPartition consumed, templates included' });
    expect(warning('damaged-header')?.message).toContain('NEXT Data Center');
  });

  it('may have lost the name of the machines in vInfo', async () => {
    const tables = rvtools(TWO);
    const { named } = await read(file({ ...tables, vInfo: renamed(tables.vInfo ?? [], 'VM', 'x') }));
    expect(named('b-1')?.vcpus).toBe(4);
  });

  it('are known by the sheet, whatever its name is made of', async () => {
    const { vInfo = [], vHost = [] } = rvtools(TWO);
    const { inventory } = await read(file({ tabvInfo: vInfo, VHOST: vHost }));
    expect(inventory.hosts).toHaveLength(2);
  });

  it('repeated within a merged file are no machines', async () => {
    const { vInfo = [] } = rvtools(TWO);
    const { ledger } = await read({ 'merged.csv': csvOf([...vInfo, vInfo[0] ?? []]) });
    expect(ledger).toEqual({ rows: 3, sized: 2, setAside: [{ reason: 'blank', rows: 1 }] });
  });
});

describe('classes of rows', () => {
  it.each(['True', 'TRUE', 'true', '1', 'yes', 'WAHR', 'VRAI'])('knows a template by %s', async (word) => {
    const { ledger } = await read(file({ vInfo: withColumn(TWO, 'Template', ['False', word]) }));
    expect(ledger.setAside).toEqual([{ reason: 'template', rows: 1 }]);
  });

  it('knows a placeholder by its column, never by its name', async () => {
    const sample = estate([machine('srm-placeholder-1'), machine('shadow', { placeholder: true })]);
    const { ledger, machines } = await read(file(rvtools(sample)));
    expect(ledger.setAside).toEqual([{ reason: 'placeholder', rows: 1 }]);
    expect(machines.map(({ name }) => name)).toEqual(['srm-placeholder-1']);
  });

  it.each([
    ['no CPUs', { cpus: null }],
    ['no memory', { memory: null }],
    ['negative memory', { memory: -4096 }],
    ['no CPU at all', { cpus: 0 }],
    ['more CPUs than there are', { cpus: 70_000 }],
  ])('sets a machine with %s aside, by name', async (_what, sizes) => {
    const { ledger, warning, estate: today } = await read(file(rvtools(estate([machine('ok'), machine('odd', sizes)]))));
    expect(ledger).toEqual({ rows: 2, sized: 1, setAside: [{ reason: 'unsizable', rows: 1 }] });
    expect(warning('unsizable')?.vms).toEqual(['odd']);
    expect(today.vcpus).toBe(2);
  });

  it('counts machines that are off, with a warning and a toggle', async () => {
    const sample = file(rvtools(estate([machine('on'), machine('off', { power: 'off' })])));
    const usual = await read(sample);
    expect(usual.ledger.sized).toBe(2);
    expect(usual.warning('powered-off')?.vms).toEqual(['off']);
    const toggled = await read(sample, { without: ['powered-off'], including: [], cluster: null });
    expect(toggled.ledger).toEqual({ rows: 2, sized: 1, setAside: [{ reason: 'powered-off', rows: 1 }] });
  });

  it.each([
    'vCLS-4201a',
    'vCLS (1)',
    'VMware vCenter Server',
    'vcsa01',
    'NTNX-14SM36-A-CVM',
    'nsx-edge-02',
    'NSX_Controller_1',
    'Z-VRA-esx1',
  ])('counts the appliance %s, with a warning', async (name) => {
    const { warning, ledger } = await read(file(rvtools(estate([machine('web'), machine(name)]))));
    expect(warning('appliance')?.vms).toEqual([name]);
    expect(ledger.sized).toBe(2);
  });

  it('takes no server of the users for an appliance', async () => {
    const names = ['edge-web', 'nsxdocs', 'controller-app', 'vclsapp', 'centerpoint'];
    const { warning } = await read(file(rvtools(estate(names.map((name) => machine(name))))));
    expect(warning('appliance')).toBeUndefined();
  });

  it('takes a row that adds the others up for no machine', async () => {
    const rows = [
      ['Name', 'vCPU', 'RAM (GB)'],
      ['a', 2, 4],
      ['b', 4, 8],
      ['Total', 6, 12],
    ];
    const { estate: today } = await read({ 'list.csv': csvOf(rows) });
    expect(today).toMatchObject({ vms: 2, vcpus: 6, memoryGiB: 12 });
  });
});

describe('machines that are listed twice', () => {
  it('count once, in one file and across files', async () => {
    const tables = rvtools(estate([machine('a'), machine('a'), machine('b')]));
    const once = await read(file(tables));
    expect(once.ledger).toEqual({ rows: 3, sized: 2, setAside: [{ reason: 'duplicate', rows: 1 }] });
    const twice = await read({ 'one.xlsx': workbookOf(tables), 'two.xlsx': workbookOf(tables) });
    expect(twice.ledger).toEqual({ rows: 6, sized: 2, setAside: [{ reason: 'duplicate', rows: 4 }] });
    expect(twice.estate).toMatchObject({ storageGiB: 80 });
    expect(twice.inventory.hosts).toHaveLength(2);
  });

  it('count once where the same file is given twice, though nothing names them for good', async () => {
    const csv = 'Name,vCPUs,Memory (GiB)\na,2,4\nb,2,4\n';
    const { inventory, ledger } = await read({ 'one.csv': csv, 'again.csv': csv });
    expect(ledger).toEqual({ rows: 4, sized: 2, setAside: [{ reason: 'duplicate', rows: 2 }] });
    expect(inventory.warnings.map(({ code }) => code)).toContain('same-file');
  });

  it('are two where two vCenters have them', async () => {
    const [north, south] = ['vc-north', 'vc-south'].map((vCenter) =>
      workbookOf(rvtools(estate([machine('a')], [host('esx-1')], vCenter))),
    );
    const { ledger, estate: today } = await read({ 'north.xlsx': north ?? '', 'south.xlsx': south ?? '' });
    expect(ledger.sized).toBe(2);
    expect(today.clusters.map(({ name, hosts }) => [name, hosts])).toEqual([
      ['Alpha (north.xlsx)', 1],
      ['Alpha (south.xlsx)', 1],
    ]);
  });

  it('are known by MoRef and vCenter where there is no UUID', async () => {
    const sample = estate([machine('a'), machine('a')]);
    const { ledger } = await read(file({ vInfo: without(table(vInfo4(sample), sample.machines), 'VM UUID') }));
    expect(ledger.setAside).toEqual([{ reason: 'duplicate', rows: 1 }]);
  });

  it('are not known by a name alone, which is only warned of', async () => {
    const sample = estate([machine('a', { uuid: 'u-1', moRef: 'vm-1' }), machine('a', { uuid: 'u-2', moRef: 'vm-2' })]);
    const { ledger, warning, estate: today } = await read(file(rvtools(sample)));
    expect(ledger.sized).toBe(2);
    expect(warning('same-name')?.vms).toEqual(['a']);
    expect(today.storageGiB).toBe(80);
  });
});

describe('annotations', () => {
  it('are never kept; machines whose annotation seems to hold a secret are named', async () => {
    const sample = estate([
      machine('leaky', { annotation: 'root password: hunter2-secret' }),
      machine('fine', { annotation: 'passed the audit of 2023 by Zebediah' }),
    ]);
    const { inventory, warning } = await read(file(rvtools(sample)));
    expect(warning('password-in-annotation')?.vms).toEqual(['leaky']);
    expect(JSON.stringify(inventory)).not.toMatch(/hunter2|Zebediah/);
  });
});

describe('a file without a machine list', () => {
  it.each([
    [
      'another table',
      csvOf([
        ['Colour', 'Price'],
        ['red', 3],
      ]),
    ],
    ['prose', Buffer.from('Dear colleague, please find our servers below.')],
    ['other JSON', Buffer.from('{"hello": [1, 2, 3]}')],
    ['a workbook of hosts only', workbookOf({ vHost: rvtools(TWO).vHost ?? [] })],
  ])('is refused in one sentence: %s', async (_what, bytes) => {
    const outcome = await readInventory([{ name: 'file', bytes }]);
    expect(outcome).toMatchObject({ ok: false, code: 'not-an-inventory' });
  });

  it('with headers and nothing below is empty', async () => {
    const outcome = await readInventory([{ name: 'file.csv', bytes: csvOf([['VM', 'CPUs', 'Memory']]) }]);
    expect(outcome).toMatchObject({ ok: false });
  });
});

describe('a file of which nothing is used', () => {
  it('is named beside those that are read', async () => {
    const { ledger, warning } = await read({
      ...file(rvtools(TWO)),
      'prices.csv': csvOf([
        ['Colour', 'Price'],
        ['red', 3],
      ]),
    });
    expect(ledger.sized).toBe(2);
    expect(warning('unused-file')?.message).toContain('prices.csv');
  });
});

describe('several lists in one workbook', () => {
  const sites = (names: readonly string[]) => [['Name', 'vCPU', 'RAM (GB)'], ...names.map((name) => [name, 2, 4])];

  it('are added up where they name different machines', async () => {
    const { ledger } = await read(file({ Leeds: sites(['a', 'b']), York: sites(['c']) }));
    expect(ledger).toEqual({ rows: 3, sized: 3, setAside: [] });
  });

  it('count once where one is a copy, and beside a vInfo they do not count', async () => {
    expect((await read(file({ All: sites(['a', 'b']), Copy: sites(['a', 'b']) }))).ledger.rows).toBe(2);
    expect((await read(file({ ...rvtools(TWO), Notes: sites(['x', 'y']) }))).ledger.rows).toBe(2);
  });
});
