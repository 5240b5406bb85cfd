import type { Model } from '../knowledge/vocabulary.ts';
import { dividePool, isBeyondTotals } from './divide-pool.ts';
import type { ModelPlan, SizedBy, SizedGuest } from './estate-plan.ts';
import { type Expression, evaluate, number, plus, render } from './expression.ts';
import { everyReuse, placePool } from './place-pool.ts';
import { placedHosts } from './placed-hosts.ts';
import { type Basis, eligiblePools, type PlannedPool, type Pool, type PoolPlan } from './pool.ts';
import { staying } from './staying.ts';
import { survivalOf } from './survival.ts';

/** The plans of pools that stand side by side: a host that exists serves one of them, the largest pool first. */
export function planPools(pools: readonly Pool[], basis: Basis): readonly PoolPlan[] {
  if (basis.book.method === 'totals') return pools.map((pool) => dividePool(pool, basis));
  let left = everyReuse(basis);
  const weight = ({ guests }: Pool) => guests.reduce((sum, { memoryMiB }) => sum + memoryMiB, 0);
  const plans = new Map<Pool, PoolPlan>();
  for (const pool of pools.toSorted((a, b) => weight(b) - weight(a))) {
    const plan = placePool(pool, left, basis);
    plans.set(pool, plan);
    if (plan.hosts !== null) left = left.map((count, type) => count - (plan.reused[type] ?? 0));
  }
  return pools.flatMap((pool) => plans.get(pool) ?? []);
}

/** A model for the machines that it may take: how many hosts, by what, what their failures do, and why the others cannot come. */
export function planModel(model: Model, basis: Basis): ModelPlan {
  const pools = eligiblePools(model, basis.request.guests);
  const plans = planPools(pools, basis);
  const eligible = pools.reduce((sum, { guests }) => sum + guests.length, 0);
  const common = { model, eligible, notEligible: refusals(model, basis.request.guests) };
  const planned = plans.filter((plan) => plan.hosts !== null);
  const failed = plans.find((plan) => plan.hosts === null);
  if (failed) return { ...common, ...NO_HOSTS, limitedBy: isBeyondTotals(basis) ? 'nothing' : 'largest-guest', why: failed.why };
  const formula = planned.map(named).reduce<Expression | null>((sum, each) => (sum === null ? each : plus(sum, each)), null);
  const hosts = formula === null ? 0 : evaluate(formula);
  const lowerBound = basis.book.method === 'placement' ? total(planned, 'lowerBound') : 0;
  const now = model === 'hardware' ? basis.request.now : undefined;
  const stayed = planned.flatMap(({ placing }) => (placing === null ? [] : [staying(placing, now)]));
  return {
    ...common,
    hosts,
    toBuy: total(planned, 'toBuy'),
    reused: basis.request.reuse
      .map(({ name }, at) => ({ shape: name, hosts: planned.reduce((sum, { reused }) => sum + (reused[at] ?? 0), 0) }))
      .filter((reused) => reused.hosts > 0),
    // Two pools cannot both have the hosts that exist.
    buyAtLeast: planned.length === 1 ? (planned[0]?.buyAtLeast ?? 0) : 0,
    failoverHosts: total(planned, 'failoverHosts'),
    lowerBound,
    proven: lowerBound === hosts && planned.every(({ proven }) => proven),
    limitedBy: limitOf(planned),
    formula: render(formula ?? number(0, 'hosts')),
    why: null,
    placed: stayed.flatMap(({ placing, was }) => placedHosts(placing, was)),
    survival: survivalOf(stayed.map(({ placing }) => placing)),
    moves: stayed[0]?.moves ?? null,
  };
}

const NO_HOSTS = {
  hosts: null,
  toBuy: 0,
  reused: [],
  buyAtLeast: 0,
  failoverHosts: 0,
  lowerBound: 0,
  proven: false,
  formula: '',
  placed: [],
  survival: null,
  moves: null,
} as const;

const named = ({ formula }: PlannedPool) => formula;
const total = (plans: readonly PlannedPool[], of: 'lowerBound' | 'failoverHosts' | 'toBuy') =>
  plans.reduce((sum, plan) => sum + plan[of], 0);

function limitOf(plans: readonly PlannedPool[]): SizedBy {
  return plans.toSorted((a, b) => b.hosts - a.hosts)[0]?.limitedBy ?? 'nothing';
}

function refusals(model: Model, guests: readonly SizedGuest[]): ModelPlan['notEligible'] {
  const reasons = new Map<string, { because: string; cites: readonly string[]; guests: string[] }>();
  for (const { id, eligible } of guests) {
    const verdict = eligible[model];
    if (verdict.ok) continue;
    const key = [verdict.because, ...verdict.cites].join('\n');
    const known = reasons.get(key);
    if (known) known.guests.push(id);
    else reasons.set(key, { because: verdict.because, cites: verdict.cites, guests: [id] });
  }
  return [...reasons.values()];
}
