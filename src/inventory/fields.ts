import { type HeaderKey, headerKey, type Unit, withoutRunOnUnit } from './header.ts';
import { push } from './multimap.ts';
import { SPELLINGS } from './spellings.ts';

/** What a table is a list of. */
export type Role = 'machines' | 'hosts' | 'partitions' | 'processors' | 'memory' | 'disks' | 'measurements' | 'series';

export const FIELDS = [
  'name',
  'uuid',
  'moRef',
  'vCenter',
  'power',
  'template',
  'placeholder',
  'cpus',
  'sockets',
  'coresPerSocket',
  'memory',
  'inUse',
  'provisioned',
  'disk',
  'diskSize',
  'consumed',
  'overhead',
  'osTools',
  'osConfiguration',
  'os',
  'osVersion',
  'datacenter',
  'cluster',
  'host',
  'kind',
  'physical',
  'virtual',
  'count',
  'annotation',
  'cpuUse',
  'memoryUse',
  'memoryUsed',
  'cores',
  'hyperthreading',
  'cpuModel',
  'mhz',
  'time',
  'sample',
  'metric',
  'unit',
] as const;
export type Field = (typeof FIELDS)[number];

interface Candidate {
  readonly field: Field;
  readonly rank: number;
  readonly unit: Unit | null;
}
const CANDIDATES = new Map<string, Candidate[]>();
for (const { roles, field, spellings, unit } of SPELLINGS)
  for (const role of roles)
    for (const [rank, spelling] of spellings.split(',').entries())
      push(CANDIDATES, `${role} ${headerKey(spelling).key}`, { field, rank, unit: unit ?? null });

/** Which column of a header serves as which field of a role. */
export interface MappedColumn {
  readonly field: Field;
  readonly column: number;
  readonly header: string;
  /** Null where neither the header nor the role says. */
  readonly unit: Unit | null;
}

/** A machine's disks in columns of their own, of which there may be any number: `Disk 3 size (In GB)` of Azure Migrate. */
const ONE_DISK = /^(?:v?disk|hdd|vmdk|harddisk|festplatte|disque)0?\d{1,2}(?:size|capacity|provisioned)?$/;

/**
 * The columns of a header that are known in a role. Where two could serve as one field, the better spelling does, and the other as what else
 * it may be. Only `diskSize` may be several columns.
 */
export function mapHeader(role: Role, header: readonly string[]): MappedColumn[] {
  const offers = header.flatMap((text, column) =>
    lookUp(role, text).map((candidate, choice) => ({ ...candidate, choice, column, header: text })),
  );
  offers.sort((a, b) => a.choice - b.choice || a.rank - b.rank || a.column - b.column);
  const byField = new Map<Field, MappedColumn>();
  const used = new Set<number>();
  for (const { field, column, header: text, unit } of offers) {
    if (byField.has(field) || used.has(column)) continue;
    byField.set(field, { field, column, header: text, unit });
    used.add(column);
  }
  const disks =
    role === 'machines' ? header.flatMap((text, column) => (used.has(column) ? [] : (oneDisk(text, column) ?? []))) : [];
  return [...byField.values(), ...disks];
}

function oneDisk(header: string, column: number): MappedColumn | null {
  const plain = headerKey(header);
  const found = [plain, withoutRunOnUnit(plain)].find((spelt) => spelt && ONE_DISK.test(spelt.key));
  return found ? { field: 'diskSize', column, header, unit: found.unit } : null;
}

function lookUp(role: Role, text: string): readonly Candidate[] {
  const plain = headerKey(text);
  const own = { ...plain, key: plain.key.replace(/^v(?:info|host|partition|memory|cpu|disk)(?=.)/, '') };
  for (const spelt of [plain, own, withoutRunOnUnit(plain), withoutRunOnUnit(own)]) {
    const found = spelt && CANDIDATES.get(`${role} ${spelt.key}`);
    if (found) return found.map((one) => ({ ...one, unit: spelt.unit ?? one.unit }));
  }
  return [];
}

/** Compared as `mapHeader` compares: whether a header has all of these columns. */
export function hasColumns(header: readonly string[], spellings: readonly string[]): boolean {
  const keys = new Set(header.map((text) => keyOf(headerKey(text))));
  return spellings.every((spelling) => keys.has(keyOf(headerKey(spelling))));
}

const keyOf = ({ key }: HeaderKey) => key;
