import { z } from 'zod';

export const MOST_ROWS = 8;

const rowSchema = z.string().regex(/^r\d{1,4}$/);

/** What an open form remembers besides what is typed into it. It travels through Slack, so it is read like any input. */
const draftSchema = z.object({
  /** Each row keeps its id for life: Slack keeps what was typed only while the ids of its inputs stay. */
  rows: z.array(rowSchema).min(1).max(MOST_ROWS),
  made: z.number().int().min(1).max(9999),
  /** The conversation that the form adds to; null for a new one. */
  conversation: z.string().max(100).nullable(),
  channel: z.string().max(50).nullable(),
  thread: z.string().max(50).nullable(),
  /** People of another company read along where it was opened. */
  outside: z.boolean().optional(),
});
export type Draft = z.infer<typeof draftSchema>;

/** A form with one empty row. */
export function newDraft(from: Pick<Draft, 'conversation' | 'channel' | 'thread' | 'outside'>): Draft {
  const { conversation, channel, outside, thread } = from;
  return { rows: ['r1'], made: 1, conversation, channel, thread, ...(outside === true ? { outside } : {}) };
}

/** The same form with one row more, up to the most that a form holds. */
export function withRow(draft: Draft): Draft {
  if (draft.rows.length >= MOST_ROWS) return draft;
  const made = draft.made + 1;
  return { ...draft, made, rows: [...draft.rows, `r${made}`] };
}

/** The same form without that row; the last row stays. */
export function withoutRow(draft: Draft, row: string): Draft {
  const rows = draft.rows.filter((one) => one !== row);
  return rows.length === 0 ? draft : { ...draft, rows };
}

export function writeDraft(draft: Draft): string {
  return JSON.stringify(draft);
}

/** Null for metadata that is none of ours. */
export function readDraft(metadata: string): Draft | null {
  try {
    return draftSchema.parse(JSON.parse(metadata));
  } catch {
    return null;
  }
}
