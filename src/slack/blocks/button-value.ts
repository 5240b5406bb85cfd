import { z } from 'zod';
import { formValuesSchema } from '../../conversation/input.ts';
import { LIMITS } from '../limits.ts';

export const MOST_RULES = 200;

const valueSchema = z.object({
  conversation: z.string().min(1).max(100),
  /** The question that the button asks, or the topic that it explains. */
  say: z.string().max(2000).optional(),
  /** How much of the conversation's log the answer above the button knows. */
  upTo: z.number().int().nonnegative().optional(),
  /** What the answer above the button rests on. */
  knowledge: z.string().max(40).optional(),
  rules: z.array(z.string().max(LIMITS.buttonValue)).max(MOST_RULES).optional(),
  /** People of another company read along. */
  outside: z.boolean().optional(),
  /** What the form is filled in with. */
  requirements: formValuesSchema.optional(),
});
export type ButtonValue = z.infer<typeof valueSchema>;

/** What a button carries. Slack hands it back on a click, so it is input like any other. */
export function buttonValue(value: ButtonValue): string {
  return JSON.stringify(value);
}

/** Reads a clicked button's value; null when it is none of ours. */
export function readButtonValue(text: string | undefined): ButtonValue | null {
  try {
    return valueSchema.parse(JSON.parse(text ?? ''));
  } catch {
    return null;
  }
}
