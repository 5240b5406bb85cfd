import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { simulateFailures } from '../../../src/sizing/placement/failover.ts';
import { place } from '../../../src/sizing/placement/place.ts';
import type { PlacementProblem } from '../../../src/sizing/placement/problem.ts';
import { prove } from '../../../src/sizing/placement/prove.ts';
import { placementFaults } from '../../../src/sizing/placement/verify.ts';
import { loadHighs } from '../../../src/workers/load-highs.ts';
import { plainProblem, plantedProblem, readInstances } from '../../support/packing-instances.ts';

const highs = await loadHighs();

function placed(problem: PlacementProblem) {
  const outcome = place(problem, { seed: 1, iterations: 0 });
  if (!outcome.ok) throw new Error(outcome.faults.join(' '));
  return outcome.placed;
}

it('five thousand machines of one size are proven to need as many hosts as that size allows', () => {
  const sizes = Float64Array.from({ length: 10_000 }, (_, at) => (at % 2 === 0 ? 7 : 9));
  const first = placed(plainProblem([100, 100], sizes));
  const proven = prove(first, highs, { seed: 1, dives: 2, iterations: 100, stop: () => false });
  expect([proven.hosts, proven.proven]).toEqual([Math.ceil(5_000 / 11), true]);
});

it('several hundred thousand machines of two sizes fill every host without a fault', () => {
  const sizes = Float64Array.from({ length: 2 * 400_000 }, (_, at) => [3, 1, 1, 3][at % 4] ?? 0);
  const answer = placed(plainProblem([8, 8], sizes));
  expect(placementFaults(answer.problem, answer.on, answer.hostTypeOf)).toEqual([]);
  expect([answer.hosts, answer.proven]).toEqual([100_000, true]);
});

it('ten thousand machines are placed at most three percent above the best, and every host may fail onto one that waits', () => {
  const answer = placed(plantedProblem({ hosts: 1_000, pieces: 10, dimensions: 4, seed: 7 }));
  expect(answer.hosts).toBeLessThanOrEqual(1_030);
  expect(simulateFailures(answer, [{ type: 0, family: null }])).toMatchObject({ holds: true, simulated: answer.hosts });
});

it.each([
  ['words', 'hello world', 'does not begin with the number of dimensions'],
  ['too few lines', '2\n10 10\n3\n1 1 1\n', 'does not hold 3 lines of 3 numbers'],
  ['a count that is none', '1\n10\n1\n4 1.5\n', 'counts its items'],
])('an instance with %s is refused in a sentence', (_, text, why) => {
  const file = join(mkdtempSync(join(tmpdir(), 'virt-')), 'broken.vbp');
  writeFileSync(file, text);
  expect(() => [...readInstances({ files: [file], host: { cores: 1, gib: 1 }, arrivals: 1 })]).toThrow(why);
});
