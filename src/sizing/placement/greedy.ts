import { choose, chooseUnrolled, type GreedyOptions, putBack, type State, take, UNROLLED } from './choose.ts';
import type { Core, Packing } from './core.ts';
import { drawsFrom } from './random.ts';

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
    // What was taken last lies right behind what remains.
    for (let at = 0; at < best.picks.length; at++) on[order[state.remaining + at] as number] = types.length;
    types.push(best.type);
  }
  return { on, types };
}

interface Filling {
  readonly type: number;
  readonly picks: readonly number[];
  readonly worth: number;
}

/** The type of host that packs most for its cost, filled, and its items taken; null when no type takes any item. */
function bestHost(state: State, host: number, free: readonly number[]): Filling | null {
  const choices = state.core.types.flatMap((_, type) => ((free[type] ?? 0) > 0 ? [type] : []));
  const [only] = choices;
  if (choices.length === 1 && only !== undefined) {
    const filling = fill(state, host, only);
    return filling.picks.length > 0 ? filling : null;
  }
  let best: Filling | null = null;
  for (const type of choices) {
    const filling = fill(state, host, type);
    for (let at = filling.picks.length - 1; at >= 0; at--) putBack(state, filling.picks[at] ?? 0);
    if (filling.picks.length > 0 && (best === null || filling.worth > best.worth)) best = filling;
  }
  for (const position of best?.picks ?? []) take(state, position);
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
