import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recommend } from '../../src/advice/index.ts';
import type { Level } from '../../src/advice/recommendation.ts';
import { needRules } from '../../src/knowledge/needs.ts';
import { platforms } from '../../src/knowledge/platforms/index.ts';
import { software } from '../../src/knowledge/software/index.ts';
import { KINDS, MODELS, NEEDS, OS_FAMILIES, PRIORITIES, SHARERS } from '../../src/knowledge/vocabulary.ts';
import type { Candidate, Question, StatedNeed, Workload } from '../../src/understanding/question.ts';

const role = fc.constantFrom('candidate', 'in-place', 'failed', 'mentioned');
const platformId = fc.constantFrom(...platforms.map(({ id }) => id), 'no-such-platform');
const candidate: fc.Arbitrary<Candidate> = fc.oneof(
  fc.record({ type: fc.constant('platform'), id: platformId, role }),
  fc.record({ type: fc.constant('model'), id: fc.constantFrom(...MODELS), role }),
  fc.record({ type: fc.constant('kind'), id: fc.constantFrom(...KINDS), role }),
);
const appId = fc.constantFrom(...software.map(({ id }) => id), 'no-such-product');
const need: fc.Arbitrary<StatedNeed> = fc.record({
  need: fc.constantFrom(...NEEDS),
  degree: fc.constantFrom('hard', 'soft'),
  from: fc.oneof(fc.record({ said: fc.string() }), fc.record({ app: appId })),
});
const priorities = fc.uniqueArray(fc.constantFrom(...PRIORITIES), { maxLength: 4 });
const workload: fc.Arbitrary<Workload> = fc.record({
  name: fc.string(),
  count: fc.integer({ min: 0, max: 2000 }),
  os: fc.record({ family: fc.constantFrom(...OS_FAMILIES), detail: fc.option(fc.string()), said: fc.boolean() }),
  apps: fc.array(appId, { maxLength: 3 }),
  needs: fc.array(need, { maxLength: 4 }),
  size: fc.constant({ memoryGiB: null, vcpus: null }),
  tried: fc.array(platformId, { maxLength: 2 }),
  priorities,
});
const anyQuestion: fc.Arbitrary<Question> = fc.record({
  text: fc.string(),
  intent: fc.constant({ kind: 'recommendation' } as const),
  topic: fc.constant(null),
  workloads: fc.array(workload, { maxLength: 4 }),
  unwanted: fc.constant([]),
  denied: fc.constant([]),
  priorities,
  foremost: fc.option(fc.constantFrom(...PRIORITIES)),
  host: fc.record({
    vtx: fc.option(fc.boolean()),
    memoryGiB: fc.constant(null),
    cores: fc.constant(null),
    hypervisor: fc.option(platformId),
    desktop: fc.boolean(),
    rented: fc.boolean(),
    noRoot: fc.boolean(),
    moving: fc.boolean(),
    os: fc.option(fc.constantFrom(...OS_FAMILIES)),
    sharedWith: fc.option(fc.constantFrom(...SHARERS)),
  }),
  candidates: fc.array(candidate, { maxLength: 4 }),
});

const RANK = { 'ruled-out': 0, possible: 1, fits: 2 } as const satisfies Record<Level, number>;

describe('any question', () => {
  it('gets a verdict on all three models for each workload, and never a model that is ruled out', () => {
    fc.assert(
      fc.property(anyQuestion, (asked) => {
        const advice = recommend(asked);
        expect(advice.workloads.length).toBe(asked.workloads.length);
        for (const { verdicts, best } of advice.workloads) {
          for (const model of MODELS) {
            expect(verdicts[model].model).toBe(model);
            const out = verdicts[model].findings.some(({ effect }) => effect === 'rules-out');
            expect(verdicts[model].level === 'ruled-out').toBe(out);
            expect(verdicts[model].score === null).toBe(out);
          }
          if (best) expect(verdicts[best.model].level).not.toBe('ruled-out');
          else expect(MODELS.every((model) => verdicts[model].level === 'ruled-out')).toBe(true);
        }
      }),
    );
  });

  it('gets the same answer every time', () => {
    fc.assert(
      fc.property(anyQuestion, (asked) => {
        expect(recommend(asked)).toEqual(recommend(asked));
      }),
    );
  });

  it('gets figures between nothing and certainty, and at most three flips per workload', () => {
    fc.assert(
      fc.property(anyQuestion, (asked) => {
        for (const { confidence, verdicts, criteria, flips, best } of recommend(asked).workloads) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          for (const { acceptability, score } of Object.values(verdicts)) {
            expect(acceptability).toBeGreaterThanOrEqual(0);
            expect(acceptability).toBeLessThanOrEqual(1);
            expect(score ?? 0).toBeGreaterThanOrEqual(0);
            expect(score ?? 0).toBeLessThanOrEqual(1);
          }
          expect(criteria.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1);
          expect(flips.length).toBeLessThanOrEqual(3);
          for (const { to } of flips) expect(to).not.toBe(best?.model);
        }
      }),
    );
  });

  it('gets findings that say why and where from', () => {
    fc.assert(
      fc.property(anyQuestion, (asked) => {
        for (const { verdicts } of recommend(asked).workloads) {
          for (const { findings } of Object.values(verdicts)) {
            expect(new Set(findings.map(({ rule }) => rule)).size).toBe(findings.length);
            for (const { because, cites } of findings) {
              expect(because.length).toBeGreaterThan(3);
              expect(cites.length).toBeGreaterThan(0);
            }
          }
        }
      }),
    );
  });

  it('never does better by a model when a need is added that rules the model out', () => {
    const excluding = needRules.flatMap((rule) =>
      rule.effects.filter(({ effect }) => effect === 'rules-out').map((effect) => ({ need: rule.need, model: effect.model })),
    );
    fc.assert(
      fc.property(anyQuestion, workload, fc.constantFrom(...excluding), (asked, one, { need: added, model }) => {
        const more: Workload = { ...one, needs: [...one.needs, { need: added, degree: 'hard', from: { said: added } }] };
        const before = recommend({ ...asked, workloads: [one] }).workloads[0];
        const after = recommend({ ...asked, workloads: [more] }).workloads[0];
        expect(RANK[after?.verdicts[model].level ?? 'fits']).toBeLessThanOrEqual(
          RANK[before?.verdicts[model].level ?? 'ruled-out'],
        );
      }),
    );
  });

  it('never goes from a fit to a no for a model when a need is taken away', () => {
    fc.assert(
      fc.property(anyQuestion, workload, fc.nat(), (asked, one, at) => {
        fc.pre(one.needs.length > 0);
        const fewer: Workload = { ...one, needs: one.needs.filter((_, index) => index !== at % one.needs.length) };
        const before = recommend({ ...asked, workloads: [one] }).workloads[0];
        const after = recommend({ ...asked, workloads: [fewer] }).workloads[0];
        for (const model of MODELS)
          if (before?.verdicts[model].level === 'fits') expect(after?.verdicts[model].level).not.toBe('ruled-out');
      }),
      { numRuns: 500 },
    );
  });
});
