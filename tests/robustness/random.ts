/** Chance that can be had again: the same seed always gives the same run. */
export interface Random {
  /** From 0 up to, and without, 1. */
  next(): number;
  below(bound: number): number;
  chance(share: number): boolean;
  pick<T>(from: readonly [T, ...T[]]): T;
}

/** The generator mulberry32: small, fast, and good enough to pick what to break. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  const below = (bound: number) => Math.floor(next() * bound);
  return { next, below, chance: (share) => next() < share, pick: (from) => from[below(from.length)] ?? from[0] };
}
