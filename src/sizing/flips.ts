import type { Flip } from './estate-plan.ts';
import type { Basis } from './pool.ts';
import { type Change, changed, recount, recountAtLeast } from './recount.ts';
import { roomGib } from './units.ts';

/** One thing that could be otherwise, in steps away from what it is; `at(0)` is as it is. */
interface Knob {
  readonly steps: number;
  readonly at: (step: number) => { readonly change: Change; readonly says: string };
}

/** Guests that are tried one by one; smaller ones matter less than these. */
const LARGEST_TRIED = 12;

/** Machines that may be placed anew in all, over all trials: what no longer comes within it is not told. */
const MOST_PLACED = 400_000;

/**
 * The smallest changes that add or remove a host under hardware virtualisation. Each is found by bisection on the count itself: the bound first, a
 * placement only where the bound leaves it open.
 */
export function flipsOf(basis: Basis): readonly Flip[] {
  const from = recount('hardware', basis);
  if (from === null || from === 0) return [];
  const { moreRoom, lessRoom } = knobs(basis);
  const trials: Trials = { basis, from, left: Math.ceil(MOST_PLACED / basis.request.guests.length) };
  const found = [
    ...moreRoom.map((knob) => smallest(knob, trials, 'fewer')),
    ...lessRoom.map((knob) => smallest(knob, trials, 'more')),
  ].filter((flip) => flip !== null);
  return [...found, ...withoutOne(trials)];
}

/** What is tried, and how many placements are left for it. */
interface Trials {
  readonly basis: Basis;
  readonly from: number;
  left: number;
}

type Wanted = (change: Change) => boolean;

function wants(trials: Trials, direction: 'fewer' | 'more'): Wanted {
  return (change) => {
    const { basis, from } = trials;
    const other = changed(basis, change);
    const least = recountAtLeast('hardware', other);
    if (least > from) return direction === 'more';
    if (direction === 'fewer' && least >= from) return false;
    trials.left--;
    if (trials.left < 0) return false;
    const hosts = recount('hardware', other);
    if (hosts === null) return direction === 'more';
    return direction === 'fewer' ? hosts < from : hosts > from;
  };
}

function smallest(knob: Knob, trials: Trials, direction: 'fewer' | 'more'): Flip | null {
  const { basis, from } = trials;
  const wanted = wants(trials, direction);
  let [no, yes] = [0, knob.steps];
  if (yes < 1 || !wanted(knob.at(yes).change)) return null;
  while (yes - no > 1) {
    const middle = Math.floor((no + yes) / 2);
    if (wanted(knob.at(middle).change)) yes = middle;
    else no = middle;
  }
  if (trials.left < 0) return null;
  const { change, says } = knob.at(yes);
  const hostsTo = recount('hardware', changed(basis, change));
  return hostsTo === null || hostsTo === from ? null : { model: 'hardware', change: says, hostsFrom: from, hostsTo };
}

function knobs({ rules, request }: Basis): Readonly<Record<'moreRoom' | 'lessRoom', readonly Knob[]>> {
  const { host } = request;
  const ratio = (sign: number, most: number): Knob => ({
    steps: Math.max(0, Math.round(Math.abs(most - rules.vcpusPerCore) * 10)),
    at: (step) => {
      const value = Math.round((rules.vcpusPerCore + (sign * step) / 10) * 10) / 10;
      return { change: { rules: { vcpusPerCore: value } }, says: `${value} vCPUs per core instead of ${rules.vcpusPerCore}` };
    },
  });
  const percent = (share: number) => Math.round(share * 100);
  const ceiling = (sign: number, most: number): Knob => ({
    steps: Math.max(0, Math.abs(percent(most) - percent(rules.memoryCeiling))),
    at: (step) => {
      const value = percent(rules.memoryCeiling) + sign * step;
      const says = `${value} % of the memory used instead of ${percent(rules.memoryCeiling)} %`;
      return { change: { rules: { memoryCeiling: value / 100 } }, says };
    },
  });
  const memory = (sign: number): Knob => ({
    steps: Math.floor(host.memoryMiB / (sign > 0 ? 1 : 2) / MEMORY_STEP),
    at: (step) => {
      const memoryMiB = host.memoryMiB + sign * step * MEMORY_STEP;
      const says = `${roomGib(memoryMiB)} per host instead of ${roomGib(host.memoryMiB)}`;
      return { change: { request: { host: { ...host, memoryMiB } } }, says };
    },
  });
  const cores = (sign: number): Knob => ({
    steps: Math.floor(host.cores / (sign > 0 ? 1 : 2) / CORE_STEP),
    at: (step) => {
      const value = host.cores + sign * step * CORE_STEP;
      return {
        change: { request: { host: { ...host, cores: value } } },
        says: `${value} cores per host instead of ${host.cores}`,
      };
    },
  });
  const growth = (sign: number): Knob => ({
    steps: sign > 0 ? 100 : percent(rules.growth),
    at: (step) => {
      const value = percent(rules.growth) + sign * step;
      return { change: { rules: { growth: value / 100 } }, says: `${value} % growth instead of ${percent(rules.growth)} %` };
    },
  });
  const failover = (by: number): Knob => ({
    steps: rules.failoverHosts + by < 0 ? 0 : 1,
    at: (step) => {
      const value = rules.failoverHosts + step * by;
      const says = `n+${value} instead of n+${rules.failoverHosts}`;
      return { change: { rules: { failoverHosts: value, failoverShare: 0 } }, says };
    },
  });
  return {
    moreRoom: [ratio(1, 10), ceiling(1, 1), memory(1), cores(1), growth(-1), failover(-1)],
    lessRoom: [ratio(-1, 1), ceiling(-1, 0.5), memory(-1), cores(-1), growth(1), failover(1)],
  };
}

const MEMORY_STEP = 32 * 1024;
const CORE_STEP = 2;

/** The machines whose leaving saves a host, of the largest. */
function withoutOne(trials: Trials): readonly Flip[] {
  const { basis, from } = trials;
  const { guests, host } = basis.request;
  const weight = (guest: (typeof guests)[number]) => Math.max(guest.vcpus / host.cores, guest.memoryMiB / host.memoryMiB);
  const wanted = wants(trials, 'fewer');
  const largest = guests.filter(({ eligible }) => eligible.hardware.ok).toSorted((a, b) => weight(b) - weight(a));
  for (const guest of largest.slice(0, LARGEST_TRIED)) {
    const change: Change = { request: { guests: guests.filter((other) => other !== guest) } };
    if (!wanted(change)) continue;
    return [{ model: 'hardware', change: `without ${guest.name}`, hostsFrom: from, hostsTo: recount('hardware', changed(basis, change)) ?? from }];
  }
  return [];
}
