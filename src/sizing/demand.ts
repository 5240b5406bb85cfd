import type { OverheadId } from '../knowledge/rule-books/memory-overheads.ts';
import type { Model } from '../knowledge/vocabulary.ts';
import type { HostShape, SizedGuest } from './estate-plan.ts';
import { memoryOverhead } from './overhead.ts';
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

/**
 * The demand of one guest. The ratio of vCPUs to cores is a cap on what is assigned, so measured use does not lower it (Presizion, `size-presizion`).
 */
export function demandOf(guest: SizedGuest, model: Model, rules: Rules, hypervisor: OverheadId): Demand {
  const grow = 1 + rules.growth;
  const milliCores = roundedUp((guest.vcpus * 1000 * grow) / rules.vcpusPerCore);
  const storageMiB = roundedUp(guest.storageMiB * grow);
  const configured = guest.memoryMiB * grow;
  if (model === 'os') {
    const { heldMiB, burst } = burstOf(configured, guest.memoryUse, rules);
    return { milliCores, memoryMiB: roundedUp(heldMiB + rules.osMemoryPerGuest), storageMiB, burst };
  }
  const measured = model === 'hardware' ? guest.overheadMiB : null;
  const own = measured ?? memoryOverhead(model === 'para' ? 'xen' : hypervisor, guest.vcpus, configured);
  return { milliCores, memoryMiB: roundedUp(configured + own), storageMiB, burst: null };
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
