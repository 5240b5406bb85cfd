import { mayRunOn } from './placement/core.ts';
import type { Placed } from './placement/place.ts';

/** Where the items of hosts that failed went: so many to hosts that were idle, so many to hosts that worked; the rest found no place. */
export interface Evacuation {
  readonly onSpares: number;
  readonly onOthers: number;
  readonly stranded: readonly number[];
}

/**
 * Lets hosts fail one after the other and starts their items again where least is left over, the largest first. `spares` are idle hosts, by type; they
 * are numbered after the working ones and may fail like those. Everything is as before at the next call.
 */
export function evacuator({ parts }: Placed, spares: readonly number[]): (failing: readonly number[]) => Evacuation {
  const [part] = parts;
  if (part === undefined || parts.length > 1) throw new Error('one family of machines at a time');
  const { core, packing } = part;
  const { dimensions: d, size, apart } = core;
  const types = [...packing.types, ...spares];
  const working = packing.types.length;
  const scale = Array.from({ length: d }, (_, h) => 1 / Math.max(1, ...core.types.map(({ capacity }) => capacity[h] ?? 0)));
  const start = new Float64Array(types.length * d);
  const began: number[][] = types.map(() => []);
  types.forEach((type, host) => {
    start.set(core.types[type]?.capacity ?? [], host * d);
  });
  const share = Float64Array.from({ length: core.items }, (_, item) =>
    scale.reduce((sum, one, h) => sum + one * (size[item * d + h] ?? 0), 0),
  );
  packing.on.forEach((host, item) => {
    if (host < 0) return;
    began[host]?.push(item);
    for (let h = 0; h < d; h++) start[host * d + h] = (start[host * d + h] as number) - (size[item * d + h] as number);
  });
  const mixed = core.types.length > 1 || core.only !== null;

  return (failing) => {
    const rest = Float64Array.from(start);
    const held = new Map<number, readonly number[]>();
    const on = (host: number) => held.get(host) ?? began[host] ?? [];
    const allowed = (item: number, host: number) =>
      (!mixed || mayRunOn(core, item, types[host] ?? 0)) &&
      (apart === null || !on(host).some((other) => apart[item]?.some((group) => apart[other]?.includes(group))));
    const placeOf = (item: number, dead: ReadonlySet<number>) => {
      let [found, least] = [-1, Number.POSITIVE_INFINITY];
      for (let host = 0; host < types.length; host++) {
        let room = 0;
        let h = 0;
        for (; h < d; h++) {
          const over = (rest[host * d + h] as number) - (size[item * d + h] as number);
          if (over < 0) break;
          room += over * (scale[h] as number);
        }
        if (h === d && room < least && !dead.has(host) && allowed(item, host)) [found, least] = [host, room];
      }
      return found;
    };
    const dead = new Set<number>();
    const went = new Map<number, number>();
    for (const failed of failing) {
      dead.add(failed);
      for (const item of [...on(failed)].sort((one, other) => (share[other] ?? 0) - (share[one] ?? 0))) {
        const found = placeOf(item, dead);
        went.set(item, found);
        if (found < 0) continue;
        for (let h = 0; h < d; h++) rest[found * d + h] = (rest[found * d + h] as number) - (size[item * d + h] as number);
        held.set(found, [...on(found), item]);
      }
    }
    const ends = [...went];
    return {
      onSpares: ends.filter(([, host]) => host >= working).length,
      onOthers: ends.filter(([, host]) => host >= 0 && host < working).length,
      stranded: ends.filter(([, host]) => host < 0).map(([item]) => item),
    };
  };
}
