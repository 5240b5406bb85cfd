import type { Core } from './core.ts';
import { allowedKinds, type Kind, type Pattern } from './kinds.ts';
import { tablePricing } from './table-pricing.ts';

export interface Priced {
  /** No pattern of the type is worth more. */
  readonly most: number;
  /** Patterns of much worth, the best last. */
  readonly patterns: readonly Pattern[];
}

export interface PricingTask {
  readonly type: number;
  /** By kind. */
  readonly prices: Float64Array;
  /** At most so many of each kind. */
  readonly demand: Int32Array;
  /** Patterns that are worth no more than this are of no interest. */
  readonly above: number;
  readonly mostNodes: number;
  /** Asked now and then; true ends the search as though its nodes were used up. */
  readonly stop: () => boolean;
}

/** The pattern that is worth most on a type of host. */
export type Pricing = (task: PricingTask) => Priced;

/** By a table where sizes are few and coarse, else by branch and bound. */
export function pricingFor(core: Core, kinds: readonly Kind[]): Pricing {
  const tables = core.types.map((_, type) => tablePricing(core, kinds, type));
  const search = searchPricing(core, kinds);
  return (task) => tables[task.type]?.(task.prices) ?? search(task);
}

const WEIGHT_STEPS = 6;
const NODES_BETWEEN_LOOKS = 4_096;

/** Depth first over kinds by price for room, bounded by one surrogate of all dimensions with divisible items. */
function searchPricing(core: Core, kinds: readonly Kind[]): Pricing {
  const { dimensions: d, size, types } = core;
  const allowed = allowedKinds(core, kinds);
  const weights = types.map(() => new Float64Array(d).fill(1 / d));
  const taken = new Uint8Array(core.groups);
  return ({ type, prices, demand, above, mostNodes, stop }) => {
    const capacity = types[type]?.capacity ?? new Float64Array(d);
    const share = weights[type] ?? new Float64Array(d);
    const may = kinds.flatMap((_, kind) =>
      allowed[type]?.[kind] && (prices[kind] ?? 0) > 1e-12 && (demand[kind] ?? 0) > 0 ? [kind] : [],
    );
    const n = may.length;
    if (n === 0) return { most: above, patterns: [] };
    const relative = new Float64Array(n * d);
    for (let at = 0; at < n; at++) {
      for (let h = 0; h < d; h++) {
        relative[at * d + h] = (size[(kinds[may[at] ?? 0]?.row ?? 0) + h] ?? 0) / Math.max(1, capacity[h] ?? 0);
      }
    }
    const worthOf = Float64Array.from(may, (kind) => prices[kind] ?? 0);
    const times = Int32Array.from(may, (kind) => Math.min(kinds[kind]?.perHost ?? 1, demand[kind] ?? 0));
    const { order, surrogate, least } = bestWeights(worthOf, relative, times, share, d);
    // In order of price for room, so that the search reads straight through.
    const price = Float64Array.from(order, (at) => worthOf[at] ?? 0);
    const weight = Float64Array.from(order, (at) => surrogate[at] ?? 0);
    const ratio = Float64Array.from(order, (at) => (worthOf[at] ?? 0) / Math.max(1e-12, surrogate[at] ?? 0));
    const limit = Int32Array.from(order, (at) => times[at] ?? 0);
    const rows = Int32Array.from(order, (at) => kinds[may[at] ?? 0]?.row ?? 0);
    const groups = core.apart === null ? null : Array.from(order, (at) => kinds[may[at] ?? 0]?.groups ?? []);
    const rest = Float64Array.from(capacity);
    const stack: number[] = [];
    const found: number[][] = [];
    let [best, nodes] = [Math.max(above, 1e-9), 0];
    /** Divisible items of a list, from an entry on, by weight alone. */
    const bound = (list: Int32Array, from: number, count: number, room: number): number => {
      let worth = 0;
      for (let entry = from; entry < count; entry++) {
        const at = list[entry] as number;
        const all = (free[at] as number) * (weight[at] as number);
        if (all >= room) return worth + room * (ratio[at] as number);
        worth += (free[at] as number) * (price[at] as number);
        room -= all;
      }
      return worth;
    };
    const visit = (depth: number, count: number, worth: number, room: number): void => {
      const list = lists[depth] as Int32Array;
      lists[depth + 1] ??= new Int32Array(n);
      const next = lists[depth + 1] as Int32Array;
      for (let entry = 0; entry < count; entry++) {
        const at = list[entry] as number;
        if (worth + room * (ratio[at] as number) <= best || nodes > mostNodes) return;
        if (worth + bound(list, entry, count, room) <= best) return;
        if (groups?.[at]?.some((group) => taken[group] === 1)) continue;
        nodes++;
        if (nodes % NODES_BETWEEN_LOOKS === 0 && stop()) nodes = mostNodes + 1;
        const row = rows[at] as number;
        for (let h = 0; h < d; h++) rest[h] = (rest[h] as number) - (size[row + h] as number);
        if (groups) for (const group of groups[at] ?? []) taken[group] = 1;
        free[at] = (free[at] as number) - 1;
        stack.push(at);
        const sum = worth + (price[at] as number);
        if (sum > best) {
          best = sum * (1 + 1e-10);
          found.push([...stack]);
        }
        let fitting = 0;
        for (let later = entry; later < count; later++) {
          const other = list[later] as number;
          const base = rows[other] as number;
          let h = 0;
          while (h < d && (size[base + h] as number) <= (rest[h] as number)) h++;
          if (h === d && (free[other] as number) > 0) next[fitting++] = other;
        }
        if (fitting > 0) visit(depth + 1, fitting, sum, room - (weight[at] as number));
        stack.pop();
        free[at] = (free[at] as number) + 1;
        if (groups) for (const group of groups[at] ?? []) taken[group] = 0;
        for (let h = 0; h < d; h++) rest[h] = (rest[h] as number) + (size[row + h] as number);
      }
    };
    const free = Int32Array.from(limit);
    const lists = [Int32Array.from(limit.keys())];
    visit(0, n, 0, 1 + 1e-9);
    const patterns = found.slice(-8).map((positions) =>
      patternOf(
        type,
        positions.map((at) => may[order[at] ?? 0] ?? 0),
      ),
    );
    return { most: nodes > mostNodes ? Math.max(best, least) : best, patterns };
  };
}

/** A few steps towards the weights of the dimensions under which divisible items are worth least; `share` keeps them for the next time. */
function bestWeights(price: Float64Array, relative: Float64Array, times: Int32Array, share: Float64Array, d: number) {
  const n = price.length;
  let least = Number.POSITIVE_INFINITY;
  let best: { readonly order: Int32Array; readonly surrogate: Float64Array } = {
    order: new Int32Array(0),
    surrogate: new Float64Array(0),
  };
  const weights = Float64Array.from(share);
  for (let step = 0; step < WEIGHT_STEPS; step++) {
    const surrogate = new Float64Array(n);
    for (let at = 0; at < n; at++)
      for (let h = 0; h < d; h++)
        surrogate[at] = (surrogate[at] as number) + (weights[h] as number) * (relative[at * d + h] as number);
    const ratio = surrogate.map((weight, at) => (price[at] as number) / Math.max(1e-12, weight));
    const order = Int32Array.from(price.keys()).sort((one, other) => (ratio[other] as number) - (ratio[one] as number));
    let [room, worth] = [1, 0];
    const use = new Float64Array(d);
    for (const at of order) {
      const whole = Math.min(times[at] as number, room / Math.max(1e-12, surrogate[at] as number));
      worth += whole * (price[at] as number);
      room -= whole * (surrogate[at] as number);
      for (let h = 0; h < d; h++) use[h] = (use[h] as number) + whole * (relative[at * d + h] as number);
      if (room <= 1e-12) break;
    }
    if (worth < least) {
      least = worth;
      best = { order, surrogate };
      share.set(weights);
    }
    const stride = 0.5 / (step + 1);
    let total = 0;
    for (let h = 0; h < d; h++) {
      weights[h] = Math.max(1e-6, (weights[h] as number) * Math.exp(stride * ((use[h] as number) - 1)));
      total += weights[h] as number;
    }
    for (let h = 0; h < d; h++) weights[h] = (weights[h] as number) / total;
  }
  return { ...best, least: least * (1 + 1e-9) };
}

function patternOf(type: number, kinds: readonly number[]): Pattern {
  const counts = new Map<number, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return { type, kinds: [...counts.keys()], times: [...counts.values()] };
}
