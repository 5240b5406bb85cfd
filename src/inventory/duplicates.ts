import type { Draft } from './draft.ts';
import { push } from './multimap.ts';

/**
 * Ids of the rows that list a machine again: by UUID and vCenter, within a file and across files; by MoRef and vCenter where there is no
 * UUID. A name alone says nothing. Of several accounts the fullest counts, so that the order of rows does not matter.
 */
export function duplicatesOf(drafts: readonly Draft[]): ReadonlySet<string> {
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    if (draft.classes.includes('placeholder')) continue;
    if (draft.uuid && !/^[0-]+$/.test(draft.uuid)) push(groups, `uuid ${draft.uuid}`, draft);
    else if (draft.moRef && draft.vCenter) push(groups, `moref ${draft.moRef} ${draft.vCenter}`, draft);
    else if (draft.moRef) push(groups, `moref ${draft.moRef} in file ${draft.file} ${draft.name}`, draft);
  }
  const again = new Set<string>();
  for (const group of groups.values()) {
    const kept: Draft[] = [];
    for (const draft of group.toSorted(fullestFirst))
      if (kept.some((one) => isSame(one, draft))) again.add(draft.id);
      else kept.push(draft);
  }
  return again;
}

/** The same UUID in two vCenters is a copy or a replica, not the same machine; so are two MoRefs of one vCenter in one export. */
function isSame(one: Draft, other: Draft): boolean {
  if (one.vCenter && other.vCenter && one.vCenter !== other.vCenter) return false;
  return !(one.file === other.file && one.moRef && other.moRef && one.moRef !== other.moRef);
}

/** Orders several accounts of a machine: the one that says most, and that it is there and large, first. */
export function fullestFirst(a: Draft, b: Draft): number {
  const rank = (draft: Draft) => [
    draft.classes.includes('unsizable') ? 1 : 0,
    draft.classes.includes('template') ? 1 : 0,
    draft.power === 'on' ? 0 : 1,
    -(draft.vcpus ?? 0),
    -(draft.memoryMiB ?? 0),
    -(draft.storageMiB ?? 0),
    draft.file,
    draft.row,
  ];
  const [left, right] = [rank(a), rank(b)];
  return left.map((value, index) => value - (right[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
