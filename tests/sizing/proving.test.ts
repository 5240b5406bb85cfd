import { describe, expect, it } from 'vitest';
import { planEstate } from '../../src/sizing/index.ts';
import { type Prover, provenPlan } from '../../src/sizing/proving.ts';
import { provePlacement } from '../../src/workers/prove-placement.ts';
import { guest, guests, request } from '../support/estate.ts';

/** Three fit a host of 63 cores; the sums would have nearly four on each. */
const thirds = request({ guests: guests(15, (id) => guest(id, { vcpus: 64, memoryMiB: 1024 })) });
const bySolver: Prover = (problem) => provePlacement(problem, { seed: 1, budgetMs: 3_000 });

describe('a plan that its sums leave open', () => {
  it('is proven by the solver, in the same words as any other', async () => {
    const plan = planEstate(thirds);
    expect(plan.plans[0]).toMatchObject({ hosts: 6, lowerBound: 5, proven: false });
    const proven = await provenPlan(plan, bySolver);
    expect(proven.plans[0]).toMatchObject({ hosts: 6, lowerBound: 6, proven: true, formula: plan.plans[0]?.formula });
    expect(proven.plans[0]?.survival).toMatchObject({ holds: true });
  });

  it('stays as it was where the solver comes to nothing', async () => {
    const plan = planEstate(thirds);
    expect(await provenPlan(plan, async () => null)).toBe(plan);
  });

  it('is not given to the solver where nothing is open, nor where the rules divide sums', async () => {
    const asked: unknown[] = [];
    const counting: Prover = async (problem) => {
      asked.push(problem);
      return null;
    };
    for (const settled of [request({ guests: guests(100, guest) }), { ...thirds, policy: 'odin' }])
      await provenPlan(planEstate(settled), counting);
    expect(asked).toEqual([]);
  });
});
