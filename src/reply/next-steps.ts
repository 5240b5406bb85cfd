import type { Recommendation, WorkloadAdvice } from '../advice/recommendation.ts';
import { MODELS } from '../knowledge/vocabulary.ts';
import { clip } from './clip.ts';
import { workloadSpans } from './naming.ts';
import type { NextStep } from './reply.ts';
import { plain } from './text.ts';
import { lowerFirst, MODEL_NAME } from './words.ts';

/** Button texts end at 75 characters in Slack. */
const LABEL_LENGTH = 75;
const WHAT_IFS = 2;
/** Answers to our own question come before what else one may try, and leave room for less of it. */
const TRIED = 3;

export const SHARE = { do: 'share', label: 'Share in channel' } as const satisfies NextStep;
export const DANGERS = { do: 'explain', label: 'Dangers of consolidation', topic: 'dangers' } as const satisfies NextStep;
export const DIFFERENCES = {
  do: 'explain',
  label: 'The three models compared',
  topic: 'differences',
} as const satisfies NextStep;
export const PLAN = { do: 'open-form', label: 'Plan with the form' } as const satisfies NextStep;

/** What to do after a verdict: answer the deciding question, try a change, read about the models that lost, edit, share. */
export function nextSteps(recommendation: Recommendation): readonly NextStep[] {
  const won = new Set(recommendation.workloads.map(({ best }) => best?.model));
  const lost = MODELS.filter((model) => !won.has(model) && model !== 'para');
  const guests = recommendation.workloads.reduce((sum, { workload }) => sum + workload.count, 0);
  const answers = (recommendation.ask?.answers ?? []).map(
    ({ label, says }) => ({ do: 'ask', label, text: says }) satisfies NextStep,
  );
  const [reading, trying] = answers.length > 0 ? [1, Math.max(0, TRIED - answers.length)] : [lost.length, WHAT_IFS];
  return [
    ...answers,
    ...whatIfs(recommendation).slice(0, trying),
    ...lost
      .slice(0, reading)
      .map((model) => ({ do: 'explain', label: `More on ${MODEL_NAME[model]}`, topic: model }) satisfies NextStep),
    guests > 1 ? DANGERS : DIFFERENCES,
    { do: 'open-form', label: 'Edit requirements' },
    { do: 'note', label: 'Add your experience', about: onlyModel(recommendation) },
    SHARE,
  ];
}

/** The model that was advised, where there is just one: a note is most likely about it. */
function onlyModel({ estate }: Recommendation): string | null {
  return estate === 'mixed' ? null : estate;
}

/** The smallest changes after which another model would win, as questions. */
function whatIfs({ workloads, priorities }: Recommendation): readonly NextStep[] {
  const several = workloads.length > 1;
  const asked = workloads.flatMap((advice) =>
    advice.flips
      .filter(({ change }) => !NO_QUESTION.test(change))
      .map(({ change }) => whatIf(change, several ? advice : null))
      .filter(({ label }) => label.length <= LABEL_LENGTH),
  );
  const steps = [...new Map(asked.map((step) => [step.label, step])).values()].slice(0, WHAT_IFS);
  return steps.length > 0 || priorities.includes('isolation')
    ? steps
    : [{ do: 'ask', label: ISOLATION_FIRST, text: ISOLATION_FIRST }];
}

const ISOLATION_FIRST = 'What if isolation matters most?';
/** How a workload joins others is ours to decide, so there is nothing to ask. */
const NO_QUESTION = /platform with the others/;
/** What holds for the whole estate needs no name. */
const ABOUT_ALL = /mattered most|the host’s/;
const NAME_LENGTH = 24;

function whatIf(change: string, advice: WorkloadAdvice | null) {
  const words = (name: string) => `What ${lowerFirst(advice ? named(change, name) : change)}?`;
  const name = advice ? plain(workloadSpans(advice.workload)) : '';
  return { do: 'ask', label: words(clip(name, NAME_LENGTH)), text: words(name) } as const satisfies NextStep;
}

/** "if it had to move" -> "if the Exchange server had to move". */
function named(change: string, name: string): string {
  if (ABOUT_ALL.test(change)) return change;
  const said = change.replace(/\b(?:of them|it)\b/, name);
  return said === change ? `${change} (${name})` : said;
}
