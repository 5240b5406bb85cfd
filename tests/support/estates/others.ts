import type { Estate, EstateMachine } from './estate.ts';
import { type Column, table } from './rvtools.ts';
import type { Table } from './tables.ts';

const gib = (mib: number | null) => (mib === null ? '' : mib / 1024);
const systemOf = ({ osTools }: EstateMachine) => osTools;

/** Machine lists of other tools, as tables: how each of them heads its columns, and in which unit. */
const LISTS = {
  'azure-migrate': [
    ['*Server name', ({ name }) => name],
    ['IP addresses', () => '10.0.0.1'],
    ['*Cores', ({ cpus }) => cpus ?? ''],
    ['*Memory (In MB)', ({ memory }) => memory ?? ''],
    ['*OS name', systemOf],
    ['OS version', () => ''],
    ['Server type', () => 'Virtual'],
    ['Storage in use (In GB)', ({ inUse }) => gib(inUse)],
    ['CPU utilization percentage', () => 45],
    ['Memory utilization percentage', () => 60],
  ],
  'google-migration-center': [
    ['MachineId', ({ uuid }) => uuid],
    ['MachineName', ({ name }) => name],
    ['TotalDiskAllocatedGiB', ({ provisioned }) => gib(provisioned)],
    ['TotalDiskUsedGiB', ({ inUse }) => gib(inUse)],
    ['AllocatedProcessorCoreCount', ({ cpus }) => cpus ?? ''],
    ['MemoryGiB', ({ memory }) => gib(memory)],
    ['OsType', ({ osTools }) => (osTools.includes('Windows') ? 'Windows' : 'Linux')],
    ['OsName', systemOf],
    ['MachineStatus', ({ power }) => (power === 'on' ? 'RUNNING' : 'STOPPED')],
  ],
  'aws-import': [
    ['ExternalId', ({ moRef }) => `ext-${moRef}`],
    ['SMBiosId', ({ uuid }) => uuid],
    ['HostName', ({ name }) => `${name}.example.org`],
    ['VMware.MoRefId', ({ moRef }) => moRef],
    ['VMware.VMName', ({ name }) => name],
    ['VMware.VCenterId', () => 'vc-1'],
    ['CPU.NumberOfProcessors', () => 1],
    ['CPU.NumberOfCores', ({ cpus }) => cpus ?? ''],
    ['OS.Name', systemOf],
    ['RAM.TotalSizeInMB', ({ memory }) => memory ?? ''],
    ['RAM.UsedSizeInMB.Max', ({ memory }) => (memory ?? 0) / 2],
    ['CPU.UsagePct.Max', () => 45],
  ],
  'nutanix-prism': [
    ['VM Name', ({ name }) => name],
    ['Host', ({ host }) => host],
    ['Cores', ({ cpus }) => cpus ?? ''],
    ['Memory Capacity', ({ memory }) => `${gib(memory)} GiB`],
    ['Storage', ({ inUse, provisioned }) => `${gib(inUse)} GiB / ${gib(provisioned)} GiB`],
    ['CPU Usage', () => '2.4%'],
    ['Power State', ({ power }) => power],
    ['Cluster', ({ cluster }) => cluster],
  ],
  'live-optics': [
    ['VM Name', ({ name }) => name],
    ['Virtual CPU', ({ cpus }) => cpus ?? ''],
    ['Provisioned Memory (MiB)', ({ memory }) => memory ?? ''],
    ['Virtual Disk Size (MiB)', ({ provisioned }) => provisioned],
    ['Template', ({ template }) => template],
    ['Power State', ({ power }) => (power === 'on' ? 'poweredOn' : 'poweredOff')],
    ['Guest OS', systemOf],
  ],
  vinventory: [
    ['VM', ({ name }) => name],
    ['PowerState', ({ power }) => (power === 'on' ? 'PoweredOn' : 'PoweredOff')],
    ['IsTemplate', ({ template }) => template],
    ['MemGB', ({ memory }) => gib(memory)],
    ['Cpu', ({ cpus }) => cpus ?? ''],
    ['ProvisionedGB', ({ provisioned }) => gib(provisioned)],
    ['DiskGBUsed', ({ inUse }) => gib(inUse)],
    ['vmhost', ({ host }) => host],
    ['Cluster', ({ cluster }) => cluster],
    ['GuestOS', systemOf],
  ],
  'by-hand': [
    ['server', ({ name }) => name],
    ['vcpu', ({ cpus }) => cpus ?? ''],
    ['ram_gb', ({ memory }) => gib(memory)],
    ['disk_gb', ({ inUse }) => gib(inUse)],
    ['operating system', systemOf],
  ],
} as const satisfies Record<string, readonly Column<EstateMachine>[]>;

export type ListName = keyof typeof LISTS;

export function listOf(estate: Estate, name: ListName): Table {
  return table<EstateMachine>(LISTS[name], estate.machines);
}

/** `pvesh get /cluster/resources --type vm --output-format json`; machines whose name begins with "ct" are containers. */
export function pvesh({ machines }: Estate): string {
  return JSON.stringify(
    machines.map(({ name, cpus, memory, provisioned, power, template, host }, index) => ({
      id: `${name.startsWith('ct') ? 'lxc' : 'qemu'}/${100 + index}`,
      type: name.startsWith('ct') ? 'lxc' : 'qemu',
      vmid: 100 + index,
      name,
      node: host,
      status: power === 'on' ? 'running' : 'stopped',
      template: template ? 1 : 0,
      maxcpu: cpus ?? undefined,
      maxmem: memory === null ? undefined : memory * 1_048_576,
      maxdisk: provisioned * 1_048_576,
      cpu: 0.02,
    })),
  );
}

export function qmList({ machines }: Estate): string {
  const rows = machines.map(
    ({ name, memory, power, provisioned }, index) =>
      `${String(100 + index).padStart(10)} ${name.padEnd(20)} ${(power === 'on' ? 'running' : 'stopped').padEnd(10)} ${String(memory).padEnd(10)} ${(provisioned / 1024).toFixed(2).padStart(12)} ${power === 'on' ? 4242 + index : 0}`,
  );
  return ['      VMID NAME                 STATUS     MEM(MB)    BOOTDISK(GB) PID', ...rows].join('\n');
}

/** `virsh list --all`, then `virsh dominfo` of each. */
export function virsh({ machines }: Estate): string {
  const state = (power: EstateMachine['power']) => (power === 'on' ? 'running' : 'shut off');
  const listed = machines.map(({ name, power }, index) => ` ${power === 'on' ? index + 1 : '-'}    ${name}   ${state(power)}`);
  const described = machines.map(({ name, uuid, cpus, memory, power }) =>
    [
      'Id:             1',
      `Name:           ${name}`,
      `UUID:           ${uuid}`,
      'OS Type:        hvm',
      `State:          ${state(power)}`,
      `CPU(s):         ${cpus}`,
      `Max memory:     ${(memory ?? 0) * 1024} KiB`,
      'Used memory:    1048576 KiB',
      '',
    ].join('\n'),
  );
  return [' Id   Name   State', '--------------------', ...listed, '', ...described].join('\n');
}

/** `lxc list -c nst,limits.cpu,limits.memory`, drawn. */
export function lxcList({ machines }: Estate): string {
  const rows = [
    ['NAME', 'STATE', 'TYPE', 'LIMITS.CPU', 'LIMITS.MEMORY', 'IPV4'],
    ...machines.flatMap(({ name, power, cpus, memory }) => [
      [name, power === 'on' ? 'RUNNING' : 'STOPPED', 'CONTAINER', String(cpus), `${memory}MiB`, '10.0.0.1 (eth0)'],
      ['', '', '', '', '', '10.0.1.1 (eth1)'],
    ]),
  ];
  const rule = `+${(rows[0] ?? []).map(() => '----------').join('+')}+`;
  return [rule, ...rows.flatMap((row) => [`| ${row.join(' | ')} |`, rule])].join('\n');
}

/** `lxc list --format csv` in its default columns. */
export function lxcCsv({ machines }: Estate): string {
  return machines
    .map(({ name, power }) => `${name},${power === 'on' ? 'RUNNING' : 'STOPPED'},"10.0.0.1 (eth0)\n10.0.1.1 (eth1)",,CONTAINER,0`)
    .join('\n');
}
