import type { Recommendation } from '../advice/recommendation.ts';
import { answersInPassing } from '../knowledge/answers/find.ts';
import { MODELS } from '../knowledge/vocabulary.ts';
import { confidenceChart, criteriaChart } from './charts.ts';
import { comparisonTable } from './comparison.ts';
import { criteriaByWeight, criteriaDetail } from './criteria-detail.ts';
import { type Footnotes, footnotes } from './footnotes.ts';
import { nextSteps } from './next-steps.ts';
import { askParts, assumptionParts, changedSpans, flipParts, leftOutParts, mixParts, restParts, wordsOf } from './outlook.ts';
import { reasonParts } from './reasons.ts';
import type { Part, Reply } from './reply.ts';
import { finish } from './result.ts';
import { shortlistParts } from './shortlist.ts';
import { understoodParts } from './understood.ts';
import { verdictSpans, verdictTitle } from './verdict.ts';

/** Words a recommendation: verdict, comparison, reasons, what would change it, what was assumed. `changed` says what moved since the last one. */
export function recommendationReply(
  recommendation: Recommendation,
  options: { readonly changed?: readonly string[] } = {},
): Reply {
  const notes = footnotes();
  const names = wordsOf(recommendation);
  const criteria = criteriaByWeight(recommendation);
  const summary = [...changedSpans(options.changed ?? [], names), ...verdictSpans(recommendation, notes)];
  const parts = [
    ...inPassing(recommendation, notes),
    comparisonTable(recommendation, notes),
    ...restParts(recommendation.workloads),
    ...confidenceChart(recommendation.workloads),
    ...reasonParts(recommendation.workloads, notes),
    ...mixParts(recommendation, notes),
    ...flipParts(recommendation, names),
    ...askParts(recommendation, names),
    ...understoodParts(recommendation.question),
    ...assumptionParts(recommendation, names),
    ...leftOutParts(recommendation),
    ...shortlistParts(recommendation, notes),
    criteriaChart(criteria),
    ...criteriaDetail(criteria.all, notes),
  ];
  const draft = {
    title: verdictTitle(recommendation),
    summary,
    parts,
    sources: notes.sources,
    nextSteps: nextSteps(recommendation),
    about: aboutOf(recommendation),
    rules: rulesOf(recommendation),
  };
  return finish(draft, { kind: 'recommendation', question: recommendation.question, recommendation });
}

/** What was advised, then the other models that it was compared with. */
function aboutOf({ workloads }: Recommendation): readonly string[] {
  const advised = workloads.flatMap(({ best }) => (best ? [best.model, best.kind, ...best.platforms] : []));
  return [...new Set([...advised, ...MODELS])];
}

function rulesOf({ workloads }: Recommendation): readonly string[] {
  const findings = workloads.flatMap(({ verdicts }) => MODELS.flatMap((model) => verdicts[model].findings));
  return [...new Set(findings.map(({ rule }) => rule))];
}

/** What is known about something that the message asks besides, in general terms. */
function inPassing({ question }: Recommendation, notes: Footnotes): readonly Part[] {
  return answersInPassing(question.text, question.topic).flatMap((answer): readonly Part[] => [
    { type: 'heading', text: answer.title },
    { type: 'list', items: answer.says.map((claim) => notes.claim(claim)) },
  ]);
}
