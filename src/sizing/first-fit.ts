import { lowerBound } from './lower-bound.ts';
import type { Placed, PlacementProblem } from './placer.ts';

interface OpenHost {
  readonly type: number;
  readonly left: number[];
  readonly items: number[];
}

interface Unit {
  readonly items: readonly number[];
  readonly size: readonly number[];
}

/** First fit, the largest first: hosts that there are before hosts to buy. Quick, and close where machines are small beside a host. */
export function firstFitDecreasing(problem: PlacementProblem): Placed | null {
  const neighbours = strangersOf(problem);
  const open: OpenHost[] = [];
  const supply = problem.hosts.map(({ count }) => count ?? Number.POSITIVE_INFINITY);
  const types = problem.hosts.map((_, type) => type).sort((a, b) => costOf(problem, a) - costOf(problem, b));
  for (const unit of unitsOf(problem)) {
    const host = open.find((each) => fits(unit, each, problem, neighbours)) ?? openFor(unit);
    if (host === null) return null;
    unit.size.forEach((size, dimension) => {
      host.left[dimension] = (host.left[dimension] ?? 0) - size;
    });
    host.items.push(...unit.items);
  }
  return placed(problem, open);

  function openFor(unit: Unit): OpenHost | null {
    for (const type of types) {
      const host: OpenHost = { type, left: [...(problem.hosts[type]?.capacity ?? [])], items: [] };
      if ((supply[type] ?? 0) < 1 || !fits(unit, host, problem, neighbours)) continue;
      supply[type] = (supply[type] ?? 0) - 1;
      open.push(host);
      return host;
    }
    return null;
  }
}

const costOf = (problem: PlacementProblem, type: number) => problem.hosts[type]?.cost ?? 0;

function fits(
  unit: Unit,
  host: OpenHost,
  { guestsPerHost }: PlacementProblem,
  neighbours: ReadonlyMap<number, Set<number>>,
): boolean {
  if (guestsPerHost !== null && host.items.length + unit.items.length > guestsPerHost) return false;
  if (unit.size.some((size, dimension) => size > (host.left[dimension] ?? 0))) return false;
  return unit.items.every((item) => {
    const strangers = neighbours.get(item);
    return strangers === undefined || ![...host.items, ...unit.items].some((other) => other !== item && strangers.has(other));
  });
}

function strangersOf({ apart }: PlacementProblem): ReadonlyMap<number, Set<number>> {
  const strangers = new Map<number, Set<number>>();
  for (const group of apart) {
    for (const item of group) {
      const known = strangers.get(item) ?? new Set();
      for (const other of group) if (other !== item) known.add(other);
      strangers.set(item, known);
    }
  }
  return strangers;
}

/** Items that belong together as one, the largest first, measured against the roomiest host. */
function unitsOf(problem: PlacementProblem): readonly Unit[] {
  const { demand, dimensions } = problem;
  const count = demand.length / dimensions;
  const group = Array.from({ length: count }, (_, item) => item);
  const find = (item: number): number => {
    const parent = group[item] ?? item;
    return parent === item ? item : find(parent);
  };
  for (const [first, ...rest] of problem.together)
    if (first !== undefined) for (const item of rest) group[find(item)] = find(first);
  const members = new Map<number, number[]>();
  for (let item = 0; item < count; item++) {
    const root = find(item);
    const known = members.get(root);
    if (known) known.push(item);
    else members.set(root, [item]);
  }
  const roomiest = Array.from({ length: dimensions }, (_, d) =>
    Math.max(1, ...problem.hosts.map(({ capacity }) => capacity[d] ?? 0)),
  );
  return [...members.values()]
    .map((its) => {
      const size = roomiest.map((_, d) => its.reduce((sum, item) => sum + (demand[item * dimensions + d] ?? 0), 0));
      return { items: its, size, weight: Math.max(...size.map((each, d) => each / (roomiest[d] ?? 1))) };
    })
    .sort((a, b) => b.weight - a.weight || (a.items[0] ?? 0) - (b.items[0] ?? 0));
}

function placed(problem: PlacementProblem, open: readonly OpenHost[]): Placed {
  const assignment = new Int32Array(problem.demand.length / problem.dimensions);
  open.forEach(({ items }, host) => {
    for (const item of items) assignment[item] = host;
  });
  const bound = lowerBound(problem);
  const hostTypeOf = Int32Array.from(open, ({ type }) => type);
  return { hosts: open.length, lowerBound: bound, proven: bound === open.length, assignment, hostTypeOf };
}
