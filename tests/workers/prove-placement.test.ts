import { expect, it } from 'vitest';
import { provePlacement } from '../../src/workers/prove-placement.ts';

const problem = {
  dimensions: 2,
  demand: Float64Array.from(
    Array.from(
      { length: 60 },
      (_, at) =>
        [
          [30, 10],
          [10, 40],
          [25, 25],
        ][at % 3] ?? [],
    ).flat(),
  ),
  hosts: [{ capacity: [100, 100], cost: 1, count: null }],
  apart: [],
  together: [],
  pins: [],
  guestsPerHost: null,
  family: null,
  current: null,
};

it('proves a placement on a thread of its own', async () => {
  const outcome = await provePlacement(problem, { seed: 1, budgetMs: 3_000 });
  expect(outcome).toMatchObject({ ok: true, placed: { proven: true, hosts: 15 } });
});

it('says what is wrong with a problem', async () => {
  const outcome = await provePlacement({ ...problem, demand: Float64Array.of(-1, 0) }, { seed: 1, budgetMs: 1_000 });
  expect(outcome).toEqual({ ok: false, faults: ['Guest 0 has a size that is no whole number from 0.'] });
});
