import { describe, expect, it } from 'vitest';
import { recommend } from '../../src/advice/index.ts';
import type { WorkloadAdvice } from '../../src/advice/recommendation.ts';
import type { Priority } from '../../src/knowledge/vocabulary.ts';
import { question, workload } from '../support/question.ts';

function withPriorities(...priorities: readonly Priority[]): WorkloadAdvice | undefined {
  return recommend(question({ workloads: [workload()], priorities })).workloads[0];
}

describe('confidence', () => {
  it('is the share of weightings that the winner wins', () => {
    const advice = withPriorities();
    expect(advice?.confidence).toBe(advice?.verdicts.os.acceptability);
    const { hardware, para, os } = advice?.verdicts ?? {};
    expect((hardware?.acceptability ?? 0) + (para?.acceptability ?? 0) + (os?.acceptability ?? 0)).toBeCloseTo(1);
  });

  it('grows with a priority that speaks for the winner', () => {
    expect(withPriorities('density')?.confidence ?? 0).toBeGreaterThan(withPriorities()?.confidence ?? 1);
  });

  it('is complete where one model is left', () => {
    expect(recommend(question({ workloads: [workload({ os: 'windows' })] })).workloads[0]?.confidence).toBe(1);
  });

  it('calls a near tie by its name and asks the deciding question', () => {
    const advice = recommend(question({ workloads: [workload()], priorities: ['density', 'isolation', 'backup'] }));
    expect(advice.workloads[0]?.confidence).toBeLessThan(0.6);
    expect(advice.tooClose).toBe(true);
    expect(advice.ask?.question).toMatch(/\?$/);
  });
});

describe('priorities', () => {
  it.each([
    ['density', 'os'],
    ['performance', 'os'],
    ['io', 'os'],
    ['cost', 'os'],
    ['quick-start', 'os'],
    ['simplicity', 'os'],
    ['isolation', 'hardware'],
    ['backup', 'hardware'],
    ['flexibility', 'hardware'],
  ] as const)('lead a plain Linux guest that wants %s to %s', (priority, expected) => {
    expect(withPriorities(priority)?.best?.model).toBe(expected);
  });

  it('weigh at least as much as every criterion that nobody named', () => {
    const weights = new Map(withPriorities('isolation')?.criteria.map(({ criterion, weight }) => [criterion, weight]));
    const isolation = weights.get('isolation') ?? 0;
    for (const weight of weights.values()) expect(weight).toBeLessThanOrEqual(isolation);
    expect([...weights.values()].reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1);
  });

  it('include density for many alike Linux guests, and not for many of another family', () => {
    const weightOfDensity = (os: 'linux' | 'bsd') =>
      recommend(question({ workloads: [workload({ count: 40, os })] })).workloads[0]?.criteria.find(
        (each) => each.criterion === 'density',
      )?.weight ?? 0;
    expect(weightOfDensity('linux')).toBeGreaterThan(0.2);
    expect(weightOfDensity('bsd')).toBeCloseTo(0.1);
  });
});
