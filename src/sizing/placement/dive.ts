import type { Core, Packing } from './core.ts';
import { addBest, worthOf } from './generation.ts';
import type { Kind, Pattern } from './kinds.ts';
import type { Master, Relaxed } from './master.ts';
import type { Pricing } from './pricing.ts';
import type { Draw } from './random.ts';

export interface DiveOptions {
  readonly draw: Draw;
  /** How far chance may reorder the choice: 0 takes the pattern that is used most. */
  readonly noise: number;
  /** Cost that is to be beaten; a dive that cannot is left. */
  readonly beat: number;
  readonly mostNodes: number;
  readonly stop: () => boolean;
}

interface Chosen {
  readonly pattern: Pattern;
  readonly times: number;
}

const PRICINGS_EACH_STEP = 4;

/**
 * A packing from the programme: patterns that are used a whole number of times are kept, else the one that is used most, and patterns
 * are priced anew for what is left (a dive; Sadykov et al. 2019). Null when it cannot beat the cost. The programme is as before afterwards.
 */
export function dive(core: Core, kinds: readonly Kind[], master: Master, pricing: Pricing, options: DiveOptions): Packing | null {
  const left = Int32Array.from(kinds, ({ items }) => items.length);
  const supply = core.types.map(({ count }) => count);
  const chosen: Chosen[] = [];
  let cost = 0;
  try {
    while (left.some((count) => count > 0)) {
      const relaxed = options.stop() ? null : solve(core, master, pricing, left, options, cost);
      if (relaxed === null || cost + Math.ceil(relaxed.value - 1e-6) >= options.beat) return null;
      const picks = pick(master, relaxed, options);
      if (picks.length === 0) return null;
      for (const { pattern, times } of picks) {
        chosen.push({ pattern, times });
        cost += times * (core.types[pattern.type]?.cost ?? 0);
        supply[pattern.type] = (supply[pattern.type] ?? 0) - times;
        pattern.kinds.forEach((kind, at) => {
          left[kind] = Math.max(0, (left[kind] ?? 0) - times * (pattern.times[at] ?? 0));
          master.demand(kind, left[kind] ?? 0);
        });
        if (Number.isFinite(supply[pattern.type])) master.supply(pattern.type, Math.max(0, supply[pattern.type] ?? 0));
      }
    }
    return supply.every((count) => count >= 0) ? packingOf(core, kinds, chosen) : null;
  } finally {
    kinds.forEach(({ items }, kind) => {
      master.demand(kind, items.length);
    });
    core.types.forEach(({ count }, type) => {
      if (Number.isFinite(count)) master.supply(type, count);
    });
  }
}

function solve(core: Core, master: Master, pricing: Pricing, left: Int32Array, options: DiveOptions, cost: number): Relaxed | null {
  let relaxed = master.solve();
  for (let round = 0; round < PRICINGS_EACH_STEP && relaxed !== null && !options.stop(); round++) {
    if (round > 0 && cost + Math.ceil(relaxed.value - 1e-6) < options.beat) break;
    const { prices, rents } = relaxed;
    const found = core.types.flatMap((_, type) => pricing({ type, prices, demand: left, above: (core.types[type]?.cost ?? 0) - (rents[type] ?? 0) + 1e-6, mostNodes: options.mostNodes }).patterns);
    const gain = (pattern: Pattern) => worthOf(pattern, prices) - (core.types[pattern.type]?.cost ?? 0) + (rents[pattern.type] ?? 0);
    if (addBest(master, found, gain) === 0) break;
    relaxed = master.solve();
  }
  return relaxed;
}

function pick(master: Master, { use }: Relaxed, { draw, noise }: DiveOptions): Chosen[] {
  const whole: Chosen[] = [];
  let [best, most] = [-1, 0];
  use.forEach((times, at) => {
    const pattern = master.patterns[at];
    if (pattern !== undefined && times >= 1 - 1e-6) whole.push({ pattern, times: Math.floor(times + 1e-6) });
    const rank = times * (1 - (noise * draw(1000)) / 1000);
    if (times > 1e-6 && rank > most) [best, most] = [at, rank];
  });
  const pattern = master.patterns[best];
  return whole.length > 0 || pattern === undefined ? whole : [{ pattern, times: 1 }];
}

/** Deals the items of each kind out to the hosts; patterns may hold more than there is. */
function packingOf(core: Core, kinds: readonly Kind[], chosen: readonly Chosen[]): Packing {
  const on = new Int32Array(core.items).fill(-1);
  const types: number[] = [];
  const dealt = new Int32Array(kinds.length);
  for (const { pattern, times } of chosen) {
    for (let time = 0; time < times; time++) {
      let used = false;
      pattern.kinds.forEach((kind, at) => {
        for (let count = 0; count < (pattern.times[at] ?? 0); count++) {
          const item = kinds[kind]?.items[dealt[kind] ?? 0];
          if (item === undefined) return;
          dealt[kind] = (dealt[kind] ?? 0) + 1;
          on[item] = types.length;
          used = true;
        }
      });
      if (used) types.push(pattern.type);
    }
  }
  return { on, types };
}
