import { z } from 'zod';

/** A message that a person wrote to the bot. All that is needed to answer it, now or after a crash. */
const messageSchema = z.object({
  team: z.string(),
  channel: z.string(),
  /** The thread that the answer belongs to. */
  thread: z.string(),
  ts: z.string(),
  user: z.string(),
  text: z.string(),
  /** Another company reads that channel too. */
  outside: z.boolean().optional(),
});
export type PersonMessage = z.infer<typeof messageSchema>;

const eventSchema = z.object({
  team_id: z.string().default(''),
  is_ext_shared_channel: z.boolean().nullish(),
  authorizations: z.array(z.object({ team_id: z.string().nullish() })).nullish(),
  event: z.object({
    type: z.enum(['app_mention', 'message']),
    channel: z.string(),
    channel_type: z.string().optional(),
    ts: z.string(),
    thread_ts: z.string().optional(),
    user: z.string().optional(),
    text: z.string().default(''),
    subtype: z.string().optional(),
    bot_id: z.string().nullish(),
    hidden: z.boolean().optional(),
  }),
});

/** Files and replies that are shown in the channel too are still a person's words; every other subtype is Slack's. */
const SPOKEN = new Set<string | undefined>([undefined, 'file_share', 'thread_broadcast']);

/**
 * What an event says to the bot: `null` for other events, `'ignored'` for bots, edits, joins and channel messages that do not mention it.
 * Slack tells of a mention twice (app_mention and message): only the former counts.
 */
export function readMessage(body: unknown): PersonMessage | 'ignored' | null {
  const parsed = eventSchema.safeParse(body);
  if (!parsed.success) return null;
  const { event } = parsed.data;
  if (event.bot_id || event.user === undefined || event.user === 'USLACKBOT' || event.hidden) return 'ignored';
  if (!SPOKEN.has(event.subtype)) return 'ignored';
  if (event.type === 'message' && event.channel_type !== 'im') return 'ignored';
  return {
    team: parsed.data.authorizations?.[0]?.team_id ?? parsed.data.team_id,
    channel: event.channel,
    thread: event.thread_ts ?? event.ts,
    ts: event.ts,
    user: event.user,
    text: event.text,
    ...(parsed.data.is_ext_shared_channel === true ? { outside: true } : {}),
  };
}

/** One key for one message, whatever the number of events and redeliveries that bring it. */
export function deliveryKey(message: PersonMessage): string {
  return `message:${message.team}:${message.channel}:${message.ts}`;
}

/** The thread as a place that a conversation can be bound to. */
export function placeOf(message: Pick<PersonMessage, 'team' | 'channel' | 'thread'>): string {
  return `${message.team}:${message.channel}:${message.thread}`;
}

/** Reads back what was stored to redo a delivery; null for deliveries that cannot be redone. */
export function readStored(payload: string): PersonMessage | null {
  try {
    return messageSchema.parse(JSON.parse(payload));
  } catch {
    return null;
  }
}
