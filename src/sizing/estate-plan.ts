import type { OverheadId } from '../knowledge/rule-books/memory-overheads.ts';
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
  /** Hosts that exist and may be used first ("we have 6 old hosts with 512 GiB"). */
  readonly reuse: readonly HostShape[];
  readonly policy: string;
  /** Null takes the policy's own. */
  readonly failover: number | null;
  /** Percent. Null takes the policy's own. */
  readonly growth: number | null;
  /** Two guests of a group never share a host; ids of guests. */
  readonly apart: readonly (readonly string[])[];
  readonly together: readonly (readonly string[])[];
  readonly guestsPerHostAtMost: number | null;
  /** The hypervisor whose memory overhead counts where none was measured. Absent: `esxi-6`. */
  readonly overhead?: OverheadId;
}

export type SizedBy = 'cpu' | 'memory' | 'storage' | 'largest-guest' | 'guests-per-host' | 'rounding' | 'nothing';

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
}

/** A host and the machines on it. Shares are of what may be used of it, 0 to 1. */
export interface PlacedHost {
  readonly shape: string;
  readonly family: OsFamily | null;
  readonly guests: readonly string[];
  readonly cpuShare: number;
  readonly memoryShare: number;
}

export interface EstatePlan {
  readonly request: SizingRequest;
  readonly policy: { readonly name: string; readonly constants: readonly PolicyConstant[] };
  readonly plans: readonly ModelPlan[];
  readonly split: {
    readonly parts: readonly {
      readonly model: Model;
      readonly family: OsFamily | null;
      readonly guests: number;
      readonly hosts: number;
      /** Ids of its machines. */
      readonly members: readonly string[];
    }[];
    readonly hosts: number;
    /** Against all of it on hardware virtualisation; may be negative. */
    readonly hostsSaved: number;
  } | null;
  readonly flips: readonly { readonly change: string; readonly hostsFrom: number; readonly hostsTo: number }[];
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
