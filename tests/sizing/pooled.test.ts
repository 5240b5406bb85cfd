import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleBooks } from '../../src/knowledge/rule-books/index.ts';
import { burstOf, poolReserve } from '../../src/sizing/pooled.ts';
import { rulesOf } from '../../src/sizing/rules.ts';

const [book] = ruleBooks;
if (book === undefined) throw new Error('no rule book of our own');
const ours = rulesOf(book, { failover: null, growth: null });

const member = fc.record({
  configured: fc.integer({ min: 256, max: 512 * 1024 }),
  peak: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
});
const onOneHost = fc.array(member, { minLength: 1, maxLength: 80 });

describe('memory that guests share', () => {
  it('is enough, on any host, for the mean of all bursts and three deviations', () => {
    fc.assert(
      fc.property(onOneHost, (members) => {
        const each = members.map(({ configured, peak }) => burstOf(configured, peak, ours));
        const held = each.reduce((sum, { heldMiB }) => sum + heldMiB, 0);
        const room =
          held +
          poolReserve(
            each.map(({ burst }) => burst),
            ours,
          );
        const guaranteed = each.reduce((sum, { heldMiB, burst }) => sum + heldMiB - burst.countedMiB, 0);
        const unmeasured = members.flatMap(({ peak }, at) => (peak === null ? (each[at]?.burst.wholeMiB ?? []) : []));
        const mean = unmeasured.reduce((sum, whole) => sum + whole * ours.burstMean, 0);
        const deviation = Math.sqrt(unmeasured.reduce((sum, whole) => sum + (whole * ours.burstDeviation) ** 2, 0));
        expect(room).toBeGreaterThanOrEqual(guaranteed + mean + ours.sigmas * deviation - 1e-6);
      }),
      { numRuns: 500 },
    );
  });

  it('lets any one guest take all that it was given', () => {
    fc.assert(
      fc.property(onOneHost, (members) => {
        const each = members.map(({ configured, peak }) => burstOf(configured, peak, ours));
        const reserve = poolReserve(
          each.map(({ burst }) => burst),
          ours,
        );
        each.forEach(({ heldMiB }, at) => {
          expect(heldMiB + reserve).toBeGreaterThanOrEqual((members[at]?.configured ?? 0) - 1e-6);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('holds a measured peak with the comfort factor, but never less than half', () => {
    expect(burstOf(1000, 0.6, ours).heldMiB).toBeCloseTo(780, 6);
    expect(burstOf(1000, 0.1, ours).heldMiB).toBeCloseTo(500, 6);
    expect(burstOf(1000, 0.95, ours).heldMiB).toBeCloseTo(1000, 6);
  });

  it('holds more of a guest that nobody measured than of one that is known to be idle', () => {
    expect(burstOf(1000, null, ours).heldMiB).toBeGreaterThan(burstOf(1000, 0.1, ours).heldMiB);
  });

  it('keeps more free than the rule of independence alone when a host has few guests', () => {
    const three = [1, 2, 3].map(() => burstOf(16_384, null, ours));
    const percentiles = three.reduce((sum, { burst }) => sum + burst.countedMiB, 0);
    const mean = 3 * 8192 * ours.burstMean;
    const independent = mean + 3 * Math.sqrt(3) * 8192 * ours.burstDeviation;
    expect(percentiles).toBeLessThan(independent);
    expect(
      percentiles +
        poolReserve(
          three.map(({ burst }) => burst),
          ours,
        ),
    ).toBeGreaterThan(independent);
  });
});
