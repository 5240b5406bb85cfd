import type { Recommendation } from '../advice/recommendation.ts';
import { KNOWLEDGE_VERSION } from '../knowledge/version.ts';
import type { Topic } from '../knowledge/vocabulary.ts';
import type { Question } from '../understanding/question.ts';
import type { AskResult } from './ask-result.ts';
import { unbrokenDraft } from './no-break.ts';
import type { Reply } from './reply.ts';
import { replyText } from './text.ts';

export type Draft = Omit<Reply, 'result'>;

const NOTHING_ASKED = {
  workloads: [],
  priorities: [],
  host: { vtx: null, memoryGiB: null, cores: null, hypervisor: null },
} as const satisfies Pick<Question, 'workloads' | 'priorities'> & { readonly host: AskResult['host'] };

/** Completes a draft with the result that the terminal's `--json` prints. */
export function finish(
  draft: Draft,
  about: {
    readonly kind: AskResult['kind'];
    readonly topic?: Topic | null;
    readonly question?: Question;
    readonly recommendation?: Recommendation;
  },
): Reply {
  const { recommendation } = about;
  const whole = unbrokenDraft(draft);
  const question = about.question ?? NOTHING_ASKED;
  const { vtx, memoryGiB, cores, hypervisor } = question.host;
  const result = {
    id: null,
    kind: about.kind,
    topic: about.topic ?? about.question?.topic ?? null,
    workloads: recommendation ? recommendation.workloads.map(workloadResult) : [],
    priorities: recommendation?.priorities ?? question.priorities,
    host: { vtx, memoryGiB, cores, hypervisor },
    estate: recommendation?.estate ?? null,
    tooClose: recommendation?.tooClose ?? false,
    assumptions: recommendation?.assumptions ?? [],
    flips: recommendation?.flips ?? [],
    ask: recommendation?.ask?.question ?? null,
    text: replyText(whole),
    sources: draft.sources.map(({ id, title, url }) => ({ id, title, url })),
    knowledge: KNOWLEDGE_VERSION,
  } satisfies AskResult;
  return { ...whole, result };
}

function workloadResult(advice: Recommendation['workloads'][number]): AskResult['workloads'][number] {
  const { workload, verdicts, best } = advice;
  return {
    name: workload.name,
    count: workload.count,
    os: { family: workload.os.family, detail: workload.os.detail },
    apps: workload.apps,
    needs: [...new Set(workload.needs.map((stated) => stated.need))],
    recommended: { model: best?.model ?? null, kind: best?.kind ?? null, platforms: best?.platforms ?? [] },
    verdicts: { hardware: verdicts.hardware.level, para: verdicts.para.level, os: verdicts.os.level },
    confidence: Math.round(advice.confidence * 100) / 100,
  };
}
