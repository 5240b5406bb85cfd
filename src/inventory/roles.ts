import { type Field, hasColumns, type MappedColumn, mapHeader, type Role } from './fields.ts';
import type { InventoryFormat } from './inventory.ts';
import { seriesHeader } from './series-header.ts';

/** What a sheet is a list of, and which of its columns serve as what. */
export interface SheetRole {
  readonly role: Role;
  readonly columns: readonly MappedColumn[];
  /** The column of names has lost its header: it is looked for among the others, by content. */
  readonly nameLost: boolean;
  /** It is known by the name of the sheet, not only by its headers. */
  readonly named: boolean;
}

const NAMED: ReadonlyMap<string, Role> = new Map([
  ['vinfo', 'machines'],
  ['vhost', 'hosts'],
  ['vpartition', 'partitions'],
  ['vcpu', 'processors'],
  ['vmemory', 'memory'],
  ['vdisk', 'disks'],
  ['esxhosts', 'hosts'],
  ['nodes', 'hosts'],
  ['diskinfo', 'disks'],
  ['perfinfo', 'measurements'],
]);
/** Sheets of RVTools and LiveOptics that list other things, some of them under headers like those of a machine list. */
const OTHERS =
  /^(?:vnetwork|vcd|vusb|vsnapshot|vtools|vsource|vrp|vcluster|vhba|vnic|v?switch|vswitch|vport|dvswitch|dvport|vsc.*vmk|vdatastore|vmultipath|vlicense|vfileinfo|vhealth|vmetadata|vfloppy|esxperformance|vmperformance|taginfo)$/;

/** What else a sheet of RVTools lists, when somebody has given it another name: clusters, datastores, resource pools, Tools, networks, snapshots. */
const OTHER_TABLES = [
  ['NumHosts', 'TotalCpu'],
  ['Accessible', '# VMs'],
  ['Resource Pool', '# VMs'],
  ['VM', 'Tools Version'],
  ['VM', 'Mac Address'],
  ['VM', 'Description', 'Filename'],
] as const;

/** What a sheet is by its name, else by its header; null for a sheet of no use, and for a row that is no header. */
export function roleOf(sheet: string, header: readonly string[]): SheetRole | null {
  const name = plainName(sheet);
  if (OTHERS.test(name)) return null;
  const series = NAMED.has(name) ? null : seriesHeader(header);
  if (series) return { role: 'series', columns: series.columns, nameLost: false, named: false };
  const role = NAMED.get(name) ?? roleByHeader(header);
  if (!role) return null;
  const columns = mapHeader(role, header);
  const fields = new Set(columns.map(({ field }) => field));
  const known = [...fields].filter((field) => field !== 'annotation').length;
  const nameLost = !fields.has('name') && !(role === 'measurements' || role === 'disks' ? fields.has('uuid') : false);
  if (known < (NAMED.has(name) && !nameLost ? 2 : 3)) return null;
  return { role, columns, nameLost, named: NAMED.has(name) };
}

/** `RVTools_tabvInfo.csv` and `Rvtools tabvInfo` are `vinfo`. */
function plainName(sheet: string): string {
  return sheet
    .toLowerCase()
    .replace(/\.\w{1,4}$/, '')
    .replace(/[^a-z]/g, '')
    .replace(/^rvtools/, '')
    .replace(/^tab(?=v|dv)/, '');
}

function roleByHeader(header: readonly string[]): Role | null {
  const has = (role: Role, ...fields: readonly Field[]) => {
    const mapped = new Set(mapHeader(role, header).map(({ field }) => field));
    return fields.every((field) => mapped.has(field));
  };
  // A server with a system of its own is a machine, whatever it is made of.
  if (has('hosts', 'name', 'cores', 'sockets', 'cpuModel') && !has('machines', 'name', 'os')) return 'hosts';
  if (has('hosts', 'name', 'cores', 'memory') && (has('hosts', 'hyperthreading') || !has('machines', 'name'))) return 'hosts';
  if (hasColumns(header, ['VM', 'Disk', 'Consumed MiB']) || hasColumns(header, ['VM', 'Disk', 'Free %'])) return 'partitions';
  if (OTHER_TABLES.some((columns) => hasColumns(header, columns))) return null;
  if (hasColumns(header, ['VM', 'Disk Mode'])) return 'disks';
  if (hasColumns(header, ['VM', 'Consumed Overhead'])) return 'memory';
  if (hasColumns(header, ['VM', 'Hot Remove', 'Entitlement'])) return 'processors';
  if (hasColumns(header, ['MachineId', 'TimeStamp'])) return 'measurements';
  if (hasColumns(header, ['MachineId', 'DiskLabel'])) return 'disks';
  const fits = has('machines', 'name') && (has('machines', 'cpus') || has('machines', 'memory') || has('machines', 'power'));
  return fits ? 'machines' : null;
}

/** Whose format a machine list is, by columns that only it has. */
export function formatOf(sheet: string, header: readonly string[]): InventoryFormat {
  if (hasColumns(header, ['Server name', 'Memory (In MB)']) && hasColumns(header, ['Cores'])) return 'azure-migrate';
  if (hasColumns(header, ['MachineId', 'MachineName'])) return 'google-migration-center';
  if (hasColumns(header, ['RAM.TotalSizeInMB']) || hasColumns(header, ['ExternalId', 'VMware.VMName'])) return 'aws-import';
  const rvtools =
    plainName(sheet) === 'vinfo' ||
    hasColumns(header, ['OS according to the configuration file']) ||
    hasColumns(header, ['VM', 'Powerstate', 'Template']) ||
    header.some((text) => /^vInfo/i.test(text.trim()));
  return rvtools ? 'rvtools' : 'plain';
}
