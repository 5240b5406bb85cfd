import type { Placed, PlacementProblem, Placer } from './placer.ts';
import type { Rules } from './rules.ts';

/** Failures that a pool of so many working hosts is to survive. */
export function failuresAmong(hosts: number, rules: Rules): number {
  return Math.max(rules.failoverHosts, Math.ceil(hosts * rules.failoverShare));
}

/**
 * Idle hosts to buy so that the failures are survived; `stranded` is an item that nothing could take over. A lost host of the kind that is bought
 * needs one spare, which is the fewest that any plan can do with. A lost one of another kind needs as many as its machines fill.
 */
export function sparesNeeded(
  { hosts, assignment, hostTypeOf }: Placed,
  problem: PlacementProblem,
  rules: Rules,
  place: Placer,
): { readonly ok: true; readonly spares: number } | { readonly ok: false; readonly stranded: number } {
  const failures = failuresAmong(hosts, rules);
  if (failures === 0) return { ok: true, spares: 0 };
  let worst = 1;
  for (const [host, type] of hostTypeOf.entries()) {
    if (type === 0) continue;
    const lost = [...assignment.keys()].filter((item) => assignment[item] === host);
    const again = place(onBoughtHosts(problem, lost));
    if (again === null) return { ok: false, stranded: largestOf(problem, lost) };
    worst = Math.max(worst, again.hosts);
  }
  return { ok: true, spares: failures * worst };
}

/** The same machines with nothing but hosts to buy. */
function onBoughtHosts(problem: PlacementProblem, items: readonly number[]): PlacementProblem {
  const { dimensions, demand, hosts } = problem;
  const at = new Map(items.map((item, index) => [item, index]));
  const groups = (all: readonly (readonly number[])[]) =>
    all.map((group) => group.flatMap((item) => at.get(item) ?? [])).filter((group) => group.length > 1);
  return {
    ...problem,
    demand: Float64Array.from(items.flatMap((item) => [...demand.subarray(item * dimensions, (item + 1) * dimensions)])),
    hosts: hosts.slice(0, 1),
    apart: groups(problem.apart),
    together: groups(problem.together),
  };
}

/** The item that would fill most of a host to buy: the likeliest not to fit. */
function largestOf({ dimensions, demand, hosts }: PlacementProblem, items: readonly number[]): number {
  const capacity = hosts[0]?.capacity ?? [];
  const weight = (item: number) =>
    Math.max(...capacity.map((room, d) => (demand[item * dimensions + d] ?? 0) / Math.max(1, room)));
  return items.reduce((largest, item) => (weight(item) > weight(largest) ? item : largest), items[0] ?? 0);
}
