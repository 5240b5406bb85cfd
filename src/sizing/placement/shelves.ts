import { type Core, mayRunOn, type Packing } from './core.ts';
import type { Draw } from './random.ts';

/** Hosts with what is on them, for a search to rearrange. */
export interface Shelves {
  /** Takes the host that is least full for its cost away, its items into the pool. False when none is left that costs anything. */
  removeLightest(pool: number[]): boolean;
  /** Puts an item on the host where it leaves least room, if it fits on any. */
  insert(item: number): boolean;
  /** Puts an item in the place of those of least penalty, which go into the pool. False when no host can ever take it. */
  eject(item: number, penalty: Int32Array, pool: number[]): boolean;
  /** Tries so many random exchanges of two items. */
  shake(times: number): void;
  packing(): Packing;
}

const MOST_ITEMS_FOR_TRIPLES = 14;
const MOST_ITEMS_FOR_PAIRS = 60;

export function shelvesOf(core: Core, start: Packing, draw: Draw): Shelves {
  const { dimensions: d, size, items } = core;
  const on = Int32Array.from(start.on);
  const types = [...start.types];
  const lists: number[][] = types.map(() => []);
  const at = new Int32Array(items);
  const rest = new Float64Array(types.length * d);
  const scale = Float64Array.from(
    { length: d },
    (_, h) => 1 / Math.max(1, ...core.types.map(({ capacity }) => capacity[h] ?? 0)),
  );
  const volume = new Float64Array(items);
  const { apart, only } = core;
  const simple = apart === null && only === null && core.types.length === 1;

  for (let host = 0; host < types.length; host++) {
    for (let h = 0; h < d; h++) rest[host * d + h] = core.types[types[host] ?? 0]?.capacity[h] ?? 0;
  }
  for (let item = 0; item < items; item++) {
    for (let h = 0; h < d; h++) volume[item] = (volume[item] ?? 0) + (size[item * d + h] ?? 0) * (scale[h] ?? 0);
    put(item, on[item] ?? 0);
  }

  function put(item: number, host: number): void {
    const list = lists[host] ?? [];
    at[item] = list.length;
    list.push(item);
    on[item] = host;
    for (let h = 0; h < d; h++) rest[host * d + h] = (rest[host * d + h] ?? 0) - (size[item * d + h] ?? 0);
  }

  function takeOff(item: number): void {
    const host = on[item] ?? 0;
    const list = lists[host] ?? [];
    const last = list.pop() ?? item;
    if (last !== item) {
      list[at[item] ?? 0] = last;
      at[last] = at[item] ?? 0;
    }
    on[item] = -1;
    for (let h = 0; h < d; h++) rest[host * d + h] = (rest[host * d + h] ?? 0) + (size[item * d + h] ?? 0);
  }

  function clash(one: number, other: number): boolean {
    const theirs = apart?.[other];
    return apart?.[one]?.some((group) => theirs?.includes(group)) ?? false;
  }

  /** Whether rules let an item on a host, leaving up to three of those on it out of account. */
  function allowed(item: number, host: number, a = -1, b = -1, c = -1): boolean {
    if (simple) return true;
    if (!mayRunOn(core, item, types[host] ?? 0)) return false;
    return (
      apart === null || !(lists[host] ?? []).some((other) => other !== a && other !== b && other !== c && clash(item, other))
    );
  }

  function roomFor(item: number, host: number, a: number, b: number, c: number): boolean {
    for (let h = 0; h < d; h++) {
      let room = (rest[host * d + h] as number) + (size[a * d + h] as number);
      if (b >= 0) room += size[b * d + h] as number;
      if (c >= 0) room += size[c * d + h] as number;
      if (room < (size[item * d + h] as number)) return false;
    }
    return true;
  }

  function removeLightest(pool: number[]): boolean {
    let [lightest, least] = [-1, Number.POSITIVE_INFINITY];
    for (let host = 0; host < types.length; host++) {
      const cost = core.types[types[host] ?? 0]?.cost ?? 0;
      if (cost === 0) continue;
      const load = (lists[host] ?? []).reduce((sum, item) => sum + (volume[item] ?? 0), 0) / cost;
      if (load < least) [lightest, least] = [host, load];
    }
    if (lightest < 0 || types.length < 2) return false;
    for (const item of [...(lists[lightest] ?? [])]) {
      takeOff(item);
      pool.push(item);
    }
    pool.sort((one, other) => (volume[one] ?? 0) - (volume[other] ?? 0));
    const last = types.length - 1;
    for (const item of lists[last] ?? []) on[item] = lightest;
    lists[lightest] = lists[last] ?? [];
    types[lightest] = types[last] ?? 0;
    for (let h = 0; h < d; h++) rest[lightest * d + h] = rest[last * d + h] ?? 0;
    lists.pop();
    types.pop();
    return true;
  }

  function insert(item: number): boolean {
    let [found, least] = [-1, Number.POSITIVE_INFINITY];
    const base = item * d;
    for (let host = 0; host < types.length; host++) {
      let room = 0;
      let h = 0;
      for (; h < d; h++) {
        const over = (rest[host * d + h] as number) - (size[base + h] as number);
        if (over < 0) break;
        room += over * (scale[h] as number);
      }
      if (h === d && room < least && allowed(item, host)) [found, least] = [host, room];
    }
    if (found >= 0) put(item, found);
    return found >= 0;
  }

  function eject(item: number, penalty: Int32Array, pool: number[]): boolean {
    let [host, a, b, c, least, ties] = [-1, -1, -1, -1, Number.POSITIVE_INFINITY, 0];
    const note = (where: number, sum: number, one: number, two: number, three: number) => {
      if (sum > least) return;
      ties = sum < least ? 1 : ties + 1;
      if (sum < least || draw(ties) === 0) [host, a, b, c, least] = [where, one, two, three, sum];
    };
    for (let where = 0; where < types.length; where++) {
      const list = lists[where] as number[];
      const [pairs, triples] = [list.length <= MOST_ITEMS_FOR_PAIRS, list.length <= MOST_ITEMS_FOR_TRIPLES];
      if (!simple && !mayRunOn(core, item, types[where] ?? 0)) continue;
      for (let i = 0; i < list.length; i++) {
        const one = list[i] as number;
        const first = penalty[one] as number;
        if (first > least) continue;
        if (roomFor(item, where, one, -1, -1) && allowed(item, where, one)) {
          note(where, first, one, -1, -1);
          continue;
        }
        if (!pairs) continue;
        for (let j = i + 1; j < list.length; j++) {
          const two = list[j] as number;
          const second = first + (penalty[two] as number);
          if (second > least) continue;
          if (roomFor(item, where, one, two, -1) && allowed(item, where, one, two)) {
            note(where, second, one, two, -1);
            continue;
          }
          if (!triples) continue;
          for (let k = j + 1; k < list.length; k++) {
            const three = list[k] as number;
            const third = second + (penalty[three] as number);
            if (third > least) continue;
            if (roomFor(item, where, one, two, three) && allowed(item, where, one, two, three))
              note(where, third, one, two, three);
          }
        }
      }
    }
    if (host < 0) return false;
    for (const out of [a, b, c]) {
      if (out < 0) continue;
      takeOff(out);
      pool.push(out);
    }
    put(item, host);
    return true;
  }

  function shake(times: number): void {
    for (let time = 0; time < times; time++) {
      const [one, other] = [draw(items), draw(items)];
      const [here, there] = [on[one] as number, on[other] as number];
      if (here < 0 || there < 0 || here === there) continue;
      let h = 0;
      for (; h < d; h++) {
        const more = (size[one * d + h] as number) - (size[other * d + h] as number);
        if (more > (rest[there * d + h] as number) || -more > (rest[here * d + h] as number)) break;
      }
      if (h < d || !allowed(one, there, other) || !allowed(other, here, one)) continue;
      takeOff(one);
      takeOff(other);
      put(one, there);
      put(other, here);
    }
  }

  return { removeLightest, insert, eject, shake, packing: () => ({ on: Int32Array.from(on), types: [...types] }) };
}
