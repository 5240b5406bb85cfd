import type { Core } from './core.ts';
import { fillingsFor } from './fillings.ts';
import { type Kind, type Pattern, worthOf } from './kinds.ts';
import type { Master, Relaxed } from './master.ts';
import type { Pricing } from './pricing.ts';

/** Prices by kind under which no host's contents are worth more than its cost, but for counted types: see `value`. */
export interface DualPrices {
  /** The least that all can cost, by these prices. */
  readonly value: number;
  readonly prices: Float64Array;
}

export interface Generated {
  readonly dual: DualPrices;
  /** The programme's last solution; null when the solver failed. */
  readonly relaxed: Relaxed | null;
}

const SMOOTHING = 0.6;
const PATTERNS_EACH_ROUND = 150;
/** So many patterns without a search make a round of their own; after some of those it is the turn of the search, in case time runs out. */
const [ENOUGH_QUICKLY, MOST_IN_A_ROW] = [10, 2];
/** Of a search for a pattern: more only where fewer find none that pays. */
const [FEWEST_NODES, MORE_NODES] = [2_500, 6];
const SLACK = 1e-6;

/**
 * Column generation: patterns that pay at the programme's prices are added until none is left, or the rounded bound can rise no more. Any
 * prices give a bound (Lagrange), so that stopping early still yields one. Prices are smoothed towards the best known (Wentges 1997).
 */
export function generate(
  core: Core,
  kinds: readonly Kind[],
  master: Master,
  pricing: Pricing,
  options: GenerateOptions,
): Generated {
  const demand = Int32Array.from(kinds, ({ items }) => items.length);
  const fillings = fillingsFor(core, kinds);
  let dual: DualPrices = { value: 0, prices: new Float64Array(kinds.length) };
  let centre: Float64Array | null = null;
  let smoothing = SMOOTHING;
  let nodes = Math.min(FEWEST_NODES, options.mostNodes);
  let inARow = 0;
  let relaxed = master.solve('patterns');
  while (relaxed !== null && !options.stop()) {
    const shown = Math.max(options.bound, Math.ceil(dual.value - SLACK));
    if (shown >= Math.min(options.enough, Math.ceil(relaxed.value - SLACK))) break;
    const now: Relaxed = relaxed;
    const prices: Float64Array = centre === null || smoothing === 0 ? now.prices : mix(centre, now.prices, smoothing);
    const gain = (pattern: Pattern) =>
      worthOf(pattern, now.prices) - (core.types[pattern.type]?.cost ?? 0) + (now.rents[pattern.type] ?? 0);
    // Known patterns first: they cost no search, and those that never pay do not weigh on the programme.
    if (addBest(master, options.known, gain) > 0) {
      relaxed = master.solve('patterns');
      continue;
    }
    // Filling hosts is far quicker than the search, which gives the bound: only that is wanted in the end.
    let quick = 0;
    for (let type = 0; type < core.types.length; type++) quick += addBest(master, fillings(type, now.prices, demand), gain);
    if (quick >= ENOUGH_QUICKLY && inARow++ < MOST_IN_A_ROW) {
      smoothing = SMOOTHING;
      relaxed = master.solve('patterns');
      continue;
    }
    inARow = 0;
    const target = Math.min(options.enough, Math.ceil(now.value - SLACK));
    const above = thresholds(core, demand, prices, target);
    const worths: number[] = [];
    const found: Pattern[] = [];
    for (let type = 0; type < core.types.length; type++) {
      const priced = pricing({ type, prices, demand, above: above[type] ?? 0, mostNodes: nodes, stop: options.stop });
      worths.push(priced.most);
      found.push(...priced.patterns);
    }
    const bound = lagrange(core, demand, prices, worths);
    if (bound.value > dual.value) {
      dual = bound;
      centre = prices;
    }
    const added = quick + addBest(master, found, gain);
    if (added > 0) {
      smoothing = SMOOTHING;
      relaxed = master.solve('patterns');
    } else if (smoothing > 0) smoothing = 0;
    else if (nodes < options.mostNodes) nodes = Math.min(nodes * MORE_NODES, options.mostNodes);
    else break;
  }
  return { dual, relaxed };
}

export interface GenerateOptions {
  /** A bound that is known. */
  readonly bound: number;
  /** A bound that is as good as any better one. */
  readonly enough: number;
  /** Patterns that were met elsewhere. */
  readonly known: readonly Pattern[];
  /** Of the search for one pattern. */
  readonly mostNodes: number;
  readonly stop: () => boolean;
}

/** Adds the patterns that gain most; how many were new. */
export function addBest(
  master: Master,
  patterns: readonly Pattern[],
  gain: (pattern: Pattern) => number,
  most = PATTERNS_EACH_ROUND,
): number {
  const ranked: { readonly pattern: Pattern; readonly gain: number }[] = [];
  for (const pattern of patterns) {
    const gained = gain(pattern);
    if (gained > SLACK) ranked.push({ pattern, gain: gained });
  }
  ranked.sort((one, other) => other.gain - one.gain);
  return master.add(ranked.slice(0, most).map(({ pattern }) => pattern));
}

/** What a host may be worth without keeping these prices from proving the target: far quicker to search above than its very cost. */
function thresholds({ types }: Core, demand: Int32Array, prices: Float64Array, target: number): number[] {
  const total = prices.reduce((sum, price, kind) => sum + price * (demand[kind] ?? 0), 0);
  const counted = types.some(({ count }) => Number.isFinite(count));
  const slack = counted || target < 2 ? 1 : Math.max(1, total / (target - 1 + 20 * SLACK));
  return types.map(({ cost }) => cost * slack);
}

function lagrange({ types }: Core, demand: Int32Array, prices: Float64Array, worths: readonly number[]): DualPrices {
  const excess = types.map(({ cost, count }, type) => (Number.isFinite(count) ? 1 : (worths[type] ?? 0) / cost));
  const over = Math.max(
    ...(types.some(({ count }) => Number.isFinite(count)) ? [1] : []),
    ...excess.filter((each) => each > 0),
    1e-9,
  );
  const scaled = prices.map((price) => price / over);
  const rents = types.reduce((sum, { cost, count }, type) => {
    return Number.isFinite(count) ? sum + count * Math.min(0, cost - (worths[type] ?? 0) / over) : sum;
  }, 0);
  return { value: scaled.reduce((sum, price, kind) => sum + price * (demand[kind] ?? 0), rents), prices: scaled };
}

function mix(one: Float64Array, other: Float64Array, share: number): Float64Array {
  return one.map((price, at) => share * price + (1 - share) * (other[at] ?? 0));
}
