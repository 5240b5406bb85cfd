import type { Recommendation, WorkloadAdvice } from '../advice/recommendation.ts';
import type { Footnotes } from './footnotes.ts';
import { cons, findingSpans, LEVEL_WORD, pros, rivals, strengthHere } from './levels.ts';
import { adviceName, listedSpans, workloadSpans } from './naming.ts';
import type { Span } from './reply.ts';
import { capital, listed, lowerFirst, MODEL_NAME, percent } from './words.ts';

const NAMES_PER_GROUP = 3;

/** The headline. It holds no words of the asker's. */
export function verdictTitle(recommendation: Recommendation): string {
  const models = [...new Set(recommendation.workloads.flatMap(({ best }) => (best ? [best.model] : [])))];
  if (models.length === 0) return 'None of the three models works as described';
  const names = listed(models.map((model) => MODEL_NAME[model]));
  if (models.length > 1) return `A mix: ${names}`;
  return recommendation.tooClose ? `Too close to call: ${names} just ahead` : capital(names);
}

/** The verdict, the reason that decides and how sure it is, in a few sentences. */
export function verdictSpans(recommendation: Recommendation, notes: Footnotes): readonly Span[] {
  const groups = grouped(recommendation.workloads);
  const [only] = recommendation.workloads;
  const spans: Span[] = [];
  for (const [index, group] of groups.entries()) {
    if (index > 0) spans.push(' ');
    spans.push(...groupSentence(group));
  }
  if (recommendation.workloads.length === 1 && only) spans.push(...decidingReason(only, notes), ...joinsOthers(only));
  spans.push(' ', ...confidenceSpans(recommendation));
  if (recommendation.tooClose && recommendation.ask) spans.push(' The deciding question: ', recommendation.ask.question);
  return spans;
}

/** "first in 93 % of the weightings tried", with a word for how sure that is. */
function confidenceSpans({ workloads, tooClose }: Recommendation): readonly Span[] {
  const advised = workloads.filter(({ best }) => best !== null);
  if (advised.length === 0) return [];
  const lowest = advised.reduce((low, advice) => (advice.confidence < low.confidence ? advice : low));
  if (advised.every((advice) => rivals(advice).every(({ level }) => level === 'ruled-out'))) {
    return ['Confidence: high; the rules leave no other model.'];
  }
  const share = lowest.confidence >= 0.995 ? 'all' : percent(lowest.confidence);
  const single = advised.length === 1;
  if (tooClose && lowest.tooClose) {
    const rival = rivals(lowest)[0];
    const who: readonly Span[] = single ? [] : [' for ', ...workloadSpans(lowest.workload)];
    const against = rival ? `, ${MODEL_NAME[rival.model]} in ${percent(rival.acceptability)}` : '';
    return ['Too close to call', ...who, `: it comes first in ${share} of the weightings tried${against}.`];
  }
  const scope = single ? 'It comes first in' : share === 'all' ? 'Each comes first in' : 'The least sure of them comes first in';
  return [`Confidence: ${confidenceWord(lowest.confidence)}. ${scope} ${share} of the weightings tried.`];
}

function confidenceWord(confidence: number): string {
  if (confidence >= 0.9) return 'high';
  return confidence >= 0.75 ? 'fair' : 'modest';
}

function groupSentence(group: readonly WorkloadAdvice[]): readonly Span[] {
  const shown = group.slice(0, NAMES_PER_GROUP).map(({ workload }) => workloadSpans(workload, { system: true }));
  const rest = group.length - shown.length;
  const names = listedSpans(rest > 0 ? [...shown, [`${rest} more`]] : shown);
  const best = group[0]?.best;
  const platforms = [...new Set(group.flatMap((advice) => advice.best?.platforms ?? []))];
  if (!best) return ['None of the three models works as described for ', ...names, '.'];
  return ['Use ', { strong: adviceName({ ...best, platforms }) }, ' for ', ...names, '.'];
}

function decidingReason(advice: WorkloadAdvice, notes: Footnotes): readonly Span[] {
  const { best } = advice;
  const barred = rivals(advice).find((verdict) => verdict.level === 'ruled-out' && verdict.model !== 'para');
  const against = barred ? cons(barred)[0] : undefined;
  if (barred && against) {
    return [
      ` ${capital(MODEL_NAME[barred.model])} is ${LEVEL_WORD[barred.level]}: `,
      ...findingSpans(against, notes, { remedy: false }),
    ];
  }
  if (!best) return [];
  const support = pros(advice.verdicts[best.model])[0];
  if (support) return [' ', ...findingSpans(support, notes, { remedy: false })];
  const strength = strengthHere(advice, best.model);
  return strength ? [' What tips it is ', ...notes.claim({ ...strength, text: lowerFirst(strength.text) })] : [];
}

/** Says so where the estate draws a workload away from the model that suits it alone. */
export function joinsOthers({ alone, best, workload }: WorkloadAdvice): readonly Span[] {
  if (!alone || !best || alone === best.model) return [];
  return [
    ' Alone, ',
    ...workloadSpans(workload),
    ` would do well with ${MODEL_NAME[alone]}; here it joins the others, which saves a second platform.`,
  ];
}

function grouped(workloads: readonly WorkloadAdvice[]): readonly (readonly WorkloadAdvice[])[] {
  const groups = new Map<string, WorkloadAdvice[]>();
  for (const advice of workloads) {
    const key = advice.best?.kind ?? '';
    const group = groups.get(key);
    if (group) group.push(advice);
    else groups.set(key, [advice]);
  }
  return [...groups.values()];
}
