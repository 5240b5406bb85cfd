import type { PooledCpu, SizedGuest } from './estate-plan.ts';
import type { Rules } from './rules.ts';

type Measured = NonNullable<SizedGuest['measuredCpu']>;
type Pooled = Omit<PooledCpu, 'byRatio' | 'held'>;

/**
 * The CPU that guests take together. N-sigma takes them for independent, and alone it fell below the true peak in a fifth of groups of ten in a public
 * trace; so the sum of their 95th percentiles and the peak of their very sum stand beside it. Null where none was measured.
 */
export function pooledCpu(guests: readonly SizedGuest[], { sigmas }: Pick<Rules, 'sigmas'>): Pooled | null {
  const measured = guests.flatMap(({ measuredCpu }) => measuredCpu ?? []);
  if (measured.length === 0) return null;
  const sum = (of: (one: Measured) => number) => measured.reduce((total, one) => total + of(one), 0);
  const peak = peakOf(measured);
  const percentiles = sum(({ percentile95 }) => percentile95);
  const nSigma = sum(({ mean }) => mean) + sigmas * Math.sqrt(sum(({ deviation }) => deviation ** 2));
  const cores = Math.max(peak, percentiles, nSigma);
  const decidedBy = cores === peak ? 'series' : cores === percentiles ? 'percentiles' : 'n-sigma';
  return { guests: measured.length, cores, decidedBy, peak, percentiles, nSigma };
}

/** Each guest's part of the cores that all measured ones take together, by its own peak; no more than it can take. Null for one that was not measured. */
export function partsOfPool(guests: readonly SizedGuest[], rules: Pick<Rules, 'sigmas'>): readonly (number | null)[] {
  const pooled = pooledCpu(guests, rules);
  if (pooled === null) return guests.map(() => null);
  const peaks = guests.map(({ measuredCpu }) => (measuredCpu ? ownPeak(measuredCpu) : null));
  const all = peaks.reduce<number>((sum, peak) => sum + (peak ?? 0), 0);
  return peaks.map((peak, at) => {
    if (peak === null) return null;
    return all === 0 ? 0 : Math.min((pooled.cores * peak) / all, Math.max(peak, guests[at]?.vcpus ?? 0));
  });
}

function ownPeak({ cores }: Measured): number {
  return cores.reduce((most, each) => Math.max(most, each), 0);
}

function peakOf(measured: readonly Measured[]): number {
  const sums = new Float64Array(measured[0]?.cores.length ?? 0);
  for (const { cores } of measured) for (const [step, each] of cores.entries()) sums[step] = (sums[step] ?? 0) + each;
  return sums.reduce((most, each) => Math.max(most, each), 0);
}
