import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInventory } from '../../src/inventory/index.ts';
import type { SizedGuest } from '../../src/sizing/estate-plan.ts';
import { planEstate } from '../../src/sizing/index.ts';
import { BIG_HOST, guest, request } from '../support/estate.ts';
import { sharedFile } from '../support/shared.ts';

/** Sums of the CPU of all at one time. */
function truePeak(series: readonly (readonly number[])[]): number {
  const sums = (series[0] ?? []).map((_, at) => series.reduce((sum, each) => sum + (each[at] ?? 0), 0));
  return Math.max(...sums);
}

function measured(cores: readonly number[]): NonNullable<SizedGuest['measuredCpu']> {
  const mean = cores.reduce((sum, each) => sum + each, 0) / cores.length;
  const deviation = Math.sqrt(cores.reduce((sum, each) => sum + (each - mean) ** 2, 0) / cores.length);
  const inOrder = cores.toSorted((a, b) => a - b);
  return { cores, mean, deviation, percentile95: inOrder[Math.ceil(0.95 * cores.length) - 1] ?? 0 };
}

function planFor(series: readonly (readonly number[])[], vcpus: number, policy = 'default') {
  const guests = series.map((cores, at) => guest(`vm-${at}`, { vcpus, memoryMiB: 1024, measuredCpu: measured(cores) }));
  return planEstate(request({ guests, host: BIG_HOST, policy }));
}

const estate = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 20 })).chain(([guests, steps]) => {
  const one = fc.array(fc.double({ min: 0, max: 8, noNaN: true }), { minLength: steps, maxLength: steps });
  return fc.array(one, { minLength: guests, maxLength: guests });
});

describe('CPU that was measured', () => {
  it('is never held below the true peak of the series, nor below what the ratio holds', () => {
    fc.assert(
      fc.property(estate, (series) => {
        const { pooledCpu } = planFor(series, 8);
        expect(pooledCpu?.cores).toBeGreaterThanOrEqual(truePeak(series) - 1e-6);
        expect(pooledCpu?.held).toBeGreaterThanOrEqual(truePeak(series) - 1e-6);
        expect(pooledCpu?.held).toBeGreaterThanOrEqual((series.length * 8) / 4 - 1e-6);
      }),
      { numRuns: 60 },
    );
  });

  it('takes a host more where the ratio would not carry it', () => {
    const busy = Array.from({ length: 60 }, () => [7, 8, 7]);
    const idle = Array.from({ length: 60 }, () => [0.1, 0.2, 0.1]);
    const hosts = (series: readonly (readonly number[])[]) => planFor(series, 8).plans[0]?.hosts ?? 0;
    expect(hosts(busy)).toBeGreaterThan(hosts(idle));
  });

  it('says that the series decides where peaks fall together, and the rule of independence would miss that', () => {
    const together = Array.from({ length: 40 }, () => [...new Array<number>(99).fill(0), 4]);
    const { pooledCpu } = planFor(together, 4);
    expect(pooledCpu?.decidedBy).toBe('series');
    expect(pooledCpu?.nSigma).toBeLessThan(pooledCpu?.peak ?? 0);
  });

  it('says that the percentiles decide where peaks fall apart', () => {
    const apart = Array.from({ length: 10 }, (_, own) => Array.from({ length: 100 }, (_zero, at) => (at % 10 === own ? 4 : 0)));
    expect(planFor(apart, 4).pooledCpu?.decidedBy).toBe('percentiles');
  });

  it('finds the host that would have run short, as its machines were busy together', () => {
    const steps = (busy: number) => Array.from({ length: 100 }, (_, at) => (Math.floor(at / 4) === busy ? 16 : 0));
    const groups = Array.from({ length: 64 }, (_, own) => steps(Math.floor(own / 8)));
    const { playedBack, plans } = planFor(groups, 16);
    const worst = plans[0]?.placed[playedBack?.worst.host ?? -1]?.guests.map((id) => groups[Number(id.slice(3))] ?? []) ?? [];
    expect(playedBack?.hostsOver).toBeGreaterThan(0);
    expect(playedBack?.worst.peak).toBeCloseTo(truePeak(worst), 6);
    expect(playedBack?.worst.over).toBeGreaterThanOrEqual(4);
  });

  it('finds no host that runs short where each machine always takes the same', () => {
    const { playedBack } = planFor(
      Array.from({ length: 64 }, () => [3, 3, 3]),
      16,
    );
    expect(playedBack).toMatchObject({ hostsOver: 0, steps: 3, worst: { over: 0 } });
  });

  it('is no longer what the count hangs on', () => {
    const idle = Array.from({ length: 200 }, () => [1, 1, 1]);
    const unmeasured = planEstate(
      request({
        guests: idle.map((_, at) => guest(`vm-${at}`, { vcpus: 8, memoryMiB: 1024, measuredCpu: undefined })),
        host: BIG_HOST,
      }),
    );
    expect(unmeasured.range?.ask?.about).toBe('cpu-use');
    const { range } = planFor(idle, 8);
    expect(range?.ask?.about).not.toBe('cpu-use');
    expect((range?.high ?? 0) - (range?.low ?? 0)).toBeLessThan((unmeasured.range?.high ?? 0) - (unmeasured.range?.low ?? 0));
  });

  it('changes nothing by the rules of a tool that divides sums, nor where nothing was measured', () => {
    expect(planFor([[8, 8]], 8, 'azure-avs').pooledCpu).toBeNull();
    expect(planFor([[8, 8]], 8, 'azure-avs').playedBack).toBeNull();
    expect(planEstate(request({ guests: [guest('a', {})], host: BIG_HOST })).pooledCpu).toBeNull();
  });
});

const TRACES = sharedFile('packing/cpu_mhz_5min.csv.gz');

describe.skipIf(TRACES === null)('real traces of fifty machines', () => {
  it('are read whole, and hold more than the rule of independence alone', async () => {
    const text = gunzipSync(readFileSync(TRACES ?? '')).toString();
    const [header = '', ...rows] = text.trim().split('\n');
    const names = header.split(',').slice(1);
    const list = ['Name,vCPUs,Memory (GiB)', ...names.map((name) => `${name},8,16`)].join('\n');
    const outcome = await readInventory([
      { name: 'list.csv', bytes: Buffer.from(list) },
      { name: 'cpu_mhz_5min.csv', bytes: Buffer.from(text) },
    ]);
    const series = outcome.ok ? (outcome.inventory.series?.machines ?? []) : [];
    expect(series.map(({ cores }) => cores.length)).toEqual(names.map(() => rows.length));
    const guests = series.map((one) => guest(one.id, { vcpus: 8, measuredCpu: one }));
    const { pooledCpu } = planEstate(request({ guests, host: BIG_HOST }));
    const peak = Math.max(
      ...rows.map((row) =>
        row
          .split(',')
          .slice(1)
          .reduce((sum, each) => sum + Number(each) / 2000, 0),
      ),
    );
    expect(pooledCpu?.peak).toBeCloseTo(peak, 0);
    expect(pooledCpu?.nSigma).toBeLessThan(peak);
    expect(pooledCpu?.held).toBeGreaterThanOrEqual(peak);
  });
});
