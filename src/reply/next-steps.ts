import type { Recommendation } from '../advice/recommendation.ts';
import { MODELS } from '../knowledge/vocabulary.ts';
import type { NextStep } from './reply.ts';
import { MODEL_NAME } from './words.ts';

/** Button texts end at 75 characters in Slack. */
const LABEL_LENGTH = 75;
const WHAT_IFS = 2;

export const SHARE = { do: 'share', label: 'Share in channel' } as const satisfies NextStep;
export const DANGERS = { do: 'explain', label: 'Dangers of consolidation', topic: 'dangers' } as const satisfies NextStep;
export const DIFFERENCES = {
  do: 'explain',
  label: 'The three models compared',
  topic: 'differences',
} as const satisfies NextStep;
export const PLAN = { do: 'open-form', label: 'Plan with the form' } as const satisfies NextStep;

/** What to do after a verdict: try a change, read about the models that lost, edit, share. */
export function nextSteps(recommendation: Recommendation): readonly NextStep[] {
  const won = new Set(recommendation.workloads.map(({ best }) => best?.model));
  const lost = MODELS.filter((model) => !won.has(model) && model !== 'para');
  const guests = recommendation.workloads.reduce((sum, { workload }) => sum + workload.count, 0);
  return [
    ...whatIfs(recommendation),
    ...lost.map((model) => ({ do: 'explain', label: `More on ${MODEL_NAME[model]}`, topic: model }) satisfies NextStep),
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

function whatIfs({ workloads, flips, priorities }: Recommendation): readonly NextStep[] {
  const changes = [...new Set([...flips, ...workloads.flatMap((advice) => advice.flips)].map(({ change }) => change))]
    .filter((change) => /^if\b/i.test(change) && change.length < LABEL_LENGTH - 6)
    .slice(0, WHAT_IFS)
    .map((change) => `What ${change.charAt(0).toLowerCase()}${change.slice(1).replace(/[.?]$/, '')}?`);
  const texts = changes.length > 0 || priorities.includes('isolation') ? changes : ['What if isolation matters most?'];
  return texts.map((text) => ({ do: 'ask', label: text, text }) satisfies NextStep);
}
