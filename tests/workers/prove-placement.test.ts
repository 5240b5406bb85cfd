import { expect, it } from 'vitest';
import { provePlacement } from '../../src/workers/prove-placement.ts';
import { plainProblem } from '../support/packing-instances.ts';

const SIZES = [
  [30, 10],
  [10, 40],
  [25, 25],
];
const problem = plainProblem(
  [100, 100],
  Float64Array.from(Array.from({ length: 60 }, (_, at) => SIZES[at % SIZES.length] ?? []).flat()),
);

it('proves a placement on a thread of its own', async () => {
  const outcome = await provePlacement(problem, { seed: 1, budgetMs: 3_000 });
  expect(outcome).toMatchObject({ ok: true, placed: { proven: true, hosts: 15 } });
});

it('says what is wrong with a problem', async () => {
  const outcome = await provePlacement({ ...problem, demand: Float64Array.of(-1, 0) }, { seed: 1, budgetMs: 1_000 });
  expect(outcome).toEqual({ ok: false, faults: ['Guest 0 has a size that is no whole number from 0.'] });
});
