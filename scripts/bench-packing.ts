import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { loadHighs } from '../src/workers/load-highs.ts';
import { placeWithin } from '../src/workers/place-within.ts';
import { type Instance, plainProblem, readInstances, UnreadableInstance } from '../tests/support/packing-instances.ts';

const WARM_UP_MS = 1_000;

const USAGE = `npm run --silent bench:packing -- FILES… [--budget MS] [--only TEXT] [--host CORES,GIB] [--arrivals NUMBER]

FILES: instances (.vbp, or a .tar.gz of them), a .jsonl that names some of those in the .tar.gz files beside it, or arrivals
(azure-arrivals.txt.gz, with azure-flavours.txt beside it), repeated up to NUMBER and placed on hosts of CORES,GIB.`;

function optionsFrom() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      budget: { type: 'string', default: '1000' },
      only: { type: 'string', default: '' },
      host: { type: 'string', default: '48,192' },
      arrivals: { type: 'string', default: '1000000' },
    },
  });
  const numbers = [values.budget, values.arrivals, ...values.host.split(',')].map(Number);
  const [budget = 0, arrivals = 0, cores = 0, gib = 0] = numbers;
  if (positionals.length === 0 || numbers.length !== 4 || !numbers.every((each) => each > 0)) return null;
  return { files: positionals, only: values.only, budget, arrivals, host: { cores, gib } };
}

/** Null for anything that is no such option. */
function readOptions() {
  try {
    return optionsFrom();
  } catch {
    return null;
  }
}

const options = readOptions();
if (options === null) {
  console.error(USAGE);
  process.exit(2);
}
const { only, budget } = options;
const highs = await loadHighs();
// The solver and the code are warm before the first clock starts.
const sizes = Float64Array.from({ length: 3 * 160 }, (_, at) => 100 + ((at * at * 7919 + at * 104_729) % 401));
placeWithin(plainProblem([1000, 1000, 1000], sizes), highs, { seed: 1, budgetMs: WARM_UP_MS });

function measure({ name, problem }: Instance): void {
  const start = performance.now();
  const outcome = placeWithin(problem, highs, { seed: 1, budgetMs: budget });
  const ms = Math.round(performance.now() - start);
  const about = { instance: name, items: problem.demand.length / problem.dimensions, dims: problem.dimensions };
  if (!outcome.ok)
    console.log(JSON.stringify({ ...about, hosts: null, lowerBound: null, proven: false, ms, error: outcome.faults[0] }));
  else {
    const { hosts, lowerBound, proven } = outcome.placed;
    console.log(JSON.stringify({ ...about, hosts, lowerBound, proven, ms }));
  }
}

try {
  for (const instance of readInstances(options)) if (instance.name.includes(only)) measure(instance);
} catch (error) {
  if (!(error instanceof UnreadableInstance)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
