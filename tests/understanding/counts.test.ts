import { describe, expect, it } from 'vitest';
import { understand } from '../../src/understanding/index.ts';

function counts(text: string): number[] {
  return understand(text).workloads.map(({ count }) => count);
}

describe('how many', () => {
  it.each([
    ['elasticsearch x 6 on ubuntu, vm or lxc?', [6]],
    ['we need nginx web servers x 10', [10]],
    ['gitlab runner (4) for our builds, vm or container?', [4]],
    ['redis (in docker) × 3 on proxmox', [3]],
    ['mongodb, 3 replicas, rocky 9. lxc or vm?', [3]],
    ['consul with 5 nodes on proxmox', [5]],
    ['minio 4 nodes on one rack server', [4]],
    ['haproxy pair and 3 nginx behind it', [2, 3]],
    ['rabbitmq, three identical nodes, on podman?', [3]],
    ['postgresql cluster of 5 on proxmox', [5]],
  ])('is read behind the name: %s', (text, expected) => {
    expect(counts(text)).toEqual(expected);
  });

  it.each([
    ['30 students, everyone gets root on a debian box', 30],
    ['linux desktops for 50 pupils, one VM per pupil?', 50],
    ['12 engineers, everyone wants a fedora workstation with their own kernel', 12],
    ['an ubuntu vm for each of 15 trainees: 15 trainees, one each', 15],
    ['hosted asterisk for ~20 small firms, each its own pbx', 20],
    ['8 teams, each wants a jenkins', 8],
  ])('is the number of those who get one each: %s', (text, expected) => {
    expect(counts(text)).toContain(expected);
  });

  it.each([
    ['mail server for 300 users, each with a 5 GB mailbox', 1],
    ['sharepoint 2019 for 200 people', 1],
    ['postgresql 15 for our web shop', 1],
    ['jellyfin on a pentium 3 with 2 cores', 1],
    ['error 202 docker container missing on my vps, ubuntu 20.04', 1],
    ['windows xp x64, must stay', 1],
    ['kata inside an ubuntu 18.04 virtualbox 6.0 vm fails', 1],
    ['SLES 15 guests on xen, pv or hvm', 1],
  ])('is not what a number near it counts or names: %s', (text, expected) => {
    expect(counts(text)[0]).toBe(expected);
  });

  it.each([
    ['- LX01..LX06: Debian 10, apache + tomcat\n- DC01, DC02: Windows Server 2012 R2\nwhat virtualisation?', [6, 2]],
    ['web1, web2 and web3 are debian apache; db1 is postgres', [3, 1]],
    ['- APP01-APP04: Windows 2016, IIS\n- SQL01: Windows 2016, SQL Server 2016\nvm or container?', [4, 1]],
  ])('is counted by host names: %s', (text, expected) => {
    expect(counts(text)).toEqual(expected);
  });

  it.each([
    ['12 old suns, all solaris 8. we got two T5240', 12],
    ['45 dell SC1435 with little LAMP sites; new: two R710', 45],
    ['MySQL on three physical machines, moving to one new server', 3],
    ['nagios, cacti and syslog-ng on 4 old pentium 3 servers, want one new box', 4],
  ])('is that of the machines that go: %s', (text, expected) => {
    expect(counts(text)).toEqual([expected]);
  });

  it('is that of the sites for a web server and its sites', () => {
    expect(counts('apache for 60 vhosts on debian, vm or vservers?')).toEqual([60]);
    expect(counts('nginx hosting 25 wordpress sites, lxc?')).toEqual([25]);
  });

  it('is that of what "these" means', () => {
    expect(
      understand('asterisk 1.4 without cards. want to virtualise 4 of these PBX').workloads.map(({ count }) => count),
    ).toEqual([4]);
  });
});

describe('a count that stands behind what it counts', () => {
  it.each([
    ['debian 12 x 6 for postgres and windows 2022 x 2 for sql server', [6, 2], ['linux', 'windows']],
    ['RHEL 8 x 4 for oracle, 2 windows', [4, 2], ['linux', 'windows']],
    ['k3s 3 node cluster at home on one NUC', [3], ['linux']],
    ['kubernetes five-node cluster for a lab', [5], ['linux']],
  ])('belongs to the thing to run: %s', (text, counts, families) => {
    const { workloads } = understand(text);
    expect(workloads.map(({ count }) => count)).toEqual(counts);
    expect(workloads.map(({ os }) => os.family)).toEqual(families);
  });

  it('takes no seller for a thing to run', () => {
    const { workloads } = understand('500 machines for test and training, citrix offered us XenServer');
    expect(workloads.map(({ count, apps }) => [count, apps])).toEqual([[500, []]]);
  });
});
