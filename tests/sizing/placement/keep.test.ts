import { describe, expect, it } from 'vitest';
import { keepInPlace } from '../../../src/sizing/placement/keep.ts';
import { type Placed, place } from '../../../src/sizing/placement/place.ts';
import { drawsFrom } from '../../../src/sizing/placement/random.ts';
import { placementFaults } from '../../../src/sizing/placement/verify.ts';
import { plainProblem } from '../../support/packing-instances.ts';

const SEARCH = { seed: 1, iterations: 2_000 };

function placed(rows: readonly number[], current: readonly number[]): Placed {
  const outcome = place({ ...plainProblem([10], Float64Array.from(rows)), current: Int32Array.from(current) }, SEARCH);
  if (!outcome.ok) throw new Error(outcome.faults.join(' '));
  return outcome.placed;
}

describe('keeping guests where they run', () => {
  it('moves nobody where nothing need change, whatever the hosts are numbered', () => {
    expect(keepInPlace(placed([6, 4, 5, 5], [7, 7, 3, 3]), SEARCH)).toMatchObject({ moves: [], placed: { hosts: 2 } });
  });

  it('moves only the guests of the host that is not needed', () => {
    const { moves, placed: kept, today } = keepInPlace(placed([5, 3, 6, 2, 2], [0, 0, 1, 1, 2]), SEARCH);
    expect(kept.hosts).toBe(2);
    expect(moves).toEqual([4]);
    expect([...today].sort()).toEqual([0, 1]);
  });

  it('moves a guest off a host that has become too small', () => {
    const { moves, placed: kept } = keepInPlace(placed([6, 6, 4], [0, 0, 1]), SEARCH);
    expect(kept.hosts).toBe(2);
    expect(moves).toHaveLength(1);
  });

  it('does not count guests that run nowhere yet as moves', () => {
    expect(keepInPlace(placed([6, 4, 3], [0, -1, -1]), SEARCH).moves).toEqual([]);
  });

  it('never costs more, breaks no rule, and moves fewer guests than placing them afresh', () => {
    const draw = drawsFrom(11);
    const rows = Array.from({ length: 120 }, () => 1 + draw(5));
    const before = placed(
      rows,
      rows.map(() => -1),
    );
    // A tenth of the guests has grown since.
    const grown = rows.map((size) => (draw(10) === 0 ? Math.min(6, size + 2) : size));
    const afresh = placed(grown, [...before.on]);
    const { placed: kept, moves } = keepInPlace(afresh, SEARCH);
    expect(kept.cost).toBeLessThanOrEqual(afresh.cost);
    expect(placementFaults(kept.problem, kept.on, kept.hostTypeOf)).toEqual([]);
    const freshMoves = rows.filter((_, guest) => afresh.on[guest] !== before.on[guest]).length;
    expect(moves.length).toBeLessThan(freshMoves / 2);
  });
});
