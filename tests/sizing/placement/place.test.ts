import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Placed, type PlaceOptions, place } from '../../../src/sizing/placement/place.ts';
import type { PlacementProblem } from '../../../src/sizing/placement/problem.ts';
import { placementFaults } from '../../../src/sizing/placement/verify.ts';
import { plainProblem } from '../../support/packing-instances.ts';
import { soakProofs } from '../../support/proof-soak.ts';

const FIRST: PlaceOptions = { seed: 1, iterations: 0 };
const LONGER: PlaceOptions = { seed: 1, iterations: 300 };

function problem(rows: readonly (readonly number[])[], changes: Partial<PlacementProblem> = {}): PlacementProblem {
  return {
    ...plainProblem(
      (rows[0] ?? [0]).map(() => 10),
      Float64Array.from(rows.flat()),
    ),
    ...changes,
  };
}

function placed(given: PlacementProblem, options = LONGER): Placed {
  const outcome = place(given, options);
  if (!outcome.ok) throw new Error(outcome.faults.join(' '));
  return outcome.placed;
}

const faults = (given: PlacementProblem) => {
  const outcome = place(given, FIRST);
  return outcome.ok ? [] : outcome.faults;
};

describe('placing guests on hosts', () => {
  it('needs a host more than the totals say where no two guests fit together', () => {
    expect(placed(problem([[6], [6], [6]]))).toMatchObject({ hosts: 3, lowerBound: 3, proven: true, boundBy: ['clique'] });
  });

  it('finds the packing that leaves no room', () => {
    const { hosts, proven, utilisation } = placed(problem([[7], [6], [5], [5], [4], [3]]));
    expect({ hosts, proven, utilisation }).toEqual({ hosts: 3, proven: true, utilisation: [1] });
  });

  it('says which dimension is fullest', () => {
    expect(
      placed(
        problem([
          [1, 5],
          [1, 5],
        ]),
      ).limitedBy,
    ).toBe(1);
  });

  it('keeps at most so many guests on a host', () => {
    expect(placed(problem([[1], [1], [1], [1], [1]], { guestsPerHost: 2 }))).toMatchObject({ hosts: 3, proven: true });
  });

  it('keeps guests apart, together, and where they are pinned', () => {
    const hosts = [
      { capacity: [10], cost: 1, count: null },
      { capacity: [20], cost: 3, count: 1 },
    ];
    const answer = placed(
      problem([[1], [1], [1], [1]], { hosts, apart: [[0, 1]], together: [[0, 2]], pins: [{ guest: 3, host: 1 }] }),
    );
    expect(answer.on[0]).not.toBe(answer.on[1]);
    expect(answer.on[0]).toBe(answer.on[2]);
    expect(answer.hostTypeOf[answer.on[3] ?? -1]).toBe(1);
  });

  it('gives each family hosts of its own, and proves the sum', () => {
    const answer = placed(problem([[1], [1], [6], [6]], { family: Int32Array.of(0, 0, 1, 1) }));
    expect(answer).toMatchObject({ hosts: 3, lowerBound: 3, proven: true });
  });

  it('uses hosts that cost nothing first', () => {
    const hosts = [
      { capacity: [10], cost: 1, count: null },
      { capacity: [10], cost: 0, count: 2 },
    ];
    expect(placed(problem([[5], [5], [5], [5], [5]], { hosts }))).toMatchObject({
      hosts: 3,
      cost: 1,
      lowerBound: 1,
      proven: true,
    });
  });

  it('says whom it could not place when there are too few hosts, and proves nothing', () => {
    const answer = placed(problem([[6], [6], [6]], { hosts: [{ capacity: [10], cost: 1, count: 2 }] }));
    expect(answer.unplaced).toHaveLength(1);
    expect(answer.proven).toBe(false);
  });

  it('places nobody on no host', () => {
    expect(placed(problem([], { dimensions: 1 }))).toMatchObject({ hosts: 0, lowerBound: 0, proven: true, limitedBy: null });
  });

  it('gives the same answer for the same seed', () => {
    const given = problem(Array.from({ length: 60 }, (_, at) => [1 + ((at * 7) % 5), 1 + ((at * 11) % 6)]));
    expect(placed(given)).toEqual(placed(given));
  });
});

describe('a problem that cannot be', () => {
  it.each([
    ['a negative size', problem([[-1]]), 'Guest 0 has a size that is no whole number from 0.'],
    ['a broken size', problem([[1], [1.5]]), 'Guest 1 has a size that is no whole number from 0.'],
    ['a size that is not a number', problem([[Number.NaN]]), 'Guest 0 has a size that is no whole number from 0.'],
    ['a guest larger than every host', problem([[11]]), 'Guest 0 is larger than every host.'],
    [
      'a negative capacity',
      problem([[1]], { hosts: [{ capacity: [-1], cost: 1, count: null }] }),
      'Host type 0 has a size that is no whole number from 0.',
    ],
    ['no hosts', problem([[1]], { hosts: [] }), 'There must be at least one kind of host.'],
    ['a rule about nobody', problem([[1]], { apart: [[0, 7]] }), 'A rule names a guest or a host that is not there.'],
    [
      'together and apart',
      problem([[1], [1]], { apart: [[0, 1]], together: [[0, 1]] }),
      'Guest 1 must be both with and apart from another.',
    ],
    [
      'together and too large',
      problem([[6], [6]], { together: [[0, 1]] }),
      'Guest 0 and what must be with it fit on no host that they may run on.',
    ],
  ])('is refused by name: %s', (_what, given, sentence) => {
    expect(faults(given)).toContain(sentence);
  });
});

describe('2,000 small estates', () => {
  it('are never placed wrongly, bounded wrongly or proven wrongly', async () => {
    const { wrong, proven, provenOf, byPrices } = await soakProofs(1, 2_000);
    expect(wrong).toEqual([]);
    expect(Math.min(proven, byPrices, ...Object.values(provenOf))).toBeGreaterThan(20);
  });
});

const rowsOf = (least: number) =>
  fc.array(fc.array(fc.integer({ min: least, max: 10 }), { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 40 });

describe('any estate', () => {
  it('has all guests on hosts that hold them', () => {
    fc.assert(
      fc.property(rowsOf(0), fc.integer(), (rows, seed) => {
        const given = problem(rows, { apart: [[0, rows.length - 1]] });
        const { on, hostTypeOf, unplaced } = placed(given, { seed, iterations: 50 });
        expect(unplaced).toEqual([]);
        expect(placementFaults(given, on, hostTypeOf)).toEqual([]);
      }),
    );
  });

  it('never needs fewer by the bound when it is scaled or a machine is added', () => {
    fc.assert(
      fc.property(rowsOf(0), fc.integer({ min: 2, max: 5 }), (rows, times) => {
        const bound = placed(problem(rows), FIRST).lowerBound;
        const copies = Array.from({ length: times }, () => rows).flat();
        expect(placed(problem(copies), FIRST).lowerBound).toBeGreaterThanOrEqual(bound);
        expect(placed(problem([...rows, [3, 4]]), FIRST).lowerBound).toBeGreaterThanOrEqual(bound);
      }),
    );
  });
});
