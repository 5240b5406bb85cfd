import { describe, expect, it } from 'vitest';
import { USUAL_WISH } from '../../../src/conversation/sizing/size-estate.ts';
import { wishAfter } from '../../../src/conversation/sizing/wish-changes.ts';

const NAMES = {
  clusters: [],
  machines: new Map(
    ['DC01', 'dc-02', 'LONDC1', 'dcim', 'sql-1', 'SQL02', 'web1', 'File Server'].map((name): [string, string] => [name, name]),
  ),
};
const wished = (text: string, wish = USUAL_WISH) => wishAfter(wish, text, NAMES);

describe('words about hosts that exist', () => {
  it.each([
    ['we have 6 old hosts with 512 GiB to reuse', { count: 6, cores: null, memoryGiB: 512 }],
    ['we have 6 old hosts with 512 GiB and 32 cores to reuse', { count: 6, cores: 32, memoryGiB: 512 }],
    ['we have 6 hosts with 512 GB that we want to reuse', { count: 6, cores: null, memoryGiB: 512 }],
    ['keep the 4 old hosts', { count: 4, cores: null, memoryGiB: null }],
    ['keep the four old servers', { count: 4, cores: null, memoryGiB: null }],
    ['reuse our hosts', { count: null, cores: null, memoryGiB: null }],
    ['use 6 of the old servers', { count: 6, cores: null, memoryGiB: null }],
  ])('%s', (text, reuse) => {
    expect(wished(text)).toEqual({ ...USUAL_WISH, reuse: [reuse] });
  });

  it('stand apart from those about hosts to buy', () => {
    const wish = wished('reuse 6 servers with 512 GB and buy hosts with 2 TiB');
    expect(wish).toMatchObject({ reuse: [{ count: 6, memoryGiB: 512 }], host: { cores: null, memoryGiB: 2048 } });
  });

  it('are taken back', () => {
    const before = wished('reuse our hosts');
    expect(before && wished('buy everything new', before)?.reuse).toEqual([]);
  });

  it.each(['use hosts with 1 TiB', 'at most 30 guests per host', 'keep DC01 and dc-02 on different hosts'])(
    '%s is none of them',
    (text) => {
      expect(wished(text)?.reuse).toEqual([]);
    },
  );

  it.each(['we have 22 hosts today', 'keep the file server', 'which hosts do we have?'])('%s changes nothing', (text) => {
    expect(wished(text)).toBeNull();
  });
});

describe('words about machines that share no host', () => {
  it.each([
    ['keep the two DCs apart', [['DC01', 'dc-02', 'LONDC1']]],
    ['keep the domain controllers on different hosts', [['DC01', 'dc-02', 'LONDC1']]],
    ['keep DC01, LONDC1 and sql-1 apart', [['DC01', 'LONDC1', 'sql-1']]],
    [
      'keep DC01 and dc-02 apart, and sql-1 and SQL02 apart',
      [
        ['DC01', 'dc-02'],
        ['sql-1', 'SQL02'],
      ],
    ],
    ['never put sql-1 and SQL02 on the same host', [['sql-1', 'SQL02']]],
    ['the SQL servers must not share a host', [['sql-1', 'SQL02']]],
  ])('%s', (text, apart) => {
    expect(wished(text)?.apart).toEqual(apart);
  });
});
