import { type Inventory, type Machine, ROW_CLASSES, type RowClass, SET_ASIDE } from './inventory.ts';

/** Which classes somebody wants left out beside the usual, or counted after all; and of which cluster. */
export interface Selection {
  readonly without: readonly RowClass[];
  readonly including: readonly RowClass[];
  readonly cluster: string | null;
}

export const EVERYTHING_USUAL: Selection = { without: [], including: [], cluster: null };

export type SetAsideReason = RowClass | 'other-cluster';

/** Every row accounted for: rows = sized + set aside, always. */
export interface Ledger {
  readonly rows: number;
  readonly sized: number;
  readonly setAside: readonly { readonly reason: SetAsideReason; readonly rows: number }[];
}

export interface SizedMachine extends Machine {
  readonly vcpus: number;
  readonly memoryMiB: number;
}

/** The machines that a selection sizes, and the ledger of all rows. A machine without a size is never sized, whatever is asked for. */
export function select(
  inventory: Inventory,
  selection: Selection,
): { readonly machines: readonly SizedMachine[]; readonly ledger: Ledger } {
  const aside = new Set([...SET_ASIDE, ...selection.without].filter((each) => !selection.including.includes(each)));
  const machines: SizedMachine[] = [];
  const counts = new Map<SetAsideReason, number>();
  const count = (reason: SetAsideReason, rows = 1) => counts.set(reason, (counts.get(reason) ?? 0) + rows);
  if (inventory.blankRows > 0) count('blank', inventory.blankRows);
  for (const machine of inventory.machines) {
    const reason = reasonFor(machine, aside, selection.cluster);
    if (reason !== null) count(reason);
    else if (machine.vcpus === null || machine.memoryMiB === null) count('unsizable');
    else machines.push({ ...machine, vcpus: machine.vcpus, memoryMiB: machine.memoryMiB });
  }
  const order: readonly SetAsideReason[] = [...ROW_CLASSES, 'other-cluster'];
  const setAside = order.flatMap((reason) => {
    const rows = counts.get(reason);
    return rows === undefined ? [] : [{ reason, rows }];
  });
  return { machines, ledger: { rows: inventory.blankRows + inventory.machines.length, sized: machines.length, setAside } };
}

function reasonFor(machine: Machine, aside: ReadonlySet<RowClass>, cluster: string | null): SetAsideReason | null {
  const classed = ROW_CLASSES.find((each) => each !== 'blank' && machine.classes.includes(each) && aside.has(each));
  if (classed !== undefined) return classed;
  return cluster !== null && machine.cluster?.toLowerCase() !== cluster.toLowerCase() ? 'other-cluster' : null;
}
