import { type Core, mayRunOn } from './core.ts';

/** Why a core cannot cost less than `value`, so that somebody else can check it. */
export type Bound =
  | { readonly value: number; readonly by: 'sum'; readonly dimension: number }
  | { readonly value: number; readonly by: 'clique'; readonly items: readonly number[] }
  /** A price in whole numbers for each item, such that no set of items that fits a host is worth more than `scale` times its cost. */
  | { readonly value: number; readonly by: 'prices'; readonly prices: Float64Array; readonly scale: number };

const MOST_ITEMS_FOR_CLIQUES = 5_000;

/** The best of the bounds that need no solver: totals, and items of which no two can share a host. */
export function quickBound(core: Core): Bound {
  const bounds = [...Array.from({ length: core.dimensions }, (_, dimension) => sumBound(core, dimension)), cliqueBound(core)];
  return bounds.reduce((best, bound) => (bound.value > best.value ? bound : best));
}

/** What the total of one dimension costs at least, were hosts and guests divisible. */
export function sumBound(core: Core, dimension: number): Bound {
  const total = totalOf(core, dimension);
  const types = core.types
    .map(({ capacity, cost, count }) => ({ capacity: BigInt(capacity[dimension] ?? 0), cost: BigInt(cost), count }))
    .filter(({ capacity }) => capacity > 0n)
    .sort((one, other) => Number(one.cost * other.capacity - other.cost * one.capacity));
  let [value, left] = [0n, total];
  for (const { capacity, cost, count } of types) {
    if (left <= 0n) break;
    const whole = Number.isFinite(count) ? capacity * BigInt(count) : left;
    const used = whole < left ? whole : left;
    value += used === whole && Number.isFinite(count) ? cost * BigInt(count) : (used * cost + capacity - 1n) / capacity;
    left -= used;
  }
  return { value: Number(value), by: 'sum', dimension };
}

/** Sums in parts that stay below 2^53, where doubles are exact: sizes are at most the capacity. */
function totalOf({ size, dimensions, types }: Core, dimension: number): bigint {
  const largest = Math.max(1, ...types.map(({ capacity }) => capacity[dimension] ?? 0));
  let [total, part] = [0n, 0];
  for (let at = dimension; at < size.length; at += dimensions) {
    part += size[at] as number;
    if (part < Number.MAX_SAFE_INTEGER - largest) continue;
    total += BigInt(part);
    part = 0;
  }
  return total + BigInt(part);
}

/** Each item of a clique needs a host of its own. */
function cliqueBound(core: Core): Bound {
  const large = core.items > MOST_ITEMS_FOR_CLIQUES && core.apart === null;
  const starts = large ? [] : [heaviestFirst(core), ...(core.apart ? [mostRuledFirst(core)] : [])];
  const cliques = large ? [[0]] : starts.map((order) => cliqueFrom(core, order));
  const bounds = cliques.map((items): Bound => ({ value: cliqueValue(core, items), by: 'clique', items }));
  return bounds.reduce((best, bound) => (bound.value > best.value ? bound : best));
}

export function cliqueValue(core: Core, items: readonly number[]): number {
  return items.reduce((sum, item) => sum + cheapestFor(core, item), 0);
}

/** Whether two items can never share a host: a rule, their pins or their sizes forbid it. */
export function neverShare(core: Core, one: number, other: number): boolean {
  const [mine, theirs] = [core.apart?.[one] ?? [], core.apart?.[other] ?? []];
  if (mine.some((group) => theirs.includes(group))) return true;
  const d = core.dimensions;
  return core.types.every(({ capacity }, type) => {
    for (let h = 0; h < d; h++) {
      if ((core.size[one * d + h] ?? 0) + (core.size[other * d + h] ?? 0) > (capacity[h] ?? 0)) return true;
    }
    const only = [core.only?.[one] ?? -1, core.only?.[other] ?? -1];
    return only.some((pin) => pin >= 0 && pin !== type);
  });
}

function cheapestFor(core: Core, item: number): number {
  const costs = core.types.flatMap(({ cost }, type) => (mayRunOn(core, item, type) ? [cost] : []));
  return costs.length > 0 ? Math.min(...costs) : 0;
}

function cliqueFrom(core: Core, order: readonly number[]): number[] {
  const clique: number[] = [];
  for (const item of order) if (clique.every((other) => neverShare(core, item, other))) clique.push(item);
  return clique;
}

function heaviestFirst(core: Core): number[] {
  const { dimensions: d, items, size, types } = core;
  const largest = Array.from({ length: d }, (_, h) => Math.max(1, ...types.map(({ capacity }) => capacity[h] ?? 0)));
  const share = Float64Array.from({ length: items }, (_, item) =>
    largest.reduce((most, capacity, h) => Math.max(most, (size[item * d + h] ?? 0) / capacity), 0),
  );
  return Array.from({ length: items }, (_, item) => item).sort((one, other) => (share[other] ?? 0) - (share[one] ?? 0));
}

function mostRuledFirst(core: Core): number[] {
  const members = new Array<number>(core.groups).fill(0);
  for (const groups of core.apart ?? []) for (const group of groups) members[group] = (members[group] ?? 0) + 1;
  const rank = (item: number) => Math.max(0, ...(core.apart?.[item] ?? []).map((group) => members[group] ?? 0));
  const ranks = Array.from({ length: core.items }, (_, item) => rank(item));
  return heaviestFirst(core).sort((one, other) => (ranks[other] ?? 0) - (ranks[one] ?? 0));
}
