import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { loadHighs } from '../src/workers/load-highs.ts';
import { placeWithin } from '../src/workers/place-within.ts';
import { readInstances } from '../tests/support/packing-instances.ts';

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

const options = optionsFrom();
if (options === null) {
  console.error(USAGE);
  process.exit(2);
}
const highs = await loadHighs();
for (const { name, problem } of readInstances(options)) {
  if (!name.includes(options.only)) continue;
  const start = performance.now();
  const outcome = placeWithin(problem, highs, { seed: 1, budgetMs: options.budget });
  const ms = Math.round(performance.now() - start);
  const about = { instance: name, items: problem.demand.length / problem.dimensions, dims: problem.dimensions };
  if (!outcome.ok)
    console.log(JSON.stringify({ ...about, hosts: null, lowerBound: null, proven: false, ms, error: outcome.faults[0] }));
  else {
    const { hosts, lowerBound, proven } = outcome.placed;
    console.log(JSON.stringify({ ...about, hosts, lowerBound, proven, ms }));
  }
}
