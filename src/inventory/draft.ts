import { isAppliance } from './appliances.ts';
import type { Columns } from './columns.ts';
import type { InventoryFormat, Machine } from './inventory.ts';
import type { Place, PlaceOf } from './places.ts';
import { familyOf, systemSeen } from './systems.ts';
import { isFalse, isTrue, powerOf, something } from './words.ts';

/** A machine of one file while it is read. It is filled in place: a copy of each would double what a large list takes. */
export interface Draft {
  readonly machine: { -readonly [Key in keyof Machine]: Machine[Key] };
  place: Place;
  readonly moRef: string | null;
  readonly inUseMiB: number | null;
  readonly provisionedMiB: number | null;
  secret: boolean;
  /** A server of its own today, whose cores are counted as vCPUs. */
  readonly physical: boolean;
  /** The row stands for several machines. */
  readonly several: boolean;
}

export interface Drafts {
  readonly drafts: readonly Draft[];
  readonly blankRows: number;
}

/** More than any hypervisor gives one guest: 960 vCPUs and 24 TiB in vSphere 8, 2,048 and 240 TiB in Hyper-V 2025, 6,144 threads in hardware. */
export const MOST_VCPUS = 6144;
const MOST_MIB = 256 * 1024 * 1024;
const TOTAL_ROW = /^(?:grand )?(?:total|totals|sum|summe|gesamt|totaux|total général)s?:?$/i;
const ORDINARY: Machine['classes'] = [];
const SECRET =
  /\b(?:pass(?:word|wd|phrase|code)?|pwd?|kennwort|passwort|mot de passe|contraseña|senha|secret|api[ _-]?key|token|credentials?)\s*(?:is|ist|[:=])\s*\S|-----BEGIN [A-Z ]*PRIVATE KEY/i;

/** The machines of a machine list, row by row, `before` of its file's rows standing in lists before it. A row that names none, repeats the header or adds the others up is counted as blank. */
export function draftsOf(columns: Columns, before: number, format: InventoryFormat, placeOf: PlaceOf): Drafts {
  const drafts: Draft[] = [];
  let blankRows = 0;
  for (const row of columns.sheet.rows.keys()) {
    const draft = draftOf(columns, row, before, format, placeOf);
    if (draft) drafts.push(draft);
    else blankRows += 1;
  }
  return { drafts, blankRows };
}

function draftOf(columns: Columns, row: number, before: number, format: InventoryFormat, placeOf: PlaceOf): Draft | null {
  // In an AWS import the host name is the machine's own, and stands where VMware has no name for it.
  const ownHost = format === 'aws-import';
  const name = nameIn(columns, row, ownHost && columns.text(row, 'name') === null ? 'host' : 'name');
  if (name === null) return null;
  const vcpus = vcpusIn(columns, row);
  const memoryMiB = memorySize(columns.mib(row, 'memory'));
  const power = powerOf(columns.cell(row, 'power'));
  const kind = columns.cell(row, 'kind').trim();
  const container = format === 'proxmox-json' ? /^(?:lxc|openvz)$/i.test(kind) : /^container\b/i.test(kind);
  const classes: Machine['classes'][number][] = [];
  if (isTrue(columns.cell(row, 'template')) || /^template$/i.test(kind)) classes.push('template');
  if (isTrue(columns.cell(row, 'placeholder'))) classes.push('placeholder');
  if (vcpus === null || memoryMiB === null) classes.push('unsizable');
  if (power === 'off') classes.push('powered-off');
  if (isAppliance(name)) classes.push('appliance');
  const cluster = columns.text(row, 'cluster');
  const place = placeOf(cluster, columns.text(row, 'vCenter')?.toLowerCase() ?? null, columns.text(row, 'datacenter'));
  return {
    machine: {
      id: `${place.file + 1}-${before + row + 1}`,
      name,
      row: before + row + 1,
      file: place.file,
      classes: classes.length === 0 ? ORDINARY : classes,
      power,
      os: systemIn(columns, row, name, container),
      vcpus,
      memoryMiB,
      storageMiB: null,
      uuid: columns.text(row, 'uuid')?.toLowerCase() ?? null,
      cluster,
      host: ownHost ? null : columns.text(row, 'host'),
      overheadMiB: null,
      cpuUse: shareIn(columns, row, 'cpuUse'),
      memoryUse: shareIn(columns, row, 'memoryUse') ?? memoryShareIn(columns, row, memoryMiB),
      container,
    },
    place,
    moRef: columns.text(row, 'moRef')?.toLowerCase() ?? null,
    inUseMiB: atLeastZero(columns.mib(row, 'inUse')),
    provisionedMiB: atLeastZero(columns.mib(row, 'provisioned') ?? columns.disksMib(row)),
    secret: holdsSecret(columns, row),
    physical: isPhysical(columns, row, kind),
    several: (columns.number(row, 'count') ?? 1) > 1,
  };
}

function isPhysical(columns: Columns, row: number, kind: string): boolean {
  const virtual = columns.text(row, 'virtual');
  return (
    /^(?:physical|physisch|physique|físic[oa]|bare[ -]?metal)\b/i.test(kind) ||
    isTrue(columns.cell(row, 'physical')) ||
    (virtual !== null && isFalse(virtual))
  );
}

/** The name in a row; a row with a size or an identity but no name is a machine all the same. */
function nameIn(columns: Columns, row: number, field: 'name' | 'host'): string | null {
  const cell = columns.cell(row, field);
  const name = cell.trim() === 'VM' ? 'VM' : something(/^[`:-]/.test(cell) ? cell.replace(/^(?:`+|:?-+:?)$/, '') : cell);
  if (name === null) {
    const sized = [columns.cell(row, 'cpus'), columns.cell(row, 'memory')].every((cell) => /[^\s:-]/.test(cell));
    return sized || columns.text(row, 'uuid') !== null ? `(no name, row ${row + 1})` : null;
  }
  if (columns.mapped.every(({ field, header }) => columns.cell(row, field).trim() === header.trim())) return null;
  const addsUp =
    TOTAL_ROW.test(name) &&
    !(['uuid', 'moRef', 'host', 'power', 'osConfiguration', 'os'] as const).some((field) => columns.text(row, field));
  return addsUp ? null : name;
}

function vcpusIn(columns: Columns, row: number): number | null {
  // A share of the host, as oVirt shows it, is no count.
  const stated = columns.cell(row, 'cpus').includes('%') ? null : columns.number(row, 'cpus');
  const product = (columns.number(row, 'sockets') ?? 0) * (columns.number(row, 'coresPerSocket') ?? 0);
  return cpuCount(stated ?? product);
}

/** Null for what no machine can have. */
export function cpuCount(count: number | null): number | null {
  return sizeWithin(count, 0, MOST_VCPUS);
}

export function memorySize(mib: number | null): number | null {
  return sizeWithin(mib, 1, MOST_MIB);
}

function sizeWithin(value: number | null, least: number, most: number): number | null {
  return value !== null && value > 0 && value >= least && value <= most ? value : null;
}

function atLeastZero(value: number | null): number | null {
  return value !== null && value >= 0 ? value : null;
}

function shareIn(columns: Columns, row: number, field: 'cpuUse' | 'memoryUse'): number | null {
  const percent = columns.number(row, field);
  return percent === null || percent < 0 ? null : Math.min(percent / 100, 1);
}

function memoryShareIn(columns: Columns, row: number, memoryMiB: number | null): number | null {
  const used = columns.mib(row, 'memoryUsed');
  return used === null || used < 0 || memoryMiB === null ? null : Math.min(used / memoryMiB, 1);
}

/** Tools before configuration: they look at the guest, the configuration is what somebody chose when it was made. */
function systemIn(columns: Columns, row: number, machine: string, container: boolean): Machine['os'] {
  const tools = columns.text(row, 'osTools');
  const configured = columns.text(row, 'osConfiguration');
  if (tools !== null || configured !== null) return systemSeen(tools, configured);
  const cell = columns.text(row, 'os');
  // PowerCLI writes `web-1:Ubuntu Linux (64-bit)`, and nothing after the colon while the Tools do not run.
  const name = (cell?.startsWith(`${machine}:`) ? cell.slice(machine.length + 1) : cell) || null;
  const version = columns.text(row, 'osVersion');
  const detail = name && version && !name.includes(version) ? `${name} ${version}` : name;
  const family = familyOf(detail ?? '');
  if (detail === null) return { family: container ? 'linux' : 'unknown', detail: null, from: null, conflict: null };
  return { family: family === 'unknown' && container ? 'linux' : family, detail, from: 'column', conflict: null };
}

/** Whether the annotation of a row seems to hold a password or a key. The annotation itself goes no further. */
export function holdsSecret(columns: Columns, row: number): boolean {
  return SECRET.test(columns.cell(row, 'annotation'));
}
