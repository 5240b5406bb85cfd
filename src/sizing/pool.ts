import type { RuleBook } from '../knowledge/rule-books/schema.ts';
import type { Model, OsFamily } from '../knowledge/vocabulary.ts';
import type { HostShape, SizedBy, SizedGuest, SizingRequest } from './estate-plan.ts';
import type { Expression } from './expression.ts';
import type { Placer } from './place-searching.ts';
import type { Placed } from './placement/place.ts';
import type { PoolProblem } from './pool-problem.ts';
import type { Rules } from './rules.ts';

/** Guests that may share hosts: all of a model, or under OS-virtualisation those of one kernel family. */
export interface Pool {
  readonly model: Model;
  readonly family: OsFamily | null;
  readonly guests: readonly SizedGuest[];
}

/** How the hosts of a pool were counted; `hosts` null where they cannot hold it. */
export type PoolPlan = PlannedPool | UnplannedPool;

export interface PlannedPool {
  readonly pool: Pool;
  /** Spares included. */
  readonly hosts: number;
  /** Of `hosts`, those that do not exist yet. */
  readonly toBuy: number;
  readonly buyAtLeast: number;
  readonly failoverHosts: number;
  readonly lowerBound: number;
  /** The hosts were checked to be the fewest. */
  readonly proven: boolean;
  readonly limitedBy: SizedBy;
  readonly formula: Expression;
  /** How many of each shape to reuse it takes, as spares too. */
  readonly reused: readonly number[];
  /** Null where the rules only divide sums. */
  readonly placing: Placing | null;
}

/** Machines on working hosts, and the idle hosts (by type) that so many failures need. */
export interface Placing {
  readonly problem: PoolProblem;
  readonly placed: Placed;
  readonly spares: readonly number[];
  readonly failures: number;
}

export interface UnplannedPool {
  readonly pool: Pool;
  readonly hosts: null;
  readonly why: string;
}

/** What all pools of a request are counted by. */
export interface Basis {
  readonly request: SizingRequest;
  readonly book: RuleBook;
  readonly rules: Rules;
  readonly place: Placer;
}

const known = new WeakMap<readonly SizedGuest[], Map<Model, readonly Pool[]>>();

/** The pools of those machines that a model may take. The same machines give the very same pools, so that what is worked out of one is worked out once. */
export function eligiblePools(model: Model, guests: readonly SizedGuest[]): readonly Pool[] {
  const its = known.get(guests) ?? new Map<Model, readonly Pool[]>();
  known.set(guests, its);
  const pools =
    its.get(model) ??
    poolsOf(
      model,
      guests.filter(({ eligible }) => eligible[model].ok),
    );
  its.set(model, pools);
  return pools;
}

/** The pools of a model: hosts of OS-virtualisation have one kernel, so each family has its own. */
export function poolsOf(model: Model, guests: readonly SizedGuest[]): readonly Pool[] {
  if (guests.length === 0) return [];
  if (model !== 'os') return [{ model, family: null, guests }];
  const families = new Map<OsFamily, SizedGuest[]>();
  for (const guest of guests) {
    const known = families.get(guest.family);
    if (known) known.push(guest);
    else families.set(guest.family, [guest]);
  }
  return [...families].map(([family, its]) => ({ model, family, guests: its }));
}

/** Why a guest is too large for every host, or null. Beyond two threads per core a guest cannot run at all (Presizion, `size-presizion`). */
export function tooManyVcpus(guests: readonly SizedGuest[], shapes: readonly HostShape[]): string | null {
  const threads = 2 * Math.max(...shapes.map(({ cores }) => cores));
  const largest = guests.find(({ vcpus }) => vcpus > threads);
  return largest === undefined
    ? null
    : `${largest.name} has ${largest.vcpus} vCPUs; a host runs at most ${threads} at once, two on each core.`;
}
