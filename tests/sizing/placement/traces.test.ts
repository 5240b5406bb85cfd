import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { place } from '../../../src/sizing/placement/place.ts';
import { peaksProblem, pooledProblem } from '../../../src/sizing/placement/pooled.ts';
import type { PlacementProblem } from '../../../src/sizing/placement/problem.ts';
import { drawsFrom } from '../../../src/sizing/placement/random.ts';
import { sharedFile } from '../../support/shared.ts';

const file = sharedFile('packing/cpu_mhz_5min.csv.gz');
const MHZ_PER_CORE = 2_926;

function readSeries(path: string): Float64Array[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n').slice(1);
  const samples = lines.map((line) => line.split(',').slice(1).map(Number));
  return (samples[0] ?? []).map((_, guest) => Float64Array.from(samples, (sample) => sample[guest] ?? 0));
}

function placed(problem: PlacementProblem) {
  const outcome = place(problem, { seed: 1, iterations: 2_000 });
  if (!outcome.ok) throw new Error(outcome.faults.join(' '));
  return outcome.placed;
}

/** The share of all samples of all hosts in which the guests of a host used more than it has. */
function overloaded(series: readonly Float64Array[], on: ArrayLike<number>, hosts: number, capacity: number): number {
  const samples = series[0]?.length ?? 0;
  let count = 0;
  for (let host = 0; host < hosts; host++) {
    const here = series.filter((_, guest) => on[guest] === host);
    for (let sample = 0; sample < samples; sample++)
      if (here.reduce((sum, used) => sum + (used[sample] ?? 0), 0) > capacity) count++;
  }
  return count / (hosts * samples);
}

function figuresOf(used: Float64Array) {
  const mean = used.reduce((sum, each) => sum + each, 0) / used.length;
  return { mean, variance: used.reduce((sum, each) => sum + (each - mean) ** 2, 0) / used.length };
}

/** Mean + 3 deviations of the sum, as though guests were independent. */
function independenceRule(group: readonly Float64Array[]): number {
  const figures = group.map(figuresOf);
  const variance = figures.reduce((sum, each) => sum + each.variance, 0);
  return figures.reduce((sum, { mean }) => sum + mean, 3 * Math.sqrt(variance));
}

/** Guests placed by that rule: on the first host that has room, the largest mean first. */
function byIndependence(series: readonly Float64Array[], capacity: number) {
  const hosts: Float64Array[][] = [];
  const on = new Int32Array(series.length);
  const order = Array.from(series.keys()).sort((one, other) => meanOf(series[other]) - meanOf(series[one]));
  for (const guest of order) {
    const used = series[guest] ?? new Float64Array(0);
    const found = hosts.findIndex((host) => independenceRule([...host, used]) <= capacity);
    if (found < 0) hosts.push([used]);
    else hosts[found]?.push(used);
    on[guest] = found < 0 ? hosts.length - 1 : found;
  }
  return { on, hosts: hosts.length };
}

const meanOf = (used: Float64Array | undefined) => (used ? figuresOf(used).mean : 0);

describe.skipIf(file === null)('50 machines that were measured for a week (skipped without ../shared/packing)', () => {
  const series = file === null ? [] : readSeries(file);
  const guests = (cores: number) => ({ series, guaranteed: null, capacity: cores * MHZ_PER_CORE, mayOverload: 0.001 });

  it.each([16, 20, 32, 64])(
    'pooled on hosts of %i cores need at most 0.8 of what their peaks need, and overload at most 0.1 percent of the same samples',
    (cores) => {
      const pooled = placed(pooledProblem(guests(cores)));
      expect(pooled.hosts).toBeLessThanOrEqual(0.8 * placed(peaksProblem(guests(cores))).hosts);
      expect(overloaded(series, pooled.on, pooled.hosts, cores * MHZ_PER_CORE)).toBeLessThanOrEqual(0.001);
    },
  );

  /** Pooled by the first half of the week; how much of the second half is overloaded then. */
  function secondHalf(cores: number) {
    const half = (series[0]?.length ?? 0) / 2;
    const past = { ...guests(cores), series: series.map((used) => used.slice(0, half)) };
    const pooled = placed(pooledProblem(past));
    const later = series.map((used) => used.slice(half));
    const share = overloaded(later, pooled.on, pooled.hosts, cores * MHZ_PER_CORE);
    return { ofPeaks: pooled.hosts / placed(peaksProblem(past)).hosts, share };
  }

  it.each([32, 64])(
    'pooled on hosts of %i cores by the first half of the week, overload at most 0.1 percent of the second',
    (cores) => {
      const { ofPeaks, share } = secondHalf(cores);
      expect(ofPeaks).toBeLessThanOrEqual(0.8);
      expect(share).toBeLessThanOrEqual(0.001);
    },
  );

  it('pooled on small hosts by the first half of the week, overload some of the second: what was not measured is not promised', () => {
    const shares = [8, 12, 16, 20].map((cores) => Number((100 * secondHalf(cores).share).toFixed(1)));
    expect(shares).toEqual([5, 0.7, 2.3, 1.2]);
  });

  it.each([8, 12, 24, 48])('never need more hosts of %i cores pooled than by their peaks', (cores) => {
    const pooled = placed(pooledProblem(guests(cores)));
    expect(pooled.hosts).toBeLessThanOrEqual(placed(peaksProblem(guests(cores))).hosts);
    expect(overloaded(series, pooled.on, pooled.hosts, cores * MHZ_PER_CORE)).toBeLessThanOrEqual(0.001);
  });

  it('would overload hosts of some sizes, at worst in 3 % of samples, by the rule that takes them for independent', () => {
    const shares = [8, 12, 16, 20, 24, 32, 48].map((cores) => {
      const { on, hosts } = byIndependence(series, cores * MHZ_PER_CORE);
      return { cores, share: overloaded(series, on, hosts, cores * MHZ_PER_CORE) };
    });
    expect(shares.filter(({ share }) => share > 0.001).map(({ cores }) => cores)).toEqual([12, 48]);
    expect(Math.max(...shares.map(({ share }) => share))).toBeCloseTo(0.034, 3);
  });

  it('used more together than the independence rule gives them, in more than a fifth of random groups of ten', () => {
    const draw = drawsFrom(1);
    const groups = Array.from({ length: 500 }, () => {
      const left = [...series];
      return Array.from({ length: 10 }, () => left.splice(draw(left.length), 1)[0] ?? new Float64Array(0));
    });
    const below = groups.filter((group) => overloaded(group, new Int32Array(10), 1, independenceRule(group)) > 0);
    expect(below.length / groups.length).toBeGreaterThan(0.2);
    expect(overloaded(series, new Int32Array(50), 1, independenceRule(series))).toBeGreaterThan(0.05);
  });
});

it('holds what each guest is promised, however little it uses', () => {
  const series = [Float64Array.of(1, 1), Float64Array.of(1, 1)];
  const promised = { series, guaranteed: Float64Array.of(6, 6), capacity: 10, mayOverload: 0 };
  expect([placed(pooledProblem(promised)).hosts, placed(pooledProblem({ ...promised, guaranteed: null })).hosts]).toEqual([2, 1]);
});

it('lets guests share a host that are busy at different times', () => {
  const guests = { series: [Float64Array.of(9, 1), Float64Array.of(1, 9)], guaranteed: null, capacity: 10, mayOverload: 0 };
  expect([placed(pooledProblem(guests)).hosts, placed(peaksProblem(guests)).hosts]).toEqual([1, 2]);
});
