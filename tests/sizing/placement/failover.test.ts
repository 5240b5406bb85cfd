import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { simulateFailures } from '../../../src/sizing/placement/failover.ts';
import { type Placed, place } from '../../../src/sizing/placement/place.ts';
import { drawsFrom } from '../../../src/sizing/placement/random.ts';
import { plainProblem } from '../../support/packing-instances.ts';

const SPARE = { type: 0, family: null };

function placed(rows: readonly number[], changes: object = {}): Placed {
  const outcome = place({ ...plainProblem([10], Float64Array.from(rows)), ...changes }, { seed: 1, iterations: 100 });
  if (!outcome.ok) throw new Error(outcome.faults.join(' '));
  return outcome.placed;
}

describe('the failure of one host', () => {
  it('is not survived where the others are too full', () => {
    expect(simulateFailures(placed([4, 4, 3, 4, 4]), [])).toMatchObject({ holds: false, simulated: 3 });
  });

  it('is survived with one idle spare, whichever host it is', () => {
    const full = placed([10, 10, 10]);
    expect(simulateFailures(full, [])).toMatchObject({ holds: false, simulated: 3 });
    expect(simulateFailures(full, [SPARE])).toMatchObject({ holds: true, lost: [] });
  });

  it('names the worst host and the guests that it leaves without a place', () => {
    const answer = simulateFailures(placed([9, 3, 3, 3]), []);
    expect(answer.worst?.guests).toBe(3);
    expect(answer.worst?.stranded.toSorted()).toEqual([1, 2, 3]);
  });

  it('keeps guests apart afterwards', () => {
    expect(simulateFailures(placed([1, 1], { apart: [[0, 1]] }), []).holds).toBe(false);
    expect(simulateFailures(placed([1, 1], { apart: [[0, 1]] }), [SPARE]).holds).toBe(true);
  });

  it('is not survived on a spare that boots another family only', () => {
    const two = placed([10, 10], { family: Int32Array.of(0, 1) });
    expect(simulateFailures(two, [{ type: 0, family: 0 }]).holds).toBe(false);
    expect(
      simulateFailures(two, [
        { type: 0, family: 0 },
        { type: 0, family: 1 },
      ]).holds,
    ).toBe(true);
    expect(simulateFailures(two, [SPARE]).holds).toBe(true);
  });

  it('does not fit on a smaller spare', () => {
    const hosts = [
      { capacity: [10], cost: 1, count: null },
      { capacity: [5], cost: 1, count: null },
    ];
    expect(simulateFailures(placed([9], { hosts }), [{ type: 1, family: null }]).holds).toBe(false);
  });

  it('is simulated for each host of 10,000 guests in under half a second', () => {
    const draw = drawsFrom(3);
    const problem = plainProblem(
      [1000, 1000, 1000, 1000],
      Float64Array.from({ length: 40_000 }, () => 20 + draw(160)),
    );
    const outcome = place(problem, { seed: 1, iterations: 0 });
    if (!outcome.ok) throw new Error('It should be placed.');
    const start = performance.now();
    const { simulated, worst } = simulateFailures(outcome.placed, []);
    expect(performance.now() - start).toBeLessThan(500);
    expect(simulated).toBe(outcome.placed.hosts);
    expect(worst?.stranded.length).toBeGreaterThan(0);
    expect(simulateFailures(outcome.placed, [SPARE])).toMatchObject({ simulated, holds: true, lost: [] });
  });
});
