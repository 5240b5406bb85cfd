import { lowerBound } from './lower-bound.ts';
import { place } from './placement/place.ts';
import type { Placed, PlacementProblem } from './placer.ts';

/** The same count for the same machines, whenever it is asked for. */
const SEED = 1;
/** Each step looks at every host, so a large estate gets fewer: an answer is due within about a second. */
const [MOST_STEPS, LOOKS] = [3_000, 1_000_000];

/** Puts every machine on a host by the greedy and its search, and bounds the count from below. Null where the hosts do not suffice. */
export function placeSearching(problem: PlacementProblem): Placed | null {
  const [only, ...others] = problem.hosts;
  const items = problem.demand.length / problem.dimensions;
  const alike = only !== undefined && others.length === 0;
  const outcome = place(
    {
      ...problem,
      hosts: alike ? [{ ...only, cost: 1 }] : problem.hosts,
      pins: [],
      family: null,
      current: null,
    },
    { seed: SEED, iterations: Math.min(MOST_STEPS, Math.floor(LOOKS / Math.max(1, items))) },
  );
  if (!outcome.ok || outcome.placed.unplaced.length > 0) return null;
  const { hosts, hostTypeOf, on, proven, lowerBound: cost } = outcome.placed;
  // Where hosts of several kinds weigh differently, the bound on their weight says nothing of their number.
  const least = alike ? cost : lowerBound(problem);
  return {
    hosts,
    lowerBound: least,
    proven: alike ? proven : least === hosts,
    assignment: on,
    hostTypeOf: Int32Array.from(hostTypeOf),
  };
}
