import type { Placed } from './placement/place.ts';
import type { PlacementProblem } from './placement/problem.ts';

/** How many hosts no placement of a problem can do without. Where hosts of several kinds weigh differently, the bound on their weight says nothing of that. */
export function hostsAtLeast({ problem, lowerBound: cost }: Placed): number {
  return problem.hosts.every((host) => host.cost === 1) ? cost : lowerBound(problem);
}

/** Hosts that no placement can do without: by each sum, by the guests per host, by machines of more than half a host, by those kept apart. */
export function lowerBound(problem: PlacementProblem): number {
  const count = problem.demand.length / problem.dimensions;
  if (count === 0) return 0;
  const perDimension = Array.from({ length: problem.dimensions }, (_, dimension) =>
    Math.max(bySum(problem, dimension), byHalves(problem, dimension)),
  );
  const byCap = problem.guestsPerHost === null ? 1 : Math.ceil(count / problem.guestsPerHost);
  const byApart = problem.apart.map((group) => new Set(group).size);
  return Math.max(1, byCap, ...perDimension, ...byApart);
}

/** The roomiest hosts first, as many as their sum needs. */
function bySum(problem: PlacementProblem, dimension: number): number {
  const { demand, dimensions, hosts } = problem;
  let left = 0;
  for (let at = dimension; at < demand.length; at += dimensions) left += demand[at] ?? 0;
  let used = 0;
  for (const { capacity, count } of hosts.toSorted((a, b) => (b.capacity[dimension] ?? 0) - (a.capacity[dimension] ?? 0))) {
    const room = capacity[dimension] ?? 0;
    if (left <= 0 || room <= 0) break;
    const here = Math.min(count ?? Number.POSITIVE_INFINITY, Math.ceil(left / room));
    used += here;
    left -= here * room;
  }
  return used;
}

function byHalves({ demand, dimensions, hosts }: PlacementProblem, dimension: number): number {
  const half = Math.max(...hosts.map(({ capacity }) => capacity[dimension] ?? 0)) / 2;
  let large = 0;
  for (let at = dimension; at < demand.length; at += dimensions) if ((demand[at] ?? 0) > half) large++;
  return large;
}
