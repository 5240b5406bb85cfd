import type { Survival } from './estate-plan.ts';
import { type Evacuation, evacuator } from './evacuate.ts';
import { SEED } from './place-searching.ts';
import { simulateFailures } from './placement/failover.ts';
import type { Placed } from './placement/place.ts';
import { drawsFrom } from './placement/random.ts';
import type { Placing } from './pool.ts';
import type { Rules } from './rules.ts';

/** What became of a placement when so many of its hosts failed, in every way or in a sample of the ways. */
export interface Trial {
  readonly failures: number;
  readonly holds: boolean;
  readonly tried: number;
  readonly ways: number;
  /** The failure that leaves most items without a place; where none does, the one with most items. Numbers after the working hosts are spares. */
  readonly worst: { readonly hosts: readonly number[]; readonly went: Evacuation } | null;
}

/** Failures that a pool of so many working hosts is to survive. */
export function failuresAmong(hosts: number, rules: Rules): number {
  return Math.max(rules.failoverHosts, Math.ceil(hosts * rules.failoverShare));
}

/** Places that are looked at before a sample is enough. */
const MOST_LOOKS = 20_000_000;
const FEWEST_WAYS = 200;

/** Lets every host fail, or every so many of them one after the other, and places what ran there again on what is free and on the idle spares. */
export function surviving(placed: Placed, spares: readonly number[], failures: number): Trial {
  if (failures === 0 || placed.hosts === 0) return { failures, holds: failures === 0, tried: 0, ways: 0, worst: null };
  const evacuate = evacuator(placed, spares);
  if (failures === 1) {
    const { holds, simulated, worst } = simulateFailures(
      placed,
      spares.map((type) => ({ type, family: null })),
    );
    return {
      failures,
      holds,
      tried: simulated,
      ways: simulated,
      worst: worst && { hosts: [worst.host], went: evacuate([worst.host]) },
    };
  }
  const all = placed.hosts + spares.length;
  const size = Math.min(failures, all);
  const ways = choices(all, size);
  const perWay = size * (placed.on.length / placed.hosts) * all;
  const most = Math.max(FEWEST_WAYS, Math.floor(MOST_LOOKS / Math.max(1, perWay)));
  const sets = ways <= most ? everySet(all, size) : someSets(all, size, most);
  let worst: Trial['worst'] = null;
  for (const hosts of sets) {
    const went = evacuate(hosts);
    if (worst === null || isWorse(went, worst.went)) worst = { hosts, went };
  }
  return { failures, holds: worst !== null && worst.went.stranded.length === 0, tried: sets.length, ways, worst };
}

function isWorse(one: Evacuation, other: Evacuation): boolean {
  const items = ({ onSpares, onOthers, stranded }: Evacuation) => onSpares + onOthers + stranded.length;
  return one.stranded.length === other.stranded.length ? items(one) > items(other) : one.stranded.length > other.stranded.length;
}

function choices(all: number, size: number): number {
  let ways = 1;
  for (let at = 0; at < size; at++) ways = (ways * (all - at)) / (at + 1);
  return Math.round(ways);
}

function everySet(all: number, size: number, from = 0): readonly (readonly number[])[] {
  if (size === 0) return [[]];
  const sets: (readonly number[])[] = [];
  for (let first = from; first <= all - size; first++)
    for (const others of everySet(all, size - 1, first + 1)) sets.push([first, ...others]);
  return sets;
}

function someSets(all: number, size: number, most: number): readonly (readonly number[])[] {
  const draw = drawsFrom(SEED);
  const sets = new Map<string, readonly number[]>();
  while (sets.size < most) {
    const set = new Set<number>();
    while (set.size < size) set.add(draw(all));
    const hosts = [...set].sort((one, other) => one - other);
    sets.set(hosts.join(), hosts);
  }
  return [...sets.values()];
}

export type Spares =
  | { readonly ok: true; readonly types: readonly number[] }
  /** An item that nothing could take over. */
  | { readonly ok: false; readonly stranded: number };

/** What becomes of the machines of a model's pools when hosts fail; each pool by itself. */
export function survivalOf(placings: readonly Placing[]): Survival | null {
  let offset = 0;
  const each = placings.flatMap(({ problem, placed, spares, failures }): readonly Survival[] => {
    const first = offset;
    offset += placed.hosts;
    if (placed.hosts === 0) return [];
    const { holds, tried, ways, worst } = surviving(placed, spares, failures);
    const held = (hosts: readonly number[]) =>
      problem.pool.guests.filter((_, item) => hosts.includes(placed.on[item] ?? -1)).length;
    const told = worst && {
      hosts: worst.hosts.filter((host) => host < placed.hosts).map((host) => first + host),
      guests: held(worst.hosts),
      onSpares: worst.went.onSpares,
      onOthers: worst.went.onOthers,
      lost: holds ? 0 : worst.went.stranded.length,
    };
    return [{ failures, holds, tried, ways, worst: told }];
  });
  const [first] = each;
  if (first === undefined) return null;
  const weight = ({ worst }: Survival) => (worst === null ? -1 : worst.lost * 1e6 + worst.guests);
  const worst = each.reduce((most, one) => (weight(one) > weight(most) ? one : most), first);
  return {
    failures: Math.min(...each.map(({ failures }) => failures)),
    holds: each.every(({ holds }) => holds),
    tried: each.reduce((sum, { tried }) => sum + tried, 0),
    ways: each.reduce((sum, { ways }) => sum + ways, 0),
    worst: worst.worst,
  };
}

interface Wanted {
  readonly failures: number;
  /** Hosts that exist and idle anyway, by type. */
  readonly idle: readonly number[];
  /** Fewer spares cannot do. */
  readonly atLeast: number;
}

/**
 * Idle hosts that make the failures survivable: of those that exist and idle anyway, else bought (type 0). Where all hosts are alike, each failure
 * needs one and one is enough, for it takes all that a lost host held; where they are not, the failures themselves say how many it takes.
 */
export function sparesNeeded(placed: Placed, { failures, idle, atLeast }: Wanted): Spares {
  const { problem } = placed;
  if (failures === 0 || placed.hosts === 0) return { ok: true, types: [] };
  if (problem.hosts.length === 1) return { ok: true, types: new Array<number>(failures).fill(0) };
  const roomiest = [...idle].sort((one, other) => roomOf(placed, other) - roomOf(placed, one));
  const types: number[] = [];
  for (;;) {
    const { holds, worst } = surviving(placed, types, failures);
    if (holds && types.length >= atLeast) return { ok: true, types: needed(placed, types, failures, atLeast) };
    const next = roomiest.shift();
    const large = (worst?.went.stranded ?? []).find((item) => !fitsBought(placed, item));
    if (!holds && next === undefined && large !== undefined)
      return { ok: false, stranded: placed.parts[0]?.core.guests[large] ?? 0 };
    types.push(next ?? 0);
  }
}

/** Without the spares that others make superfluous. */
function needed(placed: Placed, types: readonly number[], failures: number, atLeast: number): readonly number[] {
  let kept = types;
  for (const type of types) {
    if (kept.length <= atLeast) return kept;
    const at = kept.indexOf(type);
    const fewer = kept.filter((_, index) => index !== at);
    if (surviving(placed, fewer, failures).holds) kept = fewer;
  }
  return kept;
}

function roomOf({ problem }: Placed, type: number): number {
  const most = (d: number) => Math.max(1, ...problem.hosts.map(({ capacity }) => capacity[d] ?? 0));
  return (problem.hosts[type]?.capacity ?? []).reduce((sum, room, d) => sum + room / most(d), 0);
}

/** Whether an item fits an empty host of the kind that is bought. */
function fitsBought({ parts }: Placed, item: number): boolean {
  const core = parts[0]?.core;
  const capacity = core?.types[0]?.capacity ?? [];
  return core !== undefined && capacity.every((room, d) => (core.size[item * core.dimensions + d] ?? 0) <= room);
}
