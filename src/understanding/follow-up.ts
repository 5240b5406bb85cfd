import { oneStep } from './plan-changes.ts';
import type { Question } from './question.ts';

/**
 * Reads a message as a change of the question before it ("what if one of them is Windows?", "drop the print server"). Null when the message
 * asks something of its own.
 */
export function followUp(before: Question, text: string): Question | null {
  const steps = text.split(STEPS).filter((step) => /[\p{L}\p{N}]/u.test(step));
  return (steps.length > 1 ? inSteps(before, text, steps) : null) ?? oneStep(before, text);
}

const STEPS =
  /[.;!?]+\s+|,?\s+(?:and|but|also)\s+(?=(?:we|they|it|drop|remove|forget|skip|without|add|the\s+host|isolation|density|cost|speed|performance|what\s+if)\b)/i;

/** Several changes in one message ("isolation matters most, and drop the print server"), one after the other. Null unless at least two hold. */
function inSteps(before: Question, text: string, steps: readonly string[]): Question | null {
  let plan = before;
  let held = 0;
  for (const step of steps) {
    const after = oneStep(plan, step);
    if (!after) continue;
    plan = after;
    held += 1;
  }
  return held > 1 ? { ...plan, text } : null;
}
