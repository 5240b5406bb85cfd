import type { Bound } from './bounds.ts';
import type { Core, Packing } from './core.ts';
import { drawsFrom } from './random.ts';
import { shelvesOf } from './shelves.ts';

export interface SearchOptions {
  readonly seed: number;
  /** Insertions tried in all. */
  readonly iterations: number;
  /** Random exchanges after each step: they find more, and move guests that could have stayed. */
  readonly swaps?: number;
  /** Asked now and then; true ends the search. For callers that have a clock. */
  readonly stop?: () => boolean;
  /** Told now and then of a packing on the way, from which some items (-1) are missing. */
  readonly onPacking?: (packing: Packing) => void;
}

const SWAPS_EACH_STEP = 20;
const STEPS_BETWEEN_LOOKS = 64;

/**
 * Empties the lightest host and finds its items a place elsewhere: an item that fits nowhere takes the place of up to three that were
 * the least trouble so far, and those are tried next (the ejection pool and penalty counters of Nagata and Bräysy, 2009). Repeats
 * until the bound is met or the iterations are used up; the answer is never worse than what it was given.
 */
export function ejectionSearch(core: Core, start: Packing, bound: Pick<Bound, 'value'>, options: SearchOptions): Packing {
  if (start.on.some((host) => host < 0)) return start;
  const shelves = shelvesOf(core, start, drawsFrom(options.seed));
  const penalty = new Int32Array(core.items).fill(1);
  const pool: number[] = [];
  let best = start;
  let cost = costOf(core, start);
  let steps = 0;
  while (cost > bound.value && shelves.removeLightest(pool)) {
    while (pool.length > 0) {
      if (steps++ >= options.iterations || (steps % STEPS_BETWEEN_LOOKS === 0 && options.stop?.())) return best;
      if (steps % STEPS_BETWEEN_LOOKS === 0) options.onPacking?.(shelves.packing());
      const item = pool.pop() ?? 0;
      if (!shelves.insert(item)) {
        penalty[item] = (penalty[item] ?? 0) + 1;
        if (!shelves.eject(item, penalty, pool)) return best;
      }
      shelves.shake(options.swaps ?? SWAPS_EACH_STEP);
    }
    best = shelves.packing();
    cost = costOf(core, best);
  }
  return best;
}

export function costOf(core: Core, { types }: Packing): number {
  return types.reduce((sum, type) => sum + (core.types[type]?.cost ?? 0), 0);
}
