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

export function kindsOf(core: Core): readonly Kind[] {
  const lists = new Map<string, number[]>();
  const d = core.dimensions;
  for (let item = 0; item < core.items; item++) {
    let key = '';
    for (let h = 0; h < d; h++) key += `${core.size[item * d + h]},`;
    if (core.apart !== null) key += `|${core.apart[item]?.join()}`;
    if (core.only !== null) key += `|${core.only[item]}`;
    const list = lists.get(key);
    if (list) list.push(item);
    else lists.set(key, [item]);
  }
  return Array.from(lists.values(), (items) => {
    const groups = core.apart?.[items[0] ?? 0] ?? [];
    return { items, row: (items[0] ?? 0) * d, groups, perHost: groups.length > 0 ? 1 : items.length };
  });
}

/** For each type of host, whether it may hold a kind. */
export function allowedKinds(core: Core, kinds: readonly Kind[]): readonly (readonly boolean[])[] {
  return core.types.map((_, type) => kinds.map(({ items }) => mayRunOn(core, items[0] ?? 0, type)));
}

/** The patterns that a packing uses. */
export function patternsIn(kinds: readonly Kind[], { on, types }: Packing): Pattern[] {
  const held: Map<number, number>[] = types.map(() => new Map());
  kinds.forEach(({ items }, kind) => {
    for (const item of items) {
      const host = held[on[item] ?? -1];
      host?.set(kind, (host.get(kind) ?? 0) + 1);
    }
  });
  return held.map((counts, host) => ({ type: types[host] ?? 0, kinds: [...counts.keys()], times: [...counts.values()] }));
}
