import type { Inventory } from '../../inventory/inventory.ts';
import type { Reply } from '../../reply/reply.ts';
import { sizingRefusal } from '../../reply/sizing/refusal.ts';
import { sizingReply } from '../../reply/sizing/sizing-reply.ts';
import type { Input } from '../input.ts';
import { sizeEstate } from './size-estate.ts';
import type { Sizing } from './talk.ts';

/** The inventories that a log names, by hash. */
export type Shelf = ReadonlyMap<string, Inventory>;

/** The hashes of the inventories that a log names. */
export function inventoriesIn(log: readonly Input[]): readonly string[] {
  return [...new Set(log.flatMap((input) => (input.kind === 'file' ? [input.payload.inventory] : [])))];
}

/** The answer to a file, or to what was said of it. */
export function toSizing({ inventory, whyNot, wish }: Sizing, shelf: Shelf): Reply {
  const known = shelf.get(inventory);
  if (known === undefined) return sizingRefusal('I no longer have that file: please send it again.');
  const outcome = sizeEstate(known, wish);
  return outcome.ok ? sizingReply(outcome.sized, { whyNot }) : sizingRefusal(outcome.sentence);
}
