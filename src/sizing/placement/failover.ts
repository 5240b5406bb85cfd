import { type Core, mayRunOn } from './core.ts';
import type { Part, Placed } from './place.ts';

/** An empty host that waits. Family null: it can boot any. */
export interface Spare {
  readonly type: number;
  readonly family: number | null;
}

export interface Failover {
  /** Every single host may fail, and all of its guests find room on the others. */
  readonly holds: boolean;
  readonly simulated: number;
  /** The host whose failure leaves most guests without a place; where none does, the one with most guests. Null without hosts. */
  readonly worst: Failure | null;
  /** The failures that leave guests without a place. */
  readonly lost: readonly Failure[];
}

export interface Failure {
  readonly host: number;
  /** All that run there: the blast radius. */
  readonly guests: number;
  readonly stranded: readonly number[];
}

/** Lets every host fail, one at a time, and places its guests again on what is free on the others and on the spares; nobody else moves. */
export function simulateFailures({ parts }: Placed, spares: readonly Spare[]): Failover {
  let offset = 0;
  const failures = parts.flatMap((part) => {
    const mine = spares.filter(({ family }) => family === null || family === part.core.family);
    const found = failuresOf(
      part,
      mine.map(({ type }) => type),
      offset,
    );
    offset += part.packing.types.length;
    return found;
  });
  const worst = failures.reduce<Failure | null>((most, each) => (most === null || isWorse(each, most) ? each : most), null);
  const lost = failures.filter(({ stranded }) => stranded.length > 0);
  return { holds: lost.length === 0, simulated: failures.length, worst, lost };
}

const isWorse = (one: Failure, other: Failure) =>
  one.stranded.length > other.stranded.length || (one.stranded.length === other.stranded.length && one.guests > other.guests);

function failuresOf({ core, packing }: Part, spares: readonly number[], offset: number): Failure[] {
  const { dimensions: d, size } = core;
  const types = [...packing.types, ...spares];
  const rest = new Float64Array(types.length * d);
  const held: number[][] = types.map(() => []);
  types.forEach((type, host) => {
    rest.set(core.types[type]?.capacity ?? [], host * d);
  });
  packing.on.forEach((host, item) => {
    if (host < 0) return;
    held[host]?.push(item);
    for (let h = 0; h < d; h++) rest[host * d + h] = (rest[host * d + h] ?? 0) - (size[item * d + h] ?? 0);
  });
  const evacuee = evacuation(core, types, rest, held);
  return packing.types.map((_, host) => {
    const items = held[host] ?? [];
    const stranded = ORDERS.slice(0, items.length > 1 ? undefined : 1).reduce<readonly number[] | null>(
      (best, order) => (best?.length === 0 ? best : fewer(best, evacuee(host, order(core, items)))),
      null,
    );
    const guests = (some: readonly number[]) =>
      some.flatMap((item) => Array.from(core.guests.subarray(core.start[item], core.start[item + 1])));
    return { host: host + offset, guests: guests(items).length, stranded: guests(stranded ?? []) };
  });
}

const fewer = (one: readonly number[] | null, other: readonly number[]) =>
  one === null || other.length < one.length ? other : one;

/** The orders that are tried: largest share of the host first, by the sum of the dimensions and by the largest. */
const ORDERS = [
  (core: Core, items: readonly number[]) => byShare(core, items, (sum, share) => sum + share),
  (core: Core, items: readonly number[]) => byShare(core, items, Math.max),
];

function byShare(core: Core, items: readonly number[], join: (one: number, other: number) => number): number[] {
  const d = core.dimensions;
  const capacity = core.types[0]?.capacity ?? new Float64Array(d);
  const share = new Map<number, number>();
  for (const item of items)
    share.set(
      item,
      capacity.reduce((sum, room, h) => join(sum, (core.size[item * d + h] ?? 0) / Math.max(1, room)), 0),
    );
  return [...items].sort((one, other) => (share.get(other) ?? 0) - (share.get(one) ?? 0));
}

/** Moves items off a host to where least is left over, says which found no place, and leaves everything as it was. */
function evacuation(core: Core, types: readonly number[], rest: Float64Array, held: readonly number[][]) {
  const { dimensions: d, size, apart } = core;
  const scale = Float64Array.from(
    { length: d },
    (_, h) => 1 / Math.max(1, ...core.types.map(({ capacity }) => capacity[h] ?? 0)),
  );
  const allowed = (item: number, host: number) => {
    if ((core.only !== null || core.types.length > 1) && !mayRunOn(core, item, types[host] ?? 0)) return false;
    return apart === null || !held[host]?.some((other) => apart[item]?.some((group) => apart[other]?.includes(group)));
  };
  return (failed: number, items: readonly number[]): number[] => {
    const moved: { readonly item: number; readonly host: number }[] = [];
    const stranded: number[] = [];
    for (const item of items) {
      let [found, least] = [-1, Number.POSITIVE_INFINITY];
      for (let host = 0; host < types.length; host++) {
        let room = 0;
        let h = 0;
        for (; h < d; h++) {
          const over = (rest[host * d + h] as number) - (size[item * d + h] as number);
          if (over < 0) break;
          room += over * (scale[h] as number);
        }
        if (h === d && room < least && host !== failed && allowed(item, host)) [found, least] = [host, room];
      }
      if (found < 0) {
        stranded.push(item);
        continue;
      }
      for (let h = 0; h < d; h++) rest[found * d + h] = (rest[found * d + h] ?? 0) - (size[item * d + h] ?? 0);
      held[found]?.push(item);
      moved.push({ item, host: found });
    }
    for (const { item, host } of moved.reverse()) {
      for (let h = 0; h < d; h++) rest[host * d + h] = (rest[host * d + h] ?? 0) + (size[item * d + h] ?? 0);
      held[host]?.pop();
    }
    return stranded;
  };
}
