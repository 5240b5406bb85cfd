import type { Highs } from 'highs';
import type { Bound } from './bounds.ts';
import { type Core, type Packing, partOf } from './core.ts';
import { dive } from './dive.ts';
import { costOf, ejectionSearch, type SearchOptions } from './ejection.ts';
import { type DualPrices, generate } from './generation.ts';
import { type Kind, kindsOf, type Pattern, patternsIn } from './kinds.ts';
import { openMaster } from './master.ts';
import { assemble, type Part, type Placed } from './place.ts';
import { pricingFor } from './pricing.ts';
import { drawsFrom } from './random.ts';
import { boundHolds, placementFaults } from './verify.ts';

export interface ProveOptions {
  readonly seed: number;
  /** Attempts at a packing that meets the bound. */
  readonly dives: number;
  /** Steps of ejection search after each. */
  readonly iterations: number;
  readonly stop: () => boolean;
  /** Ends the search for a better bound, so that time is left to make use of it. */
  readonly stopBounding?: () => boolean;
}

/** With more, the linear programme takes too long. */
export const MOST_KINDS = 1_500;
/** Where each kind has at least so many items, patterns are soon found without the search, which takes longer the more items there are. */
const SHARE_OF_KINDS = 0.25;
/** One dive after another: thorough ones, and quick ones that chance leads elsewhere. */
const WAYS = [
  { noise: 0, mostUndone: 24 },
  { noise: 0.2, mostUndone: 24 },
  { noise: 0.5, mostUndone: 0 },
  { noise: 0.5, mostUndone: 0 },
] as const;
const MOST_ITEMS_TO_SEARCH = 5_000;
const MOST_ITEMS_IN_TAIL = 600;
const MOST_NODES = 200_000;
const MOST_NODES_IN_DIVES = 20_000;
const PRICE_SCALE = 1e9;
const TOLERANCE = 1e-6;

/** A better bound and, where it can be had, a better placement, by column generation. What the solver cannot do leaves the placement as it was. */
export function prove(placed: Placed, highs: Highs, options: ProveOptions): Placed {
  if (placed.proven || placed.unplaced.length > 0) return placed;
  const limited = placed.problem.hosts.some(({ count }) => count !== null) && placed.parts.length > 1;
  const parts = placed.parts.map((part) => provePart(part, highs, options, limited));
  const better = assemble(placed.problem, parts);
  const sound = better.proven || placementFaults(placed.problem, better.on, better.hostTypeOf).length === 0;
  return sound
    ? better
    : assemble(
        placed.problem,
        parts.map(({ core, bound }, at) => ({ core, bound, packing: placed.parts[at]?.packing ?? NOTHING })),
      );
}

const NOTHING: Packing = { on: new Int32Array(0), types: [] };

function provePart(part: Part, highs: Highs, options: ProveOptions, boundOnly: boolean): Part {
  const { core } = part;
  if (costOf(core, part.packing) <= part.bound.value) return part;
  if (core.types.some(({ cost, count }) => cost === 0 && !Number.isFinite(count))) return part;
  const kinds = kindsOf(core);
  if (kinds.length > MOST_KINDS) return part;
  const demand = Int32Array.from(kinds, ({ items }) => items.length);
  const penalty = 2 * Math.max(...core.types.map(({ cost }) => cost)) + 1;
  const master = openMaster(highs, { types: core.types, demand, supply: core.types.map(({ count }) => count), penalty });
  try {
    const pricing = pricingFor(core, kinds);
    const known: Pattern[] = [];
    const learn = (some: Packing) => {
      known.push(...patternsIn(kinds, some).filter(({ kinds: held }) => held.length > 0));
    };
    // What the search passes through is most of what the programme needs: it then takes a fraction of the rounds.
    const alike = kinds.length <= core.items * SHARE_OF_KINDS;
    let packing = alike ? part.packing : searched(core, part.packing, part.bound, options, -1, learn);
    master.add(patternsIn(kinds, packing));
    if (costOf(core, packing) <= part.bound.value) return { ...part, packing };
    const enough = costOf(core, packing);
    const { stop } = options;
    const { dual } = generate(core, kinds, master, pricing, {
      bound: part.bound.value,
      enough,
      known,
      mostNodes: MOST_NODES,
      stop: () => stop() || (options.stopBounding?.() ?? false),
    });
    const bound = higher(part.bound, certified(core, kinds, dual));
    if (boundOnly) return { core, packing, bound };
    const draw = drawsFrom(options.seed);
    let bold = true;
    for (let attempt = 0; attempt < options.dives && !stop() && costOf(core, packing) > bound.value; attempt++) {
      const way = WAYS[attempt % WAYS.length] ?? WAYS[0];
      const beat = costOf(core, packing);
      const dived = dive(core, kinds, master, pricing, {
        ...way,
        draw,
        // Half the way to the bound, which leaves out the dives in between; just less where that came to nothing.
        beat: bold ? bound.value + Math.ceil((beat - bound.value) / 2) : beat,
        mostNodes: MOST_NODES_IN_DIVES,
        stop,
      });
      const found = searched(core, dived ?? packing, bound, options, attempt);
      const better = costOf(core, found) < beat;
      if (better) packing = found;
      bold = better || !bold;
    }
    return { core, packing, bound };
  } catch (error) {
    if (error instanceof highs.errors.HighsError) return part;
    throw error;
  } finally {
    master.close();
  }
}

function searched(
  core: Core,
  from: Packing,
  bound: Bound,
  options: ProveOptions,
  attempt: number,
  onPacking?: (packing: Packing) => void,
): Packing {
  const { iterations, stop } = options;
  const search = { seed: options.seed + attempt, iterations, stop };
  if (core.items > MOST_ITEMS_TO_SEARCH) return searchedInTail(core, from, bound, search);
  return ejectionSearch(core, from, bound, onPacking ? { ...search, onPacking } : search);
}

/** The same for the last hosts alone, where a dive puts what its whole patterns left over. */
function searchedInTail(core: Core, from: Packing, bound: Bound, search: SearchOptions): Packing {
  const held = new Int32Array(from.types.length);
  for (const host of from.on) held[host] = (held[host] ?? 0) + 1;
  let head = from.types.length;
  for (let items = 0; head > 0 && items + (held[head - 1] ?? 0) <= MOST_ITEMS_IN_TAIL; head--) items += held[head - 1] ?? 0;
  const items: number[] = [];
  for (let item = 0; item < core.items; item++) if ((from.on[item] ?? 0) >= head) items.push(item);
  const start = { on: Int32Array.from(items, (item) => (from.on[item] ?? 0) - head), types: from.types.slice(head) };
  const before = from.types.slice(0, head);
  const rest = bound.value - costOf(core, { on: from.on, types: before });
  const found = ejectionSearch(partOf(core, items), start, { value: rest }, search);
  const on = Int32Array.from(from.on);
  items.forEach((item, at) => {
    on[item] = head + (found.on[at] ?? 0);
  });
  return { on, types: [...before, ...found.types] };
}

const higher = (one: Bound, other: Bound | null) => (other !== null && other.value > one.value ? other : one);

/** The bound of prices, in whole numbers, with as large a scale as the bound leaves room for: that makes it quick to check. Null unless it holds. */
function certified(core: Core, kinds: readonly Kind[], dual: DualPrices): Bound | null {
  const whole = dual.prices.map((price) => Math.max(0, Math.floor(price * PRICE_SCALE)));
  const total = whole.reduce((sum, price, kind) => sum + price * (kinds[kind]?.items.length ?? 0), 0);
  const counted = core.types.some(({ count }) => Number.isFinite(count));
  const value = Math.ceil(dual.value - TOLERANCE);
  const scale = counted || value < 2 ? PRICE_SCALE : Math.min(2 * PRICE_SCALE, Math.floor((total - 1) / (value - 1)));
  const prices = new Float64Array(core.items);
  kinds.forEach(({ items }, kind) => {
    for (const item of items) prices[item] = whole[kind] ?? 0;
  });
  const bound: Bound = { value, by: 'prices', prices, scale };
  return value > 0 && boundHolds(core, bound) ? bound : null;
}
