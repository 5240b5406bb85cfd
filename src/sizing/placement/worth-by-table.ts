import type { PricedKind } from './exact-worth.ts';
import { gcd } from './table-pricing.ts';

const MOST_STEPS = 40_000_000;

/** The same by filling a table of all loads, for few and coarse sizes; null where it would be too large or guests must be apart. Numbers of guests are not limited, which only raises the worth. */
export function worthByTable(capacity: Float64Array, kinds: readonly PricedKind[], least: number): number | null {
  const steps = Array.from(capacity, (_, h) => kinds.reduce((divisor, { size }) => gcd(divisor, size[h] ?? 0), 0) || 1);
  const loads = Array.from(capacity, (room, h) => Math.floor(room / (steps[h] ?? 1)) + 1);
  const cells = loads.reduce((product, count) => product * count, 1);
  const apart = kinds.some(({ groups }) => groups.length > 0);
  const empty = kinds.some(({ size }) => size.every((each) => each === 0));
  if (apart || empty || cells * kinds.length > MOST_STEPS || kinds.length > 64) return null;
  const strides = loads.map((_, h) => loads.slice(h + 1).reduce((product, count) => product * count, 1));
  const parts = kinds.map(({ price, size }) => {
    const moves = Array.from(size, (each, h) => each / (steps[h] ?? 1));
    return { price, moves, back: moves.reduce((sum, move, h) => sum + move * (strides[h] ?? 1), 0) };
  });
  const worth = new Float64Array(cells);
  const load = new Int32Array(loads.length);
  for (let cell = 1; cell < cells; cell++) {
    for (let h = load.length - 1; h >= 0; h--) {
      load[h] = (load[h] ?? 0) + 1;
      if ((load[h] ?? 0) < (loads[h] ?? 1)) break;
      load[h] = 0;
    }
    let best = 0;
    for (const { price, moves, back } of parts) {
      let h = 0;
      while (h < moves.length && (moves[h] as number) <= (load[h] as number)) h++;
      if (h === moves.length) best = Math.max(best, price + (worth[cell - back] as number));
    }
    worth[cell] = best;
  }
  return Math.max(least, worth[cells - 1] ?? 0);
}
