import { z } from 'zod';

/** What an open note form remembers. It travels through Slack, so it is read like any input. */
const draftSchema = z.object({
  /** The note's id: a new one's too, so that a submission that arrives twice is one note. */
  note: z.string().min(1).max(50),
  /** The model, kind or platform. */
  about: z.string().max(80).nullable(),
  editing: z.boolean(),
  channel: z.string().max(50).nullable(),
  thread: z.string().max(50).nullable(),
});
export type NoteDraft = z.infer<typeof draftSchema>;

/** Null for metadata that is none of ours. */
export function readNoteDraft(metadata: string): NoteDraft | null {
  try {
    return draftSchema.parse(JSON.parse(metadata));
  } catch {
    return null;
  }
}

/** The block of a field. Slack keeps what was typed while it stays the same, so each note has blocks of its own. */
export function noteBlock(draft: NoteDraft, field: 'about' | 'used-for' | 'score' | 'pros' | 'cons' | 'since'): string {
  return `${field}-${draft.note}`;
}
