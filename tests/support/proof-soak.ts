import { type Placed, place } from '../../src/sizing/placement/place.ts';
import { prove } from '../../src/sizing/placement/prove.ts';
import { placementFaults } from '../../src/sizing/placement/verify.ts';
import { loadHighs } from '../../src/workers/load-highs.ts';
import { leastCost, smallEstate } from './small-estates.ts';

export interface ProofSoak {
  readonly estates: number;
  readonly proven: number;
  /** Of those, with counted or several kinds of host, with guests to be kept apart, with several families. */
  readonly provenOf: { readonly mixed: number; readonly ruled: number; readonly families: number };
  /** Bounds by prices that the solver gave. */
  readonly byPrices: number;
  /** What must never happen, in words. */
  readonly wrong: readonly string[];
}

/** Places and proves small random estates, and compares each with what trying every placement finds. */
export async function soakProofs(from: number, count: number): Promise<ProofSoak> {
  const highs = await loadHighs();
  const wrong: string[] = [];
  const provenOf = { mixed: 0, ruled: 0, families: 0 };
  let [proven, byPrices] = [0, 0];
  for (let seed = from; seed < from + count; seed++) {
    const problem = smallEstate(seed);
    const outcome = place(problem, { seed, iterations: 20 });
    const least = leastCost(problem);
    if (!outcome.ok || outcome.placed.unplaced.length > 0) {
      if (!outcome.ok && least !== null) wrong.push(`estate ${seed} can be placed, and was refused: ${outcome.faults[0]}`);
      continue;
    }
    const answer = prove(outcome.placed, highs, { seed, dives: 2, iterations: 50, stop: () => false });
    wrong.push(...wrongWith(answer, least).map((words) => `estate ${seed}: ${words}`));
    if (answer.boundBy.includes('prices')) byPrices++;
    if (!answer.proven) continue;
    proven++;
    if (problem.hosts.length > 1) provenOf.mixed++;
    if (problem.apart.some((group) => group.length > 1)) provenOf.ruled++;
    if (new Set(problem.family).size > 1) provenOf.families++;
  }
  return { estates: count, proven, provenOf, byPrices, wrong };
}

function wrongWith({ problem, on, hostTypeOf, cost, lowerBound, proven }: Placed, least: number | null): string[] {
  const faults = placementFaults(problem, on, hostTypeOf);
  if (least === null) return ['placed, though no placement keeps its rules'];
  if (cost < least) return [`${cost} is cheaper than can be`];
  if (lowerBound > least) return [`the bound ${lowerBound} is above ${least}`];
  return proven && cost !== least ? [`${cost} was proven, and ${least} is possible`] : [...faults];
}
