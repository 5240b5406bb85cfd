import { MODELS, type Model, type OsFamily } from '../knowledge/vocabulary.ts';
import type { EstatePlan, SizedGuest } from './estate-plan.ts';
import { planPools } from './model-plan.ts';
import { type Basis, type PlannedPool, poolsOf } from './pool.ts';

/** Who leaves hardware virtualisation: kernel families for OS-virtualisation, and whether the rest that can goes to para-virtualisation. */
interface Cut {
  readonly families: readonly OsFamily[];
  readonly para: boolean;
}

/** Hosts of a split if one idle host could boot whatever a failed one ran: the spares of its neediest part do for all. */
export function hostsWithSharedSpares(split: NonNullable<EstatePlan['split']>): number {
  const spares = split.parts.map(({ spares }) => spares);
  return split.hosts - spares.reduce((sum, its) => sum + its, 0) + Math.max(0, ...spares);
}

/** What an estate saves when it is parted as another split was. */
export function savedAlike(basis: Basis, { parts: like }: NonNullable<EstatePlan['split']>): number {
  const families = like.flatMap(({ model, family }) => (model === 'os' && family !== null ? [family] : []));
  const [whole, parts] = [
    { families: [], para: false },
    { families, para: like.some(({ model }) => model === 'para') },
  ].map((cut) => partsOf(cut, basis));
  return whole && parts ? hostsOf(whole) - hostsOf(parts) : 0;
}

/** The best way to run the estate on two models or more, against all of it on hardware virtualisation; null where there is none. */
export function bestSplit(basis: Basis): EstatePlan['split'] {
  const { guests } = basis.request;
  if (guests.some(({ eligible }) => MODELS.every((model) => !eligible[model].ok))) return null;
  const whole = partsOf({ families: [], para: false }, basis);
  if (whole === null) return null;
  const families = [...new Set(guests.filter(({ eligible }) => eligible.os.ok).map(({ family }) => family))];
  const paras = guests.some(({ eligible }) => eligible.para.ok) ? [false, true] : [false];
  const cuts = subsets(families).flatMap((chosen) => paras.map((para) => ({ families: chosen, para })));
  const splits = cuts
    .map((cut) => partsOf(cut, basis))
    .filter((parts) => parts !== null && new Set(parts.map(({ pool }) => pool.model)).size > 1)
    .map((parts) => ({ parts: parts ?? [], hosts: hostsOf(parts ?? []) }))
    .toSorted((a, b) => a.hosts - b.hosts || a.parts.length - b.parts.length || shared(b.parts) - shared(a.parts));
  const [best] = splits;
  if (best === undefined) return null;
  const parts = best.parts.map(({ pool: { model, family, guests: its }, hosts, failoverHosts: spares }) => ({
    model,
    family,
    guests: its.length,
    hosts,
    spares,
    members: its.map(({ id }) => id),
  }));
  return { parts, hosts: best.hosts, hostsSaved: hostsOf(whole) - best.hosts };
}

/** Guests that share a kernel: of two splits alike in hosts, the one with more of them needs less memory. */
const shared = (parts: readonly PlannedPool[]) =>
  parts.reduce((sum, { pool }) => sum + (pool.model === 'os' ? pool.guests.length : 0), 0);

const hostsOf = (parts: readonly PlannedPool[]) => parts.reduce((sum, { hosts }) => sum + hosts, 0);

/** The pools of a cut, each with its hosts; null where one of them has none. A cut that sends nobody anywhere is all hardware. */
function partsOf(cut: Cut, basis: Basis): readonly PlannedPool[] | null {
  const members: Record<Model, SizedGuest[]> = { hardware: [], para: [], os: [] };
  for (const guest of basis.request.guests) members[modelFor(guest, cut)].push(guest);
  const plans = planPools(
    MODELS.flatMap((model) => poolsOf(model, members[model])),
    basis,
  );
  const planned = plans.filter((plan) => plan.hosts !== null);
  return planned.length === plans.length ? planned : null;
}

function modelFor({ eligible, family }: SizedGuest, cut: Cut): Model {
  if (cut.families.includes(family) && eligible.os.ok) return 'os';
  if (cut.para && eligible.para.ok) return 'para';
  if (eligible.hardware.ok) return 'hardware';
  return eligible.para.ok ? 'para' : 'os';
}

function subsets<T>(all: readonly T[]): readonly (readonly T[])[] {
  const sets: (readonly T[])[] = [[]];
  for (const each of all) sets.push(...sets.map((set) => [...set, each]));
  return sets;
}
