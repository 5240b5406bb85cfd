import type { Master } from './master.ts';

/** Programmes for ever less that is left to cover, so that each solve is about that alone. */
export interface Narrowing {
  /** The programme for what is left after so many steps. */
  after(steps: number, left: Int32Array, supply: readonly number[], prices: Float64Array): Master;
  close(): void;
}

/** Of the kinds in a programme: when fewer than that are left, a smaller programme is worth its cold start. */
const SHARE_LEFT = 0.7;

/** Leaves the whole programme as it is, solved: it is where the next dive begins. */
export function narrowing(whole: Master): Narrowing {
  const smaller: { readonly master: Master; readonly since: number }[] = [];
  return {
    after(steps, left, supply, prices) {
      while ((smaller.at(-1)?.since ?? 0) > steps) smaller.pop()?.master.close();
      if (steps === 0) return whole;
      const top = smaller.at(-1)?.master;
      const kinds = left.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
      if (top !== undefined && kinds > SHARE_LEFT * top.rows) {
        top.change(left, supply);
        return top;
      }
      const master = (top ?? whole).reduced(left, supply, prices);
      smaller.push({ master, since: steps });
      return master;
    },
    close() {
      for (const { master } of smaller) master.close();
    },
  };
}
