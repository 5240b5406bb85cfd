import { type Core, type Packing, partOf } from './core.ts';
import { fillingsFor } from './fillings.ts';
import { addBest } from './generation.ts';
import { greedy } from './greedy.ts';
import { type Kind, type Pattern, worthOf } from './kinds.ts';
import type { Master, Relaxed } from './master.ts';
import { narrowing } from './narrowing.ts';
import type { Pricing } from './pricing.ts';
import type { Draw } from './random.ts';

export interface DiveOptions {
  readonly draw: Draw;
  /** How far chance may reorder the choice: 0 takes the pattern that is used most. */
  readonly noise: number;
  /** Steps that may be taken back where the rest can no longer beat the cost. */
  readonly mostUndone: number;
  /** Cost that is to be beaten; a dive that cannot is left. */
  readonly beat: number;
  readonly mostNodes: number;
  readonly stop: () => boolean;
}

interface Chosen {
  readonly pattern: Pattern;
  readonly times: number;
}

/** One step of a dive: what it fixed, of which programme and solution, and what it was not to fix. The first `whole` picks were used a whole number of times. */
interface Step {
  readonly picks: readonly Chosen[];
  readonly relaxed: Relaxed;
  readonly without: Set<Pattern>;
  readonly whole: number;
  readonly programme: Master;
}

const PRICINGS_EACH_STEP = 12;
/** Of the hosts that are still needed. At first much is as good as decided; later, less would be lost by a second look. */
const [SHARE_OF_FIRST_STEP, SHARE_EACH_STEP] = [0.3, 0.12];
const PATTERNS_EACH_PRICING = 20;
const MOST_OTHERS = 4;

/**
 * A packing from the programme: patterns that are used a whole number of times are kept, else the one that is used most, and patterns
 * are priced anew for what is left (a dive; Sadykov et al. 2019). Where it can no longer beat the cost, the last step is made smaller or
 * another; after enough of that the rest is placed greedily, as a start for a search. Null when the hosts do not suffice. The programme is not changed: ever smaller ones take its place.
 */
export function dive(core: Core, kinds: readonly Kind[], master: Master, pricing: Pricing, options: DiveOptions): Packing | null {
  const left = Int32Array.from(kinds, ({ items }) => items.length);
  const supply = core.types.map(({ count }) => count);
  const steps: Step[] = [];
  let [cost, undone] = [0, 0];
  /** Takes chosen patterns out of the demand, or with -1 puts them back. */
  const fix = (picks: readonly Chosen[], sign: 1 | -1) => {
    for (const { pattern, times } of picks) {
      cost += sign * times * (core.types[pattern.type]?.cost ?? 0);
      supply[pattern.type] = (supply[pattern.type] ?? 0) - sign * times;
      pattern.kinds.forEach((kind, at) => {
        left[kind] = (left[kind] ?? 0) - sign * times * (pattern.times[at] ?? 0);
      });
    }
  };
  const take = (step: Step) => {
    fix(step.picks, 1);
    steps.push(step);
  };
  /** Half of the last step instead of all of it, or another pattern than its only one. */
  const insteadOf = ({ picks, relaxed, without, whole, programme }: Step): Step => {
    const some = Math.max(whole, Math.floor(picks.length / 2));
    if (some < picks.length && some > 0) return { picks: picks.slice(0, some), relaxed, without, whole, programme };
    for (const { pattern } of picks.slice(whole)) without.add(pattern);
    return pick(programme, relaxed, left, options, without);
  };
  const programmes = narrowing(master);
  const fillings = fillingsFor(core, kinds);
  let prices: Float64Array = new Float64Array(kinds.length);
  try {
    while (left.some((count) => count > 0)) {
      if (options.stop()) break;
      const programme = programmes.after(steps.length, left, supply, prices);
      const relaxed = solve(core, programme, pricing, fillings, left, options, cost);
      if (relaxed === null) break;
      prices = relaxed.prices;
      if (cost + Math.ceil(relaxed.value - 1e-6) < options.beat) {
        const step = pick(programme, relaxed, left, options, new Set());
        if (step.picks.length === 0) break;
        take(step);
        continue;
      }
      const previous = steps.at(-1);
      if (previous === undefined || undone++ >= options.mostUndone || previous.without.size >= MOST_OTHERS) break;
      steps.pop();
      fix(previous.picks, -1);
      const other = insteadOf(previous);
      if (other.picks.length === 0) break;
      take(other);
    }
    const chosen = steps.flatMap(({ picks }) => picks);
    return supply.every((count) => count >= 0) ? completed(core, packingOf(core, kinds, chosen), supply) : null;
  } finally {
    programmes.close();
  }
}

function solve(
  core: Core,
  master: Master,
  pricing: Pricing,
  fillings: ReturnType<typeof fillingsFor>,
  left: Int32Array,
  options: DiveOptions,
  cost: number,
): Relaxed | null {
  let relaxed = master.solve('demand');
  for (let round = 0; round < PRICINGS_EACH_STEP && relaxed !== null && !options.stop(); round++) {
    if (cost + Math.ceil(relaxed.value - 1e-6) < options.beat) break;
    const { prices, rents } = relaxed;
    const found = core.types.flatMap(
      (_, type) =>
        pricing({
          type,
          prices,
          demand: left,
          above: (core.types[type]?.cost ?? 0) - (rents[type] ?? 0) + 1e-6,
          mostNodes: options.mostNodes,
          stop: options.stop,
        }).patterns,
    );
    const gain = (pattern: Pattern) =>
      worthOf(pattern, prices) - (core.types[pattern.type]?.cost ?? 0) + (rents[pattern.type] ?? 0);
    for (let type = 0; type < core.types.length; type++) found.push(...fillings(type, prices, left));
    if (addBest(master, found, gain, PATTERNS_EACH_PRICING) === 0) break;
    relaxed = master.solve('patterns');
  }
  return relaxed;
}

/** The patterns that are used a whole number of times, and some of those that are used most and do not overlap. */
function pick(programme: Master, relaxed: Relaxed, left: Int32Array, { draw, noise }: DiveOptions, without: Set<Pattern>): Step {
  const { use, value } = relaxed;
  const picks: Chosen[] = [];
  const rest = left.map((count) => Math.max(0, count));
  const keep = (pattern: Pattern, times: number) => {
    picks.push({ pattern, times });
    pattern.kinds.forEach((kind, at) => {
      rest[kind] = (rest[kind] ?? 0) - times * (pattern.times[at] ?? 0);
    });
  };
  const ranked = Array.from(use, (times, at) => ({ times, pattern: programme.patterns[at] }))
    .filter(({ times, pattern }) => times > 1e-6 && pattern !== undefined && !without.has(pattern))
    .map((each) => ({ ...each, rank: each.times * (1 - (noise * draw(1000)) / 1000) }));
  ranked.sort((one, other) => other.rank - one.rank);
  for (const { times, pattern } of ranked) if (pattern && times >= 1 - 1e-6) keep(pattern, Math.floor(times + 1e-6));
  const whole = picks.length;
  const share = programme.rows === left.length ? SHARE_OF_FIRST_STEP : SHARE_EACH_STEP;
  const most = Math.max(whole, Math.ceil(value * share));
  for (const { times, pattern } of ranked) {
    if (picks.length >= most || (picks.length > 0 && times < 0.5)) break;
    if (pattern === undefined || times >= 1 - 1e-6) continue;
    if (picks.length === 0 || pattern.kinds.every((kind, at) => (rest[kind] ?? 0) >= (pattern.times[at] ?? 0))) keep(pattern, 1);
  }
  return { picks, relaxed, without, whole, programme };
}

/** The items that are on no host yet, on hosts of their own. */
function completed(core: Core, { on, types }: Packing, left: readonly number[]): Packing | null {
  const items = Array.from(on.keys()).filter((item) => (on[item] ?? 0) < 0);
  if (items.length === 0) return { on, types };
  const rest = greedy(partOf(core, items), { score: 'dot', block: items.length, seed: 1, left });
  if (rest.on.some((host) => host < 0)) return null;
  items.forEach((item, at) => {
    on[item] = types.length + (rest.on[at] ?? 0);
  });
  return { on, types: [...types, ...rest.types] };
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
