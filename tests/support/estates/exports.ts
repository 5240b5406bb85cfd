import type { Estate, EstateHost, EstateMachine } from './estate.ts';
import { type Column, table } from './rvtools.ts';
import { csvOf, type Table } from './tables.ts';

const gib = (mib: number | null) => (mib === null ? '' : mib / 1024);
const bytes = (mib: number | null) => (mib === null ? '' : mib * 1_048_576);
const isWindows = ({ osTools }: EstateMachine) => osTools.includes('Windows');

/** A table under the line of PowerShell that says what its objects are. */
function exportCsv(type: string, rows: Table): string {
  return `#TYPE ${type}\r\n${csvOf(rows)}`;
}

/** `Get-VM | Export-Csv` of PowerCLI, whose Guest is the machine's name and what the Tools see, and nothing while they do not run. */
export function powerCli({ machines }: Estate): string {
  const columns: Column<EstateMachine>[] = [
    ['Name', ({ name }) => name],
    ['PowerState', ({ power }) => (power === 'on' ? 'PoweredOn' : 'PoweredOff')],
    ['Notes', ({ annotation }) => annotation],
    ['Guest', ({ name, osTools, power }) => `${name}:${power === 'on' ? osTools : ''}`],
    ['NumCpu', ({ cpus }) => cpus ?? ''],
    ['CoresPerSocket', () => 1],
    ['MemoryMB', ({ memory }) => memory ?? ''],
    ['MemoryGB', ({ memory }) => gib(memory)],
    ['VMHost', ({ host }) => host],
    ['PersistentId', ({ uuid }) => uuid],
    ['GuestId', (one) => (isWindows(one) ? 'windows2019srv_64Guest' : 'ubuntu64Guest')],
    ['UsedSpaceGB', ({ inUse }) => gib(inUse)],
    ['ProvisionedSpaceGB', ({ provisioned }) => gib(provisioned)],
    ['DatastoreIdList', () => 'System.String[]'],
  ];
  return exportCsv('VMware.VimAutomation.ViCore.Impl.V1.VM.UniversalVirtualMachineImpl', table(columns, machines));
}

/** `Get-VMHost | Export-Csv` of PowerCLI: its NumCpu counts cores. */
export function powerCliHosts({ hosts }: Estate): string {
  const columns: Column<EstateHost>[] = [
    ['Name', ({ name }) => name],
    ['ConnectionState', () => 'Connected'],
    ['PowerState', () => 'PoweredOn'],
    ['NumCpu', ({ sockets, coresPerSocket }) => sockets * coresPerSocket],
    ['CpuTotalMhz', () => 33_600],
    ['MemoryTotalMB', ({ memory }) => memory],
    ['MemoryTotalGB', ({ memory }) => memory / 1024],
    ['HyperthreadingActive', ({ hyperthreading }) => hyperthreading],
    ['ProcessorType', () => 'Intel(R) Xeon(R) Gold 6130 CPU @ 2.10GHz'],
    ['Parent', ({ cluster }) => cluster],
  ];
  return exportCsv('VMware.VimAutomation.ViCore.Impl.V1.Inventory.VMHostImpl', table(columns, hosts));
}

/** `Get-VM | Export-Csv` of Hyper-V, all properties: nothing is assigned to a machine that is off. */
export function hyperV({ machines }: Estate): string {
  const columns: Column<EstateMachine>[] = [
    ['VMName', ({ name }) => name],
    ['VMId', ({ uuid }) => uuid],
    ['Name', ({ name }) => name],
    ['State', ({ power }) => (power === 'on' ? 'Running' : 'Off')],
    ['Status', () => 'Operating normally'],
    ['CPUUsage', () => 3],
    ['MemoryAssigned', ({ power, memory }) => (power === 'on' ? bytes(memory) : 0)],
    ['ComputerName', ({ host }) => host],
    ['ProcessorCount', ({ cpus }) => cpus ?? ''],
    ['MemoryStartup', ({ memory }) => bytes(memory)],
    ['MemoryMaximum', () => 1_099_511_627_776],
  ];
  return exportCsv('Microsoft.HyperV.PowerShell.VirtualMachine', table(columns, machines));
}

/** What Hyper-V shows when it is asked for nothing else. */
export function hyperVAsShown({ machines }: Estate): string {
  const columns: Column<EstateMachine>[] = [
    ['Name', ({ name }) => name],
    ['State', ({ power }) => (power === 'on' ? 'Running' : 'Off')],
    ['CPUUsage(%)', () => 0],
    ['MemoryAssigned(M)', ({ power, memory }) => (power === 'on' ? (memory ?? '') : 0)],
    ['Status', () => 'Operating normally'],
  ];
  return csvOf(table(columns, machines)).toString();
}

/** The discovery template of Azure Migrate with each disk in columns of its own; the first machine has two. */
export function azureWithDisks({ machines }: Estate): Table {
  return table<EstateMachine>(
    [
      ['*Server name', ({ name }) => name],
      ['*Cores', ({ cpus }) => cpus ?? ''],
      ['*Memory (In MB)', ({ memory }) => memory ?? ''],
      ['*OS name', ({ osTools }) => osTools],
      ['Server type', ({ name }) => (name.startsWith('sql') ? 'Physical' : 'Virtual')],
      ['Number of disks', (one) => (one === machines[0] ? 2 : 1)],
      ['Storage in use (In GB)', () => ''],
      ['Disk 1 size (In GB)', () => 40],
      ['Disk 1 read throughput (MB per second)', () => 7],
      ['Disk 1 write ops (operations per second)', () => 9],
      ['Disk 2 size (In GB)', (one) => (one === machines[0] ? 60 : '')],
      ['Disk 2 read throughput (MB per second)', () => ''],
    ],
    machines,
  );
}

/** The import template of AWS Migration Evaluator. */
export function migrationEvaluator({ machines }: Estate): Table {
  return table<EstateMachine>(
    [
      ['Server Name', ({ name }) => name],
      ['CPU Cores', ({ cpus }) => cpus ?? ''],
      ['Memory (MB)', ({ memory }) => memory ?? ''],
      ['Provisioned Storage (GB)', ({ provisioned }) => gib(provisioned)],
      ['Operating System', ({ osTools }) => osTools],
      ['Is Virtual?', ({ name }) => !name.startsWith('sql')],
      ['Hypervisor Name', ({ host }) => host],
      ['Cpu String', () => 'Intel Xeon E7-8893 v4 @ 3.20GHz'],
      ['Cpu Utilization Peak (%)', () => 40],
    ],
    machines,
  );
}

/** Google Migration Center's files: machines without their disks, and the disks. */
export function migrationCenter({ machines }: Estate): Readonly<Record<string, Buffer>> {
  const disks = machines.flatMap((machine) => [1, 2].map((disk) => ({ ...machine, disk })));
  const vmInfo: Column<EstateMachine>[] = [
    ['MachineId', ({ moRef }) => moRef],
    ['MachineName', ({ name }) => name],
    ['TotalDiskAllocatedGiB', () => ''],
    ['TotalDiskUsedGiB', () => ''],
    ['AllocatedProcessorCoreCount', ({ cpus }) => cpus ?? ''],
    ['MemoryGiB', ({ memory }) => gib(memory)],
    ['OsName', ({ osTools }) => osTools],
    ['MachineStatus', ({ power }) => (power === 'on' ? 'RUNNING' : 'STOPPED')],
    ['IsPhysical', ({ name }) => (name.startsWith('sql') ? 1 : 0)],
  ];
  const diskInfo: Column<(typeof disks)[number]>[] = [
    ['MachineId', ({ moRef }) => moRef],
    ['DiskLabel', ({ disk }) => `disk${disk}`],
    ['SizeInGib', ({ provisioned }) => provisioned / 2048],
    ['UsedInGib', ({ inUse }) => inUse / 2048],
  ];
  const perfInfo: Column<EstateMachine>[] = [
    ['MachineId', ({ moRef }) => moRef],
    ['TimeStamp', () => '2026-03-01 10:00:00'],
    ['CpuUtilizationPercentage', () => 55],
    ['MemoryUtilizationPercentage', () => 70],
  ];
  return {
    'vmInfo.csv': csvOf(table(vmInfo, machines)),
    'diskInfo.csv': csvOf(table(diskInfo, disks)),
    'perfInfo.csv': csvOf(table(perfInfo, machines)),
    'tagInfo.csv': csvOf([
      ['MachineId', 'Key', 'Value'],
      ['x', 'team', 'web'],
    ]),
  };
}

/** All of `pvesh get /cluster/resources --output-format json`: guests, nodes and storage. */
export function pveshAll({ machines, hosts }: Estate): string {
  const guests = machines.map(({ name, cpus, memory, provisioned, power, host }, index) => ({
    ...{ id: `qemu/${100 + index}`, type: 'qemu', vmid: 100 + index, name, node: host, template: 0 },
    ...{ status: power === 'on' ? 'running' : 'stopped', maxcpu: cpus, maxmem: bytes(memory), maxdisk: bytes(provisioned) },
  }));
  const nodes = hosts.map(({ name, sockets, coresPerSocket, memory }) => ({
    ...{ id: `node/${name}`, type: 'node', node: name, status: 'online', cpu: 0.1 },
    ...{ maxcpu: sockets * coresPerSocket * 2, maxmem: bytes(memory) },
  }));
  const storage = hosts.map(({ name }) => ({ id: `storage/${name}/local`, type: 'storage', storage: 'local', node: name }));
  return JSON.stringify([...guests, ...nodes, ...storage]);
}

/** The same as `pvesh` draws it when no format is asked for. */
export function pveshDrawn({ machines, hosts }: Estate): string {
  const rows = [
    ['id', 'type', 'maxcpu', 'maxdisk', 'maxmem', 'name', 'node', 'status', 'vmid'],
    ...hosts.map(({ name }) => [`node/${name}`, 'node', '64', '90.00 GiB', '256.00 GiB', '', name, 'online', '']),
    ...machines.map(({ name, cpus, memory, provisioned, host, power }, index) => [
      ...[`qemu/${100 + index}`, 'qemu', String(cpus), `${(provisioned / 1024).toFixed(2)} GiB`],
      ...[`${((memory ?? 0) / 1024).toFixed(2)} GiB`, name, host, power === 'on' ? 'running' : 'stopped', String(100 + index)],
    ]),
  ];
  const [header = [], ...body] = rows.map((row) => `│ ${row.map((cell) => cell.padEnd(12)).join(' │ ')} │`);
  return [`┌${'─'.repeat(60)}┐`, header, `╞${'═'.repeat(60)}╡`, ...body, `└${'─'.repeat(60)}┘`].join('\n');
}

/** `xl list` of Xen, with the domain that runs the host. */
export function xlList({ machines }: Estate): string {
  const line = (name: string, id: number, memory: number | null, cpus: number | null) =>
    `${name.padEnd(40)} ${String(id).padStart(5)} ${String(memory).padStart(5)} ${String(cpus).padStart(5)}     -b----     101.4`;
  return [
    'Name                                        ID   Mem VCPUs\tState\tTime(s)',
    line('Domain-0', 0, 4096, 4),
    ...machines.map(({ name, memory, cpus }, index) => line(name, index + 1, memory, cpus)),
  ].join('\n');
}

/** A list of flat objects, as `ConvertTo-Json` and command lines with `-f json` write it. */
export function flatJson({ machines }: Estate): string {
  return JSON.stringify({
    value: machines.map(({ name, cpus, memory, osTools, power }) => ({
      ...{ Name: name, PowerState: power === 'on' ? 'PoweredOn' : 'PoweredOff', NumCpu: cpus },
      ...{ MemoryGB: gib(memory), OperatingSystem: osTools, Tags: [] },
    })),
  });
}
