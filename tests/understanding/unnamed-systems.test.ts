import { describe, expect, it } from 'vitest';
import { understand } from '../../src/understanding/index.ts';

function read(text: string): string[] {
  return understand(text).workloads.map(({ count, os, apps }) => `${count} ${os.family} ${apps.join('+')}`);
}

describe('systems that stand for workloads', () => {
  it.each([
    ['a windows 7 and an ubuntu box for a honeypot, docker good enough?', ['windows', 'linux']],
    ['commvault media agent on win 2022 & a linux one', ['windows', 'linux']],
    ['a debian and a freebsd machine plus an old nt4 on one host', ['linux', 'bsd', 'windows']],
    ['one NT4 (PDC), two Windows 2000 file servers, one Novell 4.11, all tiny', ['windows', 'windows', 'other']],
  ])('are each one in a list: %s', (text, families) => {
    const found = understand(text).workloads.map(({ os }) => os.family);
    for (const family of families) expect(found).toContain(family);
  });

  it.each([
    'a NetWare 6.5 server; 3 debian web servers',
    'a NetWare 6.5 server and an Exchange 2010 server',
    'a NetWare 6.5 server, one Asterisk PBX',
  ])('are not lost at the head of a list: %s', (list) => {
    expect(read(`We want to put these on one new host: ${list}`).filter((line) => line.includes('netware'))).toEqual([
      '1 other netware',
    ]);
  });

  it('make two of a product that runs on both', () => {
    expect(read('Lotus Domino on OS/400 and on windows 2000')).toEqual(['1 other domino', '1 windows domino']);
    expect(read('MySQL on windows 2008 and on debian, consolidate?')).toEqual(['1 windows mysql', '1 linux mysql']);
    expect(read('Tomcat on solaris 10 and one on debian, one host?')).toEqual(['1 solaris tomcat', '1 linux tomcat']);
  });

  it('close the workload that stands before them', () => {
    expect(read('Lotus Domino 8.5 on Windows 2003 and Blackberry BES, 200 users, ESX')).toEqual([
      '1 windows domino',
      '1 windows blackberry-server',
    ]);
  });

  it('are not what the rest of the list runs on, but a file server among Windows servers is', () => {
    expect(read('exchange 2016 + 2 dcs + fileserver + an old xp for the label printer')).toEqual([
      '1 windows exchange',
      '2 windows active-directory',
      '1 windows file-server',
      '1 windows windows-xp',
    ]);
    expect(understand('apache, postfix and a windows 7 machine on one box').workloads.map(({ os }) => os.family)).toEqual([
      'linux',
      'linux',
      'windows',
    ]);
  });

  it('are the host where they are named as the host', () => {
    expect(read('VirtualBox headless on Ubuntu server for 5 linux guests')).toEqual(['5 linux linux']);
    expect(read('host: debian 12. 3 windows 10 desktops')).toEqual(['3 windows desktop']);
  });

  it('belong to all that stands with them in brackets', () => {
    expect(read('the encoder and the archive (linux, ffmpeg, nginx) could go virtual')).toEqual([
      '1 linux ffmpeg',
      '1 linux nginx',
    ]);
  });

  it('keep the images of different makers apart', () => {
    expect(read('cisco csr1000v and a juniper vsrx for the tunnels in production').length).toBe(2);
    expect(read('pfsense and home assistant os on one nuc').length).toBe(2);
    expect(read('fortigate vm plus a palo alto vm-series in the lab').length).toBe(2);
  });
});

describe('a guest with another system', () => {
  it.each([
    'trying to get a vm running another OS on openindiana, does it need a zone?',
    'guests with a different operating system on smartos',
  ])('wants a kernel of its own: %s', (text) => {
    expect(understand(text).workloads.flatMap(({ needs }) => needs.map(({ need }) => need))).toContain('own-kernel');
  });
});

describe('words in brackets and of purpose', () => {
  it('takes no architecture for a count', () => {
    const [emulators] = understand('running android emulators (x86) in CI on a cloud server').workloads;
    expect(emulators?.count).toBe(1);
  });

  it.each([
    ['a firewall appliance (Sophos UTM) and a Synology DSM (xpenology) on one ESXi', 2],
    ['3 mac os x server instances for xcode builds', 1],
    ['samba, postfix and apache on one debian box', 3],
    ['blue iris, windows only, with quick sync', 1],
    ['our RHEL 6 app must be retired, container with a centos 6 image or a VM?', 1],
  ])('name no further workload: %s', (text, workloads) => {
    expect(understand(text).workloads).toHaveLength(workloads);
  });

  it('tells the host of jails from the system that is to run', () => {
    const { workloads } = understand('bhyve or a jail for running a linux-only closed source daemon on FreeBSD 13?');
    expect(workloads.map(({ os }) => os.family)).toEqual(['linux']);
  });
});

describe('one thing told in several words', () => {
  it.each([
    ['one SBS 2003 box (Exchange, file shares) and a red hat 9 server with an intranet', 2],
    ['a legacy VB6 app which needs windows xp and a USB HASP dongle; users access it via RDP', 1],
    ['we want to run some VMs with nested ESXi for training. which hypervisor', 1],
    ['my VPS, they mumble it is openvz: mount -o remount / says permission denied', 1],
  ])('is one workload: %s', (text, workloads) => {
    expect(understand(text).workloads).toHaveLength(workloads);
  });

  it.each([
    ['1 windows server 2022 AD, 3-4 linux boxes with docker. ESXi or Proxmox?', ['windows', 'linux'], [1, 4]],
    ['1 windows app and 20 arm64 debian servers', ['windows', 'linux'], [1, 20]],
    ['each branch (45 shops) has a windows POS server', ['windows'], [45]],
    ['1 SQL 2008 and a Linux web server with Apache', ['windows', 'linux'], [1, 1]],
  ])('keeps its system and its count: %s', (text, families, counts) => {
    const { workloads } = understand(text);
    expect(workloads.map(({ os }) => os.family)).toEqual(families);
    expect(workloads.map(({ count }) => count)).toEqual(counts);
  });
});

describe('what a list or a figure counts', () => {
  it.each([
    ['want 4 game servers (valheim, 2x minecraft, factorio)', ['valheim', 'minecraft', 'factorio'], [1, 2, 1]],
    [
      '4 containers on Proxmox (unifi, pihole, nextcloud, gitea) or VMs?',
      ['unifi', 'pi-hole', 'nextcloud', 'gitea'],
      [1, 1, 1, 1],
    ],
    ['exchange 2007 in a 64 bit VM, is it ok for us?', ['exchange'], [1]],
    ['our hadoop cluster has 30 datanodes, VMs?', ['hadoop'], [30]],
  ])('is its machines: %s', (text, apps, counts) => {
    const { workloads } = understand(text);
    expect(workloads.map(({ apps: [first] }) => first)).toEqual(apps);
    expect(workloads.map(({ count }) => count)).toEqual(counts);
  });

  it('takes two options with their hosts for places', () => {
    const [dns] = understand('where should I put Pi-hole: docker on Synology, LXC on Proxmox or a separate Pi?').workloads;
    expect(dns?.needs).toEqual([]);
  });
});

describe('the machine somebody sits at', () => {
  it('is no workload beside the system that is to run on it', () => {
    const { workloads } = understand('VirtualBox on my Ubuntu desktop: windows 7 for tax software');
    expect(workloads.map(({ os }) => os.family)).toEqual(['windows']);
  });
});
