import type { Inventory } from '../../inventory/inventory.ts';
import type { Reply } from '../../reply/reply.ts';
import { sizingRefusal } from '../../reply/sizing/refusal.ts';
import { sizingReply } from '../../reply/sizing/sizing-reply.ts';
import type { Input } from '../input.ts';
import { type SizingWish, sizeEstate } from './size-estate.ts';
import type { Names } from './wish-changes.ts';

/** The inventories that a log names, by hash. */
export type Shelf = ReadonlyMap<string, Inventory>;

/** Which inventory is talked about, and how it is to be sized. */
export interface Sizing {
  readonly inventory: string;
  readonly wish: SizingWish;
}

/** The hashes of the inventories that a log names. */
export function inventoriesIn(log: readonly Input[]): readonly string[] {
  return [...new Set(log.flatMap((input) => (input.kind === 'file' ? [input.payload.inventory] : [])))];
}

/** What a message may call by name. A name that several machines share means the first. */
export function namesIn({ machines }: Inventory): Names {
  return {
    clusters: [...new Set(machines.flatMap(({ cluster }) => cluster ?? []))],
    machines: new Map([...machines].reverse().map(({ id, name }) => [name, id])),
  };
}

/** The answer to a file, or to a change of how it is sized. */
export function toSizing({ inventory, wish }: Sizing, shelf: Shelf): Reply {
  const known = shelf.get(inventory);
  if (known === undefined) return sizingRefusal('I no longer have that file: please send it again.');
  const outcome = sizeEstate(known, wish);
  return outcome.ok ? sizingReply(outcome.sized) : sizingRefusal(outcome.sentence);
}
