import type { Core } from './core.ts';
import { allowedKinds, type Kind, type Pattern } from './kinds.ts';
import { tablePricing } from './table-pricing.ts';

export interface Priced {
  /** No pattern of the type is worth more. */
  readonly most: number;
  /** Patterns of much worth, the best last. */
  readonly patterns: readonly Pattern[];
}

/** The pattern of a type of host that is worth most at prices by kind, with at most `demand` of each. */
export type Pricing = (type: number, prices: Float64Array, demand: Int32Array, mostNodes: number) => Priced;

/** By a table where sizes are few and coarse, else by branch and bound. */
export function pricingFor(core: Core, kinds: readonly Kind[]): Pricing {
  const tables = core.types.map((_, type) => tablePricing(core, kinds, type));
  const search = searchPricing(core, kinds);
  return (type, prices, demand, mostNodes) => tables[type]?.(prices) ?? search(type, prices, demand, mostNodes);
}

const WEIGHT_STEPS = 6;

/** Depth first over kinds by price for room, bounded by one surrogate of all dimensions with divisible items. */
function searchPricing(core: Core, kinds: readonly Kind[]): Pricing {
  const { dimensions: d, size, types } = core;
  const allowed = allowedKinds(core, kinds);
  const weights = types.map(() => new Float64Array(d).fill(1 / d));
  const taken = new Uint8Array(core.groups);
  return (type, prices, demand, mostNodes) => {
    const capacity = types[type]?.capacity ?? new Float64Array(d);
    const share = weights[type] ?? new Float64Array(d);
    const may = kinds.flatMap((_, kind) => (allowed[type]?.[kind] && (prices[kind] ?? 0) > 1e-12 && (demand[kind] ?? 0) > 0 ? [kind] : []));
    const n = may.length;
    if (n === 0) return { most: 0, patterns: [] };
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
    let [best, nodes] = [1e-9, 0];

    const visit = (from: number, used: number, worth: number, room: number): void => {
      for (let at = from; at < n; at++) {
        if (worth + room * (ratio[at] as number) <= best || nodes > mostNodes) return;
        const row = rows[at] as number;
        let h = 0;
        while (h < d && (size[row + h] as number) <= (rest[h] as number)) h++;
        const again = at === from ? used : 0;
        if (h < d || again >= (limit[at] as number)) continue;
        if (groups?.[at]?.some((group) => taken[group] === 1)) continue;
        nodes++;
        for (h = 0; h < d; h++) rest[h] = (rest[h] as number) - (size[row + h] as number);
        if (groups) for (const group of groups[at] ?? []) taken[group] = 1;
        stack.push(at);
        const sum = worth + (price[at] as number);
        if (sum > best) {
          best = sum * (1 + 1e-10);
          found.push([...stack]);
        }
        visit(at, again + 1, sum, room - (weight[at] as number));
        stack.pop();
        if (groups) for (const group of groups[at] ?? []) taken[group] = 0;
        for (h = 0; h < d; h++) rest[h] = (rest[h] as number) + (size[row + h] as number);
      }
    };
    visit(0, 0, 0, 1 + 1e-9);
    const patterns = found.slice(-8).map((positions) => patternOf(type, positions.map((at) => may[order[at] ?? 0] ?? 0)));
    return { most: nodes > mostNodes ? Math.max(best, least) : best, patterns };
  };
}

/** A few steps towards the weights of the dimensions under which divisible items are worth least; `share` keeps them for the next time. */
function bestWeights(price: Float64Array, relative: Float64Array, times: Int32Array, share: Float64Array, d: number) {
  const n = price.length;
  let least = Number.POSITIVE_INFINITY;
  let best: { readonly order: Int32Array; readonly surrogate: Float64Array } = { order: new Int32Array(0), surrogate: new Float64Array(0) };
  const weights = Float64Array.from(share);
  for (let step = 0; step < WEIGHT_STEPS; step++) {
    const surrogate = new Float64Array(n);
    for (let at = 0; at < n; at++) for (let h = 0; h < d; h++) surrogate[at] = (surrogate[at] as number) + (weights[h] as number) * (relative[at * d + h] as number);
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
