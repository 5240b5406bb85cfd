import type { Core } from './core.ts';
import { allowedKinds, type Kind } from './kinds.ts';
import type { Priced } from './pricing.ts';

const MOST_CELLS = 300_000;
const MOST_WORK = 30_000_000;

/** Exact prices by dynamic programming over the room that is used, in steps of each dimension's greatest common divisor. Null where that table is too large. */
export function tablePricing(core: Core, kinds: readonly Kind[], type: number): ((prices: Float64Array) => Priced) | null {
  const { dimensions: d, size } = core;
  if (core.apart !== null) return null;
  const mine = (allowedKinds(core, kinds)[type] ?? []).flatMap((may, kind) => (may ? [kind] : []));
  const shape = Array.from({ length: d }, (_, h) => {
    const step = mine.reduce((divisor, kind) => gcd(divisor, size[(kinds[kind]?.row ?? 0) + h] ?? 0), 0) || 1;
    return { step, slots: Math.floor((core.types[type]?.capacity[h] ?? 0) / step) + 1 };
  }).map(({ step, slots }) => ({ step, slots: Math.min(slots, MOST_CELLS + 1) }));
  const cells = shape.reduce((product, { slots }) => product * slots, 1);
  const offsets = mine.map((kind) => offsetOf(kinds[kind]?.row ?? 0));
  if (cells > MOST_CELLS || cells * mine.length > MOST_WORK || offsets.includes(0)) return null;

  /** How far one of a kind moves in the table. */
  function offsetOf(row: number): number {
    return shape.reduce((at, { step, slots }, h) => at * slots + (size[row + h] ?? 0) / step, 0);
  }

  const starts = mine.map((kind) => reachable(kinds[kind]?.row ?? 0));
  function reachable(row: number): Uint8Array {
    const fits = new Uint8Array(cells);
    for (let cell = 0; cell < cells; cell++) {
      let left = cell;
      let inside = true;
      for (let h = d - 1; h >= 0; h--) {
        const { step, slots } = shape[h] ?? { step: 1, slots: 1 };
        if (left % slots < (size[row + h] ?? 0) / step) inside = false;
        left = Math.floor(left / slots);
      }
      fits[cell] = inside ? 1 : 0;
    }
    return fits;
  }

  return (prices) => {
    const worth = new Float64Array(cells);
    const last = new Int32Array(cells).fill(-1);
    mine.forEach((kind, at) => {
      const price = prices[kind] ?? 0;
      const [offset, fits] = [offsets[at] ?? 0, starts[at]];
      if (price <= 1e-12 || fits === undefined) return;
      for (let cell = offset; cell < cells; cell++) {
        if (fits[cell] === 0) continue;
        const sum = (worth[cell - offset] as number) + price;
        if (sum > (worth[cell] as number) + 1e-12) {
          worth[cell] = sum;
          last[cell] = at;
        }
      }
    });
    const counts = new Map<number, number>();
    for (let cell = cells - 1; (last[cell] ?? -1) >= 0; ) {
      const at = last[cell] ?? 0;
      counts.set(mine[at] ?? 0, (counts.get(mine[at] ?? 0) ?? 0) + 1);
      cell -= offsets[at] ?? 1;
    }
    const most = worth[cells - 1] ?? 0;
    return {
      most: most * (1 + 1e-9),
      patterns: counts.size > 0 ? [{ type, kinds: [...counts.keys()], times: [...counts.values()] }] : [],
    };
  };
}

export function gcd(one: number, other: number): number {
  return other === 0 ? one : gcd(other, one % other);
}
