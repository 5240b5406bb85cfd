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
