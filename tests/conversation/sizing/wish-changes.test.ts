import { describe, expect, it } from 'vitest';
import { USUAL_WISH } from '../../../src/conversation/sizing/size-estate.ts';
import { wishAfter } from '../../../src/conversation/sizing/wish-changes.ts';

const NAMES = {
  clusters: ['Cluster1', 'Cluster2', 'DMZ West'],
  machines: new Map([
    ['DC01', '1-1'],
    ['dc02', '1-2'],
    ['File Server', '1-3'],
    ['web', '1-4'],
  ]),
};

function wished(text: string, wish = USUAL_WISH) {
  return wishAfter(wish, text, NAMES);
}

describe('words about the hosts', () => {
  it.each([
    ['with 1 TiB hosts', { cores: null, memoryGiB: 1024 }],
    ['64 cores and 1 TiB', { cores: 64, memoryGiB: 1024 }],
    ['what about 1.5 TB and 96-core servers?', { cores: 96, memoryGiB: 1536 }],
    ['hosts with 512 GB', { cores: null, memoryGiB: 512 }],
    ['1.5TiB hosts', { cores: null, memoryGiB: 1536 }],
    ['hosts with 1,024 GiB', { cores: null, memoryGiB: 1024 }],
    ['2 terabytes per host', { cores: null, memoryGiB: 2048 }],
    ['on servers with 768 GB', { cores: null, memoryGiB: 768 }],
    ['1 TiB servers', { cores: null, memoryGiB: 1024 }],
  ])('%s', (text, host) => {
    expect(wished(text)?.host).toEqual(host);
  });

  it('keep what was said of them before', () => {
    const first = wished('64 cores and 1 TiB');
    expect(first && wished('hosts with 2 TiB', first)?.host).toEqual({ cores: 64, memoryGiB: 2048 });
  });
});

describe('words about spares and growth', () => {
  it.each([
    ['n+2', 2],
    ['N + 0', 0],
    ['what if we want n+3?', 3],
    ['two spare hosts please', 2],
    ['no spare host', 0],
    ['2 spares', 2],
  ])('%s', (text, failover) => {
    expect(wished(text)?.failover).toBe(failover);
  });

  it.each([
    ['growth 20 %', 20],
    ['it will grow by 35%', 35],
    ['10 percent growth', 10],
    ['no growth', 0],
  ])('%s', (text, growth) => {
    expect(wished(text)?.growth).toBe(growth);
  });
});

describe('words about what is counted', () => {
  it.each([
    ['leave out powered-off', ['powered-off'], []],
    ['without the switched off machines', ['powered-off'], []],
    ['ignore appliances and templates', ['template', 'appliance'], []],
    ['count the templates', [], ['template']],
    ['include duplicates', [], ['duplicate']],
  ])('%s', (text, without, including) => {
    expect(wished(text)?.selection).toMatchObject({ without, including });
  });

  it('let the last word hold where they change their mind', () => {
    const out = wished('leave out powered-off');
    expect(out && wished('count powered-off again', out)?.selection).toMatchObject({
      without: [],
      including: ['powered-off'],
    });
  });

  it.each([
    ['only Cluster2', 'Cluster2'],
    ['just the cluster dmz west', 'DMZ West'],
    ['only cluster 1', 'Cluster1'],
  ])('%s', (text, cluster) => {
    expect(wished(text)?.selection.cluster).toBe(cluster);
  });

  it('go back to the whole estate', () => {
    const one = wished('only Cluster2');
    expect(one && wished('all clusters', one)?.selection.cluster).toBeNull();
  });
});

describe('words about the rules and the placement', () => {
  it.each([
    ['use the Azure rules', 'azure-avs'],
    ['and by the Nutanix rule book?', 'nutanix-workshop'],
    ['with the rules of forklift', 'kubev2v'],
  ])('%s', (text, policy) => {
    expect(wished(text)?.policy).toBe(policy);
  });

  it('bound the guests of a host', () => {
    expect(wished('at most 30 guests per host')?.guestsPerHostAtMost).toBe(30);
  });

  it('keep machines apart by their names, also those with a space', () => {
    expect(wished('keep DC01 and dc02 apart')?.apart).toEqual([['1-1', '1-2']]);
    expect(wished('DC01 and the file server on different hosts')?.apart).toEqual([['1-1', '1-3']]);
  });

  it('keep nothing apart that is not in the inventory', () => {
    expect(wished('keep DC01 and DC09 apart')).toBeNull();
  });
});

describe('words about something else', () => {
  it.each([
    'thanks, that helps',
    'drop the print server',
    'what is Xen?',
    'who looks after Cluster2?',
    'leave out the test servers',
    'leave out the 4 GB servers',
    'which servers have 512 GB?',
    'hosts with 900000 TiB',
    'I restarted the server yesterday',
    `only Cluster2 ${'and so on '.repeat(40)}`,
  ])('%s', (text) => {
    expect(wished(text)).toBeNull();
  });

  it('are the same plan again where they wish for what holds already', () => {
    expect(wished('n+2', { ...USUAL_WISH, failover: 2 })).toEqual({ ...USUAL_WISH, failover: 2 });
  });
});
