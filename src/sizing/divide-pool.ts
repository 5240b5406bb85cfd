import { evaluate } from './expression.ts';
import { type Basis, type Pool, type PoolPlan, tooManyVcpus } from './pool.ts';
import { countByTotals, totalsOf } from './totals.ts';

/** Hosts of a pool as a tool that divides sums counts them. It knows neither models nor hosts to reuse, and proves no placement. */
export function dividePool(pool: Pool, { request, rules }: Basis): PoolPlan {
  const why = tooManyVcpus(pool.guests, [request.host]);
  if (why !== null) return { pool, hosts: null, why };
  const largest = pool.guests.find(({ memoryMiB }) => memoryMiB > request.host.memoryMiB);
  if (largest !== undefined) {
    const why = `${largest.name} has ${largest.memoryMiB} MiB of memory; a host has ${request.host.memoryMiB} MiB.`;
    return { pool, hosts: null, why };
  }
  const counted = countByTotals(totalsOf(pool.guests), request.host, rules);
  const hosts = evaluate(counted.hosts);
  return {
    pool,
    hosts,
    failoverHosts: counted.failover,
    lowerBound: hosts,
    proven: false,
    limitedBy: counted.limitedBy,
    formula: counted.hosts,
    placed: [],
    reused: request.reuse.map(() => 0),
  };
}
