import { describe, expect, it } from 'vitest';
import { recommend } from '../../src/advice/index.ts';
import { platform, question, workload } from '../support/question.ts';

const windows = workload({ name: 'Windows', os: 'windows' });
const web = workload({ name: 'web' });

describe('a lone workload among others', () => {
  it('joins the platform of the others where it fits there', () => {
    const [advice] = recommend(question({ workloads: [web, windows] })).workloads;
    expect(advice).toMatchObject({ alone: 'os', best: { model: 'hardware' } });
    expect(advice?.tooClose).toBe(false);
  });

  it('keeps its own where the others’ model is no sound choice for it', () => {
    const workloads = [workload({ needs: ['realtime'] }), windows];
    expect(recommend(question({ workloads })).estate).toBe('mixed');
  });

  it('follows the most guests, and hardware in a tie', () => {
    const split = [web, workload({ count: 2, os: 'windows' }), workload({ count: 2 })];
    expect(recommend(question({ workloads: split })).workloads[0]?.best?.model).toBe('hardware');
    const mostlyLinux = [web, windows, workload({ count: 9 })];
    expect(recommend(question({ workloads: mostlyLinux })).workloads[0]?.best?.model).toBe('os');
  });

  it('stays where its asker already runs it', () => {
    const workloads = [workload({ tried: ['docker'] }), windows];
    const advice = recommend(question({ workloads, candidates: [platform('docker', 'in-place')] }));
    expect(advice.workloads[0]?.best?.model).toBe('os');
  });
});

describe('a platform in place that runs both models', () => {
  it('makes a mix free, so that each keeps its own', () => {
    const advice = recommend(question({ workloads: [web, windows], host: { hypervisor: 'proxmox-ve' } }));
    expect(advice.workloads.map(({ best }) => best?.model)).toEqual(['os', 'hardware']);
  });
});

describe('a guest whose system nobody named', () => {
  it('runs the system of a BSD host where its products exist for it, and that is listed', () => {
    const unsaid = workload({ apps: ['postfix'], os: { family: 'linux', detail: null, said: false } });
    const advice = recommend(question({ workloads: [unsaid], host: { os: 'bsd' } }));
    expect(advice.workloads[0]?.workload.os.family).toBe('bsd');
    expect(advice.workloads[0]?.verdicts.os.level).toBe('fits');
    expect(advice.assumptions).toContain('Where no operating system was named, the guest runs the system of its host.');
  });

  it('stays with Linux where it was said, or where a product knows no other', () => {
    const said = workload({ apps: ['postfix'] });
    const bound = workload({ apps: ['docker'], os: { family: 'linux', detail: null, said: false } });
    const advice = recommend(question({ workloads: [said, bound], host: { os: 'bsd' } }));
    expect(advice.workloads.map((each) => each.workload.os.family)).toEqual(['linux', 'linux']);
  });
});

describe('a group of two or more alike', () => {
  it('keeps its own best', () => {
    expect(recommend(question({ workloads: [workload({ count: 2 }), windows] })).estate).toBe('mixed');
  });
});

describe('the estate', () => {
  it('is null without workloads', () => {
    expect(recommend(question())).toMatchObject({
      estate: null,
      mix: null,
      workloads: [],
      flips: [],
      assumptions: [],
      ask: null,
    });
  });

  it('is null where nothing is left, and asks what can go', () => {
    const stuck = workload({ os: 'windows', needs: ['usb-passthrough'] });
    const advice = recommend(question({ workloads: [stuck], host: { hypervisor: 'bhyve' } }));
    expect(advice.workloads[0]?.best).toBeNull();
    expect(advice.estate).toBeNull();
    expect(advice.ask?.question).toMatch(/do without/);
    expect(advice.workloads[0]?.flips).toContainEqual({ change: 'if it needed no USB or serial device', to: 'hardware' });
  });
});
