import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ModelPlan, SizingRequest } from '../../src/sizing/estate-plan.ts';
import { planModels } from '../../src/sizing/index.ts';
import { type Placed, place } from '../../src/sizing/placement/place.ts';
import type { PlacementProblem } from '../../src/sizing/placement/problem.ts';
import { sparesNeeded, surviving } from '../../src/sizing/survival.ts';
import { BIG_HOST, guest, guests, request, windowsGuest } from '../support/estate.ts';
import { smallEstate } from '../support/small-estates.ts';

function hardware(its: Partial<SizingRequest>): ModelPlan {
  const [plan] = planModels(request(its));
  if (plan === undefined) throw new Error('no plan for hardware');
  return plan;
}

/** A small estate of one family, all of it placed; null where that cannot be. */
function placedEstate(seed: number): Placed | null {
  const outcome = place({ ...smallEstate(seed), family: null, pins: [] }, { seed: 1, iterations: 50 });
  return outcome.ok && outcome.placed.unplaced.length === 0 && outcome.placed.hosts > 0 ? outcome.placed : null;
}

/** Whether what ran on the failed hosts can be placed at all on the others and the spares, nobody else moving: every way is tried. */
function hasWayOut({ problem, on, hostTypeOf }: Placed, spares: readonly number[], failed: readonly number[]): boolean {
  const types = [...hostTypeOf, ...spares];
  const held: number[][] = types.map((_, host) => [...on.keys()].filter((item) => on[item] === host));
  const lost = failed.flatMap((host) => held[host] ?? []);
  for (const host of failed) held[host] = [];
  const groups = togetherIn(problem, lost);
  const visit = (at: number): boolean => {
    const group = groups[at];
    if (group === undefined) return true;
    return types.some((type, host) => {
      if (failed.includes(host) || !fits(problem, type, [...(held[host] ?? []), ...group])) return false;
      held[host]?.push(...group);
      const done = visit(at + 1);
      held[host]?.splice(-group.length);
      return done;
    });
  };
  return visit(0);
}

function togetherIn({ together }: PlacementProblem, items: readonly number[]): readonly (readonly number[])[] {
  const groups = items.map((item) => new Set([item]));
  for (const rule of together) {
    const joined = groups.filter((group) => rule.some((item) => group.has(item)));
    const [first, ...others] = joined;
    for (const other of others) {
      for (const item of other) first?.add(item);
      groups.splice(groups.indexOf(other), 1);
    }
  }
  return groups.map((group) => [...group]);
}

function fits({ demand, dimensions: d, hosts, guestsPerHost, apart }: PlacementProblem, type: number, items: readonly number[]) {
  const within = hosts[type]?.capacity.every(
    (room, h) => items.reduce((sum, item) => sum + (demand[item * d + h] ?? 0), 0) <= room,
  );
  const alone = apart.every((group) => items.filter((item) => group.includes(item)).length <= 1);
  return within === true && alone && (guestsPerHost === null || items.length <= guestsPerHost);
}

const pairsOf = (hosts: number) =>
  Array.from({ length: hosts }, (_, one) => one).flatMap((one) =>
    Array.from({ length: hosts - one - 1 }, (_, more): readonly number[] => [one, one + more + 1]),
  );

describe('survival', () => {
  it('is never claimed of one failure where a search of every way out finds none', () => {
    let claims = 0;
    for (let seed = 0; seed < 1500; seed++) {
      const placed = placedEstate(seed);
      if (placed === null) continue;
      for (const spares of [[], [0]]) {
        if (!surviving(placed, spares, 1).holds) continue;
        claims += 1;
        for (let host = 0; host < placed.hosts; host++) expect(hasWayOut(placed, spares, [host]), `estate ${seed}`).toBe(true);
      }
    }
    expect(claims).toBeGreaterThan(200);
  });

  it('is never claimed of two failures where a search of every way out finds none', () => {
    let claims = 0;
    for (let seed = 0; seed < 1500; seed++) {
      const placed = placedEstate(seed);
      if (placed === null || !surviving(placed, [0, 0], 2).holds) continue;
      claims += 1;
      for (const pair of pairsOf(placed.hosts)) expect(hasWayOut(placed, [0, 0], pair), `estate ${seed}`).toBe(true);
    }
    expect(claims).toBeGreaterThan(100);
  });

  it('comes with the spares that are said to be needed, whatever the hosts', () => {
    let mixed = 0;
    for (let seed = 0; seed < 800; seed++) {
      const placed = placedEstate(seed);
      if (placed === null) continue;
      const needed = sparesNeeded(placed, { failures: 1, idle: [], atLeast: 0 });
      if (!needed.ok) continue;
      if (placed.problem.hosts.length > 1) mixed += 1;
      for (let host = 0; host < placed.hosts; host++)
        expect(hasWayOut(placed, needed.types, [host]), `estate ${seed}`).toBe(true);
    }
    expect(mixed).toBeGreaterThan(50);
  });

  it('tries every host of a plan, and names the one with most machines', () => {
    const plan = hardware({
      guests: [...guests(100, guest), ...guests(40, (id) => guest(`s-${id}`, { vcpus: 1, memoryMiB: 512 }))],
    });
    const most = Math.max(...plan.placed.map((host) => host.guests.length));
    expect(plan.survival).toMatchObject({
      failures: 1,
      holds: true,
      tried: plan.placed.length,
      worst: { guests: most, lost: 0 },
    });
  });

  it('tries every pair where two spares were asked for', () => {
    const plan = hardware({ guests: guests(300, guest), failover: 2 });
    const hosts = plan.hosts ?? 0;
    expect(plan.survival).toMatchObject({ failures: 2, holds: true, tried: (hosts * (hosts - 1)) / 2 });
  });

  it('says that it tried a sample where there are too many pairs', () => {
    const small = { ...BIG_HOST, cores: 8, memoryMiB: 64 * 1024 };
    const { survival } = hardware({ guests: guests(1000, guest), failover: 2, host: small });
    expect(survival?.holds).toBe(true);
    expect(survival?.tried).toBeLessThan(survival?.ways ?? 0);
  });

  it('is of each kernel family under OS-virtualisation', () => {
    const both = [...guests(4, guest), ...guests(4, (id) => guest(`bsd-${id}`, { family: 'bsd' }))];
    const os = planModels(request({ guests: both })).find(({ model }) => model === 'os');
    expect(os?.survival).toMatchObject({ holds: true, tried: 2 });
    expect(os?.failoverHosts).toBe(2);
  });
});

describe('growth', () => {
  const estate = fc
    .array(fc.record({ vcpus: fc.integer({ min: 1, max: 16 }), memoryMiB: fc.integer({ min: 512, max: 96 * 1024 }) }), {
      minLength: 1,
      maxLength: 40,
    })
    .map((all) => all.map((its, at) => guest(`vm-${at}`, its)));

  it('never lowers what an estate needs at least', () => {
    fc.assert(
      fc.property(estate, fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 100 }), (its, growth, more) => {
        const [now, later] = [hardware({ guests: its, growth }), hardware({ guests: its, growth: growth + more })];
        expect(later.lowerBound).toBeGreaterThanOrEqual(now.lowerBound);
      }),
      { numRuns: 60 },
    );
  });

  it('is more machines, not larger ones: the largest still fits', () => {
    const full = [guest('ledger', { memoryMiB: 900 * 1024 }), ...guests(10, windowsGuest)];
    expect(hardware({ guests: full, growth: 50 })).toMatchObject({ why: null });
  });

  it('adds the share that was asked for to the sums', () => {
    const { formula } = hardware({ guests: guests(100, guest), growth: 25 });
    expect(formula).toContain('ceil(125 cores / 63 cores per host)');
  });
});

describe('hosts to reuse', () => {
  const machine = fc.record({ vcpus: fc.integer({ min: 1, max: 16 }), memoryMiB: fc.integer({ min: 1024, max: 100 * 1024 }) });
  const old = fc.record({
    cores: fc.integer({ min: 4, max: 64 }),
    memoryMiB: fc.integer({ min: 16 * 1024, max: 512 * 1024 }),
    count: fc.integer({ min: 1, max: 5 }),
  });
  const host = { ...BIG_HOST, cores: 32, memoryMiB: 192 * 1024 };

  it('never raise what must be bought', () => {
    fc.assert(
      fc.property(
        fc.array(machine, { minLength: 1, maxLength: 30 }),
        old,
        fc.integer({ min: 0, max: 2 }),
        (machines, shape, failover) => {
          const its = machines.map((each, at) => guest(`vm-${at}`, each));
          const reuse = [{ ...host, ...shape, name: 'old' }];
          const [without, plan] = [hardware({ guests: its, host, failover }), hardware({ guests: its, host, failover, reuse })];
          expect(plan.toBuy).toBeLessThanOrEqual(without.toBuy);
          expect(plan.reused[0]?.hosts ?? 0).toBeLessThanOrEqual(shape.count);
          expect(plan.toBuy + (plan.reused[0]?.hosts ?? 0)).toBe(plan.hosts);
          if (failover > 0) expect(plan.survival?.holds).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('are spares too, before any is bought', () => {
    const three = [{ ...BIG_HOST, name: 'old', count: 3 }];
    expect(hardware({ guests: guests(100, guest), reuse: three })).toMatchObject({ hosts: 3, toBuy: 0, failoverHosts: 1 });
  });

  it('leave out those that nothing needs', () => {
    const many = [{ ...BIG_HOST, name: 'old', count: 9 }];
    expect(hardware({ guests: guests(100, guest), reuse: many }).reused).toEqual([{ shape: 'old', hosts: 3 }]);
  });
});
