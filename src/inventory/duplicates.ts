import type { Draft } from './draft.ts';
import { push } from './multimap.ts';

/**
 * Ids of the rows that list a machine again: by UUID and vCenter, within a file and across files; by MoRef and vCenter where there is no
 * UUID. A name alone says nothing. Of several accounts the fullest counts, so that the order of rows does not matter.
 */
export function duplicatesOf(drafts: readonly Draft[]): ReadonlySet<string> {
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const { machine, moRef, place } = draft;
    if (machine.classes.includes('placeholder')) continue;
    if (machine.uuid && !/^[0-]+$/.test(machine.uuid)) push(groups, `uuid ${machine.uuid}`, draft);
    else if (moRef && place.vCenter) push(groups, `moref ${moRef} ${place.vCenter}`, draft);
    else if (moRef) push(groups, `moref ${moRef} in file ${machine.file} ${machine.name}`, draft);
  }
  const again = new Set<string>();
  for (const group of groups.values()) {
    const kept: Draft[] = [];
    for (const draft of group.toSorted(fullestFirst))
      if (kept.some((one) => isSame(one, draft))) again.add(draft.machine.id);
      else kept.push(draft);
  }
  return again;
}

/** The same UUID in two vCenters is a copy or a replica, not the same machine; so are two MoRefs of one vCenter in one export. */
function isSame(one: Draft, other: Draft): boolean {
  const [here, there] = [one.place, other.place];
  if (here.vCenter && there.vCenter && here.vCenter !== there.vCenter) return false;
  return !(here.file === there.file && one.moRef && other.moRef && one.moRef !== other.moRef);
}

/** Orders several accounts of a machine: the one that says most, and that it is there and large, first. */
export function fullestFirst(a: Draft, b: Draft): number {
  const rank = ({ machine }: Draft) => [
    machine.classes.includes('unsizable') ? 1 : 0,
    machine.classes.includes('template') ? 1 : 0,
    machine.power === 'on' ? 0 : 1,
    -(machine.vcpus ?? 0),
    -(machine.memoryMiB ?? 0),
    -(machine.storageMiB ?? 0),
    machine.file,
    machine.row,
  ];
  const [left, right] = [rank(a), rank(b)];
  return left.map((value, index) => value - (right[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
