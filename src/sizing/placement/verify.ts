import { type Bound, cliqueValue, neverShare, sumBound } from './bounds.ts';
import type { Core } from './core.ts';
import { exactWorth } from './exact-worth.ts';
import { guestCount, type PlacementProblem } from './problem.ts';

/** What is wrong with a placement, in words; empty when every guest has a host and every rule is kept. Reads the problem itself, nothing of the search. */
export function placementFaults(problem: PlacementProblem, on: Int32Array, types: readonly number[]): string[] {
  const faults: string[] = [];
  const { dimensions: d, demand } = problem;
  const used = new Float64Array(types.length * d);
  const guests = new Int32Array(types.length);
  const families = new Map<number, number>();
  for (let guest = 0; guest < guestCount(problem); guest++) {
    const host = on[guest] ?? -1;
    if (host < 0 || host >= types.length) {
      faults.push(`Guest ${guest} is on no host.`);
      continue;
    }
    guests[host] = (guests[host] ?? 0) + 1;
    for (let h = 0; h < d; h++) used[host * d + h] = (used[host * d + h] ?? 0) + (demand[guest * d + h] ?? 0);
    if (problem.family === null) continue;
    const family = problem.family[guest] ?? 0;
    if ((families.get(host) ?? family) !== family) faults.push(`Host ${host} holds guests of two families.`);
    families.set(host, family);
  }
  types.forEach((type, host) => {
    const capacity = problem.hosts[type]?.capacity ?? [];
    if (capacity.length !== d || capacity.some((size, h) => (used[host * d + h] ?? 0) > size))
      faults.push(`Host ${host} holds too much.`);
    if (problem.guestsPerHost !== null && (guests[host] ?? 0) > problem.guestsPerHost)
      faults.push(`Host ${host} holds too many guests.`);
  });
  problem.hosts.forEach(({ count }, type) => {
    if (count !== null && types.length > count && types.filter((each) => each === type).length > count)
      faults.push(`There are too few hosts of type ${type}.`);
  });
  const hostsOf = (group: readonly number[]) => new Set([...new Set(group)].map((guest) => on[guest])).size;
  problem.apart.forEach((group, at) => {
    if (hostsOf(group) < new Set(group).size) faults.push(`Two guests of group ${at}, which are to be apart, share a host.`);
  });
  problem.together.forEach((group, at) => {
    if (hostsOf(group) > 1) faults.push(`The guests of group ${at}, which are to be together, are on several hosts.`);
  });
  for (const { guest, host } of problem.pins)
    if (types[on[guest] ?? -1] !== host) faults.push(`Guest ${guest} is not on a host of its kind.`);
  return faults;
}

/** Whether a bound follows from its certificate: worked out anew, in whole numbers. False also when that would take too long. */
export function boundHolds(core: Core, bound: Bound): boolean {
  if (held.get(bound) === core) return true;
  const holds = follows(core, bound);
  if (holds) held.set(bound, core);
  return holds;
}

/** Bounds that were found to hold, and of what: neither is ever changed. */
const held = new WeakMap<Bound, Core>();

function follows(core: Core, bound: Bound): boolean {
  switch (bound.by) {
    case 'sum':
      return sumBound(core, bound.dimension).value >= bound.value;
    case 'clique': {
      const { items } = bound;
      if (new Set(items).size !== items.length) return false;
      return (
        items.every((one, at) => items.slice(at + 1).every((other) => neverShare(core, one, other))) &&
        cliqueValue(core, items) >= bound.value
      );
    }
    case 'prices':
      return pricesHold(core, bound);
  }
}

/**
 * Weak duality, exactly. No host of a type holds items worth more than w; where there are as many as it takes, w may not exceed scale
 * × cost, and where they are counted, each may bring the total down by the excess.
 */
function pricesHold(core: Core, { prices, scale, value }: Extract<Bound, { by: 'prices' }>): boolean {
  if (prices.length !== core.items || !prices.every((price) => Number.isSafeInteger(price) && price >= 0)) return false;
  if (!Number.isSafeInteger(scale) || scale < 1) return false;
  let total = prices.reduce((sum, price) => sum + BigInt(price), 0n);
  for (const [type, { cost, count }] of core.types.entries()) {
    const worth = exactWorth(core, type, prices, cost * scale);
    if (worth === null) return false;
    const excess = BigInt(worth) - BigInt(cost) * BigInt(scale);
    if (excess <= 0n) continue;
    if (!Number.isFinite(count)) return false;
    total -= excess * BigInt(count);
  }
  const divisor = BigInt(scale);
  return total > BigInt(value - 1) * divisor;
}
