import type { Core, Packing } from './core.ts';
import { drawsFrom } from './random.ts';

/** `dot`: the item most like what is left of the host. `distance`: the item that leaves least of it. */
export type Score = 'dot' | 'distance';

export interface GreedyOptions {
  readonly score: Score;
  /** How many items are looked at for each choice; at least the number of items looks at all, in their order. */
  readonly block: number;
  readonly seed: number;
  /** How many hosts of each type are left to use; by default all. */
  readonly left?: readonly number[];
}

/** Items are padded to so many dimensions. */
const UNROLLED = 4;

/**
 * Bin-centric greedy (Panigrahy et al. 2011; names as in Mommessin et al. 2024): one host at a time is filled with the item that
 * scores best, weighed by what is left to place. Items are looked at in one random contiguous block at a time, which keeps a million of
 * them in reach: a sliding window instead fills up with what fits nowhere.
 */
export function greedy(core: Core, options: GreedyOptions): Packing {
  const { items, dimensions } = core;
  const draw = drawsFrom(options.seed);
  const order = Int32Array.from({ length: items }, (_, item) => item);
  if (options.block < items) shuffle(order, draw);
  const scale = scales(core);
  const stride = Math.max(dimensions, UNROLLED);
  const size = new Float64Array(items * stride);
  const left = new Float64Array(dimensions);
  for (let at = 0; at < items; at++) {
    for (let h = 0; h < dimensions; h++) {
      const value = core.size[(order[at] as number) * dimensions + h] as number;
      size[at * stride + h] = value;
      left[h] = (left[h] as number) + value;
    }
  }
  const state: State = {
    core,
    options,
    draw,
    order,
    size,
    stride,
    left,
    scale,
    remaining: items,
    groupOn: new Int32Array(core.groups).fill(-1),
  };
  const on = new Int32Array(items).fill(-1);
  const types: number[] = [];
  const free = core.types.map(({ count }, type) => options.left?.[type] ?? count);
  while (state.remaining > 0) {
    const best = bestHost(state, types.length, free);
    if (best === null) break;
    free[best.type] = (free[best.type] ?? 0) - 1;
    for (const position of best.picks) on[take(state, position)] = types.length;
    types.push(best.type);
  }
  return { on, types };
}

interface State {
  readonly core: Core;
  readonly options: GreedyOptions;
  readonly draw: (below: number) => number;
  readonly order: Int32Array;
  readonly size: Float64Array;
  /** From one item to the next in `size`. */
  readonly stride: number;
  readonly left: Float64Array;
  readonly scale: Float64Array;
  remaining: number;
  /** The host that last took an item of a group. */
  readonly groupOn: Int32Array;
}

interface Filling {
  readonly type: number;
  readonly picks: readonly number[];
  readonly worth: number;
}

/** The type of host that packs most for its cost, filled; null when no type takes any item. */
function bestHost(state: State, host: number, free: readonly number[]): Filling | null {
  let best: Filling | null = null;
  const choices = state.core.types.map((_, type) => type).filter((type) => (free[type] ?? 0) > 0);
  for (const type of choices) {
    const filling = fill(state, host, type);
    for (let at = filling.picks.length - 1; at >= 0; at--) putBack(state, filling.picks[at] ?? 0);
    if (filling.picks.length > 0 && (best === null || filling.worth > best.worth)) best = filling;
  }
  return best;
}

function fill(state: State, host: number, type: number): Filling {
  const { core, size, scale, left, options, groupOn } = state;
  const { dimensions: d } = core;
  const rest = Float64Array.from(core.types[type]?.capacity ?? []);
  const weights = new Float64Array(d);
  const towards = new Float64Array(d);
  const picks: number[] = [];
  let worth = 0;
  const simple = d <= UNROLLED && options.score === 'dot' && core.apart === null && core.only === null;
  const stamp = host * core.types.length + type;
  while (state.remaining > 0) {
    for (let h = 0; h < d; h++) {
      const [s, l] = [scale[h] ?? 0, left[h] ?? 0];
      weights[h] = (l / state.remaining) * s;
      towards[h] = options.score === 'dot' ? (weights[h] ?? 0) * (rest[h] ?? 0) * s * s : (weights[h] ?? 0) * s * s;
    }
    const found = simple ? chooseUnrolled(state, rest, towards) : choose(state, type, stamp, rest, towards);
    if (found < 0) break;
    for (let h = 0; h < d; h++) {
      const value = size[found * state.stride + h] ?? 0;
      rest[h] = (rest[h] ?? 0) - value;
      worth += value * (scale[h] ?? 0) * (weights[h] ?? 0);
    }
    for (const group of core.apart?.[state.order[found] ?? 0] ?? []) groupOn[group] = stamp;
    picks.push(found);
    take(state, found);
  }
  const cost = core.types[type]?.cost ?? 1;
  return { type, picks, worth: cost === 0 ? worth * 1e9 : worth / cost };
}

/** The same for up to four dimensions and no rules, which is most of all work on large estates. */
function chooseUnrolled({ size, options, remaining, draw }: State, rest: Float64Array, towards: Float64Array): number {
  const all = options.block >= remaining;
  const from = all ? 0 : draw(remaining - options.block + 1);
  const end = UNROLLED * (all ? remaining : from + options.block);
  const [r0 = 0, r1 = 0, r2 = 0, r3 = 0] = rest;
  const [t0 = 0, t1 = 0, t2 = 0, t3 = 0] = towards;
  let found = -UNROLLED;
  let best = Number.NEGATIVE_INFINITY;
  for (let at = UNROLLED * from; at < end; at += UNROLLED) {
    const one = size[at] as number;
    const two = size[at + 1] as number;
    const three = size[at + 2] as number;
    const four = size[at + 3] as number;
    const score = t0 * one + t1 * two + t2 * three + t3 * four;
    if (score > best && one <= r0 && two <= r1 && three <= r2 && four <= r3) {
      best = score;
      found = at;
    }
  }
  return found / UNROLLED;
}

/** The position of the item that fits and scores best, -1 for none. */
function choose(state: State, type: number, stamp: number, rest: Float64Array, towards: Float64Array): number {
  const { core, size, stride, options, remaining, draw, order, groupOn } = state;
  const d = core.dimensions;
  const [apart, only] = [core.apart, core.only];
  const dot = options.score === 'dot';
  const all = options.block >= remaining;
  let [at, end] = [0, remaining];
  if (!all) {
    at = draw(remaining - options.block + 1);
    end = at + options.block;
  }
  let found = -1;
  let best = Number.NEGATIVE_INFINITY;
  for (; at < end; at++) {
    let score = 0;
    let base = at * stride;
    let h = 0;
    for (; h < d; h++) {
      const value = size[base++] as number;
      const room = rest[h] as number;
      if (value > room) break;
      score += dot ? (towards[h] as number) * value : -(towards[h] as number) * (room - value) * (room - value);
    }
    if (h < d || score <= best) continue;
    if (only !== null && (only[order[at] ?? 0] ?? -1) >= 0 && only[order[at] ?? 0] !== type) continue;
    if (apart?.[order[at] ?? 0]?.some((group) => groupOn[group] === stamp)) continue;
    best = score;
    found = at;
  }
  return found;
}

/** Takes the item at a position out by a swap with the last one. */
function take(state: State, position: number): number {
  state.remaining--;
  swap(state, position, state.remaining, -1);
  return state.order[state.remaining] ?? 0;
}

function putBack(state: State, position: number): void {
  swap(state, position, state.remaining, 1);
  state.remaining++;
}

function swap({ order, size, stride, left, core: { dimensions: d } }: State, one: number, last: number, sign: 1 | -1): void {
  const item = order[one] ?? 0;
  order[one] = order[last] ?? 0;
  order[last] = item;
  for (let h = 0; h < d; h++) {
    const value = size[one * stride + h] ?? 0;
    size[one * stride + h] = size[last * stride + h] ?? 0;
    size[last * stride + h] = value;
    left[h] = (left[h] ?? 0) + sign * (size[(sign < 0 ? last : one) * stride + h] ?? 0);
  }
}

function shuffle(order: Int32Array, draw: (below: number) => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = draw(at + 1);
    const item = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = item;
  }
}

/** One over the largest capacity of each dimension. */
function scales({ dimensions, types }: Core): Float64Array {
  return Float64Array.from({ length: dimensions }, (_, h) => 1 / Math.max(1, ...types.map(({ capacity }) => capacity[h] ?? 0)));
}
