import { describe, expect, it } from 'vitest';
import { recommend } from '../../src/advice/index.ts';
import { question, workload } from '../support/question.ts';

const oracle = workload({ name: 'Oracle', apps: ['oracle-database'] });
const exchange = workload({ name: 'Exchange', apps: ['exchange'], os: 'windows' });
const relay = workload({ name: 'SMTP relay', apps: ['smtp-relay'], os: 'bsd' });
const lamp = workload({ name: 'LAMP', count: 40, apps: ['lamp'], os: { family: 'linux', detail: 'Debian', said: true } });

describe('the worked examples of the article', () => {
  it('puts Oracle on Linux, Exchange on Windows and a relay on BSD on bare-metal hardware virtualisation', () => {
    const advice = recommend(question({ workloads: [oracle, exchange, relay] }));
    expect(advice.workloads.map(({ best }) => [best?.model, best?.kind])).toEqual([
      ['hardware', 'bare-metal'],
      ['hardware', 'bare-metal'],
      ['hardware', 'bare-metal'],
    ]);
    expect(advice.estate).toBe('hardware');
    expect(advice.mix).toBeNull();
  });

  it('says that Oracle alone would have done well in a container', () => {
    const advice = recommend(question({ workloads: [oracle, exchange, relay] }));
    expect(advice.workloads[0]?.alone).toBe('os');
    expect(recommend(question({ workloads: [oracle] })).estate).toBe('os');
  });

  it('puts LAMP hosting on one flavour of Linux into system containers, and is sure of it', () => {
    const [advice] = recommend(question({ workloads: [lamp] })).workloads;
    expect(advice?.best).toMatchObject({ model: 'os', kind: 'system-container' });
    expect(advice?.confidence).toBeGreaterThan(0.9);
    expect(advice?.tooClose).toBe(false);
  });

  it('mixes models where areas differ, and names what the mix makes people run', () => {
    const advice = recommend(question({ workloads: [lamp, exchange] }));
    expect(advice.workloads.map(({ best }) => best?.model)).toEqual(['os', 'hardware']);
    expect(advice.estate).toBe('mixed');
    expect(advice.mix).toEqual({ models: ['hardware', 'os'], families: ['linux', 'windows'] });
  });

  it('takes para-virtualisation for Linux guests with kernels of their own where the processor has no extensions', () => {
    const guests = workload({ count: 3, needs: ['own-kernel'] });
    const [advice] = recommend(question({ workloads: [guests], host: { vtx: false } })).workloads;
    expect(advice?.best).toMatchObject({ model: 'para', kind: 'pv' });
    expect(advice?.verdicts.para.level).toBe('fits');
    expect(advice?.verdicts.hardware.level).toBe('possible');
  });

  it('takes hosted hardware virtualisation for two systems tried out on a laptop', () => {
    const systems = [workload({ name: 'one', os: 'linux' }), workload({ name: 'other', os: 'unknown' })];
    const advice = recommend(question({ workloads: systems, host: { desktop: true } }));
    expect(advice.workloads.map(({ best }) => [best?.model, best?.kind])).toEqual([
      ['hardware', 'hosted'],
      ['hardware', 'hosted'],
    ]);
    expect(advice.workloads[0]?.best?.platforms).toContain('virtualbox');
  });

  it('takes microVMs for strangers’ code that has to start fast', () => {
    const judge = workload({ needs: ['untrusted-tenants'], priorities: ['quick-start'] });
    const [advice] = recommend(question({ workloads: [judge] })).workloads;
    expect(advice?.best).toMatchObject({ model: 'hardware', kind: 'microvm' });
    expect(advice?.best?.platforms[0]).toBe('firecracker');
  });
});
