import type { Inventory, Machine } from '../../inventory/inventory.ts';
import type { Since } from '../../reply/sizing/since-parts.ts';
import type { ModelPlan } from '../../sizing/estate-plan.ts';

/** Two inventories are of one estate where this share of the smaller one is in the other too. */
const SAME_ESTATE = 0.5;

/** The machines that came, went and changed between two inventories; null where they are of different estates. */
export function machinesSince(before: Inventory, after: Inventory): Omit<Since, 'hosts'> | null {
  const [old, now] = [keyed(before.machines), keyed(after.machines)];
  const shared = machinesInBoth(before, after);
  if (shared.length === 0 || shared.length < SAME_ESTATE * Math.min(old.size, now.size)) return null;
  return {
    arrived: namesOf(now, old),
    gone: namesOf(old, now),
    changed: shared.filter(({ known, machine }) => !sameSize(known, machine)).map(({ machine }) => machine.name),
  };
}

/** The machines that two inventories share, as each has them. */
export function machinesInBoth(
  before: Inventory,
  after: Inventory,
): readonly { readonly known: Machine; readonly machine: Machine }[] {
  const old = keyed(before.machines);
  return [...keyed(after.machines)].flatMap(([key, machine]) => {
    const known = old.get(key);
    return known === undefined ? [] : [{ known, machine }];
  });
}

/** The hosts of each model, then and now. */
export function hostsSince(before: readonly ModelPlan[], after: readonly ModelPlan[]): Since['hosts'] {
  return after.map(({ model, hosts }) => ({
    model,
    from: before.find((plan) => plan.model === model)?.hosts ?? null,
    to: hosts,
  }));
}

/** A machine keeps its UUID when it is renamed; without one, its name is all there is. */
function keyed(machines: readonly Machine[]): ReadonlyMap<string, Machine> {
  return new Map(
    machines
      .filter(({ classes }) => !classes.includes('duplicate'))
      .map((machine) => [(machine.uuid ?? machine.name).toLowerCase(), machine]),
  );
}

function namesOf(these: ReadonlyMap<string, Machine>, others: ReadonlyMap<string, Machine>): readonly string[] {
  return [...these].filter(([key]) => !others.has(key)).map(([, { name }]) => name);
}

function sameSize(one: Machine, other: Machine): boolean {
  const power = (machine: Machine) => machine.classes.includes('powered-off');
  return (
    one.vcpus === other.vcpus &&
    one.memoryMiB === other.memoryMiB &&
    one.os.family === other.os.family &&
    power(one) === power(other)
  );
}
