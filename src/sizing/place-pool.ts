import type { Capacity } from './demand.ts';
import type { SizedBy } from './estate-plan.ts';
import * as e from './expression.ts';
import { hostsAtLeast, lowerBound } from './lower-bound.ts';
import type { Placed } from './placement/place.ts';
import { type Basis, type Pool, type PoolPlan, tooManyVcpus } from './pool.ts';
import { type PoolProblem, problemOf, tooLarge } from './pool-problem.ts';
import { failuresAmong, sparesNeeded } from './survival.ts';
import { type Term, tightest, wholeHosts } from './term.ts';

/** Hosts of a pool by putting every machine on one, and the spares. `left` says how many of each shape to reuse are still free. */
export function placePool(pool: Pool, left: readonly number[], basis: Basis): PoolPlan {
  const plan = placeOn(problemOf(pool, left, basis), basis);
  if (!left.some((count) => count > 0)) return plan;
  // A large host that exists can need more spares to buy than it saves: then it is left alone.
  const without = placeOn(problemOf(pool, [], basis), basis);
  if (without.hosts === null) return plan;
  return plan.hosts === null || plan.toBuy > without.toBuy ? without : plan;
}

function placeOn(problem: PoolProblem, basis: Basis): PoolPlan {
  const { pool, placement, shapes } = problem;
  const why = tooManyVcpus(pool.guests, shapes) ?? tooLarge(problem);
  if (why !== null) return { pool, hosts: null, why };
  const placed = basis.place(placement);
  if (placed === null)
    return { pool, hosts: null, why: 'No placement keeps what was asked: machines together or apart, and so many to a host.' };
  const least = hostsAtLeast(placed);
  const failures = failuresAmong(least, basis.rules);
  const spared = sparesNeeded(placed, { failures, idle: idleTypes(placed), atLeast: least + failures - placed.hosts });
  if (!spared.ok) return { pool, hosts: null, why: `${pool.guests[spared.stranded]?.name} fits no other host if its own fails.` };
  const { types: spares } = spared;
  const terms = boundsBySums(problem);
  const working = e.max([...terms.map(wholeHosts), e.number(placed.hosts, 'placed')]);
  const formula =
    spares.length === 0 ? working : e.plus(working, e.number(spares.length, spares.length === 1 ? 'spare' : 'spares'));
  const all = [...placed.hostTypeOf, ...spares];
  const alike = placement.hosts.length === 1;
  return {
    pool,
    hosts: e.evaluate(formula),
    toBuy: all.filter((type) => type === 0).length,
    buyAtLeast: alike ? least + failures : boughtAtLeast(placed),
    failoverHosts: spares.length,
    lowerBound: least + failures,
    proven: all.length === least + failures && (alike ? placed.proven : least === placed.hosts),
    limitedBy: limitOf(placed, least, terms, problem),
    formula,
    reused: basis.request.reuse.map((shape) => all.filter((type) => type > 0 && shapes[type] === shape).length),
    placing: { problem, placed, spares, failures },
  };
}

/** Of the bound on the cost, what the hosts that exist cannot make up for. */
function boughtAtLeast({ problem: { hosts }, lowerBound: cost }: Placed): number {
  const owned = hosts.reduce((sum, { count }) => sum + (count ?? 0), 0);
  return Math.max(0, Math.ceil((cost - owned) / (hosts[0]?.cost ?? 1)));
}

/** The hosts that exist and that the placement leaves idle, by type. */
function idleTypes({ problem, hostTypeOf }: Placed): readonly number[] {
  return problem.hosts.flatMap(({ count }, type) => {
    const used = hostTypeOf.filter((its) => its === type).length;
    return count === null ? [] : new Array<number>(count - used).fill(type);
  });
}

/** Hosts that a pool cannot do without, its spares included, as if every host to reuse were free for it. */
export function leastHosts(pool: Pool, basis: Basis): number {
  const problem = problemOf(pool, everyReuse(basis), basis);
  if (tooLarge(problem) !== null) return Number.POSITIVE_INFINITY;
  const working = lowerBound(problem.placement);
  return working + failuresAmong(working, basis.rules);
}

/** How many there are of each shape to reuse. */
export function everyReuse({ request }: Basis): readonly number[] {
  return request.reuse.map(({ count }) => count ?? 0);
}

const ASKS = { milliCores: 'cores', memoryMiB: 'MiB', storageMiB: 'MiB stored' } as const;
const BY = { milliCores: 'cpu', memoryMiB: 'memory', storageMiB: 'storage' } as const;

/** Sums over one host, where all hosts are alike: with several shapes no single quotient is true. */
function boundsBySums({ demands, capacities, dimensions, shapes, placement }: PoolProblem): readonly Term[] {
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
  const cap = e.over(e.number(demands.length, 'guests'), e.number(placement.guestsPerHost, 'guests per host'));
  return [...terms, { by: 'guests-per-host', load: cap }];
}

function limitOf({ hosts, hostTypeOf }: Placed, least: number, terms: readonly Term[], problem: PoolProblem): SizedBy {
  const filled = tightest(terms, hosts);
  if (filled !== null) return filled;
  if (problem.placement.apart.some((group) => new Set(group).size >= hosts)) return 'apart';
  if (terms.length > 0) return least === hosts ? 'largest-guest' : 'rounding';
  const load = (dimension: keyof Capacity) =>
    problem.demands.reduce((sum, demand) => sum + demand[dimension], 0) /
    hostTypeOf.reduce((sum, type) => sum + (problem.capacities[type]?.[dimension] ?? 0), 0);
  const [fullest = 'memoryMiB'] = problem.dimensions.toSorted((a, b) => load(b) - load(a));
  return BY[fullest];
}
