import type { Estate, EstateHost, EstateMachine } from './estate.ts';
import type { Cell, Table, Tables } from './tables.ts';

/** A column: its header and what it says of each. */
export type Column<T> = readonly [header: string, cell: (of: T) => Cell];

const POWER = { on: 'poweredOn', off: 'poweredOff', suspended: 'suspended' } as const;

/** The vInfo of RVTools 4.x, of which most other columns are left out. */
export function vInfo4({ vCenter }: Estate): Column<EstateMachine>[] {
  return [
    ['VM', ({ name }) => name],
    ['Powerstate', ({ power }) => POWER[power]],
    ['Template', ({ template }) => template],
    ['SRM Placeholder', ({ placeholder }) => placeholder],
    ['Config status', () => 'green'],
    ['CPUs', ({ cpus }) => cpus ?? ''],
    ['Overall Cpu Readiness', () => ''],
    ['Memory', ({ memory }) => memory ?? ''],
    ['Active Memory', () => 512],
    ['Latency Sensitivity', () => 'normal'],
    ['Video Ram KiB', () => 4096],
    ['Provisioned MiB', ({ provisioned }) => provisioned],
    ['In Use MiB', ({ inUse }) => inUse],
    ['Unshared MiB', ({ inUse }) => inUse],
    ['Annotation', ({ annotation }) => annotation],
    ['Datacenter', ({ datacenter }) => datacenter],
    ['Cluster', ({ cluster }) => cluster],
    ['Host', ({ host }) => host],
    ['OS according to the configuration file', ({ osConfiguration }) => osConfiguration],
    ['OS according to the VMware Tools', ({ osTools }) => osTools],
    ['VM ID', ({ moRef }) => moRef],
    ['VM UUID', ({ uuid }) => uuid],
    ['VI SDK Server', () => vCenter],
    ['VI SDK UUID', () => `${vCenter}-uuid`],
  ];
}

/** The vInfo of RVTools 3.x: MB for MiB, no UUID. */
function vInfo3(estate: Estate): Column<EstateMachine>[] {
  return vInfo4(estate)
    .filter(([header]) => !['SRM Placeholder', 'Active Memory', 'VM UUID', 'VI SDK UUID', 'VI SDK Server'].includes(header))
    .map(([header, cell]) => [header.replace('MiB', 'MB').replace('KiB', 'KB'), cell]);
}

const DB_NAMES: Readonly<Record<string, string>> = {
  VM: 'vInfoVMName',
  Powerstate: 'vInfoPowerstate',
  Template: 'vInfoTemplate',
  'SRM Placeholder': 'vInfoSRMPlaceHolder',
  CPUs: 'vInfoCPUs',
  Memory: 'vInfoMemory',
  'Provisioned MiB': 'vInfoProvisioned',
  'In Use MiB': 'vInfoInUse',
  Datacenter: 'vInfoDataCenter',
  Cluster: 'vInfoCluster',
  Host: 'vInfoHost',
  'OS according to the configuration file': 'vInfoOS',
  'OS according to the VMware Tools': 'vInfoOSTools',
  'VM UUID': 'vInfoUUID',
};

/** The vInfo of RVTools run with -DBColumnNames. */
function vInfoDb(estate: Estate): Column<EstateMachine>[] {
  return vInfo4(estate).flatMap(([header, cell]): Column<EstateMachine>[] => {
    const name = DB_NAMES[header];
    return name ? [[name, cell]] : [];
  });
}

function vHost(): Column<EstateHost>[] {
  return [
    ['Host', ({ name }) => name],
    ['Datacenter', ({ datacenter }) => datacenter],
    ['Cluster', ({ cluster }) => cluster],
    ['CPU Model', () => 'Intel(R) Xeon(R) Gold 6130 CPU @ 2.10GHz'],
    ['Speed', () => 2100],
    ['HT Available', () => true],
    ['HT Active', ({ hyperthreading }) => hyperthreading],
    ['# CPU', ({ sockets }) => sockets],
    ['Cores per CPU', ({ coresPerSocket }) => coresPerSocket],
    ['# Cores', ({ sockets, coresPerSocket }) => sockets * coresPerSocket],
    ['CPU usage %', () => 12],
    ['# Memory', ({ memory }) => memory],
    ['Memory usage %', () => 40],
    ['# vCPUs', () => 3],
  ];
}

type Partition = EstateMachine & EstateMachine['partitions'][number];

export function vPartition(unit: 'MB' | 'MiB' = 'MiB'): Column<Partition>[] {
  return [
    ['VM', ({ name }) => name],
    ['Powerstate', ({ power }) => POWER[power]],
    ['Template', ({ template }) => template],
    ['Disk', ({ disk }) => disk],
    [`Capacity ${unit}`, ({ capacity }) => capacity],
    [`Consumed ${unit}`, ({ consumed }) => consumed],
    [`Free ${unit}`, ({ capacity, consumed }) => capacity - consumed],
    ['Free % ', () => 50],
    ['Host', ({ host }) => host],
  ];
}

function vMemory(): Column<EstateMachine>[] {
  return [
    ['VM', ({ name }) => name],
    ['Size MiB', ({ memory }) => memory ?? ''],
    ['Overhead', ({ overhead }) => overhead],
    ['Consumed', () => 1024],
    ['Active', () => 512],
    ['VM ID', ({ moRef }) => moRef],
  ];
}

export function table<T>(columns: readonly Column<T>[], items: readonly T[]): Table {
  return [columns.map(([header]) => header), ...items.map((item) => columns.map(([, cell]) => cell(item)))];
}

/** An export in sheets. */
export function rvtools(estate: Estate, version: '3.x' | '4.x' | 'database' = '4.x'): Tables {
  const info = { '3.x': vInfo3, '4.x': vInfo4, database: vInfoDb }[version](estate);
  const partitions = estate.machines.flatMap((machine) => machine.partitions.map((one) => ({ ...machine, ...one })));
  return {
    vInfo: table(info, estate.machines),
    vPartition: table(vPartition(version === '3.x' ? 'MB' : 'MiB'), partitions),
    vMemory: table(vMemory(), estate.machines),
    vHost: table(vHost(), estate.hosts),
  };
}

/** Rows without anything in them, after the others. */
export function withBlankRows(rows: Table, count: number): Table {
  return [...rows, ...Array.from({ length: count }, () => (rows[0] ?? []).map(() => ''))];
}

/** One column under another header. */
export function renamed(rows: Table, from: string, to: string): Table {
  return rows.map((row, index) => (index === 0 ? row.map((cell) => (cell === from ? to : cell)) : row));
}
export function without(rows: Table, ...headers: readonly string[]): Table {
  const kept = (rows[0] ?? []).flatMap((header, index) => (headers.includes(String(header)) ? [] : index));
  return rows.map((row) => kept.map((index) => row[index] ?? ''));
}
