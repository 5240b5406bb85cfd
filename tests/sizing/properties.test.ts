import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleBooks } from '../../src/knowledge/rule-books/index.ts';
import type { Model, OsFamily } from '../../src/knowledge/vocabulary.ts';
import type { SizedGuest, SizingRequest } from '../../src/sizing/estate-plan.ts';
import { planEstate, planModels } from '../../src/sizing/index.ts';
import { BIG_HOST, guest, request } from '../support/estate.ts';
import { valueOfFormula } from '../support/formula.ts';

const no = { ok: false, because: 'It needs a kernel of its own.', cites: ['ks-hw-own-kernel'] } as const;
const yes = { ok: true } as const;

const machine = fc.record({
  family: fc.constantFrom<OsFamily>('linux', 'windows', 'bsd'),
  vcpus: fc.integer({ min: 1, max: 16 }),
  memoryMiB: fc.integer({ min: 256, max: 128 * 1024 }),
  memoryUse: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  overheadMiB: fc.option(fc.integer({ min: 0, max: 500 })),
  para: fc.boolean(),
  os: fc.boolean(),
});

const estate = fc.array(machine, { minLength: 1, maxLength: 60 }).map((machines): readonly SizedGuest[] =>
  machines.map(({ para, os, ...its }, index) => {
    const windows = its.family === 'windows';
    const eligible = { hardware: yes, para: para && !windows ? yes : no, os: os && !windows ? yes : no };
    return guest(`vm-${index}`, { ...its, eligible });
  }),
);

const policy = fc.constantFrom(...ruleBooks.map(({ id }) => id));
const wishes = fc.record({
  policy,
  failover: fc.option(fc.integer({ min: 0, max: 3 })),
  growth: fc.option(fc.integer({ min: 0, max: 60 })),
});
const SMALL_HOST = { ...BIG_HOST, cores: 32, memoryMiB: 192 * 1024 };

function planOf(model: Model, its: Partial<SizingRequest>) {
  return planModels(request({ host: SMALL_HOST, ...its })).find((plan) => plan.model === model);
}

const runs = { numRuns: 60 };

describe('whatever the estate', () => {
  it('every machine is in exactly one part of the split', () => {
    fc.assert(
      fc.property(estate, wishes, (guests, its) => {
        const { split } = planEstate(request({ host: SMALL_HOST, guests, ...its }));
        if (split === null) return;
        expect(split.parts.flatMap(({ members }) => members).toSorted()).toEqual(guests.map(({ id }) => id).toSorted());
        expect(split.parts.map((part) => part.guests)).toEqual(split.parts.map(({ members }) => members.length));
        expect(split.hosts).toBe(split.parts.reduce((sum, { hosts }) => sum + hosts, 0));
        for (const { model, family, members } of split.parts)
          for (const { eligible, family: its } of guests.filter(({ id }) => members.includes(id))) {
            expect(eligible[model].ok).toBe(true);
            expect(family ?? its).toBe(its);
          }
      }),
      runs,
    );
  });

  it('the formula is worth the hosts that are told', () => {
    fc.assert(
      fc.property(estate, wishes, (guests, its) => {
        for (const { formula, hosts } of planModels(request({ host: SMALL_HOST, guests, ...its })))
          if (hosts !== null) expect(valueOfFormula(formula), formula).toBe(hosts);
      }),
      runs,
    );
  });

  it('no machine is lost or doubled among the hosts, and no host is overfull', () => {
    fc.assert(
      fc.property(estate, (guests) => {
        for (const model of ['hardware', 'para', 'os'] as const) {
          const plan = planOf(model, { guests });
          const its = guests.filter(({ eligible }) => eligible[model].ok).map(({ id }) => id);
          if (plan === undefined || plan.hosts === null) continue;
          expect(plan.placed.flatMap((host) => host.guests).toSorted()).toEqual(its.toSorted());
          expect(Math.max(0, ...plan.placed.flatMap(({ cpuShare, memoryShare }) => [cpuShare, memoryShare]))).toBeLessThanOrEqual(
            1,
          );
        }
      }),
      runs,
    );
  });

  it('no plan has fewer hosts than its lower bound, and a proven one has just as many', () => {
    fc.assert(
      fc.property(estate, wishes, (guests, its) => {
        for (const { hosts, lowerBound, proven } of planModels(request({ host: SMALL_HOST, guests, ...its }))) {
          if (hosts === null) continue;
          expect(lowerBound).toBeLessThanOrEqual(hosts);
          if (proven) expect(lowerBound).toBe(hosts);
        }
      }),
      runs,
    );
  });

  it('hosts are a whole number, or there are none and it says why', () => {
    const host = fc.record({ cores: fc.integer({ min: 1, max: 96 }), memoryMiB: fc.integer({ min: 512, max: 1024 * 1024 }) });
    fc.assert(
      fc.property(estate, wishes, host, (guests, its, size) => {
        for (const { hosts, why, eligible } of planModels(request({ guests, ...its, host: { ...BIG_HOST, ...size } }))) {
          if (hosts === null) expect(why).toMatch(/^[A-Z\w].*\.$/);
          else expect(Number.isSafeInteger(hosts) && hosts >= Math.min(1, eligible) && why === null).toBe(true);
        }
      }),
      runs,
    );
  });

  it('a machine more never lowers the lower bound', () => {
    fc.assert(
      fc.property(estate, machine, (guests, { para: _para, os: _os, ...one }) => {
        const more = [...guests, guest('one-more', one)];
        for (const model of ['hardware', 'para', 'os'] as const) {
          const [before, after] = [planOf(model, { guests }), planOf(model, { guests: more })];
          if (before?.hosts == null || after?.hosts == null) continue;
          expect(after.lowerBound).toBeGreaterThanOrEqual(before.lowerBound);
        }
      }),
      runs,
    );
  });

  it('more memory in every host never needs more hosts, by any rule that divides sums', () => {
    fc.assert(
      fc.property(estate, policy, fc.integer({ min: 1, max: 400 }), (guests, its, gib) => {
        fc.pre(its !== 'default');
        const larger = { ...SMALL_HOST, memoryMiB: SMALL_HOST.memoryMiB + gib * 1024 };
        const before = planOf('hardware', { guests, policy: its });
        const after = planOf('hardware', { guests, policy: its, host: larger });
        if (before?.hosts != null) expect(after?.hosts).toBeLessThanOrEqual(before.hosts);
      }),
      runs,
    );
  });

  it('more memory in every host never raises the lower bound of our own rules', () => {
    fc.assert(
      fc.property(estate, fc.integer({ min: 1, max: 400 }), (guests, gib) => {
        const larger = { ...SMALL_HOST, memoryMiB: SMALL_HOST.memoryMiB + gib * 1024 };
        const [before, after] = [planOf('hardware', { guests }), planOf('hardware', { guests, host: larger })];
        if (before?.hosts != null) expect(after?.lowerBound).toBeLessThanOrEqual(before.lowerBound);
      }),
      runs,
    );
  });

  it('a flip tells the hosts of the very plan, and truly another number', () => {
    fc.assert(
      fc.property(estate, fc.constantFrom('default', 'odin'), (guests, its) => {
        const { plans, flips } = planEstate(request({ host: SMALL_HOST, guests, policy: its }));
        expect(flips.length).toBeGreaterThan(0);
        for (const { model, hostsFrom, hostsTo } of flips) {
          expect(hostsFrom).toBe(plans.find((plan) => plan.model === model)?.hosts);
          expect(hostsTo).not.toBe(hostsFrom);
        }
      }),
      { numRuns: 20 },
    );
  });
});
