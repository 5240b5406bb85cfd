import type { Model } from '../knowledge/vocabulary.ts';
import { demandOf, demandsOf } from './demand.ts';
import type { PooledCpu } from './estate-plan.ts';
import { pooledCpu } from './measured-cpu.ts';
import { type Basis, eligiblePools } from './pool.ts';

/** What the measured guests of a model take together, beside what is held for them; null where none was measured, or sums are divided. */
export function pooledUnder(model: Model, { book, request, rules }: Basis): PooledCpu | null {
  const [pool] = eligiblePools(model, request.guests);
  const pooled = pool && book.method === 'placement' ? pooledCpu(pool.guests, rules) : null;
  if (!pool || pooled === null) return null;
  const hypervisor = request.overhead ?? 'esxi-6';
  const demands = demandsOf(pool, rules, hypervisor);
  let [byRatio, held] = [0, 0];
  for (const [at, guest] of pool.guests.entries()) {
    if (guest.measuredCpu === undefined) continue;
    byRatio += demandOf(guest, model, rules, hypervisor).milliCores / 1000;
    held += (demands[at]?.milliCores ?? 0) / 1000;
  }
  return { ...pooled, byRatio, held };
}
