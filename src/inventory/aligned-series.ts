import type { CpuSeries, MeasuredCpu } from './inventory.ts';

/** The samples of one machine, in the order of its file. */
export interface Samples {
  readonly seconds: number[];
  readonly cores: number[];
}

export interface Aligned extends CpuSeries {
  /** Samples that are not there. */
  readonly gaps: number;
  /** The step of the file and what it spans, in words. */
  readonly every: string;
}

/** An estate keeps so many figures at most: a longer series is kept in longer steps, each with its highest. */
const MOST_FIGURES = 200_000;

/** Puts samples on common steps. `numbered`: their times only count them. The highest of a step stands, so the sum of all is never below what was measured. */
export function aligned(samples: ReadonlyMap<string, Samples>, numbered: boolean): Aligned {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { seconds } of samples.values()) for (const at of seconds) [first, last] = [Math.min(first, at), Math.max(last, at)];
  const step = stepOf(samples);
  const taken = Math.floor((last - first) / step) + 1;
  const steps = Math.min(taken, Math.max(1, Math.floor(MOST_FIGURES / samples.size)));
  const width = step * Math.ceil(taken / steps);
  let gaps = 0;
  const machines = Array.from(samples, ([id, own]): MeasuredCpu => {
    gaps += Math.max(0, taken - new Set(own.seconds).size);
    return measured(id, own, Math.floor((last - first) / width) + 1, (at) => Math.floor((at - first) / width));
  });
  const every = numbered ? `at ${taken.toLocaleString('en-GB')} times` : `every ${span(step)} for ${span(taken * step)}`;
  return { stepSeconds: numbered ? null : width, machines, gaps, every };
}

function measured(id: string, { seconds, cores }: Samples, steps: number, stepAt: (seconds: number) => number): MeasuredCpu {
  const highest = cores.reduce((most, each) => Math.max(most, each), 0);
  const inSteps = new Array<number>(steps).fill(-1);
  for (const [index, at] of seconds.entries()) {
    const step = stepAt(at);
    inSteps[step] = Math.max(inSteps[step] ?? -1, cores[index] ?? 0);
  }
  const mean = cores.reduce((sum, each) => sum + each, 0) / cores.length;
  const variance = cores.reduce((sum, each) => sum + (each - mean) ** 2, 0) / cores.length;
  const inOrder = cores.toSorted((a, b) => a - b);
  return {
    id,
    cores: inSteps.map((each) => upTo(each < 0 ? highest : each)),
    mean: upTo(mean),
    deviation: upTo(Math.sqrt(variance)),
    percentile95: upTo(inOrder[Math.ceil(0.95 * inOrder.length) - 1] ?? highest),
  };
}

/** To thousandths of a core, never less. */
function upTo(cores: number): number {
  return Math.max(0, Math.ceil(cores * 1000 - 1e-6)) / 1000;
}

/** How far the samples of one machine are apart, mostly. */
function stepOf(samples: ReadonlyMap<string, Samples>): number {
  const apart = new Map<number, number>();
  for (const { seconds } of samples.values()) {
    const inOrder = seconds.toSorted((a, b) => a - b);
    for (let at = 1; at < inOrder.length; at += 1) {
      const step = (inOrder[at] ?? 0) - (inOrder[at - 1] ?? 0);
      if (step > 0) apart.set(step, (apart.get(step) ?? 0) + 1);
    }
  }
  const [commonest] = Array.from(apart).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return commonest?.[0] ?? 1;
}

/** `5 minutes`, `6.7 days` */
function span(seconds: number): string {
  const [unit, name] = SPANS.find(([least]) => seconds >= least) ?? [1, 'second'];
  const count = Math.round((seconds / unit) * 10) / 10;
  return `${count.toLocaleString('en-GB')} ${name}${count === 1 ? '' : 's'}`;
}

const SPANS = [
  [86_400, 'day'],
  [3600, 'hour'],
  [60, 'minute'],
  [1, 'second'],
] as const;
