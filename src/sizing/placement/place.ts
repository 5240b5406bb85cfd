import { type Bound, quickBound } from './bounds.ts';
import type { GreedyOptions } from './choose.ts';
import { coresOf } from './compile.ts';
import type { Core, Packing } from './core.ts';
import { costOf, ejectionSearch } from './ejection.ts';
import { greedy } from './greedy.ts';
import { greedyByKind } from './greedy-by-kind.ts';
import { faultsOf, guestCount, type PlacementProblem } from './problem.ts';
import { boundHolds, placementFaults } from './verify.ts';

/** One family's part of a placement, as the search left it. */
export interface Part {
  readonly core: Core;
  readonly packing: Packing;
  readonly bound: Bound;
}

export interface Placed {
  readonly problem: PlacementProblem;
  readonly hosts: number;
  /** The sum of the hosts' costs: their number, where each costs 1. */
  readonly cost: number;
  /** No placement costs less. */
  readonly lowerBound: number;
  readonly boundBy: readonly Bound['by'][];
  /** The cost is the lower bound, and both were checked again by other means than found them. */
  readonly proven: boolean;
  /** The host of each guest, -1 where the hosts did not suffice. */
  readonly on: Int32Array;
  readonly hostTypeOf: readonly number[];
  readonly unplaced: readonly number[];
  /** The share of each dimension that is used, over all hosts. */
  readonly utilisation: readonly number[];
  /** The dimension that is fullest; null without guests. */
  readonly limitedBy: number | null;
  readonly parts: readonly Part[];
}

export type PlaceOutcome =
  | { readonly ok: true; readonly placed: Placed }
  | { readonly ok: false; readonly faults: readonly string[] };

export interface PlaceOptions {
  readonly seed: number;
  /** Steps of improvement; 0 for the first answer alone. */
  readonly iterations: number;
  readonly stop?: () => boolean;
}

const ALL_LOOKED_AT = 2_500;
const [LARGE, BLOCK, SMALL_BLOCK] = [300_000, 512, 96];
const FEW_KINDS = 64;
/** Ejection looks at every host for every step. */
export const MOST_ITEMS_TO_IMPROVE = 5_000;

/** Places every guest, or says what is wrong with the problem. Always the same answer for the same seed and iterations. */
export function place(problem: PlacementProblem, options: PlaceOptions): PlaceOutcome {
  const faults = faultsOf(problem);
  if (faults.length > 0) return { ok: false, faults };
  const compiled = coresOf(problem);
  if (compiled.faults.length > 0) return { ok: false, faults: compiled.faults };
  const left = problem.hosts.map(({ count }) => count ?? Number.POSITIVE_INFINITY);
  const parts = compiled.cores.map((core): Part => {
    const packing = firstPacking(core, left, options.seed);
    for (const type of packing.types) left[type] = (left[type] ?? 0) - 1;
    return { core, packing, bound: quickBound(core) };
  });
  const first = assemble(problem, parts);
  return { ok: true, placed: options.iterations > 0 && !first.proven ? improve(first, options) : first };
}

/** A placement that is at least as good, after so many more steps. */
export function improve(placed: Placed, options: PlaceOptions): Placed {
  const parts = placed.parts.map((part): Part => {
    if (part.core.items > MOST_ITEMS_TO_IMPROVE || costOf(part.core, part.packing) <= part.bound.value) return part;
    return { ...part, packing: ejectionSearch(part.core, part.packing, part.bound, options) };
  });
  return assemble(placed.problem, parts);
}

/** The placement that parts make up, checked. */
export function assemble(problem: PlacementProblem, parts: readonly Part[]): Placed {
  const on = new Int32Array(guestCount(problem)).fill(-1);
  const hostTypeOf: number[] = [];
  for (const { core, packing } of parts) {
    for (let item = 0; item < core.items; item++) {
      const host = packing.on[item] ?? -1;
      if (host < 0) continue;
      for (let at = core.start[item] ?? 0; at < (core.start[item + 1] ?? 0); at++)
        on[core.guests[at] ?? 0] = hostTypeOf.length + host;
    }
    for (const type of packing.types) hostTypeOf.push(type);
  }
  const cost = hostTypeOf.reduce((sum, type) => sum + (problem.hosts[type]?.cost ?? 0), 0);
  const lowerBound = parts.reduce((sum, { bound }) => sum + bound.value, 0);
  const unplaced: number[] = [];
  for (let guest = 0; guest < on.length; guest++) if ((on[guest] as number) < 0) unplaced.push(guest);
  const utilisation = utilisationOf(problem, hostTypeOf);
  const fullest = utilisation.reduce((best, share, h) => (share > (utilisation[best] ?? 0) ? h : best), 0);
  const met = unplaced.length === 0 && cost === lowerBound;
  return {
    problem,
    hosts: hostTypeOf.length,
    cost,
    lowerBound,
    boundBy: [...new Set(parts.map(({ bound }) => bound.by))],
    proven:
      met && placementFaults(problem, on, hostTypeOf).length === 0 && parts.every(({ core, bound }) => boundHolds(core, bound)),
    on,
    hostTypeOf,
    unplaced,
    utilisation,
    limitedBy: on.length > 0 ? fullest : null,
    parts,
  };
}

function firstPacking(core: Core, left: readonly number[], seed: number): Packing {
  const byKind = core.items > LARGE ? greedyByKind(core, FEW_KINDS, left[0] ?? 0) : null;
  if (byKind !== null) return byKind;
  const block = core.items <= ALL_LOOKED_AT ? core.items : core.items > LARGE ? SMALL_BLOCK : BLOCK;
  const scores: readonly GreedyOptions['score'][] = core.items <= ALL_LOOKED_AT ? ['dot', 'distance'] : ['dot'];
  const packings = scores.map((score) => greedy(core, { score, block, seed, left }));
  const missing = ({ on }: Packing) => on.reduce((count, host) => count + (host < 0 ? 1 : 0), 0);
  return packings.reduce((best, other) => {
    const fewer = missing(other) - missing(best);
    return fewer < 0 || (fewer === 0 && costOf(core, other) < costOf(core, best)) ? other : best;
  });
}

function utilisationOf(problem: PlacementProblem, types: readonly number[]): number[] {
  return Array.from({ length: problem.dimensions }, (_, h) => {
    const capacity = types.reduce((sum, type) => sum + (problem.hosts[type]?.capacity[h] ?? 0), 0);
    let used = 0;
    for (let at = h; at < problem.demand.length; at += problem.dimensions) used += problem.demand[at] ?? 0;
    return capacity === 0 ? 0 : used / capacity;
  });
}
