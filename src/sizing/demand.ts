import type { OverheadId } from '../knowledge/rule-books/memory-overheads.ts';
import type { WorkloadClass } from '../knowledge/rule-books/workload-ratios.ts';
import type { Model } from '../knowledge/vocabulary.ts';
import type { HostShape, SizedGuest } from './estate-plan.ts';
import { partsOfPool } from './measured-cpu.ts';
import { memoryOverhead } from './overhead.ts';
import type { Pool } from './pool.ts';
import { type Burst, burstOf, poolReserve } from './pooled.ts';
import type { Rules } from './rules.ts';

/** What a guest asks of a host under a model, in whole thousandths of a core and whole MiB, rounded up. */
export interface Demand {
  readonly milliCores: number;
  readonly memoryMiB: number;
  readonly storageMiB: number;
  /** What it may take beyond `memoryMiB` from the room that its host keeps for all; null where its memory is its own. */
  readonly burst: Burst | null;
}

/** What a host has for guests, in the same units, rounded down. */
export type Capacity = Omit<Demand, 'burst'>;

/** The rules that the demand of a guest hangs on. */
export const DEMANDED_BY = [
  'vcpusPerCore',
  'vcpusPerCoreDesktop',
  'vcpusPerCoreDatabase',
  'vcpusPerCoreSap',
  'guaranteedShare',
  'comfortFactor',
  'burstPercentile',
  'burstDeviation',
  'osMemoryPerGuest',
  'sigmas',
] as const satisfies readonly (keyof Rules)[];

/**
 * The demand of one guest. The ratio of vCPUs to cores is a cap on what is assigned, so measured use does not lower it (Presizion, `size-presizion`).
 */
export function demandOf(
  guest: SizedGuest,
  model: Model,
  rules: Pick<Rules, (typeof DEMANDED_BY)[number]>,
  hypervisor: OverheadId,
): Demand {
  const milliCores = roundedUp((guest.vcpus * 1000) / ratioFor(guest, rules));
  const storageMiB = roundedUp(guest.storageMiB);
  const configured = guest.memoryMiB;
  if (model === 'os') {
    const { heldMiB, burst } = burstOf(configured, guest.memoryUse, rules);
    return { milliCores, memoryMiB: roundedUp(heldMiB + rules.osMemoryPerGuest), storageMiB, burst };
  }
  const measured = model === 'hardware' ? guest.overheadMiB : null;
  const own = measured ?? memoryOverhead(model === 'para' ? 'xen' : hypervisor, guest.vcpus, configured);
  return { milliCores, memoryMiB: roundedUp(configured + own), storageMiB, burst: null };
}

/** The demands of a pool's guests. Those whose CPU was measured are held no less of it than their part of what they take together. */
export function demandsOf(pool: Pool, rules: Rules, hypervisor: OverheadId): readonly Demand[] {
  const parts = partsOfPool(pool.guests, rules);
  return pool.guests.map((guest, at) => {
    const demand = demandOf(guest, pool.model, rules, hypervisor);
    const milliCores = roundedUp((parts[at] ?? 0) * 1000);
    return milliCores > demand.milliCores ? { ...demand, milliCores } : demand;
  });
}

const RATIO_OF = {
  desktop: 'vcpusPerCoreDesktop',
  database: 'vcpusPerCoreDatabase',
  sap: 'vcpusPerCoreSap',
} as const satisfies Record<WorkloadClass, keyof Rules>;

/** vCPUs per core of its class, where the rules have one. */
function ratioFor({ workload }: SizedGuest, rules: Pick<Rules, (typeof DEMANDED_BY)[number]>): number {
  return (workload && rules[RATIO_OF[workload]]) || rules.vcpusPerCore;
}

/**
 * The machines that an estate grows by: so many more of the average size, the last of them a part of one. The public tools grow the sums too
 * (Presizion, `size-presizion`; ODIN, `size-odin`); were each machine to grow, the largest would soon fit no host.
 */
export function growthOf(demands: readonly Demand[], growth: number): readonly Demand[] {
  const more = demands.length * growth;
  if (more < 1e-6) return [];
  const mean = (of: (demand: Demand) => number) => demands.reduce((sum, demand) => sum + of(demand), 0) / demands.length;
  const average = {
    milliCores: mean(({ milliCores }) => milliCores),
    memoryMiB: mean(({ memoryMiB }) => memoryMiB),
    storageMiB: mean(({ storageMiB }) => storageMiB),
  };
  const part = (share: number): Demand => ({
    milliCores: roundedUp(average.milliCores * share),
    memoryMiB: roundedUp(average.memoryMiB * share),
    storageMiB: roundedUp(average.storageMiB * share),
    burst: null,
  });
  const whole = Math.floor(more + 1e-6);
  const rest = more - whole;
  return [...Array.from({ length: whole }, () => part(1)), ...(rest < 1e-6 ? [] : [part(rest)])];
}

/** What is left of a host for guests: less the system's own, the share that stays free, and the room for bursts. */
export function capacityOf(host: HostShape, model: Model, rules: Rules, demands: readonly Demand[]): Capacity {
  const reservedCores = Math.max(rules.coresReserved, Math.ceil(host.cores * rules.coresReservedShare));
  const reservedMiB = model === 'para' ? rules.paraMemoryReserved : rules.memoryReserved;
  const usable = Math.floor((host.memoryMiB - reservedMiB) * rules.memoryCeiling);
  const bursts = demands.flatMap(({ burst }) => (burst === null ? [] : [burst]));
  return {
    milliCores: Math.max(0, Math.floor((host.cores - reservedCores) * 1000 * rules.cpuCeiling)),
    memoryMiB: Math.max(0, usable - poolReserve(bursts, rules)),
    storageMiB: host.storageMiB ?? Number.MAX_SAFE_INTEGER,
  };
}

/** Up to a whole number, forgiving the dust of binary fractions. */
function roundedUp(value: number): number {
  return Math.ceil(value - 1e-6);
}
