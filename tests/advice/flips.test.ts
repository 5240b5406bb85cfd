import { describe, expect, it } from 'vitest';
import { recommend } from '../../src/advice/index.ts';
import { question, workload } from '../support/question.ts';

describe('flip points', () => {
  it('name the requirement that decided', () => {
    const advice = recommend(question({ workloads: [workload({ needs: ['live-migration'] })] }));
    expect(advice.workloads[0]?.flips[0]).toEqual({ change: 'if it could stop for a moment when it moves', to: 'os' });
    expect(recommend(question({ workloads: [workload()] })).estate).toBe('os');
  });

  it('name a priority and a further need that would tip a container', () => {
    const [advice] = recommend(question({ workloads: [workload({ count: 3 })] })).workloads;
    expect(advice?.flips).toContainEqual({ change: 'if it had to move between hosts while running', to: 'hardware' });
    expect(advice?.flips.some(({ change }) => change.endsWith('mattered most'))).toBe(true);
    expect(advice?.flips.length).toBeLessThanOrEqual(3);
  });

  it('name the product behind several requirements', () => {
    const from = { app: 'drbd' } as const;
    const needs = [
      { need: 'own-kernel', degree: 'hard', from },
      { need: 'custom-kernel-module', degree: 'hard', from },
    ] as const;
    const [advice] = recommend(question({ workloads: [workload({ apps: ['nginx', 'drbd'], needs })] })).workloads;
    expect(advice?.flips[0]).toMatchObject({ change: expect.stringMatching(/DRBD.* ran elsewhere/), to: 'os' });
  });

  it('say first what a guest would take if it need not share', () => {
    const [advice] = recommend(question({ workloads: [workload(), workload({ os: 'windows' })] })).workloads;
    expect(advice?.flips[0]).toEqual({ change: 'if it need not share a platform with the others', to: 'os' });
  });

  it('name the processor where it is what leaves para-virtualisation', () => {
    const [advice] = recommend(question({ workloads: [workload({ needs: ['own-kernel'] })], host: { vtx: false } })).workloads;
    expect(advice?.flips).toContainEqual({ change: 'if the host’s processor had VT-x or AMD-V', to: 'hardware' });
  });

  it('never lead to the model that is recommended already', () => {
    const workloads = [workload(), workload({ os: 'windows' }), workload({ count: 12, needs: ['sysctl'] })];
    for (const { best, flips } of recommend(question({ workloads })).workloads) {
      for (const flip of flips) expect(flip.to).not.toBe(best?.model);
    }
  });

  it('leave Windows alone where nothing could change', () => {
    expect(recommend(question({ workloads: [workload({ os: 'windows', apps: ['exchange'] })] })).flips).toEqual([]);
  });
});

describe('assumptions', () => {
  it('list what was not said and mattered', () => {
    const { assumptions } = recommend(question({ workloads: [workload({ os: 'unknown' })] }));
    expect(assumptions.some((line) => line.includes('runs Linux'))).toBe(true);
    expect(assumptions.some((line) => line.includes('trusted'))).toBe(true);
  });

  it('leave out what was said', () => {
    const workloads = [workload({ os: 'windows' })];
    expect(recommend(question({ workloads, host: { vtx: true } })).assumptions).toEqual([]);
    expect(recommend(question({ workloads })).assumptions).toEqual([expect.stringContaining('VT-x')]);
  });
});

describe('the one question', () => {
  it('is about the operating system where nobody said which', () => {
    expect(recommend(question({ workloads: [workload({ os: 'unknown' })] })).ask?.question).toMatch(/operating system/);
  });

  it('is not asked where the answer is sure', () => {
    expect(recommend(question({ workloads: [workload({ os: 'windows' })] })).ask).toBeNull();
    expect(recommend(question({ workloads: [workload({ count: 40 })] })).ask).toBeNull();
  });
});
