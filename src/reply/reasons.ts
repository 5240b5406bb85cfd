import type { Finding, WorkloadAdvice } from '../advice/recommendation.ts';
import { softwareOf } from '../knowledge/subjects.ts';
import { MODELS, type Model } from '../knowledge/vocabulary.ts';
import type { Footnotes } from './footnotes.ts';
import { cons, findingSpans, findingsSpans, LEVEL_WORD, pros, rivals, strengthHere, weaknessHere } from './levels.ts';
import { workloadSpans } from './naming.ts';
import type { Part, Span } from './reply.ts';
import { joinsOthers } from './verdict.ts';
import { capital, lowerFirst, MODEL_NAME, NEED_NAME, sentence } from './words.ts';

const WORKLOADS_SHOWN = 6;
const REASONS_PER_MODEL = 3;

/** Why, and why not, per model: for one workload in full, for several the deciding reasons of each. */
export function reasonParts(workloads: readonly WorkloadAdvice[], notes: Footnotes): readonly Part[] {
  const [only, ...more] = workloads;
  if (!only) return [];
  if (more.length === 0) {
    return [
      { type: 'heading', text: 'Why, and why not' },
      { type: 'list', items: [...needItems(only, notes), ...MODELS.map((model) => modelItem(only, model, notes))] },
    ];
  }
  const shown = workloads.slice(0, WORKLOADS_SHOWN);
  const folded = workloads.slice(WORKLOADS_SHOWN, 25);
  return [
    { type: 'heading', text: 'Why, and why not' },
    { type: 'list', items: shown.map((advice) => workloadItem(advice, notes)) },
    ...(folded.length > 0
      ? [
          {
            type: 'detail',
            title: `Reasons for ${folded.length} more workload${folded.length === 1 ? '' : 's'}`,
            parts: [{ type: 'list', items: folded.map((advice) => workloadItem(advice, notes)) }],
          } satisfies Part,
        ]
      : []),
  ];
}

/** What the software demands, in its makers' or its users' words. */
function needItems({ workload }: WorkloadAdvice, notes: Footnotes): readonly (readonly Span[])[] {
  return workload.needs.flatMap((stated) => {
    if (!('app' in stated.from)) return [];
    const demand = softwareOf(stated.from.app)?.needs.find(({ need }) => need === stated.need);
    return demand
      ? [[{ strong: `Needs ${NEED_NAME[stated.need]}.` }, ' ', sentence(demand.because), ...notes.mark(demand.cites)]]
      : [];
  });
}

function modelItem(advice: WorkloadAdvice, model: Model, notes: Footnotes): readonly Span[] {
  const verdict = advice.verdicts[model];
  const { level } = verdict;
  const lead: Span = {
    strong: `${capital(MODEL_NAME[model])} ${level === 'possible' ? 'is possible' : level === 'fits' ? 'fits' : 'is ruled out'}.`,
  };
  const against = cons(verdict);
  const found = (level === 'ruled-out' ? against : [...pros(verdict).slice(0, 2), ...against]).slice(0, REASONS_PER_MODEL);
  if (found.length > 0) return [lead, ...findingsSpans(found, notes, { remedy: true })];
  const strength = level === 'ruled-out' ? null : strengthHere(advice, model);
  const weakness = weaknessHere(advice, model);
  return [
    lead,
    ...(strength ? [' ', ...notes.claim(strength)] : []),
    ...(weakness ? [' Against it, ', ...notes.claim({ ...weakness, text: lowerFirst(weakness.text) })] : []),
  ];
}

function workloadItem(advice: WorkloadAdvice, notes: Footnotes): readonly Span[] {
  const { best, verdicts, workload } = advice;
  let last: Finding | undefined;
  const spans: Span[] = [...capitalised(workloadSpans(workload)), ': '];
  if (best) {
    const support = pros(verdicts[best.model])[0];
    const joins = joinsOthers(advice).length > 0;
    const strength = joins ? null : strengthHere(advice, best.model);
    spans.push({ strong: MODEL_NAME[best.model] }, '.');
    if (support) spans.push(' ', ...findingSpans(support, notes, { remedy: false }));
    if (support) last = support;
    else if (strength) spans.push(' ', ...notes.claim(strength, 2));
    // What is advised with a caveat says so, however many workloads there are.
    const caveat = best.model !== 'para' ? cons(verdicts[best.model])[0] : undefined;
    if (caveat) {
      spans.push(' But: ', ...findingSpans(caveat, notes, { remedy: true, after: last }));
      last = caveat;
    }
  } else {
    spans.push({ strong: 'no model works as described' }, '.');
  }
  for (const rival of rivals(advice)) {
    const against = cons(rival)[0];
    // Para-virtualisation's age speaks against it everywhere; that is said once, in the criteria.
    if (!against || (rival.model === 'para' && rival.level !== 'ruled-out')) continue;
    spans.push(
      ` ${capital(MODEL_NAME[rival.model])} ${rival.level === 'ruled-out' ? 'is ruled out' : LEVEL_WORD[rival.level]}: `,
    );
    spans.push(...findingSpans(against, notes, { remedy: !best, after: last }));
    last = against;
  }
  return [...spans, ...joinsOthers(advice)];
}

function capitalised([first, ...rest]: readonly Span[]): readonly Span[] {
  return typeof first === 'string' ? [capital(first), ...rest] : first ? [first, ...rest] : [];
}
