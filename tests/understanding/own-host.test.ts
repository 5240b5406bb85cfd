import { describe, expect, it } from 'vitest';
import { recommend } from '../../src/advice/index.ts';
import { understand } from '../../src/understanding/index.ts';

function containers(text: string): (string | undefined)[] {
  return recommend(understand(text)).workloads.map(({ verdicts }) => verdicts.os.level);
}

describe('IPsec in a container', () => {
  it.each([
    'IPsec in an LXC container on my own proxmox, can it work?',
    'libreswan in an LXC on our proxmox host, or a VM?',
    'strongswan in a privileged LXC, modules are loaded on the host, ok?',
  ])('is possible where the host is one’s own: %s', (text) => {
    expect(containers(text)).toEqual(['possible']);
  });

  it.each([
    'strongSwan on an OpenVZ VPS does not start',
    'ipsec in LXC or a VM?',
    'l2tp/ipsec on a cheap openvz vps, which type do I need?',
  ])('is ruled out where it is rented, or nothing is said of the host: %s', (text) => {
    expect(containers(text)).toEqual(['ruled-out']);
  });
});

describe('a kernel that is too old for what shall run', () => {
  it('is a need of a certain kernel version', () => {
    const [workload] = understand('my openvz vps has kernel 2.6.32, node 20 needs newer. what now?').workloads;
    expect(workload?.needs.map(({ need }) => need)).toContain('kernel-version');
  });

  it('is not read into a kernel that is only mentioned', () => {
    const [workload] = understand('postgres on debian with kernel 6.1, VM or LXC?').workloads;
    expect(workload?.needs).toEqual([]);
  });
});

describe('programs that people bring along', () => {
  it.each([
    '300 students run their own compiled C programs on one machine, is docker enough?',
    'members execute their python scripts on our linux server, VM or container?',
  ])('are code of strangers: %s', (text) => {
    expect(containers(text)).toEqual(['ruled-out']);
  });

  it('are something else than the reports of one’s own staff', () => {
    const [workload] = understand('users run their reports in postgres, VM or container?').workloads;
    expect(workload?.needs).toEqual([]);
  });
});

describe('a telephone card called by its model', () => {
  it('is a card with a module of the kernel', () => {
    expect(containers('asterisk with a digium TE110P, LXC or VM?')).toEqual(['ruled-out']);
  });
});

describe('a game with anti-cheat', () => {
  it('is possible in a virtual machine, with the warning that it may refuse to start', () => {
    const [workload] = recommend(understand('valorant in a windows VM with gpu passthrough on proxmox')).workloads;
    expect(workload?.verdicts.hardware.level).toBe('possible');
    expect(workload?.verdicts.hardware.findings.map(({ because }) => because).join()).toContain('anti-cheat');
  });
});

describe('a PV guest that cannot stay one', () => {
  it.each([
    'AWS: our m1.small is a PV AMI, we want it on t3. It is Ubuntu 12.04. keep paravirtual or convert?',
    'the upgrade to XCP-ng 8.3 lists an old CentOS 6 VM as PV and refuses. How must it run in future?',
  ])('goes on as a virtual machine: %s', (text) => {
    expect(recommend(understand(text)).workloads.map(({ best }) => best?.model)).toEqual(['hardware']);
  });
});
