import { type Core, type CoreHost, mayRunOn } from './core.ts';
import { guestCount, type PlacementProblem } from './problem.ts';

/** The cores of a valid problem, one for each family; or, in words, why its rules cannot all be kept. */
export function coresOf(problem: PlacementProblem): { readonly cores: readonly Core[]; readonly faults: readonly string[] } {
  if (isPlain(problem)) return { cores: guestCount(problem) === 0 ? [] : [plainCore(problem)], faults: [] };
  const leader = leaders(problem);
  const members = new Map<number, number[]>();
  const count = guestCount(problem);
  const only = new Int32Array(count).fill(-1);
  const faults: string[] = [];
  for (const { guest, host } of problem.pins) {
    const at = leader[guest] ?? guest;
    if (only[at] !== -1 && only[at] !== host) faults.push(`Guest ${guest} must run on two kinds of host.`);
    only[at] = host;
  }
  const families = new Map<number, number[]>();
  for (let guest = 0; guest < count; guest++) {
    const at = leader[guest] ?? guest;
    const family = problem.family?.[guest] ?? 0;
    if (at === guest) {
      const list = families.get(family);
      if (list) list.push(guest);
      else families.set(family, [guest]);
    } else {
      members.set(at, [...(members.get(at) ?? []), guest]);
      if (family !== (problem.family?.[at] ?? 0)) faults.push(`Guest ${guest} must share a host with a guest of another family.`);
    }
  }
  for (const group of problem.apart) {
    const seen = new Set<number>();
    for (const guest of new Set(group)) {
      const at = leader[guest] ?? guest;
      if (seen.has(at)) faults.push(`Guest ${guest} must be both with and apart from another.`);
      seen.add(at);
    }
  }
  const cores = Array.from(families, ([family, heads]) => coreOf(problem, family, heads, members, leader, only));
  for (const core of cores) {
    for (let item = 0; item < core.items; item++) {
      if (!core.types.some((_, type) => mayRunOn(core, item, type)))
        faults.push(`Guest ${core.guests[core.start[item] ?? 0]} and what must be with it fit on no host that they may run on.`);
    }
  }
  return { cores, faults };
}

const isPlain = ({ apart, together, pins, family, guestsPerHost }: PlacementProblem) =>
  apart.length + together.length + pins.length === 0 && family === null && guestsPerHost === null;

/** Without rules every guest is an item, and a million of them need no more than this. */
function plainCore(problem: PlacementProblem): Core {
  const items = guestCount(problem);
  const count = (length: number) => {
    const list = new Int32Array(length);
    for (let at = 0; at < length; at++) list[at] = at;
    return list;
  };
  const { dimensions, demand: size } = problem;
  return {
    family: 0,
    items,
    dimensions,
    size,
    types: coreHosts(problem),
    apart: null,
    groups: 0,
    only: null,
    start: count(items + 1),
    guests: count(items),
  };
}

function coreHosts({ hosts, guestsPerHost }: PlacementProblem): CoreHost[] {
  return hosts.map(({ capacity, cost, count }) => ({
    capacity: Float64Array.from(guestsPerHost === null ? capacity : [...capacity, guestsPerHost]),
    cost,
    count: count ?? Number.POSITIVE_INFINITY,
  }));
}

/** For each guest the first of those it must be together with. */
function leaders(problem: PlacementProblem): Int32Array {
  const leader = Int32Array.from({ length: guestCount(problem) }, (_, guest) => guest);
  const find = (guest: number): number => {
    let at = guest;
    while (leader[at] !== at) at = leader[at] ?? at;
    return at;
  };
  for (const group of problem.together) {
    for (const guest of group) {
      const [one, other] = [find(group[0] ?? guest), find(guest)];
      leader[Math.max(one, other)] = Math.min(one, other);
    }
  }
  if (problem.together.length > 0) for (let guest = 0; guest < leader.length; guest++) leader[guest] = find(guest);
  return leader;
}

function coreOf(
  problem: PlacementProblem,
  family: number,
  heads: readonly number[],
  members: ReadonlyMap<number, readonly number[]>,
  leader: Int32Array,
  pinned: Int32Array,
): Core {
  const given = problem.dimensions;
  const dimensions = given + (problem.guestsPerHost === null ? 0 : 1);
  const size = new Float64Array(heads.length * dimensions);
  const start = new Int32Array(heads.length + 1);
  const guests: number[] = [];
  const itemOf = new Map<number, number>();
  const ruled = problem.apart.length > 0;
  heads.forEach((head, item) => {
    if (ruled) itemOf.set(head, item);
    const here = guests.length;
    guests.push(head, ...(members.get(head) ?? []));
    for (let at = here; at < guests.length; at++) {
      const from = (guests[at] ?? 0) * given;
      for (let h = 0; h < given; h++)
        size[item * dimensions + h] = (size[item * dimensions + h] ?? 0) + (problem.demand[from + h] ?? 0);
      if (dimensions > given) size[item * dimensions + given] = (size[item * dimensions + given] ?? 0) + 1;
    }
    start[item + 1] = guests.length;
  });
  const apart: number[][] | null = ruled ? heads.map(() => []) : null;
  problem.apart.forEach((group, number) => {
    for (const head of new Set(group.map((guest) => leader[guest] ?? guest))) {
      const item = itemOf.get(head);
      if (item !== undefined) apart?.[item]?.push(number);
    }
  });
  return {
    family,
    items: heads.length,
    dimensions,
    size,
    types: coreHosts(problem),
    apart,
    groups: problem.apart.length,
    only: problem.pins.length > 0 ? Int32Array.from(heads, (head) => pinned[head] ?? -1) : null,
    start,
    guests: Int32Array.from(guests),
  };
}
