import { describe, expect, it } from 'vitest';
import { readInventory } from '../../src/inventory/index.ts';
import { estate, host, machine } from '../support/estates/estate.ts';
import { read } from '../support/estates/read.ts';
import { renamed, rvtools, table, vInfo4, vPartition, without } from '../support/estates/rvtools.ts';
import { type Cell, csvOf, type Dialect, type Tables, workbookOf } from '../support/estates/tables.ts';

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

describe('operating systems', () => {
  it.each([
    ['Microsoft Windows Server 2008 R2 (64-bit)', 'windows'],
    ['windows9Server64Guest', 'windows'],
    ['winNetStandardGuest', 'windows'],
    ['CentOS 4/5/6/7 (64-bit)', 'linux'],
    ['Other 3.x or later Linux (64-bit)', 'linux'],
    ['Red Hat Enterprise Linux 6 (64-bit)', 'linux'],
    ['SUSE openSUSE (64-bit)', 'linux'],
    ['sles12_64Guest', 'linux'],
    ['Oracle Linux 8 (64-bit)', 'linux'],
    ['Amazon Linux 2 (64-bit)', 'linux'],
    ['VMware Photon OS (64-bit)', 'linux'],
    ['FreeBSD Pre-11 versions (64-bit)', 'bsd'],
    ['OpenBSD 7.4', 'bsd'],
    ['Oracle Solaris 11 (64-bit)', 'solaris'],
    ['Apple macOS 12 (64-bit)', 'macos'],
    ['darwin21_64Guest', 'macos'],
    ['VMware ESXi 6.5 or later', 'other'],
    ['Novell NetWare 6.x', 'other'],
    ['Other (64-bit)', 'unknown'],
  ])('takes %s for %s', async (name, family) => {
    const { named } = await read(file(rvtools(estate([machine('a', { osTools: name, osConfiguration: '' })]))));
    expect(named('a')?.os).toMatchObject({ family, detail: name });
  });

  it('are those that the Tools see, else those of the configuration', async () => {
    const sample = estate([
      machine('seen', {
        osTools: 'Red Hat Enterprise Linux 6 (64-bit)',
        osConfiguration: 'Microsoft Windows Server 2008 R2 (64-bit)',
      }),
      machine('unseen', { osTools: '', osConfiguration: 'Debian GNU/Linux 9 (64-bit)' }),
      machine('newer', {
        osTools: 'Microsoft Windows Server 2019 (64-bit)',
        osConfiguration: 'Microsoft Windows Server 2016 (64-bit)',
      }),
    ]);
    const { named, warning } = await read(file(rvtools(sample)));
    expect(named('seen')?.os).toMatchObject({
      family: 'linux',
      from: 'tools',
      conflict: 'Microsoft Windows Server 2008 R2 (64-bit)',
    });
    expect(named('unseen')?.os).toMatchObject({ family: 'linux', from: 'configuration', conflict: null });
    expect(warning('os-conflict')?.vms).toEqual(['seen']);
  });

  it('are unknown where a cell says only "VM"', async () => {
    const { named } = await read(
      file(rvtools(estate([machine('a', { osTools: 'VM', osConfiguration: 'VM', cluster: 'VM', host: 'VM' })]))),
    );
    expect(named('a')).toMatchObject({ os: { family: 'unknown', detail: null }, cluster: null });
  });
});

describe('hosts', () => {
  it('of several sizes are added up, less the largest, in cores and not threads', async () => {
    const hosts = [
      host('h1', { coresPerSocket: 14 }),
      host('h2', { coresPerSocket: 14, hyperthreading: false }),
      host('h3', { coresPerSocket: 12 }),
    ];
    const { estate: today, warning } = await read(file(rvtools(estate(TWO.machines, hosts))));
    expect(today.clusters).toMatchObject([
      { hosts: 3, cores: 80, coresAtNMinus1: 52, vcpusPerCore: 0.115385, vcpusPerCoreAllHosts: 0.075 },
    ]);
    expect(warning('mixed-hosts')?.message).toContain('Alpha');
    expect(warning('hyperthreading')?.message).toContain('2 of 3 hosts');
  });

  it('that nobody lists are missed aloud', async () => {
    const { warning, estate: today } = await read(file({ vInfo: rvtools(TWO).vInfo ?? [] }));
    expect(warning('no-hosts')).toBeDefined();
    expect(today.clusters[0]).toMatchObject({ hosts: 0, vcpusPerCore: null });
  });

  it('and machines without a cluster are named', async () => {
    const { warning } = await read(file(rvtools(estate([machine('a'), machine('alone', { cluster: '', host: 'esx-9' })]))));
    expect(warning('no-cluster')?.vms).toEqual(['alone']);
  });
});

describe('storage', () => {
  it('holds the partitions of templates and of machines that are off', async () => {
    const sample = estate([machine('a'), machine('t', { template: true }), machine('off', { power: 'off' })]);
    const { estate: today } = await read(file(rvtools(sample)));
    expect(today).toMatchObject({ vms: 2, storageGiB: 120, storageBasis: 'vPartition consumed, templates included' });
  });

  it('of one cluster is that of its machines and templates', async () => {
    const sample = estate([machine('a'), machine('t', { template: true }), machine('b', { cluster: 'Beta' })]);
    const { estate: today } = await read(file(rvtools(sample)), { without: [], including: [], cluster: 'alpha' });
    expect(today).toMatchObject({ vms: 1, storageGiB: 80 });
  });

  it('says which machines have no partitions', async () => {
    const { warning } = await read(file(rvtools(estate([machine('a'), machine('bare', { partitions: [] })]))));
    expect(warning('no-partitions')?.vms).toEqual(['bare']);
  });

  it('is In Use without vPartition, and thick disks are told', async () => {
    const thick = estate([machine('a', { inUse: 102_400 }), machine('b', { inUse: 102_400 })]);
    const { estate: today, warning } = await read(file({ vInfo: rvtools(thick, '3.x').vInfo ?? [] }));
    expect(today).toMatchObject({ storageGiB: 200, storageBasis: 'In Use' });
    expect(warning('thick-disks')).toBeDefined();
  });

  it('is what is provisioned where nothing else is said, and the answer says so', async () => {
    const { estate: today, warning } = await read(file({ vInfo: without(rvtools(TWO).vInfo ?? [], 'In Use MiB') }));
    expect(today).toMatchObject({ storageGiB: 200, storageBasis: 'Provisioned' });
    expect(warning('storage-basis')).toBeDefined();
  });

  it('leaves out partitions of machines that the list does not name, and says so', async () => {
    const stray = table(vPartition(), [{ ...machine('gone'), disk: '/', capacity: 10, consumed: 5 }]);
    const { estate: today, warning } = await read(
      file({ ...rvtools(TWO), vPartition: [...(rvtools(TWO).vPartition ?? []), ...stray.slice(1)] }),
    );
    expect(today.storageGiB).toBe(80);
    expect(warning('unknown-partitions')?.message).toContain('1 partition');
  });
});

describe('sizes that disagree or are of a moment', () => {
  it('follow vInfo where vCPU says otherwise, and the conflict is told', async () => {
    const vCPU = [
      ['VM', 'CPUs', 'Sockets', 'Max', 'Overall', 'VM ID'],
      ['a-1', 8, 1, 2000, 90, TWO.machines[0]?.moRef ?? ''],
    ];
    const { named, warning } = await read(file({ ...rvtools(TWO), vCPU }));
    expect(named('a-1')?.vcpus).toBe(2);
    expect(warning('cpu-conflict')?.vms).toEqual(['a-1']);
  });

  it('never come from the usage of RVTools, which is of one moment', async () => {
    const { named, warning } = await read(file(rvtools(TWO)));
    expect(named('a-1')).toMatchObject({ cpuUse: null, memoryUse: null });
    expect(warning('point-in-time')).toBeDefined();
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

describe('numbers', () => {
  const german: Dialect = { delimiter: ';', decimal: ',', group: '.' };
  const rows = (memory: readonly Cell[]) => [
    ['Name', 'vCPU', 'RAM (MB)'],
    ...memory.map((cell, index) => [`m${index}`, 2, cell]),
  ];

  it.each([
    ['4,096', 4096],
    ['4.096', 4096],
    ['4 096', 4096],
    ['4\u00a0096', 4096],
    ['4\u202f096', 4096],
    ["4'096", 4096],
    ['4096.0', 4096],
    ['4096,0', 4096],
    ['1.048.576', 1_048_576],
    ['1,048,576', 1_048_576],
    ['1.024,5', 1024.5],
    ['1,024.5', 1024.5],
    ['4.096E3', 4096],
    ['8 GiB', 8192],
  ])('reads %s MB', async (cell, mib) => {
    const { named } = await read({ 'list.csv': csvOf(rows([cell])) });
    expect(named('m0')?.memoryMiB).toBe(mib);
  });

  it('reads halves with a comma', async () => {
    const table = [
      ['Name', 'vCPU', 'RAM (GB)'],
      ['a', 1, 0.5],
      ['b', 1, 1.5],
    ];
    const { named } = await read({ 'list.csv': csvOf(table, german) });
    expect([named('a')?.memoryMiB, named('b')?.memoryMiB]).toEqual([512, 1536]);
  });

  it('lets the other cells of a column decide, and says nothing then', async () => {
    const { named, warning } = await read({ 'list.csv': csvOf(rows(['4.096', '2.048,5'])) });
    expect(named('m0')?.memoryMiB).toBe(4096);
    expect(warning('ambiguous-number')).toBeUndefined();
  });

  it('says what it assumed where nothing decides', async () => {
    const gib = [
      ['Name', 'vCPU', 'RAM (GB)'],
      ['a', 2, '4.096'],
    ];
    const { warning, named } = await read({ 'list.csv': csvOf(gib) });
    expect(named('a')?.memoryMiB).toBeCloseTo(4.096 * 1024);
    expect(warning('ambiguous-number')?.message).toContain('4.096 could be read in two ways');
  });

  it('says which unit it assumed where no header or cell says one', async () => {
    const bare = [
      ['Name', 'vCPU', 'RAM'],
      ['a', 2, 4],
      ['b', 2, 16],
    ];
    const { estate: today, warning } = await read({ 'list.csv': csvOf(bare) });
    expect(today.memoryGiB).toBe(20);
    expect(warning('unit-assumed')?.message).toContain('GiB');
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
