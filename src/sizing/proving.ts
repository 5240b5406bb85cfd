import type { EstatePlan, SizingRequest } from './estate-plan.ts';
import { planEstate, planModels } from './index.ts';
import { type Placer, placeSearching } from './place-searching.ts';
import type { Placed, PlaceOutcome } from './placement/place.ts';
import type { PlacementProblem } from './placement/problem.ts';

/** Takes its time over a placement: a better one, or the proof that there is none. Null where it came to nothing. */
export type Prover = (problem: PlacementProblem) => Promise<PlaceOutcome | null>;

/** The plan with what a solver could add: fewer hosts, or the proof that fewer cannot do. The plan itself where nothing was open, or nothing came of it. */
export async function provenPlan(plan: EstatePlan, prove: Prover): Promise<EstatePlan> {
  if (plan.plans.every(({ proven, hosts }) => proven || hosts === null)) return plan;
  const open = openPlacements(plan.request);
  const answers = await Promise.all(open.map(({ problem }) => prove(problem)));
  const better = answers.flatMap((answer, at): readonly Placed[] => {
    const [placed, before] = [answer?.ok ? answer.placed : null, open[at]];
    if (placed === null || before === undefined || placed.unplaced.length > 0) return [];
    return placed.cost < before.cost || placed.lowerBound > before.lowerBound ? [placed] : [];
  });
  return better.length === 0 ? plan : planEstate(plan.request, placeKnowing(better));
}

/** The placements behind the plans of the models that are not known to be the best. */
function openPlacements(request: SizingRequest): readonly Placed[] {
  const open: Placed[] = [];
  const place: Placer = (problem) => {
    const placed = placeSearching(problem);
    if (placed !== null && !placed.proven && !open.some((other) => isSame(other.problem, problem))) open.push(placed);
    return placed;
  };
  planModels(request, place);
  return open;
}

function placeKnowing(known: readonly Placed[]): Placer {
  return (problem) => known.find((placed) => isSame(placed.problem, problem)) ?? placeSearching(problem);
}

function isSame(one: PlacementProblem, other: PlacementProblem): boolean {
  if (one.demand.length !== other.demand.length || rulesOf(one) !== rulesOf(other)) return false;
  return one.demand.every((size, at) => size === other.demand[at]);
}

const rulesOf = ({ demand: _, ...rest }: PlacementProblem) => JSON.stringify(rest);
