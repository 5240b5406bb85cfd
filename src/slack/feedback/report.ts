import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Author } from '../../conversation/ports.ts';

/** What an open feedback form remembers. */
const draftSchema = z.object({
  /** The answer that it is about. */
  answer: z.string().min(1).max(300),
  channel: z.string().max(50).nullable(),
  thread: z.string().max(50).nullable(),
});
export type FeedbackDraft = z.infer<typeof draftSchema>;

/** Null for metadata that is none of ours. */
export function readFeedbackDraft(metadata: string): FeedbackDraft | null {
  try {
    return draftSchema.parse(JSON.parse(metadata));
  } catch {
    return null;
  }
}

/** The id of a person's report on an answer: nobody else has it, and who it was cannot be read from it. */
export function reportId({ team, user }: Author, answer: string): string {
  return createHash('sha256')
    .update(JSON.stringify([team, user, answer]))
    .digest('hex')
    .slice(0, 32);
}
