import { describe, expect, it } from 'vitest';
import { recommend } from '../../src/advice/index.ts';
import type { WorkloadAdvice } from '../../src/advice/recommendation.ts';
import type { Question, Workload } from '../../src/understanding/question.ts';
import { model, platform, question, soft, workload } from '../support/question.ts';

type Place = Parameters<typeof question>[0];

function adviceFor(parts: Parameters<typeof workload>[0], place: Place = {}): WorkloadAdvice {
  const workloads: readonly Workload[] = [workload(parts)];
  const asked: Question = question({ ...place, workloads });
  const [advice] = recommend(asked).workloads;
  if (!advice) throw new Error('no advice');
  return advice;
}

function levels({ verdicts }: WorkloadAdvice): string {
  return `${verdicts.hardware.level} ${verdicts.para.level} ${verdicts.os.level}`;
}

describe('families of operating systems', () => {
  it.each([
    ['linux', 'fits possible fits'],
    ['unknown', 'fits possible fits'],
    ['windows', 'fits ruled-out ruled-out'],
    ['macos', 'possible ruled-out ruled-out'],
    ['bsd', 'fits possible possible'],
    ['solaris', 'fits possible possible'],
    ['other', 'fits ruled-out ruled-out'],
  ] as const)('reads %s as hardware, para, os: %s', (os, expected) => {
    const others = os === 'solaris' ? [workload()] : [];
    const [advice] = recommend(question({ workloads: [workload({ os }), ...others] })).workloads;
    expect(advice && levels(advice)).toBe(expected);
  });

  it('lets Windows into containers only where Windows containers are named', () => {
    const advice = adviceFor({ os: 'windows' }, { candidates: [platform('windows-containers')] });
    expect(advice.verdicts.os.level).toBe('possible');
    expect(advice.best?.model).toBe('hardware');
  });

  it('lets BSD share the kernel of a BSD host, and not that of a Linux host', () => {
    expect(adviceFor({ os: 'bsd' }, { candidates: [platform('freebsd-jails')] }).verdicts.os.level).toBe('fits');
    expect(adviceFor({ os: 'bsd' }, { candidates: [platform('lxc')] }).verdicts.os.level).toBe('ruled-out');
    expect(adviceFor({ os: 'bsd' }, { host: { os: 'linux' } }).verdicts.os.level).toBe('ruled-out');
  });

  it('takes zones for an estate that is all Solaris', () => {
    const advice = adviceFor({ os: 'solaris' });
    expect(advice.best).toMatchObject({ model: 'os', kind: 'system-container' });
    expect(advice.best?.platforms).toContain('solaris-zones');
  });

  it('warns that Linux containers on a Windows host live in a hidden virtual machine', () => {
    const advice = adviceFor({ needs: ['usb-passthrough'] }, { host: { os: 'windows' }, candidates: [platform('docker')] });
    expect(advice.verdicts.os.findings.map(({ rule }) => rule)).toContain('linux-os-hidden-vm');
    expect(advice.best?.model).toBe('hardware');
  });

  it('knows that AIX has partitions of its own', () => {
    const advice = adviceFor({ os: { family: 'other', detail: 'AIX 7.2', said: true } });
    expect(advice.verdicts.os.level).toBe('possible');
    expect(advice.best?.platforms).toEqual(['powervm']);
  });

  it('refuses a container for an appliance that brings its own kernel', () => {
    expect(adviceFor({ apps: ['home-assistant-os'] }).verdicts.os.level).toBe('ruled-out');
    expect(adviceFor({ apps: ['pfsense'], os: 'bsd' }, { candidates: [platform('freebsd-jails')] }).verdicts.os.level).toBe(
      'ruled-out',
    );
  });
});

describe('needs', () => {
  it('keeps a kernel NFS server out of containers', () => {
    const advice = adviceFor({ apps: ['nfs-kernel-server'], needs: ['own-kernel'] });
    expect(levels(advice)).toBe('fits possible ruled-out');
    expect(advice.best?.model).toBe('hardware');
  });

  it('sends Docker to a virtual machine, and says that a container works too', () => {
    const advice = adviceFor({ needs: ['docker-inside'] }, { candidates: [platform('lxc'), model('hardware')] });
    expect(levels(advice)).toBe('fits possible possible');
    expect(advice.best?.model).toBe('hardware');
  });

  it('rules containers out for live migration', () => {
    expect(adviceFor({ needs: ['live-migration'] }).verdicts.os.level).toBe('ruled-out');
  });

  it('weakens a soft need by one step', () => {
    expect(adviceFor({ needs: [soft('untrusted-tenants')] }).verdicts.os.level).toBe('possible');
    expect(adviceFor({ needs: [soft('sysctl')] }).verdicts.os.level).toBe('fits');
  });

  it('takes a need once in its hardest degree', () => {
    expect(adviceFor({ needs: [soft('untrusted-tenants'), 'untrusted-tenants'] }).verdicts.os.level).toBe('ruled-out');
  });

  it('prefers containers for a shared graphics card and for real-time work', () => {
    expect(adviceFor({ needs: ['gpu-shared'] }).best?.model).toBe('os');
    expect(adviceFor({ needs: ['realtime'] }).best?.model).toBe('os');
  });

  it('reads a card of its own as stronger than a shared card that a product implies', () => {
    const shared = { need: 'gpu-shared', degree: 'hard', from: { app: 'jellyfin' } } as const;
    expect(adviceFor({ needs: ['gpu-passthrough', shared] }).best?.model).toBe('hardware');
  });

  it('says on what a finding rests', () => {
    const { findings } = adviceFor({ needs: ['live-migration'] }).verdicts.os;
    expect(findings[0]).toMatchObject({ rule: 'live-migration-os', effect: 'rules-out', on: { said: 'live-migration' } });
    expect(findings[0]?.cites.length).toBeGreaterThan(0);
  });
});

describe('the place', () => {
  it('rules a container server out for Docker, where its provider owns the kernel', () => {
    const failed = adviceFor({ needs: ['docker-inside'] }, { candidates: [platform('openvz', 'failed')] });
    expect(failed.verdicts.os.level).toBe('ruled-out');
    expect(failed.best?.platforms[0]).toBe('kvm-qemu');
    expect(adviceFor({ needs: ['docker-inside'], tried: ['virtuozzo'] }).verdicts.os.level).toBe('ruled-out');
  });

  it('leaves a container possible where the asker has another container host too', () => {
    const advice = adviceFor({ needs: ['docker-inside'] }, { candidates: [platform('openvz', 'failed'), platform('lxc')] });
    expect(advice.verdicts.os.level).toBe('possible');
  });

  it('lets OpenVZ move its containers live', () => {
    const advice = adviceFor({ needs: ['live-migration'] }, { host: { hypervisor: 'openvz' } });
    expect(advice.verdicts.os.level).toBe('fits');
  });

  it('finds a jail for a USB stick on a host whose hypervisor passes none on', () => {
    const advice = adviceFor(
      { needs: ['usb-passthrough'] },
      { candidates: [platform('bhyve', 'in-place'), platform('freebsd-jails')] },
    );
    expect(advice.verdicts.hardware.level).toBe('ruled-out');
    expect(advice.best?.model).toBe('os');
  });

  it('stays with the virtual machines of a hypervisor that offers no containers', () => {
    const advice = adviceFor({ count: 2 }, { host: { hypervisor: 'hyper-v' } });
    expect(advice.verdicts.os.level).toBe('possible');
    expect(advice.best).toMatchObject({ model: 'hardware' });
    expect(advice.best?.platforms[0]).toBe('hyper-v');
    expect(adviceFor({ needs: ['gpu-shared'] }, { host: { hypervisor: 'xcp-ng' } }).best?.model).toBe('hardware');
  });

  it('holds a failure against the model that failed', () => {
    const advice = adviceFor({ needs: ['tun'] }, { candidates: [platform('lxc', 'failed'), model('hardware')] });
    expect(advice.verdicts.os.level).toBe('possible');
    expect(advice.best?.model).toBe('hardware');
  });

  it('takes an installer that failed on a host of one’s own for a caveat only', () => {
    const advice = adviceFor({}, { candidates: [platform('lxc', 'failed'), model('hardware')] });
    expect(advice.verdicts.os.level).toBe('possible');
    expect(advice.best?.model).toBe('os');
  });

  it('holds a failure against the workload that it was told of only', () => {
    const workloads = [workload({ name: 'one', tried: ['lxc'] }), workload({ name: 'other', count: 2 })];
    const advice = recommend(question({ workloads, candidates: [platform('lxc', 'failed')] }));
    expect(advice.workloads.map(({ verdicts }) => verdicts.os.level)).toEqual(['possible', 'fits']);
  });

  it('hears what makers say about a model', () => {
    const findings = adviceFor({ apps: ['active-directory'], os: 'windows' }).verdicts.os.findings;
    expect(findings.some(({ on }) => on !== null && 'app' in on && on.app === 'active-directory')).toBe(true);
  });
});

describe('a choice between candidates', () => {
  it('stays within the models that the asker weighs', () => {
    const xenOrKvm = adviceFor({ count: 8 }, { candidates: [platform('xen'), platform('kvm-qemu')] });
    expect(xenOrKvm.best?.model).toBe('hardware');
    expect(xenOrKvm.verdicts.os.acceptability).toBe(0);
    const vmOrPara = adviceFor({ count: 8 }, { candidates: [model('para'), model('hardware')] });
    expect(vmOrPara.best?.model).toBe('hardware');
  });

  it('stays with the model when all candidates are of one model', () => {
    const advice = adviceFor({ count: 8 }, { candidates: [platform('vmware-esxi'), platform('hyper-v')] });
    expect(advice.best).toMatchObject({ model: 'hardware', kind: 'bare-metal' });
  });

  it('leaves the candidates where all of them are ruled out', () => {
    const advice = adviceFor({ os: 'windows' }, { candidates: [platform('lxc'), platform('docker')] });
    expect(advice.best?.model).toBe('hardware');
  });

  it('is not bound by a single candidate', () => {
    expect(adviceFor({ needs: ['own-kernel'] }, { candidates: [platform('lxc')] }).best?.model).toBe('hardware');
    expect(adviceFor({}, { candidates: [model('hardware')] }).best?.model).toBe('os');
  });
});

describe('Xen on a processor without extensions', () => {
  it('starts para-virtual guests only', () => {
    const advice = adviceFor({ os: 'linux' }, { host: { vtx: false }, candidates: [platform('xen')] });
    expect(levels(advice)).toBe('ruled-out fits fits');
  });

  it('leaves a hypervisor of the past that translates code a chance beside it', () => {
    const advice = adviceFor({ os: 'linux' }, { host: { vtx: false }, candidates: [platform('xen'), platform('vmware-server')] });
    expect(advice.verdicts.hardware.level).toBe('possible');
  });
});

describe('Oracle RAC', () => {
  it('has no fit in containers of Linux, where Oracle describes Docker on prepared hosts alone', () => {
    const advice = adviceFor({ os: 'linux', apps: ['oracle-rac'] }, { candidates: [platform('lxc')] });
    expect(advice.verdicts.os.level).toBe('possible');
    expect(advice.best?.model).toBe('hardware');
  });
});

describe('an image for another processor', () => {
  it('is no para-virtual guest', () => {
    expect(adviceFor({ os: 'linux', apps: ['raspberry-pi-image'] }).verdicts.para.level).toBe('ruled-out');
  });
});
