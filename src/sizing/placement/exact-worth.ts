import { alike } from './alike.ts';
import { type Core, mayRunOn } from './core.ts';
import { worthByTable } from './worth-by-table.ts';

const MOST_NODES = 1_000_000;
const WEIGHINGS = 60;

export interface PricedKind {
  readonly price: number;
  readonly size: Float64Array;
  readonly groups: readonly number[];
  readonly times: number;
}

/**
 * The most that items on one host of a type can be worth at whole-number prices, where that is more than `least`; else `least`. By a
 * table where sizes are few, else depth first, with items divisible in the bound. Null when that takes too many steps.
 */
export function exactWorth(core: Core, type: number, prices: Float64Array, least: number): number | null {
  const capacity = core.types[type]?.capacity ?? new Float64Array(core.dimensions);
  const kinds = pricedKinds(core, type, prices);
  // The table lets a host hold more of a kind than there are: where that is worth too much, the search has the last word.
  const loose = worthByTable(capacity, kinds, least);
  return loose !== null && loose <= least ? loose : worthBySearch(capacity, kinds, least, core.groups);
}

function worthBySearch(capacity: Float64Array, unsorted: readonly PricedKind[], least: number, groups: number): number | null {
  const d = capacity.length;
  const weights = tightestWeights(capacity, unsorted);
  const weigh = (kind: PricedKind) => kind.size.reduce((sum, size, h) => sum + size * (weights[h] ?? 0), 0);
  const ranked = unsorted.map((kind) => ({ ...kind, weight: weigh(kind) }));
  ranked.sort((one, other) => other.price * one.weight - one.price * other.weight || other.price - one.price);
  const price = Float64Array.from(ranked, (kind) => kind.price);
  const weight = Float64Array.from(ranked, (kind) => kind.weight);
  const times = Int32Array.from(ranked, (kind) => kind.times);
  const size = Float64Array.from(ranked.flatMap((kind) => [...kind.size]));
  const rest = Float64Array.from(capacity);
  const taken = new Uint8Array(groups);
  let [best, nodes] = [least, 0];

  /** Divisible items from a kind on, by weight alone. Prices are whole, so that half of one more than makes up for rounding. */
  const bound = (from: number, used: number, room: number): number => {
    let worth = 0.5;
    for (let at = from; at < price.length; at++) {
      const count = (times[at] as number) - (at === from ? used : 0);
      const all = count * (weight[at] as number);
      if (all >= room) return worth + ((price[at] as number) * room) / Math.max(1e-300, weight[at] as number);
      worth += count * (price[at] as number);
      room -= all;
    }
    return worth;
  };
  const visit = (from: number, used: number, worth: number, room: number): boolean => {
    if (worth > best) best = worth;
    if (++nodes > MOST_NODES) return false;
    for (let at = from; at < price.length; at++) {
      const again = at === from ? used : 0;
      if (Math.floor(worth + bound(at, again, room)) <= best) return true;
      let h = 0;
      while (h < d && (size[at * d + h] as number) <= (rest[h] as number)) h++;
      if (h < d || again >= (times[at] as number)) continue;
      const mine = ranked[at]?.groups ?? [];
      if (mine.some((group) => taken[group] === 1)) continue;
      for (const group of mine) taken[group] = 1;
      for (h = 0; h < d; h++) rest[h] = (rest[h] as number) - (size[at * d + h] as number);
      const done = visit(at, again + 1, worth + (price[at] as number), room - (weight[at] as number));
      for (h = 0; h < d; h++) rest[h] = (rest[h] as number) + (size[at * d + h] as number);
      for (const group of mine) taken[group] = 0;
      if (!done) return false;
    }
    return true;
  };
  return visit(0, 0, 0, 1 + 1e-9) ? best : null;
}

/** One over each capacity, shifted towards the dimensions that bind: under any such weights a host holds a weight of at most 1. */
function tightestWeights(capacity: Float64Array, kinds: readonly PricedKind[]): Float64Array {
  const unit = capacity.map((room) => 1 / Math.max(1, room));
  let share = unit.map(() => 1 / unit.length);
  let [best, least] = [share, Number.POSITIVE_INFINITY];
  for (let step = 1; step <= WEIGHINGS; step++) {
    const weigh = (kind: PricedKind) => kind.size.reduce((sum, size, h) => sum + size * (unit[h] ?? 0) * (share[h] ?? 0), 1e-15);
    const ranked = kinds
      .map((kind) => ({ kind, weight: weigh(kind) }))
      .sort((one, other) => other.kind.price / other.weight - one.kind.price / one.weight);
    const use = new Float64Array(unit.length);
    let [room, worth] = [1, 0];
    for (const { kind, weight } of ranked) {
      const count = Math.min(kind.times, room / weight);
      worth += count * kind.price;
      room -= count * weight;
      for (let h = 0; h < use.length; h++) use[h] = (use[h] ?? 0) + count * (kind.size[h] ?? 0) * (unit[h] ?? 0);
      if (room <= 1e-12) break;
    }
    if (worth < least) [best, least] = [share, worth];
    const moved = share.map((each, h) => Math.max(1e-7, each * Math.exp(((use[h] ?? 0) - 1) / Math.sqrt(step + 2))));
    const total = moved.reduce((sum, each) => sum + each, 0);
    share = moved.map((each) => each / total);
  }
  return unit.map((each, h) => each * (best[h] ?? 0));
}

/** Items that look alike, counted; those without a price, or that may not run there, left out. */
function pricedKinds(core: Core, type: number, prices: Float64Array): PricedKind[] {
  const d = core.dimensions;
  const rows = new Float64Array(core.items * (d + 1));
  for (let item = 0; item < core.items; item++) {
    for (let h = 0; h < d; h++) rows[item * (d + 1) + h] = core.size[item * d + h] as number;
    rows[item * (d + 1) + d] = prices[item] as number;
  }
  const ruled = core.apart !== null || core.only !== null;
  const { groupOf, first } = alike(rows, d + 1, ruled ? (item) => `${core.apart?.[item]?.join()}|${core.only?.[item]}` : null);
  const counts = new Int32Array(first.length);
  for (let item = 0; item < core.items; item++) counts[groupOf[item] as number] = (counts[groupOf[item] as number] as number) + 1;
  return first.flatMap((item, group) => {
    const price = prices[item] ?? 0;
    if (price <= 0 || !mayRunOn(core, item, type)) return [];
    const groups = core.apart?.[item] ?? [];
    const size = core.size.subarray(item * d, (item + 1) * d);
    return [{ price, size, groups, times: groups.length === 0 ? (counts[group] ?? 0) : 1 }];
  });
}
