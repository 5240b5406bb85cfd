import { type Placed, place } from './placement/place.ts';
import type { PlacementProblem } from './placement/problem.ts';

/** Places machines; null where the groups and sizes cannot be kept on the hosts that there are. */
export type Placer = (problem: PlacementProblem) => Placed | null;

/** The same count for the same machines, whenever it is asked for. */
export const SEED = 1;
/** Each step looks at every host, so a large estate gets fewer: an answer is due within about a second. */
const [MOST_STEPS, LOOKS] = [3_000, 1_000_000];

/** Steps of search that an estate of so many machines gets. */
export function stepsFor(machines: number): number {
  return Math.min(MOST_STEPS, Math.floor(LOOKS / Math.max(1, machines)));
}

/** Puts every machine on a host by the greedy and its search, and bounds the cost from below. */
export function placeSearching(problem: PlacementProblem): Placed | null {
  return placeIn(stepsFor(problem.demand.length / problem.dimensions), problem);
}

const STEPS_OF_TRIALS = 200;

/** The same with fewer steps, for what is only tried: what comes of it is counted again in full. */
export function placeTrying(problem: PlacementProblem): Placed | null {
  return placeIn(Math.min(STEPS_OF_TRIALS, stepsFor(problem.demand.length / problem.dimensions)), problem);
}

function placeIn(iterations: number, problem: PlacementProblem): Placed | null {
  const outcome = place(problem, { seed: SEED, iterations });
  return outcome.ok && outcome.placed.unplaced.length === 0 ? outcome.placed : null;
}

/** Of more machines than these no placement is searched on: the first one stands (see `improve`). */
export const MOST_SEARCHED = 5_000;

/** The same without the search: never fewer hosts than with it. */
export function placeAtOnce(problem: PlacementProblem): Placed | null {
  return placeIn(0, problem);
}
