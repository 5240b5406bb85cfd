import { understand } from './index.ts';
import { matching, oneStep } from './plan-changes.ts';
import type { Question, Workload } from './question.ts';
import { readMessage } from './tokens.ts';

/**
 * Reads a message as a change of the question before it ("what if one of them is Windows?", "drop the print server"). Null when the message
 * asks something of its own.
 */
export function followUp(before: Question, text: string, focus: string | null = null): Question | null {
  const said = text.replace(NOD, '');
  const steps = said.split(STEPS).filter((step) => /[\p{L}\p{N}]/u.test(step));
  const changed = (steps.length > 1 ? inSteps(before, said, steps, focus) : null) ?? oneStep(before, said, focus);
  return changed && { ...changed, text };
}

/** "Ok, and …": the nod asks nothing. */
const NOD =
  /^\W*(?:ok(?:ay)?|alright|all\s+right|right|fine|good|great|thanks|thank\s+you|hm+|i\s+see|got\s+it)\b[\s,.!-]*(?=(?:and|but|so|what|if|then|now|how)\b)/i;

/** The workloads of a plan that "and the database?" or "what about the mail server?" points at; none where it says anything else. */
export function pointedAt(before: Question, text: string): readonly Workload[] {
  const what = POINTING.exec(readMessage(text.replace(NOD, '')).text)?.[1];
  return what === undefined ? [] : matching(before, what, understand(what));
}

const POINTING =
  /^\W*(?:(?:and|but|so)\W+)?(?:(?:what|how)\s+about|and|what\s+of|why\s+not\s+the\s+same\s+for)\s+(?:just\s+)?(?:the|our|my|those|these|that)\s+([\w\s.-]{2,40}?)(?:\s+(?:then|now|again))?\W*$/;

const STEPS =
  /[.;!?]+\s+|,?\s+(?:and|but|also)\s+(?=(?:we|they|it|drop|remove|forget|skip|without|add|the\s+host|isolation|density|cost|speed|performance|what\s+if)\b)/i;

/** Several changes in one message ("isolation matters most, and drop the print server"), one after the other. Null unless at least two hold. */
function inSteps(before: Question, text: string, steps: readonly string[], focus: string | null): Question | null {
  let plan = before;
  let held = 0;
  for (const step of steps) {
    const after = oneStep(plan, step, focus);
    if (!after) continue;
    plan = after;
    held += 1;
  }
  return held > 1 ? { ...plan, text } : null;
}
