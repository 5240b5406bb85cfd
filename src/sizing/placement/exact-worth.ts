import { type Core, mayRunOn } from './core.ts';

const MOST_NODES = 3_000_000;

interface Kind {
  readonly price: number;
  readonly row: number;
  readonly groups: readonly number[];
  times: number;
}

/**
 * The most that items on one host of a type can be worth, at whole-number prices: branch and bound over kinds of item, bounded by each
 * dimension alone with divisible items. Null when that takes too many steps.
 */
export function exactWorth(core: Core, type: number, prices: Float64Array): number | null {
  const { dimensions: d, size } = core;
  const capacity = core.types[type]?.capacity ?? new Float64Array(d);
  const kinds = kindsOf(core, type, prices);
  const scale = Array.from(capacity, (room) => 1 / Math.max(1, room));
  const weight = (kind: Kind) => scale.reduce((sum, one, h) => sum + one * (size[kind.row + h] ?? 0), 0);
  kinds.sort((one, other) => other.price / (weight(other) + 1e-12) - one.price / (weight(one) + 1e-12));
  const orders = Array.from({ length: d + 1 }, (_, h) => {
    const sizeIn = (kind: Kind) => (h < d ? (size[kind.row + h] ?? 0) : weight(kind));
    const ranked = kinds.map((kind, at) => ({ at, price: kind.price, size: sizeIn(kind), times: kind.times }));
    return ranked.sort((one, other) => other.price * one.size - one.price * other.size || other.price - one.price);
  });
  const rest = Float64Array.from(capacity);
  const taken = new Set<number>();
  let [best, nodes] = [0, 0];

  const bound = (from: number): number => {
    let least = Number.POSITIVE_INFINITY;
    for (const [h, order] of orders.entries()) {
      let room = h < d ? (rest[h] ?? 0) : scale.reduce((sum, one, g) => sum + one * (rest[g] ?? 0), 0) + 1e-9;
      let worth = 0;
      for (const { at, price, size: each, times } of order) {
        if (at < from) continue;
        if (each * times <= room) {
          worth += price * times;
          room -= each * times;
        } else {
          worth += (price * room) / each;
          break;
        }
        if (worth >= least) break;
      }
      least = Math.min(least, worth);
    }
    // Prices and sizes are exact; the fractions above are not, by far less than this.
    return least * (1 + 1e-9) + 1e-6;
  };

  const visit = (from: number, worth: number): boolean => {
    if (worth > best) best = worth;
    if (++nodes > MOST_NODES) return false;
    if (from >= kinds.length || Math.floor(worth + bound(from)) <= best) return true;
    const kind = kinds[from];
    if (kind === undefined) return true;
    let most = kind.groups.some((group) => taken.has(group)) ? 0 : kind.times;
    for (let h = 0; h < d; h++) {
      const each = size[kind.row + h] ?? 0;
      if (each > 0) most = Math.min(most, Math.floor((rest[h] ?? 0) / each));
    }
    for (let times = most; times >= 0; times--) {
      for (let h = 0; h < d; h++) rest[h] = (rest[h] ?? 0) - times * (size[kind.row + h] ?? 0);
      if (times > 0) for (const group of kind.groups) taken.add(group);
      const done = visit(from + 1, worth + times * kind.price);
      if (times > 0) for (const group of kind.groups) taken.delete(group);
      for (let h = 0; h < d; h++) rest[h] = (rest[h] ?? 0) + times * (size[kind.row + h] ?? 0);
      if (!done) return false;
    }
    return true;
  };
  return visit(0, 0) ? best : null;
}

/** Items that look alike, counted; those without a price, or that may not run there, left out. */
function kindsOf(core: Core, type: number, prices: Float64Array): Kind[] {
  const kinds = new Map<string, Kind>();
  for (let item = 0; item < core.items; item++) {
    const price = prices[item] ?? 0;
    if (price <= 0 || !mayRunOn(core, item, type)) continue;
    const row = item * core.dimensions;
    const groups = core.apart?.[item] ?? [];
    const key = `${price}|${core.size.subarray(row, row + core.dimensions).join()}|${groups.join()}`;
    const kind = kinds.get(key);
    if (kind === undefined) kinds.set(key, { price, row, groups, times: 1 });
    else if (groups.length === 0) kind.times++;
  }
  return [...kinds.values()];
}
