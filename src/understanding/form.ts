import { softwareOf } from '../knowledge/subjects.ts';
import type { Need, OsFamily, Priority } from '../knowledge/vocabulary.ts';
import { understand } from './index.ts';
import { mergeNeeds } from './needs.ts';
import { type Question, type StatedNeed, UNKNOWN_HOST, type Workload } from './question.ts';

export interface FormAnswers {
  readonly workloads: readonly {
    readonly app: string;
    readonly os: OsFamily;
    readonly count: number;
    readonly needs: readonly Need[];
  }[];
  readonly host: {
    readonly vtx: boolean | null;
    readonly memoryGiB: number | null;
    readonly cores: number | null;
    readonly hypervisor: string | null;
  };
  readonly priorities: readonly Priority[];
}

/** The form says the same things as a message, without prose to read: needs that a product implies are added, what was chosen stands. */
export function questionFromForm(form: FormAnswers): Question {
  const hypervisor = form.host.hypervisor
    ? understand(`on ${form.host.hypervisor}`).candidates.find((c) => c.type === 'platform')
    : undefined;
  return {
    text: '',
    intent: form.workloads.length > 0 ? { kind: 'recommendation' } : { kind: 'clarification', reason: 'too-little' },
    topic: null,
    workloads: form.workloads.map(workloadOf),
    unwanted: [],
    priorities: form.priorities,
    foremost: null,
    host: { ...UNKNOWN_HOST, ...form.host, hypervisor: hypervisor?.id ?? null },
    candidates: hypervisor?.type === 'platform' ? [{ ...hypervisor, role: 'in-place' }] : [],
  };
}

function workloadOf(row: FormAnswers['workloads'][number]): Workload {
  const known = softwareOf(row.app);
  const read = known ? null : understand(row.app).workloads[0];
  const apps = known ? [known.id] : (read?.apps ?? []);
  const implied = apps.flatMap((app) =>
    (softwareOf(app)?.needs ?? []).map(({ need, degree }): StatedNeed => ({ need, degree: degree ?? 'hard', from: { app } })),
  );
  const chosen = row.needs.map((need): StatedNeed => ({ need, degree: 'hard', from: { said: 'chosen in the form' } }));
  const said = row.os !== 'unknown';
  const family = said ? row.os : (known?.os[0] ?? read?.os.family ?? 'unknown');
  return {
    name: known?.name ?? row.app,
    count: row.count,
    os: { family, detail: known?.osDetail ?? read?.os.detail ?? null, said },
    apps,
    needs: mergeNeeds([...chosen, ...implied, ...(read?.needs ?? [])]),
    size: { memoryGiB: null, vcpus: null },
    tried: [],
    priorities: [],
  };
}
