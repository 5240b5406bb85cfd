import { describe, expect, it } from 'vitest';
import { citationOf } from '../../src/knowledge/citations.ts';
import { dangers } from '../../src/knowledge/consolidation/dangers.ts';
import type { SizingRequest } from '../../src/sizing/estate-plan.ts';
import { planEstate } from '../../src/sizing/index.ts';
import { BIG_HOST, guest, guests, request, windowsGuest } from '../support/estate.ts';

const workshop = [
  ...guests(755, (id) => windowsGuest(`w-${id}`, { vcpus: 3, memoryMiB: 13_548 })),
  ...guests(39, (id) => guest(`l-${id}`, { vcpus: 4, memoryMiB: 12_889 })),
  windowsGuest('firewall', { family: 'bsd', vcpus: 2, memoryMiB: 2048 }),
];

const planned = (its: Partial<SizingRequest>) => planEstate(request(its));

describe('the best split', () => {
  it('says aloud that containers for a few Linux machines among Windows save nothing', () => {
    const { split, plans } = planned({ guests: workshop });
    expect(split?.parts.map(({ model, guests: its }) => [model, its])).toEqual([
      ['hardware', 756],
      ['os', 39],
    ]);
    expect(split?.hostsSaved).toBe((plans[0]?.hosts ?? 0) - (split?.hosts ?? 0));
    expect(split?.hostsSaved).toBeLessThanOrEqual(0);
  });

  it('saves hosts where many machines can share a kernel', () => {
    const many = [...guests(60, windowsGuest), ...guests(600, (id) => guest(`l-${id}`, { vcpus: 1 }))];
    expect(planned({ guests: many }).split?.hostsSaved).toBeGreaterThan(0);
  });

  it('does not exist where every machine is for one model only', () => {
    expect(planned({ guests: guests(5, windowsGuest) }).split).toBeNull();
  });

  it('leaves no machine that only shares kernels on hardware', () => {
    const no = { ok: false, because: 'It is a container today.', cites: ['ks-os-lxc-shared'] } as const;
    const container = guest('lxc', { eligible: { hardware: no, para: no, os: { ok: true } } });
    const { split } = planned({ guests: [container, ...guests(3, windowsGuest)] });
    expect(split?.parts.find(({ model }) => model === 'os')?.members).toEqual(['lxc']);
  });
});

describe('flips', () => {
  const estate = guests(100, (id) => guest(id, { vcpus: 10, memoryMiB: 1024 }));

  it('find the smallest ratio of vCPUs to cores that saves a host', () => {
    const { flips } = planned({ guests: estate });
    // Three hosts of 63 cores take 34 guests of 10 vCPUs each: at 5.3 to a core 33 fit, at 5.4 34.
    expect(flips).toContainEqual({ model: 'hardware', change: '5.4 vCPUs per core instead of 4', hostsFrom: 5, hostsTo: 4 });
  });

  it('name one spare more and one less', () => {
    const { flips } = planned({ guests: estate });
    expect(flips).toContainEqual({ model: 'hardware', change: 'n+2 instead of n+1', hostsFrom: 5, hostsTo: 6 });
    expect(flips).toContainEqual({ model: 'hardware', change: 'n+0 instead of n+1', hostsFrom: 5, hostsTo: 4 });
  });

  it('name the machine whose leaving saves a host', () => {
    const full = [guest('DB07', { vcpus: 1, memoryMiB: 800 * 1024 }), ...guests(55, (id) => guest(id, { vcpus: 1 }))];
    expect(planned({ guests: full }).flips).toContainEqual({
      model: 'hardware',
      change: 'without DB07',
      hostsFrom: 3,
      hostsTo: 2,
    });
  });

  it('are none for an estate that no host holds', () => {
    expect(planned({ guests: [guest('monster', { memoryMiB: 2048 * 1024 })] }).flips).toEqual([]);
  });

  it('work for the rules of others too', () => {
    const { flips } = planned({ guests: estate, policy: 'spiral' });
    expect(flips.some(({ change }) => change.includes('vCPUs per core'))).toBe(true);
  });
});

describe('the range', () => {
  const many = (its: Parameters<typeof guest>[1]) => guests(400, (id) => guest(id, { vcpus: 6, ...its }));

  it('narrows with better data', () => {
    const measured = planned({ guests: many({ host: 'esx1', cpuUse: 0.3, memoryUse: 0.5 }) }).range;
    const configured = planned({ guests: many({ host: 'esx1' }) }).range;
    const bare = planned({ guests: many({}) }).range;
    const width = (range: typeof bare) => (range === null ? 0 : range.high - range.low);
    expect([measured?.grade, configured?.grade, bare?.grade]).toEqual(['A', 'B', 'C']);
    expect(width(measured)).toBeLessThan(width(configured));
    expect(width(configured)).toBeLessThanOrEqual(width(bare));
  });

  it('holds the plan', () => {
    const { plans, range } = planned({ guests: many({}) });
    expect(plans[0]?.hosts).toBeGreaterThanOrEqual(range?.low ?? 0);
    expect(plans[0]?.hosts).toBeLessThanOrEqual(range?.high ?? 0);
  });

  it('asks for the processors where they decide, and for the memory where that does', () => {
    const wide = guests(200, (id) => guest(id, { vcpus: 12, memoryMiB: 2048 }));
    expect(planned({ guests: wide }).range?.ask?.about).toBe('cpu-use');
    const deep = guests(200, (id) => guest(id, { vcpus: 1, memoryMiB: 64 * 1024 }));
    expect(planned({ guests: deep, growth: 0 }).range?.ask?.about).toBe('memory-use');
  });

  it('asks nothing more of growth once it was named', () => {
    const named = planned({ guests: many({ cpuUse: 0.3, memoryUse: 0.5 }), growth: 10 }).range;
    expect(named).toMatchObject({ grade: 'A', ask: null });
    expect(named?.low).toBe(named?.high);
  });
});

describe('benefits', () => {
  it('count the hosts of today that can be switched off, and what is in them', () => {
    const { benefits } = planned({ guests: guests(100, guest), today: [{ ...BIG_HOST, count: 10 }] });
    expect(benefits.map(({ kind, from, to }) => [kind, from, to])).toEqual([
      ['hosts', 10, 3],
      ['cores', 640, 192],
      ['memory-mib', 10 * 1024 * 1024, 3 * 1024 * 1024],
      ['licence-cores', 640, 192],
    ]);
  });

  it('count sixteen cores for a licence where a processor has fewer', () => {
    const { benefits } = planned({
      guests: guests(10, guest),
      host: { ...BIG_HOST, cores: 16 },
      today: [{ ...BIG_HOST, cores: 16, count: 8 }],
    });
    expect(benefits.find(({ kind }) => kind === 'licence-cores')).toMatchObject({ from: 8 * 32, to: 2 * 32 });
  });

  it('are none where the hosts of today are not known, or are needed', () => {
    expect(planned({ guests: guests(100, guest) }).benefits).toEqual([]);
    expect(planned({ guests: guests(100, guest), today: [{ ...BIG_HOST, count: 3 }] }).benefits).toEqual([]);
  });
});

describe('dangers of the plan', () => {
  const mixed = [...guests(20, guest), guest('jail', { family: 'bsd' }), windowsGuest('mail')];

  it('tell how many machines one host takes down', () => {
    const plan = planned({ guests: mixed, failover: 1 });
    const blast = plan.dangers.find(({ danger, model }) => danger === 'danger-single-point' && model === 'hardware');
    expect(blast?.what).toEqual({ type: 'blast-radius', guests: 22, ofGuests: 22 });
  });

  it('warn where nothing is to spare, and only there', () => {
    const noSpare = (failover: number) =>
      planned({ guests: mixed, failover })
        .dangers.filter(({ what }) => what.type === 'no-spare')
        .map(({ model }) => model);
    expect(noSpare(0)).toEqual(['hardware', 'para', 'os']);
    expect(noSpare(1)).toEqual([]);
  });

  it('tell of kernel families and of shared memory under OS-virtualisation alone', () => {
    const found = planned({ guests: mixed }).dangers.filter(({ what }) => ['families', 'shared-memory'].includes(what.type));
    expect(new Set(found.map(({ model }) => model))).toEqual(new Set(['os']));
    expect(found.map(({ what }) => what)).toContainEqual({ type: 'families', families: ['linux', 'bsd'], spares: 2 });
  });

  it('tell of Windows licences where Windows is', () => {
    const licences = (its: Partial<SizingRequest>) =>
      planned(its)
        .dangers.filter(({ danger }) => danger === 'danger-licences')
        .map(({ what }) => what);
    expect(licences({ guests: mixed })).toEqual([{ type: 'windows-licences', guests: 1, cores: 2 * 64 }]);
    expect(licences({ guests: guests(5, guest) })).toEqual([]);
  });

  it('are known ones, each with what helps and a source for it', () => {
    const found = planned({ guests: mixed, failover: 0 }).dangers;
    expect(found.length).toBeGreaterThan(4);
    for (const { danger, mitigation } of found) {
      expect(dangers.map(({ id }) => id)).toContain(danger);
      expect(mitigation.cites.map((cite) => citationOf(cite)).filter((source) => source === null)).toEqual([]);
    }
  });
});
