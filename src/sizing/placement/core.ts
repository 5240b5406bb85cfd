/**
 * What the algorithms see: the items of one family, those that must stay together made one, guests per host made a dimension.
 * Hosts of different families have nothing in common, so that each family is a core of its own.
 */
export interface Core {
  readonly family: number;
  readonly items: number;
  readonly dimensions: number;
  /** Row by row. */
  readonly size: Float64Array;
  readonly types: readonly CoreHost[];
  /** The groups that each item must be alone in on its host; null where there are none. */
  readonly apart: readonly (readonly number[])[] | null;
  readonly groups: number;
  /** The only type of host for an item, -1 for any; null where nothing is pinned. */
  readonly only: Int32Array | null;
  /** Guests of item i: `guests` from `start[i]` to `start[i + 1]`. */
  readonly start: Int32Array;
  readonly guests: Int32Array;
}

export interface CoreHost {
  readonly capacity: Float64Array;
  readonly cost: number;
  /** Infinity for as many as it takes. */
  readonly count: number;
}

/** Which host each item is on (-1: on none), and of which type each host is. */
export interface Packing {
  readonly on: Int32Array;
  readonly types: readonly number[];
}

/** Whether an item may ever be on a host of a type: its pin and its size say so. */
export function mayRunOn(core: Core, item: number, type: number): boolean {
  const only = core.only?.[item] ?? -1;
  if (only >= 0 && only !== type) return false;
  const capacity = core.types[type]?.capacity;
  for (let h = 0; h < core.dimensions; h++) {
    if ((core.size[item * core.dimensions + h] ?? 0) > (capacity?.[h] ?? 0)) return false;
  }
  return true;
}

/** A core of some of the items alone, in their order. */
export function partOf(core: Core, items: readonly number[]): Core {
  const d = core.dimensions;
  const size = new Float64Array(items.length * d);
  items.forEach((item, at) => {
    size.set(core.size.subarray(item * d, (item + 1) * d), at * d);
  });
  const pick = <T>(list: ArrayLike<T> | null, none: T) => (list === null ? null : items.map((item) => list[item] ?? none));
  const only = pick(core.only, -1);
  const start = Int32Array.from({ length: items.length + 1 }, (_, at) => at);
  const guests = Int32Array.from(items, (item) => core.guests[core.start[item] ?? 0] ?? 0);
  return { ...core, items: items.length, size, apart: pick(core.apart, []), only: only && Int32Array.from(only), start, guests };
}
