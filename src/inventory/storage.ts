import type { Columns } from './columns.ts';
import type { Draft } from './draft.ts';
import { fullestFirst } from './duplicates.ts';
import { finderOf } from './join.ts';
import { push } from './multimap.ts';

export type Basis = 'vPartition consumed' | 'In Use' | 'Provisioned' | 'vDisk capacity';

export interface FileStorage {
  /** Null where the file says nothing of storage. */
  readonly basis: Basis | null;
  /** MiB by id of the machine. */
  readonly byId: ReadonlyMap<string, number>;
  /** Rows of partitions of machines that the machine list does not name. */
  readonly strangers: number;
}

/** What each machine of a file stores: consumed of its partitions where the file lists them, else In Use, else Provisioned. */
export function storageOf(drafts: readonly Draft[], partitions: readonly Columns[], disks: readonly Columns[]): FileStorage {
  const consumed = addedUp(drafts, partitions, 'consumed');
  if (consumed.byId.size > 0) return { ...consumed, basis: 'vPartition consumed' };
  const inUse = own(drafts, 'inUseMiB');
  if (inUse.size > 0) return { basis: 'In Use', byId: inUse, strangers: 0 };
  const used = addedUp(drafts, disks, 'consumed');
  if (used.byId.size > 0) return { ...used, basis: 'In Use' };
  const provisioned = own(drafts, 'provisionedMiB');
  if (provisioned.size > 0) return { basis: 'Provisioned', byId: provisioned, strangers: 0 };
  const capacity = addedUp(drafts, disks, 'provisioned');
  return { ...capacity, basis: capacity.byId.size > 0 ? 'vDisk capacity' : null };
}

function own(drafts: readonly Draft[], key: 'inUseMiB' | 'provisionedMiB'): Map<string, number> {
  const byId = new Map<string, number>();
  for (const draft of drafts) {
    const mib = draft[key];
    if (mib !== null) byId.set(draft.id, mib);
  }
  return byId;
}

/** Adds up the rows of each machine. Between rows of the list that cannot be told apart, the disks of each name are dealt out, largest first. */
function addedUp(drafts: readonly Draft[], tables: readonly Columns[], field: 'consumed' | 'provisioned') {
  const byId = new Map<string, number>();
  const toDeal = new Map<readonly Draft[], Map<string, number[]>>();
  const finder = finderOf(tables.length > 0 ? drafts : []);
  const give = (owner: Draft | undefined, mib: number) => owner && byId.set(owner.id, (byId.get(owner.id) ?? 0) + mib);
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
  return { byId, strangers };
}
