import { type Capacity, capacityOf, type Demand, demandOf } from './demand.ts';
import type { HostShape, PlacedHost, SizedBy } from './estate-plan.ts';
import * as e from './expression.ts';
import { lowerBound } from './lower-bound.ts';
import type { Placed, PlacementProblem } from './placer.ts';
import { type Basis, type Pool, type PoolPlan, tooManyVcpus } from './pool.ts';
import { failuresAmong, sparesNeeded } from './spares.ts';
import { type Term, tightest, wholeHosts } from './term.ts';
import { neededGib, roomGib } from './units.ts';

/** A host to buy weighs as much as a thousand that exist. */
const BOUGHT = 1000;

interface Problem {
  readonly pool: Pool;
  readonly shapes: readonly HostShape[];
  readonly demands: readonly Demand[];
  readonly capacities: readonly Capacity[];
  readonly dimensions: readonly (keyof Capacity)[];
  readonly placement: PlacementProblem;
}

/** Hosts of a pool by putting every machine on one, and the spares. `left` says how many of each shape to reuse are still free. */
export function placePool(pool: Pool, left: readonly number[], basis: Basis): PoolPlan {
  const problem = problemOf(pool, left, basis);
  const why = tooManyVcpus(pool.guests, problem.shapes) ?? tooLarge(problem);
  if (why !== null) return { pool, hosts: null, why };
  const placed = basis.place(problem.placement);
  if (placed === null)
    return { pool, hosts: null, why: 'No placement keeps what was asked: machines together or apart, and so many to a host.' };
  const spared = sparesNeeded(placed, problem.placement, basis.rules, basis.place);
  if (!spared.ok) return { pool, hosts: null, why: `${pool.guests[spared.stranded]?.name} fits no other host if its own fails.` };
  const { spares: failoverHosts } = spared;
  const terms = boundsBySums(problem);
  const working = e.max([...terms.map(wholeHosts), e.number(placed.hosts, 'placed')]);
  const spares = e.number(failoverHosts, failoverHosts === 1 ? 'spare' : 'spares');
  const formula = failoverHosts === 0 ? working : e.plus(working, spares);
  const fromOne = problem.shapes.slice(1).map((_, index) => placed.hostTypeOf.filter((type) => type === index + 1).length);
  return {
    pool,
    hosts: e.evaluate(formula),
    failoverHosts,
    lowerBound: placed.lowerBound + failuresAmong(placed.lowerBound, basis.rules),
    proven: placed.proven,
    limitedBy: limitOf(placed, terms, problem),
    formula,
    placed: placedHosts(placed, problem),
    reused: fromOne,
  };
}

/** Hosts that a pool cannot do without, its spares included, as if every host to reuse were free for it. */
export function leastHosts(pool: Pool, basis: Basis): number {
  const all = basis.request.reuse.map(({ count }) => count ?? Number.MAX_SAFE_INTEGER);
  const problem = problemOf(pool, all, basis);
  if (tooLarge(problem) !== null) return Number.POSITIVE_INFINITY;
  const working = lowerBound(problem.placement);
  return working + failuresAmong(working, basis.rules);
}

function problemOf(pool: Pool, left: readonly number[], { request, rules }: Basis): Problem {
  const demands = pool.guests.map((guest) => demandOf(guest, pool.model, rules, request.overhead ?? 'esxi-6'));
  const shapes = [request.host, ...request.reuse];
  const capacities = shapes.map((shape) => capacityOf(shape, pool.model, rules, demands));
  const dimensions: readonly (keyof Capacity)[] = shapes.some(({ storageMiB }) => storageMiB !== undefined)
    ? ['milliCores', 'memoryMiB', 'storageMiB']
    : ['milliCores', 'memoryMiB'];
  const index = new Map(pool.guests.map(({ id }, at) => [id, at]));
  const groups = (ids: readonly (readonly string[])[]) =>
    ids.map((group) => group.flatMap((id) => index.get(id) ?? [])).filter((group) => group.length > 1);
  const placement: PlacementProblem = {
    dimensions: dimensions.length,
    demand: rowsOf(demands, dimensions),
    hosts: capacities.map((capacity, type) => ({
      capacity: dimensions.map((dimension) => capacity[dimension]),
      cost: type === 0 ? BOUGHT : 1,
      count: type === 0 ? null : (left[type - 1] ?? 0),
    })),
    apart: groups(request.apart),
    together: groups(request.together),
    guestsPerHost: request.guestsPerHostAtMost,
  };
  return { pool, shapes, demands, capacities, dimensions, placement };
}

function rowsOf(demands: readonly Demand[], dimensions: readonly (keyof Capacity)[]): Float64Array {
  const rows = new Float64Array(demands.length * dimensions.length);
  let at = 0;
  for (const demand of demands) for (const dimension of dimensions) rows[at++] = demand[dimension];
  return rows;
}

const ASKS = { milliCores: 'cores', memoryMiB: 'MiB', storageMiB: 'MiB stored' } as const;

function tooLarge({ pool, demands, capacities, dimensions }: Problem): string | null {
  for (const [at, demand] of demands.entries()) {
    if (capacities.some((capacity) => dimensions.every((dimension) => demand[dimension] <= capacity[dimension]))) continue;
    const [first] = capacities;
    const name = pool.guests[at]?.name ?? '';
    const wanted = dimensions.find((dimension) => demand[dimension] > (first?.[dimension] ?? 0)) ?? 'memoryMiB';
    const has = first?.[wanted] ?? 0;
    if (wanted === 'milliCores') return `${name} needs ${demand[wanted] / 1000} cores; a host has ${has / 1000} for its guests.`;
    const what = wanted === 'memoryMiB' ? 'memory' : 'storage';
    return `${name} needs ${neededGib(demand[wanted])} of ${what}; a host has ${roomGib(has)} for its guests.`;
  }
  return null;
}

const BY = { milliCores: 'cpu', memoryMiB: 'memory', storageMiB: 'storage' } as const;

/** Sums over one host, where all hosts are alike: with several shapes no single quotient is true. */
function boundsBySums({ demands, capacities, dimensions, shapes, pool, placement }: Problem): readonly Term[] {
  const [host] = capacities;
  if (host === undefined || shapes.length > 1) return [];
  const terms: Term[] = dimensions
    .filter((dimension) => host[dimension] > 0)
    .map((dimension) => {
      const scale = dimension === 'milliCores' ? 1000 : 1;
      const sum = demands.reduce((total, demand) => total + demand[dimension], 0) / scale;
      const room = e.number(host[dimension] / scale, `${ASKS[dimension]} per host`);
      return { by: BY[dimension], load: e.over(e.number(sum, ASKS[dimension]), room) };
    });
  if (placement.guestsPerHost === null) return terms;
  const cap = e.over(e.number(pool.guests.length, 'guests'), e.number(placement.guestsPerHost, 'guests per host'));
  return [...terms, { by: 'guests-per-host', load: cap }];
}

function limitOf({ hosts, lowerBound, hostTypeOf }: Placed, terms: readonly Term[], problem: Problem): SizedBy {
  if (terms.length > 0) return tightest(terms, hosts) ?? (lowerBound === hosts ? 'largest-guest' : 'rounding');
  const load = (dimension: keyof Capacity) =>
    problem.demands.reduce((sum, demand) => sum + demand[dimension], 0) /
    hostTypeOf.reduce((sum, type) => sum + (problem.capacities[type]?.[dimension] ?? 0), 0);
  const [fullest = 'memoryMiB'] = problem.dimensions.toSorted((a, b) => load(b) - load(a));
  return BY[fullest];
}

function placedHosts({ hosts, assignment, hostTypeOf }: Placed, problem: Problem): readonly PlacedHost[] {
  const on: number[][] = Array.from({ length: hosts }, () => []);
  assignment.forEach((host, item) => {
    on[host]?.push(item);
  });
  return on.map((items, host) => {
    const type = hostTypeOf[host] ?? 0;
    const share = (dimension: keyof Capacity) =>
      items.reduce((sum, item) => sum + (problem.demands[item]?.[dimension] ?? 0), 0) /
      Math.max(1, problem.capacities[type]?.[dimension] ?? 1);
    return {
      shape: problem.shapes[type]?.name ?? '',
      family: problem.pool.family,
      guests: items.flatMap((item) => problem.pool.guests[item]?.id ?? []),
      cpuShare: share('milliCores'),
      memoryShare: share('memoryMiB'),
    };
  });
}
