import { describe, expect, it } from 'vitest';
import { estate, host, machine } from '../support/estates/estate.ts';
import { read } from '../support/estates/read.ts';
import { rvtools } from '../support/estates/rvtools.ts';
import { type Tables, workbookOf } from '../support/estates/tables.ts';

const TWO = estate([machine('a-1'), machine('b-1', { cpus: 4, memory: 8192 })]);
const file = (tables: Tables) => ({ 'rvtools.xlsx': workbookOf(tables) });

describe('operating systems', () => {
  it.each([
    ['Microsoft Windows Server 2008 R2 (64-bit)', 'windows'],
    ['windows9Server64Guest', 'windows'],
    ['winNetStandardGuest', 'windows'],
    ['CentOS 4/5/6/7 (64-bit)', 'linux'],
    ['Other 3.x or later Linux (64-bit)', 'linux'],
    ['Red Hat Enterprise Linux 6 (64-bit)', 'linux'],
    ['SUSE openSUSE (64-bit)', 'linux'],
    ['sles12_64Guest', 'linux'],
    ['Oracle Linux 8 (64-bit)', 'linux'],
    ['Amazon Linux 2 (64-bit)', 'linux'],
    ['VMware Photon OS (64-bit)', 'linux'],
    ['FreeBSD Pre-11 versions (64-bit)', 'bsd'],
    ['OpenBSD 7.4', 'bsd'],
    ['Oracle Solaris 11 (64-bit)', 'solaris'],
    ['Apple macOS 12 (64-bit)', 'macos'],
    ['darwin21_64Guest', 'macos'],
    ['VMware ESXi 6.5 or later', 'other'],
    ['Novell NetWare 6.x', 'other'],
    ['Other (64-bit)', 'unknown'],
  ])('takes %s for %s', async (name, family) => {
    const { named } = await read(file(rvtools(estate([machine('a', { osTools: name, osConfiguration: '' })]))));
    expect(named('a')?.os).toMatchObject({ family, detail: name });
  });

  it('are those that the Tools see, else those of the configuration', async () => {
    const sample = estate([
      machine('seen', {
        osTools: 'Red Hat Enterprise Linux 6 (64-bit)',
        osConfiguration: 'Microsoft Windows Server 2008 R2 (64-bit)',
      }),
      machine('unseen', { osTools: '', osConfiguration: 'Debian GNU/Linux 9 (64-bit)' }),
      machine('newer', {
        osTools: 'Microsoft Windows Server 2019 (64-bit)',
        osConfiguration: 'Microsoft Windows Server 2016 (64-bit)',
      }),
    ]);
    const { named, warning } = await read(file(rvtools(sample)));
    expect(named('seen')?.os).toMatchObject({
      family: 'linux',
      from: 'tools',
      conflict: 'Microsoft Windows Server 2008 R2 (64-bit)',
    });
    expect(named('unseen')?.os).toMatchObject({ family: 'linux', from: 'configuration', conflict: null });
    expect(warning('os-conflict')?.vms).toEqual(['seen']);
  });

  it('are unknown where a cell says only "VM"', async () => {
    const { named } = await read(
      file(rvtools(estate([machine('a', { osTools: 'VM', osConfiguration: 'VM', cluster: 'VM', host: 'VM' })]))),
    );
    expect(named('a')).toMatchObject({ os: { family: 'unknown', detail: null }, cluster: null });
  });
});

describe('hosts', () => {
  it('of several sizes are added up, less the largest, in cores and not threads', async () => {
    const hosts = [
      host('h1', { coresPerSocket: 14 }),
      host('h2', { coresPerSocket: 14, hyperthreading: false }),
      host('h3', { coresPerSocket: 12 }),
    ];
    const { estate: today, warning } = await read(file(rvtools(estate(TWO.machines, hosts))));
    expect(today.clusters).toMatchObject([
      { hosts: 3, cores: 80, coresAtNMinus1: 52, vcpusPerCore: 0.1154, vcpusPerCoreAllHosts: 0.075 },
    ]);
    expect(warning('mixed-hosts')?.message).toContain('Alpha');
    expect(warning('hyperthreading')?.message).toContain('2 of 3 hosts');
  });

  it('that nobody lists are missed aloud', async () => {
    const { warning, estate: today } = await read(file({ vInfo: rvtools(TWO).vInfo ?? [] }));
    expect(warning('no-hosts')).toBeDefined();
    expect(today.clusters[0]).toMatchObject({ hosts: 0, vcpusPerCore: null });
  });

  it('and machines without a cluster are named', async () => {
    const { warning } = await read(file(rvtools(estate([machine('a'), machine('alone', { cluster: '', host: 'esx-9' })]))));
    expect(warning('no-cluster')?.vms).toEqual(['alone']);
  });
});

describe('sizes that disagree or are of a moment', () => {
  it('follow vInfo where vCPU says otherwise, and the conflict is told', async () => {
    const vCPU = [
      ['VM', 'CPUs', 'Sockets', 'Max', 'Overall', 'VM ID'],
      ['a-1', 8, 1, 2000, 90, TWO.machines[0]?.moRef ?? ''],
    ];
    const { named, warning } = await read(file({ ...rvtools(TWO), vCPU }));
    expect(named('a-1')?.vcpus).toBe(2);
    expect(warning('cpu-conflict')?.vms).toEqual(['a-1']);
  });

  it('never come from the usage of RVTools, which is of one moment', async () => {
    const { named, warning } = await read(file(rvtools(TWO)));
    expect(named('a-1')).toMatchObject({ cpuUse: null, memoryUse: null });
    expect(warning('point-in-time')).toBeDefined();
  });
});

describe('clusters of one name', () => {
  it('in two datacenters are two clusters', async () => {
    const sample = estate(
      [machine('a'), machine('b', { datacenter: 'South', host: 'esx-2' })],
      [host('esx-1'), host('esx-2', { datacenter: 'South' })],
    );
    const { estate: today } = await read(file(rvtools(sample)));
    expect(today.clusters.map(({ name, vms, hosts }) => [name, vms, hosts])).toEqual([
      ['Alpha (North)', 1, 1],
      ['Alpha (South)', 1, 1],
    ]);
  });
});
