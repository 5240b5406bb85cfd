import { describe, expect, it } from 'vitest';
import type { SizingRequest, Whereabouts } from '../../src/sizing/estate-plan.ts';
import { planEstate, planModels } from '../../src/sizing/index.ts';
import { BIG_HOST, guest, guests, request } from '../support/estate.ts';

function hardware(its: Partial<SizingRequest>) {
  const [plan] = planModels(request(its));
  if (plan === undefined) throw new Error('no plan for hardware');
  return plan;
}

const small = { ...BIG_HOST, name: 'small', cores: 8, memoryMiB: 64 * 1024 };
const ten = guests(10, guest);
/** Two machines to a host. */
const inPairs = (shape: string): Whereabouts => ({
  of: 'today',
  hosts: new Map(ten.map(({ id }, at) => [id, { name: `esx${Math.floor(at / 2)}`, shape }])),
});

describe('machines that run somewhere now', () => {
  it('all stay where the hosts are as many as it takes', () => {
    const plan = hardware({ guests: guests(9, guest), host: small, now: inPairs('small') });
    const free = hardware({ guests: guests(9, guest), host: small });
    expect(plan.hosts).toBe(free.hosts);
    expect((plan.moves?.stay ?? 0) + (plan.moves?.move ?? 0)).toBe(9);
    expect(plan.moves?.stay).toBeGreaterThan(5);
  });

  it('are on the host that the plan names after that of today', () => {
    const now = inPairs('small');
    const plan = hardware({ guests: ten, host: small, now });
    const stayed = plan.placed.flatMap(({ guests: its, was }) =>
      its.filter((id) => was !== null && now.hosts.get(id)?.name === was),
    );
    expect(stayed).toHaveLength(plan.moves?.stay ?? -1);
  });

  it('are said nothing of where no host of the plan is one of today', () => {
    expect(hardware({ guests: ten, host: small, now: inPairs('large') }).moves).toBeNull();
  });

  it('stay on the hosts that are reused, and not on those that are bought', () => {
    const old = { ...small, count: 2 };
    const { placed, moves } = hardware({ guests: ten, host: { ...small, name: 'new' }, reuse: [old], now: inPairs('small') });
    expect(moves?.stay).toBeGreaterThan(0);
    expect(placed.filter(({ was }) => was !== null).every(({ owned }) => owned)).toBe(true);
  });
});

describe('what is left over on the hosts', () => {
  it('is stranded where not even the smallest machine fits', () => {
    const { placed } = hardware({ guests: guests(126, (id) => guest(id, { vcpus: 4, memoryMiB: 1024 })) });
    expect(placed.map(({ stranded, freeCores }) => [stranded, freeCores])).toEqual([
      [true, 0],
      [true, 0],
    ]);
    expect(placed.every(({ freeMiB }) => freeMiB > 700 * 1024)).toBe(true);
  });

  it('is not where one more would fit', () => {
    const { placed } = hardware({ guests: guests(5, guest) });
    expect(placed.map(({ stranded }) => stranded)).toEqual([false]);
  });

  it('shows in what a host may have half of', () => {
    const { halfWillDo } = planEstate(request({ guests: guests(126, (id) => guest(id, { memoryMiB: 1024 })) }));
    expect(halfWillDo).toEqual(['memory']);
  });
});
