import { alike } from './alike.ts';
import { type Core, mayRunOn, type Packing } from './core.ts';

/** Items that look alike to every rule. */
export interface Kind {
  readonly items: readonly number[];
  /** Its row in `core.size`. */
  readonly row: number;
  readonly groups: readonly number[];
  /** How many of it one host may hold, as far as rules and numbers go. */
  readonly perHost: number;
}

/** What one host of a type holds: so many of each kind. */
export interface Pattern {
  readonly type: number;
  readonly kinds: readonly number[];
  readonly times: readonly number[];
}

/** What a pattern's contents are worth at prices by kind. */
export function worthOf({ kinds, times }: Pattern, prices: Float64Array): number {
  let worth = 0;
  for (let at = 0; at < kinds.length; at++) worth += (prices[kinds[at] as number] as number) * (times[at] as number);
  return worth;
}

export function kindsOf(core: Core): readonly Kind[] {
  const d = core.dimensions;
  const ruled = core.apart !== null || core.only !== null;
  const label = (item: number) => `${core.apart?.[item]?.join()}|${core.only?.[item]}`;
  const { groupOf, first } = alike(core.size, d, ruled ? label : null);
  const lists: number[][] = first.map(() => []);
  for (let item = 0; item < core.items; item++) lists[groupOf[item] as number]?.push(item);
  return lists.map((items) => {
    const groups = core.apart?.[items[0] ?? 0] ?? [];
    return { items, row: (items[0] ?? 0) * d, groups, perHost: groups.length > 0 ? 1 : items.length };
  });
}

/** For each type of host, whether it may hold a kind. */
export function allowedKinds(core: Core, kinds: readonly Kind[]): readonly (readonly boolean[])[] {
  return core.types.map((_, type) => kinds.map(({ items }) => mayRunOn(core, items[0] ?? 0, type)));
}

const MOST_HOSTS = 3_000;

/** The patterns that a packing uses, of its first few thousand hosts. */
export function patternsIn(kinds: readonly Kind[], { on, types }: Packing): Pattern[] {
  const held: Map<number, number>[] = types.slice(0, MOST_HOSTS).map(() => new Map());
  kinds.forEach(({ items }, kind) => {
    for (const item of items) {
      const host = (on[item] ?? -1) < MOST_HOSTS ? held[on[item] ?? -1] : undefined;
      host?.set(kind, (host.get(kind) ?? 0) + 1);
    }
  });
  return held.map((counts, host) => ({ type: types[host] ?? 0, kinds: [...counts.keys()], times: [...counts.values()] }));
}
