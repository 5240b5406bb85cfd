import { describe, expect, it } from 'vitest';
import { readArguments } from '../../src/cli/arguments.ts';

const compared = (argv: readonly string[]) => {
  const command = readArguments(['compare', ...argv]);
  return typeof command === 'object' && command.do === 'compare' ? command.subjects : command;
};

describe('virt compare', () => {
  it.each([
    [['lxc', 'kvm']],
    [['lxc,kvm']],
    [['lxc,', 'kvm']],
    [['lxc', ',', 'kvm']],
    [['lxc', 'vs.', 'kvm']],
    [['lxc and kvm']],
  ])('reads %j as two names', (argv) => {
    expect(compared(argv)).toEqual({ names: ['lxc', 'kvm'], unknown: [] });
  });

  it('keeps the words of a name together', () => {
    expect(compared(['vmware', 'esxi', 'lxc'])).toEqual({ names: ['vmware esxi', 'lxc'], unknown: [] });
  });

  it('names exactly the words that are unknown', () => {
    expect(compared(['lxc,nonsense', 'kvm'])).toMatchObject({ unknown: ['nonsense'] });
  });

  it('takes no names for all three models', () => {
    expect(compared([])).toEqual({ names: [], unknown: [] });
  });
});

describe('wrong usage', () => {
  it.each([[['ask']], [['explain']], [['feedback', 'all']], [['nonsense']], [['--nonsense']]])(
    'says what is wrong with %j',
    (argv) => {
      expect(readArguments(argv)).toEqual(expect.any(String));
    },
  );
});

describe('virt size --host', () => {
  const hostOf = (host: string) => {
    const command = readArguments(['size', 'a.csv', '--host', host]);
    return typeof command === 'object' && command.do === 'size' ? command.wish.host : command;
  };

  it.each([
    ['cores=64,memory=1024GiB', { cores: 64, memoryGiB: 1024 }],
    ['memory=1.5TiB', { cores: null, memoryGiB: 1536 }],
    ['memory=2 TB,cores=96', { cores: 96, memoryGiB: 2048 }],
    ['memory=1,024GB,cores=8', { cores: 8, memoryGiB: 1024 }],
    ['memory=512', { cores: null, memoryGiB: 512 }],
  ])('reads %s', (typed, host) => {
    expect(hostOf(typed)).toEqual(host);
  });

  it.each(['cores=0', 'cores=99999', 'memory=200TiB', 'memory=0.1GiB'])('refuses %s with the bounds', (typed) => {
    expect(hostOf(typed)).toMatch(/takes 1 to 4096 cores, and 1 to 128 TiB of memory/);
  });

  it.each(['64', 'memory=lots', 'cores=6.5', 'memory=1024 apples'])('refuses %s with an example', (typed) => {
    expect(hostOf(typed)).toMatch(/^"--host" .*cores=64/);
  });
});
