import { describe, expect, it } from 'vitest';
import { recommend } from '../../src/advice/index.ts';
import { platforms } from '../../src/knowledge/platforms/index.ts';
import { model, platform, question, soft, workload } from '../support/question.ts';

type Parts = Parameters<typeof workload>[0];
type Place = Parameters<typeof question>[0];

function bestFor(parts: Parts, place: Place = {}) {
  return recommend(question({ ...place, workloads: [workload(parts)] })).workloads[0]?.best;
}

describe('the kind of a machine', () => {
  it('is bare-metal unless something else was said', () => {
    expect(bestFor({ os: 'windows' })?.kind).toBe('bare-metal');
  });

  it('is hosted on a laptop, for macOS, and on a hypervisor that runs on another system', () => {
    expect(bestFor({ os: 'windows' }, { host: { desktop: true } })?.kind).toBe('hosted');
    expect(bestFor({ os: 'macos' })).toMatchObject({ kind: 'hosted', platforms: ['utm', 'parallels', 'vmware-fusion'] });
    expect(bestFor({ os: 'windows' }, { candidates: [platform('virtualbox', 'in-place')] })?.kind).toBe('hosted');
  });

  it('is a microVM where one was named for a Linux guest', () => {
    expect(bestFor({ needs: ['untrusted-tenants'] }, { candidates: [platform('kata')] })).toMatchObject({ kind: 'microvm' });
  });

  it('is a microVM where isolation and a quick start are both wanted, unless a device stands against it', () => {
    const place: Place = { priorities: ['isolation', 'quick-start'] };
    expect(bestFor({}, place)).toMatchObject({ model: 'hardware', kind: 'microvm' });
    expect(bestFor({ needs: ['nested-virt'] }, place)).toMatchObject({ model: 'hardware', kind: 'bare-metal' });
  });

  it('stays an ordinary machine for strangers who are in no hurry', () => {
    expect(bestFor({ needs: ['untrusted-tenants'] })?.kind).toBe('bare-metal');
  });
});

describe('the kind of a container', () => {
  it('is a system container for a whole system', () => {
    expect(bestFor({ count: 9 })?.kind).toBe('system-container');
  });

  it('is an application container where the asker weighs an engine', () => {
    expect(bestFor({ count: 9 }, { candidates: [platform('docker'), model('hardware')] })).toMatchObject({
      model: 'os',
      kind: 'app-container',
    });
  });

  it('is an application container for services that should start fast', () => {
    expect(bestFor({ count: 20, apps: ['redis', 'nginx'] }, { priorities: ['quick-start'] })?.kind).toBe('app-container');
    expect(bestFor({ count: 20 }, { priorities: ['quick-start'] })?.kind).toBe('system-container');
  });

  it('is a sandbox under gVisor, and for half-trusted code that has to start fast', () => {
    expect(bestFor({ needs: ['untrusted-tenants'] }, { candidates: [platform('gvisor'), platform('docker')] })).toMatchObject({
      model: 'os',
      kind: 'sandbox',
    });
    const students = bestFor({ count: 30, needs: [soft('untrusted-tenants')], priorities: ['quick-start', 'density'] });
    expect(students).toMatchObject({ kind: 'sandbox', platforms: ['gvisor'] });
  });
});

describe('the shortlist', () => {
  it('begins with what is in place and what the asker weighs', () => {
    expect(bestFor({ os: 'windows' }, { host: { hypervisor: 'nutanix-ahv' } })?.platforms[0]).toBe('nutanix-ahv');
    expect(bestFor({ count: 9 }, { candidates: [platform('lxd'), platform('docker')] })?.platforms[0]).toBe('lxd');
  });

  it('names Hyper-V first to a Windows estate, and the same platforms to all guests of a mixed one', () => {
    const windows = workload({ os: 'windows' });
    expect(recommend(question({ workloads: [windows, windows] })).workloads[0]?.best?.platforms[0]).toBe('hyper-v');
    const mixed = recommend(question({ workloads: [windows, workload()] })).workloads.map(({ best }) => best?.platforms);
    expect(mixed[0]).toEqual(mixed[1]);
  });

  it('never names a platform that is at its end', () => {
    const old = platforms.filter(({ status }) => status.state === 'eol').map(({ id }) => id);
    const best = bestFor({ os: 'windows' }, { host: { hypervisor: 'vmware-server', desktop: true } });
    expect(best?.platforms.filter((id) => old.includes(id))).toEqual([]);
    expect(best?.platforms.length).toBeGreaterThan(0);
  });

  it('does not offer again what failed', () => {
    const best = bestFor({ os: 'windows' }, { host: { desktop: true }, candidates: [platform('virtualbox', 'failed')] });
    expect(best?.platforms).not.toContain('virtualbox');
  });

  it('offers the other model of a platform on which one model failed', () => {
    const best = bestFor({ needs: ['own-kernel'] }, { candidates: [platform('lxd', 'failed')] });
    expect(best).toMatchObject({ model: 'hardware', platforms: expect.arrayContaining(['lxd']) });
  });

  it('names what can emulate where the processor has no extensions', () => {
    expect(bestFor({ os: 'windows' }, { host: { vtx: false } })?.platforms).toEqual(['kvm-qemu']);
  });

  it('names what runs on the BSD host that is there', () => {
    const guest = { os: { family: 'unknown', detail: null, said: false }, apps: ['web-server'] } as const;
    expect(bestFor(guest, { candidates: [platform('freebsd-jails'), platform('bhyve')] })).toMatchObject({
      model: 'os',
      platforms: expect.arrayContaining(['freebsd-jails']),
    });
    expect(bestFor({ os: 'windows' }, { host: { os: 'bsd' } })?.platforms).toContain('bhyve');
  });

  it('names platforms for IBM Power to guests of IBM Power only', () => {
    expect(bestFor({ os: { family: 'other', detail: 'IBM i', said: true } })?.platforms).toEqual(['powervm']);
    expect(bestFor({ os: 'other' })?.platforms).not.toContain('powervm');
  });

  it('has one to three names for every family', () => {
    for (const os of ['linux', 'windows', 'bsd', 'solaris', 'macos', 'other', 'unknown'] as const) {
      const names = bestFor({ os })?.platforms ?? [];
      expect(names.length, os).toBeGreaterThanOrEqual(1);
      expect(names.length, os).toBeLessThanOrEqual(3);
    }
  });
});
