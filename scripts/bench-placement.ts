import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { simulateFailures } from '../src/sizing/placement/failover.ts';
import { type PlaceOutcome, place } from '../src/sizing/placement/place.ts';
import { plantedProblem } from '../tests/support/packing-instances.ts';
import { peakMb } from './peak-memory.ts';

const RUNS = 5;
const HOSTS = 1_000;
const PIECES = 10;
const HOSTS_FOR_A_MILLION = 100_000;

/** How long machines take to be placed whose best placement is known, and every host of the placement to fail in turn. */
export function measurePlacement() {
  const problem = plantedProblem({ hosts: HOSTS, pieces: PIECES, dimensions: 4, seed: 7 });
  const placing: number[] = [];
  const failing: number[] = [];
  let over = 0;
  for (let run = 0; run < RUNS; run++) {
    const placed = timed(placing, () => placedOf(place(problem, { seed: 1, iterations: 0 })));
    const { holds } = timed(failing, () => simulateFailures(placed, [{ type: 0, family: null }]));
    if (!holds) throw new Error('With a spare host as large as any, no failure may leave a machine without a place.');
    over = 100 * (placed.hosts / HOSTS - 1);
  }
  const machines = `${(HOSTS * PIECES).toLocaleString('en-GB')} machines`;
  const under = (value: number) => ({ bound: 'under' as const, value });
  const million = aMillionApart();
  return [
    { what: `${machines} in 4 dimensions placed, median`, value: median(placing), unit: 'ms', aim: under(50) },
    { what: '  hosts above the planted best', value: over, unit: '%', aim: under(3) },
    { what: '  every host failing in turn, median', value: median(failing), unit: 'ms', aim: under(200) },
    { what: 'a million machines in 4 dimensions placed', value: million.ms, unit: 'ms', aim: under(3000) },
    { what: '  peak memory (RSS) of the whole process', value: million.peakMb, unit: 'MB', aim: under(300) },
  ];
}

function timed<T>(times: number[], work: () => T): T {
  const start = performance.now();
  const result = work();
  times.push(performance.now() - start);
  return result;
}

function placedOf(outcome: PlaceOutcome) {
  if (!outcome.ok) throw new Error(outcome.faults.join(' '));
  return outcome.placed;
}

const median = (values: readonly number[]) => values.toSorted((one, other) => one - other)[values.length >> 1] ?? Number.NaN;

/** In a process of its own, so that the peak of its memory is that of the placement. */
function aMillionApart(): { readonly ms: number; readonly peakMb: number } {
  const script = fileURLToPath(import.meta.url);
  return JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', script], { encoding: 'utf8' }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problem = plantedProblem({ hosts: HOSTS_FOR_A_MILLION, pieces: PIECES, dimensions: 4, seed: 7 });
  const times: number[] = [];
  timed(times, () => placedOf(place(problem, { seed: 1, iterations: 0 })));
  console.log(JSON.stringify({ ms: times[0], peakMb: peakMb() }));
}
