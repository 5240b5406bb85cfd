import type { Estate } from '../../inventory/index.ts';
import type { Warning } from '../../inventory/inventory.ts';
import type { Ledger } from '../../inventory/ledger.ts';
import { citationOf } from '../../knowledge/citations.ts';
import type { Model, OsFamily } from '../../knowledge/vocabulary.ts';
import type { EstatePlan, HostRange, ModelPlan } from '../../sizing/estate-plan.ts';
import type { Sized } from './sized.ts';

/** The stable contract of `virt size --json`. Fields are only ever added. */
export interface SizeResult {
  readonly ledger: Ledger;
  readonly estate: Estate;
  readonly host: { readonly cores: number; readonly memoryGiB: number; readonly source: string };
  readonly policy: {
    readonly name: string;
    readonly constants: readonly {
      readonly name: string;
      readonly value: number;
      readonly unit: string;
      readonly source: string;
      readonly url: string | null;
    }[];
  };
  readonly plans: readonly {
    readonly model: Model;
    readonly eligibleVms: number;
    /** Null where no host holds the largest machine: `why` says so. */
    readonly hosts: number | null;
    readonly failoverHosts: number;
    readonly lowerBound: number;
    readonly proven: boolean;
    readonly limitedBy: string;
    readonly formula: string;
    readonly why: string | null;
    /** Of `hosts`, those that do not exist yet. */
    readonly toBuy: number;
    readonly reused: ModelPlan['reused'];
    /** Fewer cannot be bought; 0 where that is not known. */
    readonly buyAtLeast: number;
    /** What became of the machines when hosts were made to fail. Hosts are numbered from 0. */
    readonly survival: ModelPlan['survival'];
    readonly moves: ModelPlan['moves'];
    readonly notEligible: readonly { readonly because: string; readonly vms: number }[];
  }[];
  readonly split: {
    readonly parts: readonly {
      readonly model: Model;
      readonly family: OsFamily | null;
      readonly vms: number;
      readonly hosts: number;
    }[];
    readonly hosts: number;
    readonly hostsSaved: number;
  } | null;
  readonly flips: EstatePlan['flips'];
  readonly modelFlip: EstatePlan['modelFlip'];
  readonly halfWillDo: EstatePlan['halfWillDo'];
  readonly range: HostRange | null;
  readonly warnings: readonly Warning[];
  /** Which header of which sheet served as which field. */
  readonly columns: readonly {
    readonly file: string;
    readonly sheet: string;
    readonly header: string;
    readonly field: string;
    readonly unit: string | null;
  }[];
}

/** What `virt size --json` prints. */
export function sizeResult({ inventory, ledger, estate, plan }: Sized): SizeResult {
  const { host } = plan.request;
  return {
    ledger,
    estate,
    host: { cores: host.cores, memoryGiB: rounded(host.memoryMiB / 1024), source: host.source },
    policy: {
      name: plan.policy.name,
      constants: plan.policy.constants.map(({ name, value, unit, source }) => {
        const citation = citationOf(source);
        return { name, value, unit, source: citation?.title ?? 'as asked', url: citation?.url ?? null };
      }),
    },
    plans: plan.plans.map(({ model, eligible, notEligible, placed: _, ...rest }) => ({
      model,
      eligibleVms: eligible,
      ...rest,
      notEligible: notEligible.map(({ because, guests }) => ({ because, vms: guests.length })),
    })),
    split: plan.split && {
      parts: plan.split.parts.map(({ model, family, guests, hosts }) => ({ model, family, vms: guests, hosts })),
      hosts: plan.split.hosts,
      hostsSaved: plan.split.hostsSaved,
    },
    flips: plan.flips,
    modelFlip: plan.modelFlip,
    halfWillDo: plan.halfWillDo,
    range: plan.range,
    warnings: inventory.warnings,
    columns: inventory.files.flatMap(({ name, columns }) => columns.map((column) => ({ file: name, ...column }))),
  };
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
