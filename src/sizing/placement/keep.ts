import { type Core, mayRunOn, type Packing, partOf } from './core.ts';
import { costOf, ejectionSearch } from './ejection.ts';
import { greedy } from './greedy.ts';
import { assemble, type Part, type Placed } from './place.ts';
import { placementFaults } from './verify.ts';

export interface Kept {
  readonly placed: Placed;
  /** Guests that run somewhere now and must move. */
  readonly moves: readonly number[];
  /** For each host of the placement, the host of today that it is; -1 for a new one. */
  readonly today: readonly number[];
}

export interface KeepOptions {
  readonly seed: number;
  readonly iterations: number;
  /** Of which type each host of today is; without it, of the one that keeps most of its guests. */
  readonly typeOf?: readonly number[];
}

/** A placement that costs no more and leaves guests where they run now as far as the search finds it can, beginning from how things are. */
export function keepInPlace(placed: Placed, { typeOf = [], ...options }: KeepOptions): Kept {
  const { current } = placed.problem;
  if (current === null || placed.unplaced.length > 0) return named(placed);
  const free = placed.problem.hosts.map(({ count }) => count ?? Number.POSITIVE_INFINITY);
  const parts = placed.parts.map((part): Part => {
    const start = asToday(part.core, current, free, typeOf);
    const found = start && ejectionSearch(part.core, start, { value: costOf(part.core, part.packing) }, { ...options, swaps: 0 });
    const packing = found && costOf(part.core, found) <= costOf(part.core, part.packing) ? found : part.packing;
    for (const type of packing.types) free[type] = (free[type] ?? 0) - 1;
    return { ...part, packing };
  });
  const kept = assemble(placed.problem, parts);
  const sound = kept.cost <= placed.cost && placementFaults(placed.problem, kept.on, kept.hostTypeOf).length === 0;
  const [one, other] = [named(placed), named(sound ? kept : placed)];
  return other.moves.length <= one.moves.length ? other : one;
}

/** Each host of today with as many of its guests as the rules allow, and hosts of their own for all others. Null when there are too few. */
function asToday(core: Core, current: Int32Array, left: readonly number[], typeOf: readonly number[]): Packing | null {
  const hosts = new Map<number, number[]>();
  for (let item = 0; item < core.items; item++) {
    const host = current[core.guests[core.start[item] ?? 0] ?? 0] ?? -1;
    if (host >= 0) hosts.set(host, [...(hosts.get(host) ?? []), item]);
  }
  const free = [...left];
  const on = new Int32Array(core.items).fill(-1);
  const types: number[] = [];
  for (const [host, items] of hosts) {
    const known = typeOf[host];
    const type = known === undefined ? roomiest(core, items, free) : (free[known] ?? 0) > 0 ? known : null;
    if (type === null) continue;
    const staying = fitting(core, items, type);
    if (staying.length === 0) continue;
    for (const item of staying) on[item] = types.length;
    types.push(type);
    free[type] = (free[type] ?? 0) - 1;
  }
  joinOthers(core, on, types);
  const loose = Array.from(on.keys()).filter((item) => (on[item] ?? 0) < 0);
  const rest = greedy(partOf(core, loose), { score: 'dot', block: loose.length, seed: 1, left: free });
  if (rest.on.some((host) => host < 0)) return null;
  loose.forEach((item, at) => {
    on[item] = types.length + (rest.on[at] ?? 0);
  });
  return { on, types: [...types, ...rest.types] };
}

/** Puts those without a host on one where they fit, the largest first; nobody else moves. */
function joinOthers(core: Core, on: Int32Array, types: readonly number[]): void {
  const held: number[][] = types.map(() => []);
  on.forEach((host, item) => {
    held[host]?.push(item);
  });
  const total = (item: number) =>
    core.size.subarray(item * core.dimensions, (item + 1) * core.dimensions).reduce((sum, size) => sum + size, 0);
  const loose = Array.from(on.keys()).filter((item) => (on[item] ?? 0) < 0);
  for (const item of loose.sort((one, other) => total(other) - total(one))) {
    const host = held.findIndex((items, at) => fitting(core, [...items, item], types[at] ?? 0).length > items.length);
    if (host < 0) continue;
    held[host]?.push(item);
    on[item] = host;
  }
}

/** The type of host that keeps most of the items, the cheapest of those. */
function roomiest(core: Core, items: readonly number[], free: readonly number[]): number | null {
  const types = core.types.map((_, type) => type).filter((type) => (free[type] ?? 0) > 0);
  const ranked = types.map((type) => ({ type, kept: fitting(core, items, type).length, cost: core.types[type]?.cost ?? 0 }));
  ranked.sort((one, other) => other.kept - one.kept || one.cost - other.cost);
  return ranked[0]?.type ?? null;
}

function fitting(core: Core, items: readonly number[], type: number): number[] {
  const { dimensions: d, size } = core;
  const rest = Float64Array.from(core.types[type]?.capacity ?? []);
  const taken = new Set<number>();
  return items.filter((item) => {
    const groups = core.apart?.[item] ?? [];
    if (!mayRunOn(core, item, type) || groups.some((group) => taken.has(group))) return false;
    if (rest.some((room, h) => room < (size[item * d + h] ?? 0))) return false;
    for (const group of groups) taken.add(group);
    rest.forEach((room, h) => {
      rest[h] = room - (size[item * d + h] ?? 0);
    });
    return true;
  });
}

/** Names each host after that of today from which most of its guests come, each name once. */
function named(placed: Placed): Kept {
  const { on, hostTypeOf, problem } = placed;
  const today = hostTypeOf.map(() => -1);
  if (problem.current === null) return { placed, moves: [], today };
  const shared = new Map<string, { readonly host: number; readonly was: number; guests: number }>();
  problem.current.forEach((was, guest) => {
    const host = on[guest] ?? -1;
    if (was < 0 || host < 0) return;
    const pair = shared.get(`${host}/${was}`);
    if (pair) pair.guests++;
    else shared.set(`${host}/${was}`, { host, was, guests: 1 });
  });
  const used = new Set<number>();
  for (const { host, was } of [...shared.values()].sort((one, other) => other.guests - one.guests)) {
    if (today[host] !== -1 || used.has(was)) continue;
    today[host] = was;
    used.add(was);
  }
  const moves: number[] = [];
  problem.current.forEach((was, guest) => {
    if (was >= 0 && today[on[guest] ?? -1] !== was) moves.push(guest);
  });
  return { placed, moves, today };
}
