import type { Inventory } from '../../inventory/inventory.ts';
import type { Reply } from '../../reply/reply.ts';
import { machinesReply } from '../../reply/sizing/machines-reply.ts';
import { sizingRefusal } from '../../reply/sizing/refusal.ts';
import type { Since } from '../../reply/sizing/since-parts.ts';
import { sizingReply } from '../../reply/sizing/sizing-reply.ts';
import { type TakeAway, takeAwayFiles } from '../../reply/sizing/take-away.ts';
import type { ModelPlan, Whereabouts } from '../../sizing/estate-plan.ts';
import type { Input } from '../input.ts';
import { veilOver } from './pseudonyms.ts';
import { hostsSince, machinesInBoth, machinesSince } from './since.ts';
import { modelPlans, type SizingOutcome, sizeEstate } from './size-estate.ts';
import type { Sizing } from './talk.ts';
import { whereaboutsIn } from './whereabouts.ts';

/** The inventories that a log names, by hash. */
export type Shelf = ReadonlyMap<string, Inventory>;

/** The hashes of the inventories that a log names. */
export function inventoriesIn(log: readonly Input[]): readonly string[] {
  return [...new Set(log.flatMap((input) => (input.kind === 'file' ? [input.payload.inventory] : [])))];
}

/** The answer to a file, or to what was said of it. */
export function toSizing(sizing: Sizing, shelf: Shelf, pseudonyms = false): Reply {
  if (pseudonyms) return toSizingOf(...veiled(sizing, shelf), true);
  return toSizingOf(sizing, shelf, false);
}

function toSizingOf(sizing: Sizing, shelf: Shelf, pseudonyms: boolean): Reply {
  const last = lastOf(sizing, shelf);
  const outcome = sizedOf(sizing, shelf, last);
  if (!outcome.ok) return sizingRefusal(outcome.sentence);
  if (sizing.machines) return machinesReply(outcome.sized, pseudonyms);
  const compared = sizing.since === null ? null : last;
  const since = compared && { ...compared.machines, hosts: hostsSince(compared.plans, outcome.sized.plan.plans) };
  return sizingReply(outcome.sized, { whyNot: sizing.whyNot, unknownNames: sizing.unknownNames, since, pseudonyms });
}

/** The plan as files to take away; null where there is none. */
export function filesOf(sizing: Sizing, shelf: Shelf, pseudonyms = false): readonly TakeAway[] | null {
  const [wanted, seen] = pseudonyms ? veiled(sizing, shelf) : [sizing, shelf];
  const outcome = sizedOf(wanted, seen, lastOf(wanted, seen));
  return outcome.ok ? takeAwayFiles(outcome.sized, sizingReply(outcome.sized, { pseudonyms })) : null;
}

/** The same estate with pseudonyms in the place of its names. */
function veiled(sizing: Sizing, shelf: Shelf): [Sizing, Shelf] {
  const veil = veilOver(shelf);
  const wanted = [sizing.inventory, sizing.before].flatMap((hash) => hash ?? []);
  const hidden = wanted.flatMap((hash): [string, Inventory][] => {
    const inventory = shelf.get(hash);
    return inventory === undefined ? [] : [[hash, veil.hidden(inventory)]];
  });
  const { selection } = sizing.wish;
  const wish = { ...sizing.wish, selection: { ...selection, cluster: veil.cluster(selection.cluster) } };
  return [{ ...sizing, wish }, new Map(hidden)];
}

function sizedOf({ inventory, wish }: Sizing, shelf: Shelf, last: Last | null): SizingOutcome {
  const known = shelf.get(inventory);
  return known === undefined ? GONE : sizeEstate(known, wish, last?.whereabouts);
}

const GONE: SizingOutcome = { ok: false, sentence: 'I no longer have that file: please send it again.' };

/** The plans for the inventory before, by the same wish, and what changed since. */
interface Last {
  readonly machines: Omit<Since, 'hosts'>;
  readonly plans: readonly ModelPlan[];
  readonly whereabouts: Whereabouts;
}

/** Null where there was none before, or one of another estate. */
function lastOf({ before: hash, inventory, wish }: Sizing, shelf: Shelf): Last | null {
  const [before, after] = [hash === null ? undefined : shelf.get(hash), shelf.get(inventory)];
  const machines = before && after && machinesSince(before, after);
  if (!before || !after || !machines) return null;
  const plans = modelPlans(before, { ...wish, apart: [] });
  return plans && { machines, plans, whereabouts: whereaboutsIn(plans, machinesInBoth(before, after)) };
}
