import { estateOf } from '../../inventory/index.ts';
import type { Inventory, InventoryHost } from '../../inventory/inventory.ts';
import { type Ledger, type Selection, type SizedMachine, select } from '../../inventory/ledger.ts';
import type { Sized } from '../../reply/sizing/sized.ts';
import type { HostShape, ModelPlan, SizedGuest, SizingRequest, Whereabouts } from '../../sizing/estate-plan.ts';
import { planEstate, planModels } from '../../sizing/index.ts';
import { eligibilityOf } from './eligibility.ts';
import { amount, shapeName } from './host-shapes.ts';
import type { Reuse } from './reuse-words.ts';
import { whereaboutsToday } from './whereabouts.ts';
import { workloadOf } from './workload.ts';

/** How an estate is to be sized. What is null or empty is left to the inventory and the policy. */
export interface SizingWish {
  readonly selection: Selection;
  readonly policy: string;
  readonly host: { readonly cores: number | null; readonly memoryGiB: number | null };
  /** Hosts that exist, to be used before any is bought. */
  readonly reuse: readonly Reuse[];
  /** vCPUs per core by class of workload. */
  readonly byWorkload: boolean;
  readonly failover: number | null;
  readonly growth: number | null;
  readonly apart: readonly (readonly string[])[];
  readonly guestsPerHostAtMost: number | null;
}

export const USUAL_WISH: SizingWish = {
  selection: { without: [], including: [], cluster: null },
  policy: 'default',
  host: { cores: null, memoryGiB: null },
  reuse: [],
  byWorkload: false,
  failover: null,
  growth: null,
  apart: [],
  guestsPerHostAtMost: null,
};

export type SizingOutcome =
  | { readonly ok: true; readonly sized: Sized }
  /** What cannot be sized, in one sentence that says what to do. */
  | { readonly ok: false; readonly sentence: string };

/** Sizes an inventory as wished, under every model. Machines stay where they are, or where an earlier plan put them, as far as they can. */
export function sizeEstate(inventory: Inventory, wish: SizingWish, before?: Whereabouts): SizingOutcome {
  const asked = requestFor(inventory, wish, before);
  if (!asked.ok) return asked;
  const { ledger, machines, request } = asked;
  const plan = planEstate(request);
  return { ok: true, sized: { inventory, ledger, estate: estateOf(machines, inventory), plan, cluster: wish.selection.cluster } };
}

/** The plans of the models alone, as wished; null where that cannot be sized. */
export function modelPlans(inventory: Inventory, wish: SizingWish): readonly ModelPlan[] | null {
  const asked = requestFor(inventory, wish);
  return asked.ok ? planModels(asked.request) : null;
}

type Asked =
  | { readonly ok: true; readonly request: SizingRequest; readonly machines: readonly SizedMachine[]; readonly ledger: Ledger }
  | { readonly ok: false; readonly sentence: string };

function requestFor(inventory: Inventory, wish: SizingWish, before?: Whereabouts): Asked {
  const { machines, ledger } = select(inventory, wish.selection);
  if (machines.length === 0) return { ok: false, sentence: nothingLeft(inventory, wish) };
  const host = hostFor(inventory, wish);
  const today = hostsToday(inventory, wish);
  const reuse = reuseOf(wish.reuse, today, host);
  if (typeof reuse === 'string') return { ok: false, sentence: reuse };
  const eligible = eligibilityOf(machines);
  const measured = new Map(inventory.series?.machines.map((one) => [one.id, one]));
  const measuredCpu = ({ id }: SizedMachine) => (measured.has(id) ? { measuredCpu: measured.get(id) } : {});
  const request = {
    guests: machines.map((machine) => ({ ...guestOf(machine, eligible(machine)), ...measuredCpu(machine) })),
    host,
    reuse,
    today,
    policy: wish.policy,
    byWorkload: wish.byWorkload,
    failover: wish.failover,
    growth: wish.growth,
    apart: wish.apart,
    together: [],
    guestsPerHostAtMost: wish.guestsPerHostAtMost,
    now: before ?? whereaboutsToday(machines, inventory),
  };
  return { ok: true, request, machines, ledger };
}

function nothingLeft({ machines, warnings }: Inventory, { selection: { cluster } }: SizingWish): string {
  const noSizes = warnings.find(({ code }) => code === 'no-sizes');
  if (noSizes) return noSizes.message;
  const names = [...new Set(machines.flatMap((machine) => machine.cluster ?? []))];
  if (cluster !== null && !names.some((name) => name.toLowerCase() === cluster.toLowerCase()))
    return names.length === 0
      ? 'The inventory names no clusters: leave the cluster out.'
      : `No cluster is called that; there ${names.length === 1 ? 'is' : 'are'} ${names.slice(0, 12).join(', ')}.`;
  return 'No machine is left to size: every row of the inventory is set aside. Count a class again, or send another file.';
}

function guestOf(machine: SizedMachine, eligible: SizedGuest['eligible']): SizedGuest {
  const { id, name, os, vcpus, memoryMiB, storageMiB, cluster, host, overheadMiB, cpuUse, memoryUse } = machine;
  return {
    id,
    name,
    family: os.family,
    vcpus,
    memoryMiB,
    storageMiB: storageMiB ?? 0,
    cluster,
    host,
    overheadMiB,
    cpuUse,
    memoryUse,
    workload: workloadOf(machine),
    eligible,
  };
}

const STANDARD = { cores: 64, memoryGiB: 1024 } as const;

/** What was asked for, else the commonest host of the inventory (or of the cluster), else a standard one. */
function hostFor({ hosts }: Inventory, { host, selection }: SizingWish): HostShape {
  const there = hosts.filter(
    ({ cluster }) => selection.cluster === null || cluster?.toLowerCase() === selection.cluster.toLowerCase(),
  );
  const common = commonest(there);
  const asked = [
    host.cores !== null ? amount(host.cores, 'core') : [],
    host.memoryGiB !== null ? `${host.memoryGiB} GiB` : [],
  ].flat();
  const base = common
    ? { cores: common.host.cores, memoryMiB: common.host.memoryMiB }
    : { cores: STANDARD.cores, memoryMiB: STANDARD.memoryGiB * 1024 };
  const from = common
    ? `the commonest of the inventory: ${common.count} of ${there.length} hosts`
    : 'our standard host, since the inventory names none';
  const shape = {
    cores: host.cores ?? base.cores,
    memoryMiB: host.memoryGiB === null ? base.memoryMiB : Math.floor(host.memoryGiB * 1024),
  };
  const source = asked.length === 2 ? 'as asked' : asked.length === 1 ? `${asked[0]} as asked, the rest ${from}` : from;
  return {
    name: shapeName(shape),
    ...shape,
    count: null,
    source,
  };
}

/** The hosts that the machines run on now, by shape. */
function hostsToday({ hosts }: Inventory, { selection: { cluster } }: SizingWish): readonly HostShape[] {
  const shapes = new Map<string, HostShape>();
  for (const host of hosts) {
    if (cluster !== null && host.cluster?.toLowerCase() !== cluster.toLowerCase()) continue;
    const name = shapeName(host);
    const known = shapes.get(name);
    const { cores, memoryMiB } = host;
    shapes.set(name, { name, cores, memoryMiB, count: (known?.count ?? 0) + 1, source: 'the inventory' });
  }
  return [...shapes.values()];
}

/** The hosts to reuse by shape; a sentence where nobody can tell what they are. */
function reuseOf(wished: readonly Reuse[], today: readonly HostShape[], host: HostShape): readonly HostShape[] | string {
  const shapes = new Map<string, HostShape>();
  const byCount = today.toSorted((a, b) => (b.count ?? 0) - (a.count ?? 0));
  for (const { count, cores, memoryGiB } of wished) {
    const alike = byCount.filter(
      (shape) =>
        (cores === null || shape.cores === cores) &&
        (memoryGiB === null || Math.abs(shape.memoryMiB / 1024 - memoryGiB) <= MEMORY_SLACK * memoryGiB),
    );
    const [first] = alike;
    const found: readonly HostShape[] = count === null ? alike : first ? [{ ...first, count }] : [];
    const said = memoryGiB === null ? null : { cores: cores ?? host.cores, memoryMiB: Math.floor(memoryGiB * 1024) };
    if (found.length === 0 && (said === null || count === null)) return WHICH_HOSTS;
    const its = found.length > 0 ? found : [{ ...host, ...said, name: said ? shapeName(said) : '', count, source: 'as said' }];
    for (const shape of its)
      shapes.set(shape.name, { ...shape, count: (shapes.get(shape.name)?.count ?? 0) + (shape.count ?? 0) });
  }
  return [...shapes.values()];
}

/** A host of 512 GiB shows a little less to whoever asks it. */
const MEMORY_SLACK = 0.05;
const WHICH_HOSTS =
  'Which hosts are those? Say how many, and their cores and memory: “reuse 6 hosts with 32 cores and 512 GiB”, or “undo”.';

function commonest(hosts: readonly InventoryHost[]): { readonly host: InventoryHost; readonly count: number } | null {
  const shapes = new Map<string, { readonly host: InventoryHost; count: number }>();
  for (const host of hosts) {
    const key = `${host.cores} ${host.memoryMiB}`;
    const known = shapes.get(key);
    if (known) known.count += 1;
    else shapes.set(key, { host, count: 1 });
  }
  const [first] = [...shapes.values()].sort((a, b) => b.count - a.count || b.host.memoryMiB - a.host.memoryMiB);
  return first ?? null;
}
