import type { PlacementProblem } from './problem.ts';

export interface PooledGuests {
  /** For each guest what it used, sample by sample, at the same times as the others. Rounded up here. */
  readonly series: readonly Float64Array[];
  /** What each is promised at any time, however little it uses; null for nothing. */
  readonly guaranteed: Float64Array | null;
  readonly capacity: number;
  /** The share of the samples, those of the highest sum of all, that need not be held: at most so many overload a host. */
  readonly mayOverload: number;
}

/**
 * Guests that share what a host has, placed by what they used at each moment: every sample is a dimension, so that a peak counts against
 * what the others did at that time, and nothing is assumed about their independence. It says nothing of weeks that were not measured.
 */
export function pooledProblem({ series, guaranteed, capacity, mayOverload }: PooledGuests): PlacementProblem {
  const samples = series[0]?.length ?? 0;
  const kept = samplesToHold(series, samples, Math.floor(samples * mayOverload));
  const dimensions = kept.length + 1;
  const demand = new Float64Array(series.length * dimensions);
  series.forEach((used, guest) => {
    kept.forEach((sample, h) => {
      demand[guest * dimensions + h] = Math.ceil(used[sample] ?? 0);
    });
    demand[guest * dimensions + kept.length] = Math.ceil(guaranteed?.[guest] ?? 0);
  });
  return problemOf(demand, dimensions, capacity);
}

/** The same guests, each given its own peak at all times. */
export function peaksProblem({ series, capacity }: PooledGuests): PlacementProblem {
  const peaks = series.map((used) => Math.ceil(used.reduce((most, each) => Math.max(most, each), 0)));
  return problemOf(Float64Array.from(peaks), 1, capacity);
}

function samplesToHold(series: readonly Float64Array[], samples: number, fewer: number): number[] {
  const total = Float64Array.from({ length: samples }, (_, sample) => series.reduce((sum, used) => sum + (used[sample] ?? 0), 0));
  const ranked = Array.from(total.keys()).sort((one, other) => (total[other] ?? 0) - (total[one] ?? 0));
  return ranked.slice(fewer).sort((one, other) => one - other);
}

function problemOf(demand: Float64Array, dimensions: number, capacity: number): PlacementProblem {
  const hosts = [{ capacity: new Array<number>(dimensions).fill(capacity), cost: 1, count: null }];
  return { dimensions, demand, hosts, apart: [], together: [], pins: [], guestsPerHost: null, family: null, current: null };
}
