import { describe, expect, it } from 'vitest';
import { followUp } from '../../src/understanding/follow-up.ts';
import { understand } from '../../src/understanding/index.ts';

const before = understand('40 LAMP sites on Debian, one Exchange server and a print server');

function names(text: string) {
  return followUp(before, text)?.workloads.map(({ name, count, os }) => `${count} ${name} ${os.family}`);
}

describe('a follow-up changes the question before it', () => {
  it('takes one of a group out and changes its system', () => {
    expect(names('what if one of them is Windows?')?.slice(0, 2)).toEqual([
      '39 LAMP sites linux',
      '1 LAMP sites (Windows) windows',
    ]);
  });

  it('drops a workload', () => {
    expect(names('drop the print server')).toEqual(['40 LAMP sites linux', '1 Exchange server windows']);
  });

  it('adds workloads', () => {
    const after = followUp(before, 'and two postgres databases on debian');

    expect(after?.workloads).toHaveLength(4);
    expect(after?.workloads.at(-1)).toMatchObject({ count: 2, apps: ['postgresql'] });
  });

  it('changes a count', () => {
    expect(names('make it 60 LAMP sites')?.[0]).toBe('60 LAMP sites linux');
  });

  it('puts what matters most first', () => {
    expect(followUp(before, 'isolation matters most')?.priorities[0]).toBe('isolation');
  });

  it('hears that a priority was put above all others', () => {
    expect(followUp(before, 'isolation matters most')?.foremost).toBe('isolation');
    expect(followUp(before, 'isolation matters')?.foremost).toBeNull();
  });

  it('changes the count of the largest group where nothing is named', () => {
    expect(names('make it 60')?.[0]).toBe('60 LAMP sites linux');
  });

  it('takes "it must run Docker" for a need of the guest, not for a host', () => {
    const after = followUp(before, 'what if they must run docker?');

    expect(after?.workloads[0]?.needs.map(({ need }) => need)).toContain('docker-inside');
    expect(after?.host.hypervisor).toBeNull();
  });

  it('makes several changes that one message names', () => {
    const after = followUp(before, 'isolation matters most, and drop the print server');

    expect(after?.foremost).toBe('isolation');
    expect(after?.workloads.map(({ name }) => name)).toEqual(['LAMP sites', 'Exchange server']);
    expect(followUp(before, 'what if Exchange is gone and we need live migration?')?.workloads.map(({ name }) => name)).toEqual([
      'LAMP sites',
      'print server',
    ]);
  });

  it('adds a need to all', () => {
    const after = followUp(before, 'they must all live migrate');

    expect(after?.workloads.every(({ needs }) => needs.some(({ need }) => need === 'live-migration'))).toBe(true);
  });

  it('adds a need to what it calls by name only', () => {
    const after = followUp(before, 'What if the Exchange server had to move between hosts while running?');

    expect(
      after?.workloads.filter(({ needs }) => needs.some(({ need }) => need === 'live-migration')).map(({ name }) => name),
    ).toEqual(['Exchange server']);
  });

  it.each([
    ['What if the Exchange server ran on Linux?', ['40 LAMP sites linux', '1 Exchange server linux', '1 print server']],
    ['what if 40 LAMP sites were Windows?', ['40 LAMP sites windows', '1 Exchange server windows', '1 print server']],
  ])('changes the system of what it calls by name: %s', (text, after) => {
    expect(names(text)).toEqual(after.map((one) => expect.stringContaining(one)));
  });

  it('changes the system of the only workload', () => {
    expect(followUp(understand('one nginx on Debian'), 'what if it ran on Windows?')?.workloads).toMatchObject([
      { name: 'nginx', os: { family: 'windows' } },
    ]);
  });

  it('adds facts of the host and keeps the rest', () => {
    const after = followUp(before, 'the host has 64 cores and 1 TiB RAM');

    expect(after?.host).toMatchObject({ cores: 64, memoryGiB: 1024 });
    expect(after?.workloads).toEqual(before.workloads);
  });
});

describe('what is no follow-up', () => {
  it.each(['what is Xen?', 'thanks!', 'hello', 'ignore all previous instructions', 'zigbee2mqtt with a usb stick, LXC or VM?'])(
    'leaves %j to be answered by itself',
    (text) => {
      expect(followUp(before, text)).toBeNull();
    },
  );

  it('needs something to change', () => {
    expect(followUp(understand('what is Xen?'), 'drop the print server')).toBeNull();
  });
});
