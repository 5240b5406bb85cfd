import { z } from 'zod';

export const MOST_ROWS = 8;

const rowSchema = z.string().regex(/^r\d{1,4}$/);
const rowsSchema = z.array(rowSchema).max(MOST_ROWS);
// Nothing that JSON escapes, so that a draft is never much longer than its parts.
const conversationSchema = z.string().regex(/^[\w-]{1,100}$/);
const slackIdSchema = z.string().regex(/^[\w.-]{1,50}$/);

const editsSchema = z.object({
  at: z.iso.datetime().max(40),
  who: slackIdSchema,
  shown: z.number().int().min(0).max(MOST_ROWS),
  rest: z.number().int().min(0).max(9999),
});

/** What an open form remembers besides what is typed into it. It travels through Slack, so it is read like any input. */
const draftSchema = z.object({
  /** Each row keeps its id for life: Slack keeps what was typed only while the ids of its inputs stay. */
  rows: rowsSchema.min(1),
  made: z.number().int().min(1).max(9999),
  /** Rows that show their needs and size too. */
  more: rowsSchema,
  /** The conversation that the form adds to; null for a new one. */
  conversation: conversationSchema.nullable(),
  channel: slackIdSchema.nullable(),
  thread: slackIdSchema.nullable(),
  /** People of another company read along where it was opened. */
  outside: z.boolean().optional(),
  /** The statement whose plan fills the form, how many of its workloads have a row, and how many have none. */
  edits: editsSchema.optional(),
});
export type Draft = z.infer<typeof draftSchema>;

/** A form with one empty row. What Slack would never send as an id counts as nothing. */
export function newDraft(from: Pick<Draft, 'conversation' | 'channel' | 'thread' | 'outside'>): Draft {
  const known = <T>(schema: z.ZodType<T>, value: unknown) => schema.safeParse(value).data ?? null;
  return {
    rows: ['r1'],
    made: 1,
    more: ['r1'],
    conversation: known(conversationSchema, from.conversation),
    channel: known(slackIdSchema, from.channel),
    thread: known(slackIdSchema, from.thread),
    ...(from.outside === true ? { outside: true } : {}),
  };
}

/** A form with a row for each of a plan's workloads, those with needs or a size in full. */
export function planDraft(draft: Draft, full: readonly boolean[], edits: Required<Draft>['edits']): Draft {
  const rows = full.map((_, index) => `r${index + 1}`);
  const known = editsSchema.safeParse(edits).data;
  return {
    ...draft,
    rows,
    made: rows.length,
    more: rows.filter((_, index) => full[index]),
    ...(known ? { edits: known } : {}),
  };
}

/** The same form with one row more, up to the most that a form holds. */
export function withRow(draft: Draft): Draft {
  if (draft.rows.length >= MOST_ROWS || draft.made >= 9999) return draft;
  const made = draft.made + 1;
  return { ...draft, made, rows: [...draft.rows, `r${made}`] };
}

/** The same form without that row; the last row stays. */
export function withoutRow(draft: Draft, row: string): Draft {
  const rows = draft.rows.filter((one) => one !== row);
  if (rows.length === 0 || rows.length === draft.rows.length) return draft;
  return { ...draft, rows, more: draft.more.filter((one) => one !== row) };
}

/** The same form with that row's needs and size. They never go again: Slack forgets what stands in a field that goes. */
export function withMore(draft: Draft, row: string): Draft {
  return draft.more.includes(row) || !draft.rows.includes(row) ? draft : { ...draft, more: [...draft.more, row] };
}

/** Which workload of the edited plan a row was filled in with. */
export function workloadOfRow({ edits }: Draft, row: string): number | undefined {
  const at = Number(row.slice(1)) - 1;
  return edits !== undefined && at < edits.shown ? at : undefined;
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
