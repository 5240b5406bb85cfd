import type { Model } from '../knowledge/vocabulary.ts';
import type { SizingRequest } from './estate-plan.ts';
import { planPools } from './model-plan.ts';
import { leastHosts } from './place-pool.ts';
import { type Basis, eligiblePools } from './pool.ts';
import type { Rules } from './rules.ts';

/** A change to what a plan rests on. */
export interface Change {
  readonly rules?: Partial<Rules>;
  readonly request?: Partial<SizingRequest>;
}

/** The basis with a change made to it. */
export function changed(basis: Basis, { rules = {}, request = {} }: Change): Basis {
  return { ...basis, rules: { ...basis.rules, ...rules }, request: { ...basis.request, ...request } };
}

/** Hosts of a model by the actual computation; null where they cannot hold it. */
export function recount(model: Model, basis: Basis): number | null {
  let hosts = 0;
  for (const plan of planPools(eligiblePools(model, basis.request.guests), basis)) {
    if (plan.hosts === null) return null;
    hosts += plan.hosts;
  }
  return hosts;
}

/** Hosts that a model cannot do without; often enough to spare the placement. */
export function recountAtLeast(model: Model, basis: Basis): number {
  if (basis.book.method === 'totals') return recount(model, basis) ?? Number.POSITIVE_INFINITY;
  return eligiblePools(model, basis.request.guests).reduce((sum, pool) => sum + leastHosts(pool, basis), 0);
}
