import { describe, expect, it } from 'vitest';
import { understand } from '../../src/understanding/index.ts';

function read(text: string): string[] {
  return understand(text).workloads.map(({ count, apps, name, os }) => `${count} ${apps[0] ?? name} ${os.family}`);
}

describe('a release of Windows Server that is named by its year', () => {
  it.each([
    [
      '7 Windows Server 2016, three 2019 and a Debian box',
      ['7 windows-server-2016 windows', '3 windows-server-2019 windows', '1 debian linux'],
    ],
    ['six 2003 servers and four RHEL, what to run them on', ['6 windows-server-2003 windows', '4 rhel linux']],
    ['2008 and 2012 servers, about 25, and one CentOS', ['25 windows-server-2008 windows', '1 centos linux']],
    ['a 2019 domain controller, a 2022 file server', ['1 active-directory windows', '1 file-server windows']],
    ['Windows Server 2019 Datacenter x 5, SLES x 3', ['5 windows-server-2019 windows', '3 sles linux']],
  ])('is a system: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    'since 2019 we have run 12 Debian VMs',
    'the hosts are from late 2016, 12 Debian VMs on them',
    '2012 was when we bought the hardware. 12 Debian VMs',
  ])('is none of the calendar: %s', (text) => {
    expect(read(text)).toEqual(['12 debian linux']);
  });
});

describe('what stands in one list with the system that it runs on', () => {
  it.each([
    ['one 2016 server with AD, DHCP, print and a SQL database', 'windows'],
    ['a Debian machine running postfix, dovecot and samba', 'linux'],
  ])('runs on it: %s', (text, family) => {
    const { workloads } = understand(text);
    expect(workloads.length).toBeGreaterThan(1);
    expect(new Set(workloads.map(({ os }) => os.family))).toEqual(new Set([family]));
  });

  it.each([
    ['build farm with macOS (iOS) + Windows (MSBuild) + Linux', ['macos', 'windows', 'linux']],
    ['Jenkins agents for Linux, Windows and FreeBSD', ['linux', 'windows', 'bsd']],
  ])('is a machine for each: %s', (text, families) => {
    expect(understand(text).workloads.map(({ os }) => os.family)).toEqual(families);
  });

  it.each([
    ['40 VMs, a mix of Windows and Linux', ['20 windows', '20 linux']],
    ['a mix of Linux and FreeBSD, 10 servers', ['5 linux', '5 bsd']],
    ['9 servers, mixed 2003/2008/CentOS', ['6 windows', '3 linux']],
  ])('has equal shares of a mix: %s', (text, expected) => {
    expect(understand(text).workloads.map(({ count, os }) => `${count} ${os.family}`)).toEqual(expected);
  });
});

describe('a machine that is named for what it does', () => {
  it.each([
    ['a Windows 10 to run Blue Iris and a Debian for Pi-hole', ['1 blue-iris windows', '1 pi-hole linux']],
    ['emby jail on FreeNAS, and I want a Windows 11 to run Blue Iris', ['1 emby linux', '1 blue-iris windows']],
    ['an Ubuntu VM doing DNS, a Windows server hosting Peachtree', ['1 name-server-dns linux', '1 sage windows']],
    ['clamav, postfix and amavis on 3 Debian VMs', ['1 clamav linux']],
    ['20 TF2 servers, currently one Linux box with screen', ['20 team-fortress linux']],
  ])('is one workload: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('is a way and no workload where it stands among the ways', () => {
    expect(read('exim and dovecot for 900 mailboxes: a jail, bhyve or a Linux VM?')).toHaveLength(1);
  });

  it.each(['our Linux guy wants Xen for 12 Windows servers', 'little Linux experience, 12 Windows servers'])(
    'is nobody who knows a system: %s',
    (text) => {
      expect(read(text)).toEqual(['12 windows-server windows']);
    },
  );
});

describe('a list of roles', () => {
  it.each([
    [
      '3 DC, 2 file, 1 print, 4 IIS and one Debian server',
      ['3 active-directory windows', '2 file-server windows', '1 print-server windows', '4 iis windows', '1 debian linux'],
    ],
    ['FreeBSD mail + OpenBSD router + Ubuntu web', ['1 mail-server bsd', '1 router bsd', '1 web-server linux']],
    ['SAP HANA + 2 terminal servers + DC', ['1 sap-hana linux', '2 terminal-server windows', '1 active-directory windows']],
    ['25 PV CentOS guests and 10 or so Windows VMs on XenServer', ['25 centos linux', '10 windows windows']],
    ['Splunk and a Windows AD lab', ['1 splunk linux', '1 active-directory windows']],
  ])('has one workload for each: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('names a product by its whole name and by its maker once', () => {
    expect(read('Oracle RAC with two nodes on Linux: what does Oracle accept?')).toEqual(['2 oracle-rac linux']);
  });

  it('has no workload for a stick that is plugged in', () => {
    expect(read('Frigate on Proxmox, I also have a Z-Wave stick')).toEqual(['1 frigate linux']);
  });
});

it('takes what 15 engineers are to have for somebody’s own case', () => {
  expect(understand('what about VDI with GPUs for 15 engineers').intent.kind).toBe('recommendation');
});

describe('code of others', () => {
  it.each([
    'a CI runner in Docker builds merge requests of outside contributors',
    'a CI runner for code that comes in through pull requests',
  ])('is untrusted: %s', (text) => {
    expect(understand(text).workloads[0]?.needs.map(({ need }) => need)).toContain('untrusted-tenants');
  });

  it('needs no graphics for what a telephone codec is transcoded to', () => {
    expect(understand('30 asterisk instances with g729 transcoding').workloads[0]?.needs).toEqual([]);
  });
});
