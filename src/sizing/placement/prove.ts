import type { Highs } from 'highs';
import { type Bound } from './bounds.ts';
import type { Core, Packing } from './core.ts';
import { dive } from './dive.ts';
import { costOf, ejectionSearch } from './ejection.ts';
import { type DualPrices, generate } from './generation.ts';
import { type Kind, kindsOf, patternsIn } from './kinds.ts';
import { openMaster } from './master.ts';
import { assemble, type Part, type Placed } from './place.ts';
import { pricingFor } from './pricing.ts';
import { drawsFrom } from './random.ts';
import { boundHolds } from './verify.ts';

export interface ProveOptions {
  readonly seed: number;
  /** Attempts at a packing that meets the bound. */
  readonly dives: number;
  /** Steps of ejection search after each. */
  readonly iterations: number;
  readonly stop: () => boolean;
}

const MOST_KINDS = 1_500;
const MOST_NODES = 200_000;
const MOST_NODES_IN_DIVES = 20_000;
const PRICE_SCALE = 1e7;

/** A better bound and, where it can be had, a better placement, by column generation. What the solver cannot do leaves the placement as it was. */
export function prove(placed: Placed, highs: Highs, options: ProveOptions): Placed {
  if (placed.proven || placed.unplaced.length > 0) return placed;
  const limited = placed.problem.hosts.some(({ count }) => count !== null) && placed.parts.length > 1;
  return assemble(placed.problem, placed.parts.map((part) => provePart(part, highs, options, limited)));
}

function provePart(part: Part, highs: Highs, options: ProveOptions, boundOnly: boolean): Part {
  const { core } = part;
  if (costOf(core, part.packing) <= part.bound.value) return part;
  if (core.types.some(({ cost, count }) => cost === 0 && !Number.isFinite(count))) return part;
  const kinds = kindsOf(core);
  if (kinds.length > MOST_KINDS) return part;
  const demand = Int32Array.from(kinds, ({ items }) => items.length);
  const penalty = 2 * Math.max(...core.types.map(({ cost }) => cost)) + 1;
  const master = openMaster(highs, core.types, demand, penalty);
  try {
    const pricing = pricingFor(core, kinds);
    let packing = part.packing;
    for (const pattern of patternsIn(kinds, packing)) master.add(pattern);
    const enough = costOf(core, packing);
    const { dual } = generate(core, kinds, master, pricing, { enough, mostNodes: MOST_NODES, stop: options.stop });
    const bound = better(part.bound, certified(core, kinds, dual, pricing));
    if (boundOnly) return { core, packing, bound };
    const draw = drawsFrom(options.seed);
    for (let attempt = 0; attempt < options.dives && !options.stop() && costOf(core, packing) > bound.value; attempt++) {
      const noise = attempt === 0 ? 0 : 0.5;
      const beat = costOf(core, packing);
      packing = dive(core, kinds, master, pricing, { draw, noise, beat, mostNodes: MOST_NODES_IN_DIVES, stop: options.stop }) ?? packing;
      packing = polished(core, packing, bound, options, attempt);
    }
    return { core, packing, bound };
  } finally {
    master.close();
  }
}

function polished(core: Core, packing: Packing, bound: Bound, options: ProveOptions, attempt: number): Packing {
  return ejectionSearch(core, packing, bound, { seed: options.seed + attempt, iterations: options.iterations, stop: options.stop });
}

const better = (one: Bound, other: Bound | null) => (other !== null && other.value > one.value ? other : one);

/** The bound of prices, in whole numbers: rounded down, and scaled by what the fullest host is then worth. Null unless it holds. */
function certified(core: Core, kinds: readonly Kind[], dual: DualPrices, pricing: ReturnType<typeof pricingFor>): Bound | null {
  const whole = dual.prices.map((price) => Math.max(0, Math.floor(price * PRICE_SCALE)));
  const demand = Int32Array.from(kinds, ({ items }) => items.length);
  const worths = core.types.map((_, type) => pricing(type, whole, demand, MOST_NODES).most);
  const open = core.types.flatMap(({ cost, count }, type) => (Number.isFinite(count) ? [] : [Math.ceil((worths[type] ?? 0) / cost)]));
  const scale = open.length > 0 ? Math.max(1, ...open) : PRICE_SCALE;
  const total = whole.reduce((sum, price, kind) => sum + price * (demand[kind] ?? 0), 0);
  const rents = core.types.reduce((sum, { cost, count }, type) => {
    return Number.isFinite(count) ? sum + count * Math.max(0, Math.ceil(worths[type] ?? 0) - cost * scale) : sum;
  }, 0);
  const prices = new Float64Array(core.items);
  kinds.forEach(({ items }, kind) => {
    for (const item of items) prices[item] = whole[kind] ?? 0;
  });
  const bound: Bound = { value: Math.ceil((total - rents) / scale - 1e-9), by: 'prices', prices, scale };
  return bound.value > 0 && boundHolds(core, bound) ? bound : null;
}
