import { needRuleOf, softwareOf } from '../knowledge/subjects.ts';
import type { Need, Priority } from '../knowledge/vocabulary.ts';
import {
  bringsStrangers,
  type FormAnswers,
  type FormHost,
  type FormRow,
  formAnswersOf,
  isSaidTenancy,
  TENANTS,
} from './form-answers.ts';
import { understand } from './index.ts';
import { mergeNeeds } from './needs.ts';
import { type Candidate, type Host, type Question, type StatedNeed, UNKNOWN_HOST, type Workload } from './question.ts';

/** A form that was filled in with a plan, and what it says of it. */
export interface FormEdit {
  readonly plan: Question;
  /** For each row of the form, which workload of the plan it showed; undefined for a new row. */
  readonly rows: readonly (number | undefined)[];
  /** How many of the plan's workloads the form had room for. Those after them stay as they are. */
  readonly shown: number;
}

/**
 * The form says the same things as a message, without prose to read: needs that a product implies are added, what was chosen stands. Where it
 * showed an earlier plan, all that was left as it was shown stays just as it was understood then.
 */
export function questionFromForm(form: FormAnswers, edit: FormEdit | null = null): Question {
  const shown = edit && formAnswersOf(edit.plan);
  const rows = form.workloads.map((row, index) => {
    const at = edit?.rows[index];
    const [was, before] = at === undefined ? [] : [edit?.plan.workloads[at], shown?.workloads[at]];
    return was && before && before.app === row.app ? changed(was, before, row) : workloadOf(row);
  });
  const rest = edit?.plan.workloads.slice(edit.shown) ?? [];
  const workloads = sharedBy(form.host, shown?.host, [...rows, ...rest]);
  const { candidates, host } = onHost(form.host, edit && shown ? { plan: edit.plan, host: shown.host } : null);
  const foremost = edit?.plan.foremost ?? null;
  return {
    text: '',
    intent: workloads.length > 0 ? { kind: 'recommendation' } : { kind: 'clarification', reason: 'too-little' },
    topic: null,
    workloads,
    unwanted: edit?.plan.unwanted ?? [],
    denied: edit?.plan.denied ?? [],
    priorities: sameSet(form.priorities, shown?.priorities ?? []) ? (edit?.plan.priorities ?? []) : form.priorities,
    foremost: foremost !== null && form.priorities.includes(foremost) ? foremost : null,
    host,
    candidates,
  };
}

function workloadOf(row: FormRow): Workload {
  const known = softwareOf(row.app);
  const read = known ? null : understand(row.app).workloads[0];
  const apps = known ? [known.id] : (read?.apps ?? []);
  const implied = apps.flatMap((app) =>
    (softwareOf(app)?.needs ?? []).map(({ need, degree }): StatedNeed => ({ need, degree: degree ?? 'hard', from: { app } })),
  );
  const said = row.os !== 'unknown';
  const family = said ? row.os : (known?.os[0] ?? read?.os.family ?? 'unknown');
  return {
    name: known?.name ?? row.app,
    count: row.count,
    os: { family, detail: known?.osDetail ?? read?.os.detail ?? null, said },
    apps,
    needs: mergeNeeds([...row.needs.map(chosen), ...implied, ...(read?.needs ?? [])]),
    size: { memoryGiB: row.memoryGiB, vcpus: row.vcpus },
    tried: [],
    priorities: [],
  };
}

function chosen(need: Need): StatedNeed {
  return { need, degree: 'hard', from: { said: needRuleOf(need)?.name ?? need } };
}

function changed(was: Workload, before: FormRow, row: FormRow): Workload {
  const dropped = before.needs.filter((need) => !row.needs.includes(need));
  const added = row.needs.filter((need) => !before.needs.includes(need));
  const os = row.os === 'unknown' ? workloadOf(row).os : { family: row.os, detail: null, said: true };
  return {
    ...was,
    count: row.count === before.count ? was.count : row.count,
    os: row.os === before.os ? was.os : os,
    needs: mergeNeeds([...added.map(chosen), ...was.needs.filter(({ need }) => !dropped.includes(need))]),
    size: {
      memoryGiB: row.memoryGiB === before.memoryGiB ? was.size.memoryGiB : row.memoryGiB,
      vcpus: row.vcpus === before.vcpus ? was.size.vcpus : row.vcpus,
    },
  };
}

/** Strangers on a host are neighbours of every guest there. */
function sharedBy({ sharedWith }: FormHost, before: FormHost | undefined, workloads: readonly Workload[]): readonly Workload[] {
  const left = bringsStrangers(before?.sharedWith ?? null) && before?.sharedWith !== sharedWith;
  const tenancy: StatedNeed | null = bringsStrangers(sharedWith)
    ? {
        need: TENANTS,
        degree: sharedWith === 'anybody' ? 'hard' : 'soft',
        from: { said: sharedWith === 'anybody' ? 'anybody may share the host' : 'customers share the host' },
      }
    : null;
  if (!left && tenancy === null) return workloads;
  return workloads.map((workload) => {
    const kept = left ? workload.needs.filter((need) => !isSaidTenancy(need)) : workload.needs;
    return { ...workload, needs: mergeNeeds([...kept, ...(tenancy ? [tenancy] : [])]) };
  });
}

function onHost(
  said: FormHost,
  edited: { readonly plan: Question; readonly host: FormHost } | null,
): Pick<Question, 'host' | 'candidates'> {
  const before: Host = edited?.plan.host ?? UNKNOWN_HOST;
  const stays = edited !== null && said.hypervisor === edited.host.hypervisor;
  const platform = stays || said.hypervisor === null ? null : platformIn(said.hypervisor);
  const others = edited?.plan.candidates.filter(({ id, role }) => role !== 'in-place' || id !== before.hypervisor) ?? [];
  return {
    host: {
      ...before,
      vtx: said.vtx,
      memoryGiB: said.memoryGiB === edited?.host.memoryGiB ? before.memoryGiB : said.memoryGiB,
      cores: said.cores === edited?.host.cores ? before.cores : said.cores,
      hypervisor: stays ? before.hypervisor : (platform?.id ?? null),
      sharedWith: said.sharedWith,
    },
    candidates: stays ? edited.plan.candidates : [...others, ...(platform ? [platform] : [])],
  };
}

/** The platform that somebody's words name. */
function platformIn(words: string): Extract<Candidate, { type: 'platform' }> | null {
  const found = understand(`on ${words}`).candidates.find((candidate) => candidate.type === 'platform');
  return found?.type === 'platform' ? { ...found, role: 'in-place' } : null;
}

function sameSet(some: readonly Priority[], others: readonly Priority[]): boolean {
  return some.length === others.length && some.every((one) => others.includes(one));
}
