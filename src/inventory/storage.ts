import type { Columns } from './columns.ts';
import type { Draft } from './draft.ts';
import { fullestFirst } from './duplicates.ts';
import { finderOf } from './join.ts';
import { push } from './multimap.ts';

export type Basis = 'vPartition consumed' | 'In Use' | 'Provisioned' | 'vDisk capacity';

export interface FileStorage {
  /** Null where the file says nothing of storage. */
  readonly basis: Basis | null;
  /** MiB; null where the file does not say. */
  readonly of: (machine: Draft) => number | null;
  /** Rows of partitions of machines that the machine list does not name. */
  readonly strangers: number;
}

/** What each machine of a file stores: consumed of its partitions where the file lists them, else In Use, else Provisioned. */
export function storageOf(drafts: readonly Draft[], partitions: readonly Columns[], disks: readonly Columns[]): FileStorage {
  const consumed = addedUp(drafts, partitions, 'consumed');
  if (consumed.found) return { ...consumed, basis: 'vPartition consumed' };
  if (drafts.some(({ inUseMiB }) => inUseMiB !== null)) return { basis: 'In Use', of: ({ inUseMiB }) => inUseMiB, strangers: 0 };
  const used = addedUp(drafts, disks, 'consumed');
  if (used.found) return { ...used, basis: 'In Use' };
  if (drafts.some(({ provisionedMiB }) => provisionedMiB !== null))
    return { basis: 'Provisioned', of: ({ provisionedMiB }) => provisionedMiB, strangers: 0 };
  const capacity = addedUp(drafts, disks, 'provisioned');
  return { ...capacity, basis: capacity.found ? 'vDisk capacity' : null };
}

/** Adds up the rows of each machine. Between rows of the list that cannot be told apart, the disks of each name are dealt out, largest first. */
function addedUp(drafts: readonly Draft[], tables: readonly Columns[], field: 'consumed' | 'provisioned') {
  const sums = new Map<Draft, number>();
  const toDeal = new Map<readonly Draft[], Map<string, number[]>>();
  const finder = finderOf(tables.length > 0 ? drafts : []);
  const give = (owner: Draft | undefined, mib: number) => owner && sums.set(owner, (sums.get(owner) ?? 0) + mib);
  let strangers = 0;
  for (const columns of tables)
    for (const row of columns.sheet.rows.keys()) {
      const mib = columns.mib(row, field);
      if (mib === null || mib < 0) continue;
      const owners = finder.find(columns, row);
      if (owners.length === 0 && columns.text(row, 'name') !== null) strangers += 1;
      if (owners.length < 2) {
        give(owners[0], mib);
        continue;
      }
      const disks = toDeal.get(owners) ?? new Map<string, number[]>();
      toDeal.set(owners, disks);
      push(disks, columns.cell(row, 'disk'), mib);
    }
  for (const [owners, disks] of toDeal) {
    const inOrder = owners.toSorted(fullestFirst);
    for (const sizes of disks.values())
      for (const [index, mib] of sizes.sort((a, b) => b - a).entries()) give(inOrder[index % inOrder.length], mib);
  }
  return { found: sums.size > 0, of: (draft: Draft) => sums.get(draft) ?? null, strangers };
}
