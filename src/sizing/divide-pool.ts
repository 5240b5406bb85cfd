import type { SizingRequest } from './estate-plan.ts';
import { evaluate } from './expression.ts';
import { type Basis, type Pool, type PoolPlan, tooManyVcpus } from './pool.ts';
import type { Rules } from './rules.ts';
import { countByTotals, totalsOf } from './totals.ts';
import { neededGib, roomGib } from './units.ts';

/** Hosts of a pool as a tool that divides sums counts them. It knows no models, and proves no placement. */
export function dividePool(pool: Pool, { request, rules }: Basis): PoolPlan {
  const why = beyondTotals(request) ?? tooManyVcpus(pool.guests, [request.host]);
  if (why !== null) return { pool, hosts: null, why };
  const largest = pool.guests.find(({ memoryMiB }) => memoryMiB > request.host.memoryMiB);
  if (largest !== undefined) {
    const why = `${largest.name} has ${neededGib(largest.memoryMiB)} of memory; a host has ${roomGib(request.host.memoryMiB)}.`;
    return { pool, hosts: null, why };
  }
  const counted = countByTotals(totalsOf(pool.guests), request.host, cappedBy(request.guestsPerHostAtMost, rules));
  if (counted === null) return { pool, hosts: null, why: 'What these rules set aside on each host leaves nothing for guests.' };
  const hosts = evaluate(counted.hosts);
  return {
    pool,
    hosts,
    toBuy: hosts,
    buyAtLeast: 0,
    failoverHosts: counted.failover,
    lowerBound: hosts,
    proven: false,
    limitedBy: counted.limitedBy,
    formula: counted.hosts,
    reused: [],
    placing: null,
  };
}

/** Whether what is asked is nothing that sums can tell, by a rule book that only divides sums. */
export function isBeyondTotals({ book, request }: Basis): boolean {
  return book.method === 'totals' && beyondTotals(request) !== null;
}

/** What no sum can tell: nothing is left out in silence. */
function beyondTotals({ reuse, apart, together }: SizingRequest): string | null {
  if (reuse.length > 0) return 'These rules divide sums by one kind of host. To reuse others, size by our own rules (default).';
  return apart.length + together.length === 0
    ? null
    : 'These rules divide sums and place no machine. To keep machines apart or together, size by our own rules (default).';
}

function cappedBy(atMost: number | null, rules: Rules): Rules {
  if (atMost === null) return rules;
  return { ...rules, guestsPerHost: rules.guestsPerHost === 0 ? atMost : Math.min(atMost, rules.guestsPerHost) };
}
