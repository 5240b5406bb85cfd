import type { OverheadId } from '../knowledge/rule-books/memory-overheads.ts';
import { type Capacity, capacityOf, DEMANDED_BY, type Demand, demandsOf, growthOf } from './demand.ts';
import type { HostShape } from './estate-plan.ts';
import type { PlacementProblem } from './placement/problem.ts';
import type { Basis, Pool } from './pool.ts';
import type { Rules } from './rules.ts';
import { neededGib, roomGib } from './units.ts';

/** A pool as a problem of placement: its machines first, then those that it grows by. Type 0 is the host to buy, the others are those to reuse. */
export interface PoolProblem {
  readonly pool: Pool;
  readonly shapes: readonly HostShape[];
  readonly demands: readonly Demand[];
  readonly capacities: readonly Capacity[];
  readonly dimensions: readonly (keyof Capacity)[];
  readonly placement: PlacementProblem;
}

/** The problem of a pool; `left` says how many of each shape to reuse are still free. */
export function problemOf(pool: Pool, left: readonly number[], { request, rules }: Basis): PoolProblem {
  const its = knownDemands(pool, rules, request.overhead ?? 'esxi-6');
  const more = growthOf(its, rules.growth);
  const demands = more.length === 0 ? its : [...its, ...more];
  const reused = request.reuse.map((shape, at) => ({ shape, count: left[at] ?? 0 })).filter(({ count }) => count > 0);
  const shapes = [request.host, ...reused.map(({ shape }) => shape)];
  const capacities = shapes.map((shape) => capacityOf(shape, pool.model, rules, its));
  const dimensions: readonly (keyof Capacity)[] = shapes.some(({ storageMiB }) => storageMiB !== undefined)
    ? ['milliCores', 'memoryMiB', 'storageMiB']
    : ['milliCores', 'memoryMiB'];
  const index = new Map(pool.guests.map(({ id }, at) => [id, at]));
  const groups = (ids: readonly (readonly string[])[]) =>
    ids.map((group) => group.flatMap((id) => index.get(id) ?? [])).filter((group) => group.length > 1);
  // A host that is bought weighs more than all that exist together.
  const bought = Math.min(1e6, 1 + reused.reduce((sum, { count }) => sum + count, 0));
  const placement: PlacementProblem = {
    dimensions: dimensions.length,
    demand: rowsOf(demands, dimensions),
    hosts: capacities.map((capacity, type) => ({
      capacity: dimensions.map((dimension) => capacity[dimension]),
      cost: type === 0 ? bought : 1,
      count: type === 0 ? null : (reused[type - 1]?.count ?? 0),
    })),
    apart: groups(request.apart),
    together: groups(request.together),
    pins: [],
    guestsPerHost: request.guestsPerHostAtMost,
    family: null,
    current: null,
  };
  return { pool, shapes, demands, capacities, dimensions, placement };
}

const worked = new WeakMap<Pool, Map<string, readonly Demand[]>>();

/** What the machines of a pool ask for; worked out once for the rules that it hangs on, as the changes that are tried are mostly of others. */
function knownDemands(pool: Pool, rules: Rules, hypervisor: OverheadId): readonly Demand[] {
  const its = worked.get(pool) ?? new Map<string, readonly Demand[]>();
  worked.set(pool, its);
  const key = [hypervisor, ...DEMANDED_BY.map((name) => rules[name])].join(' ');
  const demands = its.get(key) ?? demandsOf(pool, rules, hypervisor);
  its.set(key, demands);
  return demands;
}

const rows = new WeakMap<readonly Demand[], Float64Array>();

function rowsOf(demands: readonly Demand[], dimensions: readonly (keyof Capacity)[]): Float64Array {
  const known = rows.get(demands);
  if (known?.length === demands.length * dimensions.length) return known;
  const made = new Float64Array(demands.length * dimensions.length);
  let at = 0;
  for (const demand of demands) for (const dimension of dimensions) made[at++] = demand[dimension];
  rows.set(demands, made);
  return made;
}

/** Why a machine fits no host, or null. */
export function tooLarge({ pool, demands, capacities, dimensions }: PoolProblem): string | null {
  const most = largestOf(demands);
  if (dimensions.every((dimension) => most[dimension] <= (capacities[0]?.[dimension] ?? 0))) return null;
  for (const [at, guest] of pool.guests.entries()) {
    const demand = demands[at];
    if (!demand || capacities.some((capacity) => dimensions.every((dimension) => demand[dimension] <= capacity[dimension])))
      continue;
    const [first] = capacities;
    const wanted = dimensions.find((dimension) => demand[dimension] > (first?.[dimension] ?? 0)) ?? 'memoryMiB';
    const has = first?.[wanted] ?? 0;
    if (wanted === 'milliCores')
      return `${guest.name} needs ${demand[wanted] / 1000} cores; a host has ${has / 1000} for its guests.`;
    const what = wanted === 'memoryMiB' ? 'memory' : 'storage';
    return `${guest.name} needs ${neededGib(demand[wanted])} of ${what}; a host has ${roomGib(has)} for its guests.`;
  }
  return null;
}

const largest = new WeakMap<readonly Demand[], Capacity>();

/** The most that any machine asks for, in each dimension by itself. */
function largestOf(demands: readonly Demand[]): Capacity {
  const known = largest.get(demands);
  if (known) return known;
  const most = { milliCores: 0, memoryMiB: 0, storageMiB: 0 };
  for (const { milliCores, memoryMiB, storageMiB } of demands) {
    most.milliCores = Math.max(most.milliCores, milliCores);
    most.memoryMiB = Math.max(most.memoryMiB, memoryMiB);
    most.storageMiB = Math.max(most.storageMiB, storageMiB);
  }
  largest.set(demands, most);
  return most;
}
