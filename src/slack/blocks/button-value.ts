import { z } from 'zod';
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
  /** The statement that the answer above the button answers: the form is filled in with what was understood then. */
  asked: z.object({ at: z.iso.datetime().max(40), who: z.string().max(50) }).optional(),
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
