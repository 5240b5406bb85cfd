import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { coresOf } from '../../../src/sizing/placement/compile.ts';
import { greedy } from '../../../src/sizing/placement/greedy.ts';
import { place } from '../../../src/sizing/placement/place.ts';
import { readInstances } from '../../support/packing-instances.ts';
import { sharedFile } from '../../support/shared.ts';

const archive = sharedFile('packing/New_instances.tar.gz');
const table = sharedFile('packing/New_summary_known.tsv.gz');
const present = archive !== null && table !== null;

function published(path: string) {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n').slice(1);
  return new Map(
    lines.map((line) => {
      const [name = '', bound, optimum, best] = line.split('\t');
      return [
        name,
        { reference: Number(optimum) > 0 ? Number(optimum) : Number(bound), optimum: Number(optimum), best: Number(best) },
      ];
    }),
  );
}

describe.skipIf(!present)('the 1,080 published instances (skipped without ../shared/packing)', () => {
  // Vitest runs the body of a skipped suite too.
  const known = table === null ? new Map() : published(table);
  const instances = archive === null ? [] : [...readInstances({ files: [archive], host: { cores: 1, gib: 1 }, arrivals: 1 })];

  it('are packed by the plain greedy just as the paper says: 11.441 % above the reference on average', () => {
    const gaps = instances.map(({ name, problem }) => {
      const [core] = coresOf(problem).cores;
      if (core === undefined) throw new Error(`${name} is empty.`);
      return greedy(core, { score: 'dot', block: core.items, seed: 1 }).types.length / (known.get(name)?.reference ?? 1) - 1;
    });
    expect(gaps).toHaveLength(1_080);
    expect((100 * gaps.reduce((sum, gap) => sum + gap, 0)) / gaps.length).toBeCloseTo(11.441, 3);
  });

  it('are never bounded above a known optimum, nor packed below it', () => {
    for (const { name, problem } of instances.filter((_, at) => at % 20 === 0)) {
      const outcome = place(problem, { seed: 1, iterations: 200 });
      const optimum = known.get(name)?.optimum ?? -1;
      if (!outcome.ok || optimum < 0) continue;
      expect(outcome.placed.lowerBound, name).toBeLessThanOrEqual(optimum);
      expect(outcome.placed.hosts, name).toBeGreaterThanOrEqual(optimum);
    }
  });

  it('of three dimensions and 40 guests are packed no worse than by the best of 351 heuristics', () => {
    for (const { name, problem } of instances.filter((each) => /_40_3_/.test(each.name))) {
      const outcome = place(problem, { seed: 1, iterations: 4_000 });
      expect(outcome.ok && outcome.placed.hosts, name).toBeLessThanOrEqual(known.get(name)?.best ?? 0);
    }
  });
});
