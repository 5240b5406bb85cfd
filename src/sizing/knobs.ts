import type { Model } from '../knowledge/vocabulary.ts';
import type { SizedGuest } from './estate-plan.ts';
import type { Basis } from './pool.ts';
import type { Change } from './recount.ts';
import { roomGib } from './units.ts';

/** One thing that could be otherwise, in steps away from what it is; `at(0)` is as it is. */
export interface Knob {
  readonly steps: number;
  readonly at: (step: number) => Tried;
}

export interface Tried {
  readonly change: Change;
  readonly says: string;
}

/** So many of the largest guests are tried; smaller ones matter less than these. */
const LARGEST_TRIED = 12;

/** What may be turned about a model's plan, to more room on each host and to less. */
export function knobs(model: Model, { rules, request, book }: Basis): Knobs {
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
  const promised = (sign: number, most: number): Knob => ({
    steps: model === 'os' && book.method === 'placement' ? Math.round(Math.abs(most - rules.guaranteedShare) * 10) : 0,
    at: (step) => {
      const value = percent(rules.guaranteedShare + (sign * step) / 10);
      const says = `${value} % of its memory promised to each machine instead of ${percent(rules.guaranteedShare)} %`;
      return { change: { rules: { guaranteedShare: value / 100 } }, says };
    },
  });
  const halves = { cores: cores(-1), memory: memory(-1) };
  const sharing = {
    moreRoom: [ratio(1, 10), ceiling(1, 1), promised(-1, 0.1)],
    lessRoom: [ratio(-1, 1), promised(1, 1)],
    halves,
  };
  if (model !== 'hardware') return sharing;
  return {
    moreRoom: [ratio(1, 10), ceiling(1, 1), memory(1), cores(1), growth(-1), failover(-1)],
    lessRoom: [ratio(-1, 1), ceiling(-1, 0.5), memory(-1), cores(-1), growth(1), failover(1)],
    halves,
  };
}

export interface Knobs {
  readonly moreRoom: readonly Knob[];
  readonly lessRoom: readonly Knob[];
  readonly halves: Readonly<Record<'cores' | 'memory', Knob>>;
}

const MEMORY_STEP = 32 * 1024;
const CORE_STEP = 2;

/** The largest machines leave, one after the other. */
export function withoutLargest(guests: readonly SizedGuest[], { request }: Basis): Knob {
  const { host } = request;
  const weight = (guest: SizedGuest) => Math.max(guest.vcpus / host.cores, guest.memoryMiB / host.memoryMiB);
  const largest = guests.toSorted((a, b) => weight(b) - weight(a)).slice(0, LARGEST_TRIED);
  return {
    steps: Math.min(largest.length, guests.length - 1),
    at: (step) => {
      const gone = new Set(largest.slice(0, step));
      const rest = request.guests.filter((guest) => !gone.has(guest));
      return { change: { request: { guests: rest } }, says: `without ${named([...gone])}` };
    },
  };
}

function named(guests: readonly SizedGuest[]): string {
  const names = guests.map(({ name }) => name);
  if (names.length > NAMED) return `the ${names.length} largest machines (${names.slice(0, NAMED).join(', ')} …)`;
  return [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' and ');
}

const NAMED = 3;
