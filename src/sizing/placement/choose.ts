import type { Core } from './core.ts';

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
export const UNROLLED = 4;

/** The items that are still to be placed, in an order of their own, and what is known of them all. */
export interface State {
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

/** The position of the item that fits and scores best, -1 for none. */
export function choose(state: State, type: number, stamp: number, rest: Float64Array, towards: Float64Array): number {
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

/** The same for up to four dimensions and no rules, which is most of all work on large estates. */
export function chooseUnrolled({ size, options, remaining, draw }: State, rest: Float64Array, towards: Float64Array): number {
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

/** Takes the item at a position out by a swap with the last one. */
export function take(state: State, position: number): void {
  state.remaining--;
  swap(state, position, state.remaining, -1);
}

export function putBack(state: State, position: number): void {
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
