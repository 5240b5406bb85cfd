import type { MeasuredCpu } from '../inventory/inventory.ts';
import type { OverheadId } from '../knowledge/rule-books/memory-overheads.ts';
import type { WorkloadClass } from '../knowledge/rule-books/workload-ratios.ts';
import type { Claim } from '../knowledge/schema.ts';
import type { Model, OsFamily } from '../knowledge/vocabulary.ts';

/** A machine to be sized, with the verdict of the advice room on each model. */
export interface SizedGuest {
  readonly id: string;
  readonly name: string;
  readonly family: OsFamily;
  readonly vcpus: number;
  readonly memoryMiB: number;
  readonly storageMiB: number;
  readonly cluster: string | null;
  /** Where it runs now. */
  readonly host: string | null;
  readonly overheadMiB: number | null;
  readonly cpuUse: number | null;
  readonly memoryUse: number | null;
  /** What its name and its system tell of; absent where that is nothing. */
  readonly workload?: WorkloadClass | undefined;
  /** Absent where it was not measured at the same times as others. */
  readonly measuredCpu?: Omit<MeasuredCpu, 'id'> | undefined;
  readonly eligible: Readonly<Record<Model, Eligibility>>;
}

export type Eligibility =
  | { readonly ok: true }
  | { readonly ok: false; readonly because: string; readonly cites: readonly string[] };

/** A kind of host that is, or might be, bought. `count` is how many there are of it; null for as many as it takes. */
export interface HostShape {
  readonly name: string;
  readonly cores: number;
  readonly memoryMiB: number;
  /** Disks of its own. Absent where the storage is outside the hosts. */
  readonly storageMiB?: number;
  readonly count: number | null;
  readonly source: string;
}

export interface SizingRequest {
  readonly guests: readonly SizedGuest[];
  readonly host: HostShape;
  /** The hosts of today, each shape with how many there are; empty where they are not known. */
  readonly today?: readonly HostShape[];
  /** Hosts that exist and may be used first ("we have 6 old hosts with 512 GiB"). */
  readonly reuse: readonly HostShape[];
  readonly policy: string;
  /** vCPUs per core by class of workload, rather than one for all. */
  readonly byWorkload?: boolean;
  /** Null takes the policy's own. */
  readonly failover: number | null;
  /** Percent. Null takes the policy's own. */
  readonly growth: number | null;
  /** Two guests of a group never share a host; ids of guests. */
  readonly apart: readonly (readonly string[])[];
  readonly together: readonly (readonly string[])[];
  readonly guestsPerHostAtMost: number | null;
  /** Where machines are now, or were to be by an earlier plan: they stay where they can. Absent: nobody asks. */
  readonly now?: Whereabouts;
  /** The hypervisor whose memory overhead counts where none was measured. Absent: `esxi-6`. */
  readonly overhead?: OverheadId;
}

/** Machines (by id) on hosts that have a name and a shape, by the name of the shape: only a host of the same shape can be the same host. */
export interface Whereabouts {
  readonly of: 'today' | 'the last plan';
  readonly hosts: ReadonlyMap<string, { readonly name: string; readonly shape: string }>;
}

export type SizedBy = 'cpu' | 'memory' | 'storage' | 'largest-guest' | 'guests-per-host' | 'apart' | 'rounding' | 'nothing';

export interface ModelPlan {
  readonly model: Model;
  readonly eligible: number;
  readonly notEligible: readonly {
    readonly because: string;
    readonly cites: readonly string[];
    readonly guests: readonly string[];
  }[];
  /** Includes the spares. Null where no host holds the largest guest: `why` says so. */
  readonly hosts: number | null;
  /** Of `hosts`, those that do not exist yet; the others are `reused`. */
  readonly toBuy: number;
  readonly reused: readonly { readonly shape: string; readonly hosts: number }[];
  /** Fewer cannot be bought, were every host to reuse at work; 0 where that is not known. */
  readonly buyAtLeast: number;
  readonly failoverHosts: number;
  /** Of `hosts`, spares included; 0 where the policy only divides sums, which bounds nothing. */
  readonly lowerBound: number;
  readonly proven: boolean;
  readonly limitedBy: SizedBy;
  /** Written from the very expression that gave `hosts`. */
  readonly formula: string;
  readonly why: string | null;
  /** Every working host with its machines, fullest shares first; empty where the policy only divides sums. Spares are not listed. */
  readonly placed: readonly PlacedHost[];
  /** What became of every machine when hosts were made to fail; null without machines and where the policy only divides sums. */
  readonly survival: Survival | null;
  /** How many machines stay where they are; null where that is not known, or not asked. */
  readonly moves: { readonly of: Whereabouts['of']; readonly stay: number; readonly move: number } | null;
}

/** A host and the machines on it. Shares are of what may be used of it, 0 to 1, machines that the estate grows by included. */
export interface PlacedHost {
  readonly shape: string;
  /** It exists: one of those to reuse. */
  readonly owned: boolean;
  readonly family: OsFamily | null;
  readonly guests: readonly string[];
  readonly cpuShare: number;
  readonly memoryShare: number;
  /** What may still be used of it. */
  readonly freeCores: number;
  readonly freeMiB: number;
  /** No machine of its model, however small, fits into what is free: that is stranded. */
  readonly stranded: boolean;
  /** The host of today, or of the last plan, that it is; null for another one. */
  readonly was: string | null;
}

/** Hosts were made to fail one after the other, in every way or in a sample of the ways, and their machines placed again; nobody else moved. */
export interface Survival {
  /** Hosts that fail. */
  readonly failures: number;
  /** Every machine found room each time. */
  readonly holds: boolean;
  readonly tried: number;
  readonly ways: number;
  readonly worst: {
    /** Numbers of working hosts, from 0 in `placed`; a spare that had taken machines over has none. */
    readonly hosts: readonly number[];
    readonly guests: number;
    readonly onSpares: number;
    readonly onOthers: number;
    readonly lost: number;
  } | null;
}

/** What measured guests take together, in cores, told in three ways of which the largest counts. */
export interface PooledCpu {
  readonly guests: number;
  readonly cores: number;
  readonly decidedBy: 'series' | 'percentiles' | 'n-sigma';
  /** The highest sum of all at one time. */
  readonly peak: number;
  readonly percentiles: number;
  readonly nSigma: number;
  /** What the ratio of vCPUs to cores holds for them. */
  readonly byRatio: number;
  /** What is held for them: each its part of `cores`, or what the ratio holds where that is more. */
  readonly held: number;
}

/** The placement for hardware virtualisation under the CPU that was measured, step by step. */
export interface PlayedBack {
  readonly hosts: number;
  /** Of `hosts`, those that would have been asked for more than may be used of them. */
  readonly hostsOver: number;
  readonly steps: number;
  /** The one that is over most often, else the busiest: its number from 0 in `placed`, and in how many steps it is over. */
  readonly worst: { readonly host: number; readonly peak: number; readonly cores: number; readonly over: number };
}

export interface EstatePlan {
  readonly request: SizingRequest;
  /** The measured CPU behind the plan for hardware virtualisation; null where none was measured, or the policy only divides sums. */
  readonly pooledCpu: PooledCpu | null;
  readonly playedBack: PlayedBack | null;
  readonly policy: { readonly name: string; readonly constants: readonly PolicyConstant[] };
  readonly plans: readonly ModelPlan[];
  readonly split: {
    readonly parts: readonly {
      readonly model: Model;
      readonly family: OsFamily | null;
      readonly guests: number;
      readonly hosts: number;
      /** Of `hosts`. */
      readonly spares: number;
      /** Ids of its machines. */
      readonly members: readonly string[];
    }[];
    readonly hosts: number;
    /** Against all of it on hardware virtualisation; may be negative. */
    readonly hostsSaved: number;
  } | null;
  readonly flips: readonly Flip[];
  /** What a host may have half of without a host more under hardware virtualisation. */
  readonly halfWillDo: readonly ('cores' | 'memory')[];
  /** The smallest answer that changes which models are worth it; `none` where no answer that was tried does, null where none was tried. */
  readonly modelFlip: ModelFlip | 'none' | null;
  /** Null where no host holds the estate. */
  readonly range: HostRange | null;
  readonly benefits: readonly Benefit[];
  readonly dangers: readonly PlanDanger[];
}

/** A change that adds or removes a host under a model. */
export interface Flip {
  readonly model: Model;
  readonly change: string;
  readonly hostsFrom: number;
  readonly hostsTo: number;
}

/** An answer under which parting the estate saves hosts, or no longer does. */
export interface ModelFlip {
  readonly if: /** So many of the machines that may share a kernel turn out to need one of their own. */
    | { readonly type: 'own-kernels'; readonly guests: number; readonly ofGuests: number }
    /** Machines whose system is not known turn out to run Linux. */
    | { readonly type: 'unknown-is-linux'; readonly guests: number }
    /** One idle host can boot whatever a failed one ran. */
    | { readonly type: 'shared-spare' }
    /** The machines that share a kernel are promised this share of their memory. */
    | { readonly type: 'promised-share'; readonly share: number; readonly was: number }
    | { readonly type: 'no-spares' };
  readonly savedFrom: number;
  readonly savedTo: number;
}

/**
 * How good the data is. A: use was measured. B: sizes as configured, and the hosts they run on are known. C: configured sizes only.
 */
export type Grade = 'A' | 'B' | 'C';

/** The hosts of the plan for hardware virtualisation when all that is not known turns out well, or badly. */
export interface HostRange {
  readonly grade: Grade;
  readonly low: number;
  readonly high: number;
  /** Of the things not known, the one whose answer narrows the range most; null where none moves a host. */
  readonly ask: { readonly about: Unknown; readonly low: number; readonly high: number } | null;
}

export type Unknown = 'cpu-use' | 'memory-use' | 'growth';

/** What the plan for hardware virtualisation saves against the hosts of today, where those are known; `licence-cores` is what a vendor counts. */
export interface Benefit {
  readonly kind: 'hosts' | 'cores' | 'memory-mib' | 'licence-cores';
  readonly from: number;
  readonly to: number;
  readonly cites: readonly string[];
}

/** A danger of this very plan: which of the known ones, how large here, and what helps. */
export interface PlanDanger {
  /** An id of `knowledge/consolidation`. */
  readonly danger: string;
  readonly model: Model;
  readonly what:
    | { readonly type: 'blast-radius'; readonly guests: number; readonly ofGuests: number }
    | { readonly type: 'no-spare' }
    | { readonly type: 'families'; readonly families: readonly OsFamily[]; readonly spares: number }
    | { readonly type: 'shared-memory'; readonly configuredMiB: number; readonly heldMiB: number }
    | { readonly type: 'windows-licences'; readonly guests: number; readonly cores: number };
  readonly mitigation: Claim;
}

export interface PolicyConstant {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** A cite; `asked` where the request set it. */
  readonly source: string;
  /** An assumption of ours: the source is only what it leans on. */
  readonly ours?: true;
}
