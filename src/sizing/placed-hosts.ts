import type { Capacity, Demand } from './demand.ts';
import type { PlacedHost } from './estate-plan.ts';
import type { Placing } from './pool.ts';

/** The working hosts of a pool with what is on them and what is left; `was` says which host of before each of them is. */
export function placedHosts({ problem, placed }: Placing, was: readonly (string | null)[]): readonly PlacedHost[] {
  const { pool, shapes, demands, capacities, placement } = problem;
  const on: number[][] = Array.from({ length: placed.hosts }, () => []);
  placed.on.forEach((host, item) => {
    on[host]?.push(item);
  });
  const least = smallest(demands.slice(0, pool.guests.length), problem.dimensions);
  return on.map((items, host): PlacedHost => {
    const type = placed.hostTypeOf[host] ?? 0;
    const has = (dimension: keyof Capacity) => capacities[type]?.[dimension] ?? 0;
    const used = (dimension: keyof Capacity) => items.reduce((sum, item) => sum + (demands[item]?.[dimension] ?? 0), 0);
    const full = placement.guestsPerHost !== null && items.length >= placement.guestsPerHost;
    const fits = (demand: Demand) =>
      problem.dimensions.every((dimension) => demand[dimension] <= has(dimension) - used(dimension));
    return {
      shape: shapes[type]?.name ?? '',
      owned: type > 0,
      family: pool.family,
      guests: items.flatMap((item) => pool.guests[item]?.id ?? []),
      cpuShare: used('milliCores') / Math.max(1, has('milliCores')),
      memoryShare: used('memoryMiB') / Math.max(1, has('memoryMiB')),
      freeCores: (has('milliCores') - used('milliCores')) / 1000,
      freeMiB: has('memoryMiB') - used('memoryMiB'),
      stranded: full || !least.some(fits),
      was: was[host] ?? null,
    };
  });
}

/** The demands of which no other is smaller in every dimension: what none of these fits into, nothing fits into. */
function smallest(demands: readonly Demand[], dimensions: readonly (keyof Capacity)[]): readonly Demand[] {
  const kept: Demand[] = [];
  const total = (demand: Demand) => dimensions.reduce((sum, dimension) => sum + demand[dimension], 0);
  for (const demand of demands.toSorted((a, b) => total(a) - total(b)))
    if (!kept.some((other) => dimensions.every((dimension) => other[dimension] <= demand[dimension]))) kept.push(demand);
  return kept;
}
