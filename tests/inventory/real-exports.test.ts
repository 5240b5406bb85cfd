import { describe, expect, it } from 'vitest';
import { readInventory } from '../../src/inventory/index.ts';
import { estate, host, machine } from '../support/estates/estate.ts';
import {
  azureWithDisks,
  flatJson,
  hyperV,
  hyperVAsShown,
  migrationCenter,
  migrationEvaluator,
  powerCli,
  powerCliHosts,
  pveshAll,
  pveshDrawn,
  xlList,
} from '../support/estates/exports.ts';
import { qmList, virsh } from '../support/estates/others.ts';
import { read } from '../support/estates/read.ts';
import { csvOf } from '../support/estates/tables.ts';

const SAMPLE = estate([
  machine('web-1', { cpus: 2, memory: 4096, osTools: 'Ubuntu Linux (64-bit)' }),
  machine('sql-1', { cpus: 8, memory: 65_536, osTools: 'Microsoft Windows Server 2019 (64-bit)' }),
  machine('old-1', { cpus: 1, memory: 2048, power: 'off', osTools: 'Ubuntu Linux (64-bit)' }),
]);
const TOTALS = { vms: 3, vcpus: 11, memoryGiB: 70 };
const LEDGER = { rows: 3, sized: 3, setAside: [] };

describe('exports of PowerShell', () => {
  it('of PowerCLI have the machine under Name, not under Guest, and its system under GuestId', async () => {
    const { estate: today, ledger, named } = await read({ 'vms.csv': powerCli(SAMPLE) });
    expect(today).toMatchObject({ ...TOTALS, storageGiB: 150, storageBasis: 'In Use' });
    expect(ledger).toEqual(LEDGER);
    expect(named('web-1')).toMatchObject({ power: 'on', host: 'esx-1', os: { family: 'linux' } });
    expect(named('sql-1')?.os.family).toBe('windows');
    expect(named('old-1')).toMatchObject({ power: 'off', os: { family: 'linux' } });
  });

  it('of PowerCLI list hosts too, whose cores stand under NumCpu', async () => {
    const { inventory, ledger } = await read({ 'vms.csv': powerCli(SAMPLE), 'hosts.csv': powerCliHosts(SAMPLE) });
    expect(ledger).toEqual(LEDGER);
    expect(inventory.hosts).toMatchObject([
      { name: 'esx-1', cores: 16, memoryMiB: 262_144, hyperthreading: true },
      { name: 'esx-2', cores: 16, memoryMiB: 262_144, hyperthreading: true },
    ]);
  });

  it('of Hyper-V have the memory of a machine that is off under MemoryStartup', async () => {
    const { estate: today, named } = await read({ 'vms.csv': hyperV(SAMPLE) });
    expect(today).toMatchObject(TOTALS);
    expect(named('old-1')).toMatchObject({ power: 'off', memoryMiB: 2048 });
  });
});

describe('discovery lists of the clouds', () => {
  it('add up the disks that Azure Migrate has in columns of their own', async () => {
    const { estate: today, named } = await read({ 'discovery.csv': csvOf(azureWithDisks(SAMPLE)) });
    expect(today).toMatchObject({ ...TOTALS, storageGiB: 180, storageBasis: 'Provisioned' });
    expect(named('web-1')?.storageMiB).toBe(102_400);
  });

  it.each([
    ['Azure Migrate', { 'list.csv': csvOf(azureWithDisks(SAMPLE)) }],
    ['AWS Migration Evaluator', { 'list.csv': csvOf(migrationEvaluator(SAMPLE)) }],
    ['Google Migration Center', migrationCenter(SAMPLE)],
  ])('say which servers are physical: %s', async (_whose, files) => {
    const { estate: today, warning } = await read(files);
    expect(today).toMatchObject(TOTALS);
    expect(warning('physical')?.vms).toEqual(['sql-1']);
  });

  it('of Google Migration Center are put together from their files', async () => {
    const { estate: today, named } = await read(migrationCenter(SAMPLE));
    expect(today).toMatchObject({ storageGiB: 150, storageBasis: 'In Use' });
    expect(named('web-1')).toMatchObject({ cpuUse: 0.55, memoryUse: 0.7 });
  });
});

describe('lists of Proxmox VE, Xen and others', () => {
  it('give nodes as hosts, and say that their threads are taken for cores', async () => {
    const { estate: today, inventory, warning } = await read({ 'resources.json': pveshAll(SAMPLE) });
    expect(today).toMatchObject(TOTALS);
    expect(inventory.hosts).toMatchObject([
      { name: 'esx-1', cores: 32, memoryMiB: 262_144 },
      { name: 'esx-2', cores: 32, memoryMiB: 262_144 },
    ]);
    expect(warning('node-threads')?.message).toContain('hyper-threading');
  });

  it('name nodes of which no size is known', async () => {
    const offline = pveshAll(SAMPLE).replace(/"node":"esx-2","status":"online","cpu":0.1,"maxcpu":32/, '"node":"esx-2"');
    const { inventory, warning } = await read({ 'resources.json': offline });
    expect(inventory.hosts).toHaveLength(1);
    expect(warning('hosts-unsizable')?.message).toContain('esx-2');
  });

  it('may be drawn', async () => {
    const { estate: today, ledger } = await read({ 'pasted.txt': pveshDrawn(SAMPLE) });
    expect(today).toMatchObject({ ...TOTALS, storageGiB: 300 });
    expect(ledger).toEqual(LEDGER);
  });

  it('of Xen have single spaces between columns', async () => {
    const { estate: today, warning } = await read({ 'pasted.txt': xlList(SAMPLE) });
    expect(today).toMatchObject({ vms: 4, vcpus: 15, memoryGiB: 74 });
    expect(warning('appliance')?.vms).toEqual(['Domain-0']);
  });

  it('may be JSON of any flat kind', async () => {
    const { estate: today, ledger, named } = await read({ 'vms.json': flatJson(SAMPLE) });
    expect(today).toMatchObject(TOTALS);
    expect(ledger).toEqual(LEDGER);
    expect(named('old-1')?.power).toBe('off');
  });
});

describe('a list without sizes', () => {
  it.each([
    ['qm list', qmList(SAMPLE), 'pvesh get /cluster/resources'],
    [
      'xe vm-list',
      'uuid ( RO)           : 6e6f\n     name-label ( RW): web-1\n    power-state ( RO): running\n',
      'xe vm-list params=',
    ],
    [
      'az vm list as a table',
      'Name    ResourceGroup    PowerState    Location\n------  ---------------  ------------  ----------\nweb-1   rg-1             VM running    westeurope\n',
      'az vm list -d -o json',
    ],
    ['virsh list', virsh(SAMPLE).split('\n\n')[0] ?? '', 'virsh dominfo'],
    ['Get-VM of Hyper-V as it is shown', hyperVAsShown(SAMPLE), 'ProcessorCount,MemoryStartup'],
    ['shares of oVirt', 'Name,Host,Memory,CPU,Status\nweb-1,h1,45%,2%,Up\n', 'shares such as "45%" are no sizes'],
  ])('is read, and says which command gives them: %s', async (_what, text, command) => {
    const { ledger, warning } = await read({ 'pasted.txt': text });
    expect(ledger.sized).toBe(0);
    expect(ledger.setAside).toEqual([{ reason: 'unsizable', rows: ledger.rows }]);
    expect(warning('no-sizes')?.message).toContain(command);
  });

  it.each([
    [
      'kubectl get nodes',
      'NAME     STATUS   ROLES           AGE   VERSION\nnode-1   Ready    control-plane   10d   v1.30.1',
      'Kubernetes',
    ],
    [
      'docker ps',
      'CONTAINER ID   IMAGE   COMMAND   CREATED   STATUS   PORTS   NAMES\n4c01db0b339c   nginx   "x"   1h   Up   80   a',
      'docker',
    ],
    ['esxcli', 'web-1\n   World ID: 2099632\n   Process ID: 0\n   VMX Cartel ID: 2099631\n   Display Name: web-1', 'Get-VM'],
    [
      'vim-cmd',
      'Vmid   Name    File   Guest OS   Version   Annotation\n1   web-1   [ds] web-1.vmx   ubuntu64Guest   vmx-13',
      'Get-VM',
    ],
    [
      'openstack as CSV',
      '"ID","Name","Status","Networks","Image","Flavor"\n"b1","web-1","ACTIVE","net=10.0.0.1","Ubuntu","m1.small"',
      'flavor list',
    ],
    [
      'openstack as drawn',
      '+----+-------+\n| ID | Name | Status | Networks | Flavor |\n+----+-------+\n| 4e | web-1 | ACTIVE | net | m1.small |\n+----+-------+',
      'flavor list',
    ],
  ])('is no inventory, and its sentence says what it is: %s', async (_what, text, word) => {
    const outcome = await readInventory([{ name: 'pasted.txt', bytes: Buffer.from(text) }]);
    expect(outcome).toMatchObject({ ok: false, code: 'not-an-inventory' });
    expect(outcome).toHaveProperty('sentence', expect.stringContaining(word));
  });
});

describe('lists that people make', () => {
  it('may have titles above, totals below, and write sizes as they speak', async () => {
    const rows = [
      ['Servers of the north, March 2026', '', '', '', '', ''],
      ['', '', '', '', '', ''],
      ['Hostname', 'CPU', 'RAM', 'Disk', 'OS', 'Type'],
      ['web-1', '2 vCPU', '8 GB', '100 GB', 'Ubuntu 22.04', 'virtual'],
      ['db-1', '2x8 cores', '2 x 32 GB', '1 TB', 'Windows Server 2019', 'physical'],
      ['app-1', '4', '16384 MB', '200 GB', 'RHEL 8', 'VM'],
      ['Total', '22', '88', '1324', '', ''],
    ];
    const { estate: today, named, warning } = await read({ 'list.csv': csvOf(rows) });
    expect(today).toMatchObject({ vms: 3, vcpus: 22, memoryGiB: 88, storageGiB: 1324 });
    expect(named('db-1')).toMatchObject({ vcpus: 16, memoryMiB: 65_536, os: { family: 'windows' } });
    expect(warning('physical')?.vms).toEqual(['db-1']);
  });

  it('may come out of a German Excel, with a line for it', async () => {
    const text =
      'sep=;\r\nRechnername;Anzahl vCPUs;Arbeitsspeicher (GB);Betriebssystem;Zustand\r\na;2;7,5;Debian 12;läuft\r\nb;8;1.024,0;Windows Server 2019;ausgeschaltet\r\n';
    for (const bytes of [Buffer.from(`\ufeff${text}`), Buffer.from(`\ufeff${text}`, 'utf16le')]) {
      const { named } = await read({ 'liste.csv': bytes });
      expect(named('a')).toMatchObject({ vcpus: 2, memoryMiB: 7680, power: 'on' });
      expect(named('b')).toMatchObject({ vcpus: 8, memoryMiB: 1_048_576, power: 'off' });
    }
  });

  it('may give a server with its sockets, cores and processor, which is no host', async () => {
    const rows = [
      ['Server', 'CPU Model', 'Sockets', 'Cores per socket', 'RAM (GB)'],
      ['db-1', 'Xeon', 2, 8, 64],
    ];
    const { estate: today } = await read({ 'list.csv': csvOf(rows) });
    expect(today).toMatchObject({ vms: 1, vcpus: 16, memoryGiB: 64 });
  });

  it.each([
    [
      'its parts and its system',
      'Hostname;CPU Model;Sockets;Cores;RAM;OS\nweb-1;Xeon;2;16;128 GB;Debian 12',
      { vcpus: 16, memoryMiB: 131_072 },
    ],
    ['its host beside its name', 'Name,CPUCount,Memory,VMHost,HostName\nweb-1,2,4096,hv1,hv1', { vcpus: 2, host: 'hv1' }],
    [
      'what is provisioned',
      'VM;Provisioned CPUs;Provisioned memory (GB);OS version\nweb-1;2;4;RHEL 8',
      { vcpus: 2, memoryMiB: 4096, os: { detail: 'RHEL 8' } },
    ],
  ])('may give a machine with %s', async (_what, text, expected) => {
    expect((await read({ 'list.csv': text })).named('web-1')).toMatchObject(expected);
  });

  it('may mean several machines by a row, which is warned of', async () => {
    const { warning } = await read({ 'list.csv': 'Name,vCPUs,RAM (MB),Qty\nweb,2,4096,10\ndb,8,65536,1\n' });
    expect(warning('several-in-a-row')?.vms).toEqual(['web']);
  });

  it('may list hosts in a table beside the machines', async () => {
    const machines = csvOf([
      ['Name', 'vCPU', 'RAM (GB)'],
      ['a', 2, 4],
    ]);
    const hosts = csvOf([
      ['Host', 'Cores', 'Memory (GB)'],
      [host('esx-1').name, 32, 512],
    ]);
    const { inventory, ledger } = await read({ 'vms.csv': machines, 'hosts.csv': hosts });
    expect(ledger.rows).toBe(1);
    expect(inventory.hosts).toMatchObject([{ name: 'esx-1', cores: 32, memoryMiB: 524_288 }]);
  });
});
