import { performance } from 'node:perf_hooks';
import type { Highs } from 'highs';
import { kindsOf } from '../sizing/placement/kinds.ts';
import { improve, MOST_ITEMS_TO_IMPROVE, type Part, type PlaceOutcome, place } from '../sizing/placement/place.ts';
import type { PlacementProblem } from '../sizing/placement/problem.ts';
import { MOST_KINDS, prove } from '../sizing/placement/prove.ts';

export interface Within {
  readonly seed: number;
  readonly budgetMs: number;
}

const UNTIL_STOPPED = Number.MAX_SAFE_INTEGER;
const STEPS_OF_SEARCH = 4_000;
/** The solver's steps are not divisible: what is left over is for the last of them, and for checking. */
const SHARE_USED = 0.89;
/** A bound that takes longer is left as it is: prices that are not yet the best still lead to fewer hosts. */
const SHARE_UNTIL_BOUND = 0.85;
const FEW = 300;

/** The best placement that can be had in so many milliseconds on this thread: first placed, then improved, then proven, as far as they last. */
export function placeWithin(problem: PlacementProblem, highs: Highs, { seed, budgetMs }: Within): PlaceOutcome {
  const start = performance.now();
  const outOf = (share: number) => () => performance.now() - start > budgetMs * share * SHARE_USED;
  const first = place(problem, { seed, iterations: 0 });
  if (!first.ok || first.placed.proven || outOf(1)()) return first;
  const share = Math.max(...first.placed.parts.map(shareOfSearch));
  const improved = improve(first.placed, { seed, iterations: UNTIL_STOPPED, stop: outOf(share) });
  if (improved.proven || outOf(1)()) return { ok: true, placed: improved };
  const proving = {
    seed,
    dives: UNTIL_STOPPED,
    iterations: STEPS_OF_SEARCH,
    stopBounding: outOf(SHARE_UNTIL_BOUND),
    stop: outOf(1),
  };
  return { ok: true, placed: prove(improved, highs, proving) };
}

/** How much of the time goes into the search before a proof is tried: little where a proof is quick, all where there can be none. */
function shareOfSearch({ core }: Part): number {
  if (core.items > MOST_ITEMS_TO_IMPROVE) return 0;
  const kinds = kindsOf(core).length;
  if (kinds > MOST_KINDS) return 1;
  return kinds <= FEW ? 0.02 : 0.6;
}
