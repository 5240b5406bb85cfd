import type { Inventory } from '../../inventory/inventory.ts';
import type { Reply } from '../../reply/reply.ts';
import { machinesReply } from '../../reply/sizing/machines-reply.ts';
import { sizingRefusal } from '../../reply/sizing/refusal.ts';
import type { Since } from '../../reply/sizing/since-parts.ts';
import type { Sized } from '../../reply/sizing/sized.ts';
import { sizingReply } from '../../reply/sizing/sizing-reply.ts';
import { type TakeAway, takeAwayFiles } from '../../reply/sizing/take-away.ts';
import type { Input } from '../input.ts';
import { veilOver } from './pseudonyms.ts';
import { hostsSince, machinesSince } from './since.ts';
import { type SizingOutcome, sizeEstate } from './size-estate.ts';
import type { Sizing } from './talk.ts';

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
  const outcome = sizedOf(sizing, shelf);
  if (!outcome.ok) return sizingRefusal(outcome.sentence);
  if (sizing.machines) return machinesReply(outcome.sized, pseudonyms);
  return sizingReply(outcome.sized, { whyNot: sizing.whyNot, since: sinceLast(sizing, outcome.sized, shelf), pseudonyms });
}

/** The plan as files to take away; null where there is none. */
export function filesOf(sizing: Sizing, shelf: Shelf, pseudonyms = false): readonly TakeAway[] | null {
  const outcome = pseudonyms ? sizedOf(...veiled(sizing, shelf)) : sizedOf(sizing, shelf);
  return outcome.ok ? takeAwayFiles(outcome.sized, sizingReply(outcome.sized, { pseudonyms })) : null;
}

/** The same estate with pseudonyms in the place of its names. */
function veiled(sizing: Sizing, shelf: Shelf): [Sizing, Shelf] {
  const veil = veilOver(shelf);
  const wanted = [sizing.inventory, sizing.since].flatMap((hash) => hash ?? []);
  const hidden = wanted.flatMap((hash): [string, Inventory][] => {
    const inventory = shelf.get(hash);
    return inventory === undefined ? [] : [[hash, veil.hidden(inventory)]];
  });
  const { selection } = sizing.wish;
  const wish = { ...sizing.wish, selection: { ...selection, cluster: veil.cluster(selection.cluster) } };
  return [{ ...sizing, wish }, new Map(hidden)];
}

function sizedOf({ inventory, wish }: Sizing, shelf: Shelf): SizingOutcome {
  const known = shelf.get(inventory);
  return known === undefined ? GONE : sizeEstate(known, wish);
}

const GONE: SizingOutcome = { ok: false, sentence: 'I no longer have that file: please send it again.' };

/** What changed since the inventory before, sized by the same wish; null where that was of another estate. */
function sinceLast({ since, wish }: Sizing, { inventory, plan }: Sized, shelf: Shelf): Since | null {
  const before = since === null ? undefined : shelf.get(since);
  const machines = before && machinesSince(before, inventory);
  if (!before || !machines) return null;
  const then = sizeEstate(before, { ...wish, apart: [] });
  return then.ok ? { ...machines, hosts: hostsSince(then.sized.plan, plan) } : null;
}
