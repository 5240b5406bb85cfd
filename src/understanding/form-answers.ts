import { platformOf, softwareOf } from '../knowledge/subjects.ts';
import type { Need, OsFamily, Priority, Sharer } from '../knowledge/vocabulary.ts';
import type { Question, StatedNeed, Workload } from './question.ts';

/** One workload as the form holds it. */
export interface FormRow {
  /** A catalogue id, or a person's own words. */
  readonly app: string;
  readonly os: OsFamily;
  readonly count: number;
  readonly needs: readonly Need[];
  /** Of each guest. */
  readonly memoryGiB: number | null;
  readonly vcpus: number | null;
}

export interface FormHost {
  readonly vtx: boolean | null;
  readonly memoryGiB: number | null;
  readonly cores: number | null;
  readonly hypervisor: string | null;
  readonly sharedWith: Sharer | null;
}

/** What the fields of the form hold. */
export interface FormAnswers {
  readonly workloads: readonly FormRow[];
  readonly host: FormHost;
  readonly priorities: readonly Priority[];
}

/** The bounds of the form's numbers. What a message said beyond them is shown as the bound, and stays what it was unless it is changed. */
export const FORM_BOUNDS = {
  count: { least: 1, most: 100_000, whole: true },
  guestMemory: { least: 0.01, most: 65_536, whole: false },
  vcpus: { least: 1, most: 4096, whole: true },
  hostMemory: { least: 0.1, most: 1_000_000, whole: false },
  cores: { least: 1, most: 100_000, whole: true },
} as const;
type Bounds = (typeof FORM_BOUNDS)[keyof typeof FORM_BOUNDS];

const APP_LENGTH = 150;

/** What was understood, as the form shows it. */
export function formAnswersOf(question: Question): FormAnswers {
  const { host, priorities, workloads } = question;
  const sharedWith = sharersOf(question);
  return {
    workloads: workloads.map((workload) => rowOf(workload, sharedWith)),
    host: {
      vtx: host.vtx,
      memoryGiB: within(host.memoryGiB, FORM_BOUNDS.hostMemory),
      cores: within(host.cores, FORM_BOUNDS.cores),
      hypervisor: host.hypervisor && (platformOf(host.hypervisor)?.name ?? host.hypervisor),
      sharedWith,
    },
    priorities,
  };
}

function rowOf(workload: Workload, sharedWith: Sharer | null): FormRow {
  const { apps, count, name, needs, os, size } = workload;
  const [only] = apps;
  const known = apps.length === 1 && only !== undefined ? softwareOf(only) : null;
  // What a product needs comes with it again, and what the host's sharers bring stands at the host.
  const shown = needs.filter(
    ({ need }) => !known?.needs.some((implied) => implied.need === need) && !(need === TENANTS && bringsStrangers(sharedWith)),
  );
  return {
    app: known?.id ?? (fitting(name) || 'workload'),
    os: os.family,
    count: within(count, FORM_BOUNDS.count) ?? 1,
    needs: shown.map(({ need }) => need),
    memoryGiB: within(size.memoryGiB, FORM_BOUNDS.guestMemory),
    vcpus: within(size.vcpus, FORM_BOUNDS.vcpus),
  };
}

export const TENANTS = 'untrusted-tenants' satisfies Need;

/** Whether a need for walls between tenants was said, not brought by a product. */
export function isSaidTenancy({ from, need }: StatedNeed): boolean {
  return need === TENANTS && 'said' in from;
}

export function bringsStrangers(sharers: Sharer | null): sharers is 'customers' | 'anybody' {
  return sharers === 'customers' || sharers === 'anybody';
}

/** Who shares the host: strangers where every guest has to reckon with them, our own people where that was said and no guest has to. */
function sharersOf({ host, workloads }: Question): Sharer | null {
  const tenancies = workloads.map(({ needs }) => needs.find(({ need }) => need === TENANTS));
  const said = tenancies.some((need) => need !== undefined && isSaidTenancy(need));
  if (!said) return bringsStrangers(host.sharedWith) ? null : host.sharedWith;
  if (!tenancies.every((need) => need !== undefined)) return null;
  return tenancies.some((need) => need?.degree === 'soft') ? 'customers' : 'anybody';
}

function within(value: number | null, { least, most, whole }: Bounds): number | null {
  if (value === null) return null;
  return Math.min(Math.max(whole ? Math.round(value) : value, least), most);
}

/** No longer than a choice may be, and not cut inside a character. */
function fitting(name: string): string {
  return name
    .trim()
    .slice(0, APP_LENGTH)
    .replace(/[\ud800-\udbff]$/, '');
}
