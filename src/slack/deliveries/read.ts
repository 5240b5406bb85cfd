import { z } from 'zod';
import { slackId } from '../slack-id.ts';
import type { Delivery, PersonMessage } from './message.ts';

const word = slackId.optional().catch(undefined);

/** Slack takes as many in one message (slack.com/help/articles/201330736). */
const MOST_FILES = 10;

const messageSchema = z.object({
  ts: slackId,
  thread_ts: word,
  user: word,
  text: z.string().catch(''),
  subtype: word,
  bot_id: z.unknown().optional(),
  hidden: z.unknown().optional(),
  edited: z.object({ ts: slackId }).optional().catch(undefined),
  files: z
    .array(
      z.object({
        id: slackId,
        name: z
          .string()
          .catch('')
          .transform((name) => name.slice(0, 255)),
      }),
    )
    .transform((files) => files.slice(0, MOST_FILES))
    .optional()
    .catch(undefined),
});
type Message = z.infer<typeof messageSchema>;

const eventSchema = messageSchema.extend({
  type: z.enum(['app_mention', 'message']),
  channel: slackId,
  channel_type: word,
  event_ts: word,
  deleted_ts: word,
  message: messageSchema.optional().catch(undefined),
  previous_message: messageSchema.optional().catch(undefined),
});
type Event = z.infer<typeof eventSchema>;

const bodySchema = z.object({
  team_id: slackId.catch(''),
  is_ext_shared_channel: z.unknown().optional(),
  authorizations: z
    .tuple([z.object({ team_id: slackId })], z.unknown())
    .optional()
    .catch(undefined),
  event: eventSchema,
});

/** Files and replies that are shown in the channel too are still a person's words; every other subtype is Slack's. */
const SPOKEN = new Set<string | undefined>([undefined, 'file_share', 'thread_broadcast']);

/**
 * What an event says to the bot: `null` for other events, `'ignored'` for bots, joins and what was said to others. Slack tells of a mention
 * twice (app_mention and message), and of its edit twice too: both read the same.
 */
export function readDelivery(body: unknown, botUserId: string): Delivery | 'ignored' | null {
  const parsed = bodySchema.safeParse(body);
  if (!parsed.success) return null;
  const { authorizations, event, is_ext_shared_channel, team_id } = parsed.data;
  const place = { team: authorizations?.[0].team_id ?? team_id, channel: event.channel, outside: Boolean(is_ext_shared_channel) };
  const read = (message: Message) => said(message, event, place, botUserId);

  if (event.subtype === 'message_deleted') return deletion(event.previous_message, event.deleted_ts, event, place);
  if (event.subtype === 'message_changed') {
    const { message, previous_message: before } = event;
    // docs.slack.dev/reference/events/message: what is left of a deleted message that has replies
    if (message?.subtype === 'tombstone') return deletion(message, message.ts, event, place);
    // Slack calls it a change, too, when it unfurls a link or finds out a language.
    const after = message === undefined || message.text === before?.text ? 'ignored' : read(message);
    return after === 'ignored' ? after : { edited: message?.edited?.ts ?? event.event_ts ?? event.ts, message: after };
  }
  const message = event.hidden ? 'ignored' : read(event);
  if (message === 'ignored') return message;
  // github.com/slackapi/bolt-js/issues/960: an edit of a mention comes as a mention once more
  if (event.edited !== undefined) return { edited: event.edited.ts, message };
  return message.passing && !isForThread(event, message.text) ? 'ignored' : message;
}

type Place = Pick<PersonMessage, 'team' | 'channel'> & { readonly outside: boolean };

function said(message: Message, event: Event, { outside, ...place }: Place, botUserId: string): PersonMessage | 'ignored' {
  const { bot_id, subtype, thread_ts, ts, user } = message;
  const text = event.type === 'app_mention' && botUserId === '' ? withoutFirstMention(message.text) : message.text;
  if (bot_id || user === undefined || user === 'USLACKBOT' || user === botUserId || !SPOKEN.has(subtype)) return 'ignored';
  const isDirect = event.channel_type === 'im' || (event.channel_type === undefined && event.channel.startsWith('D'));
  const passing = event.type !== 'app_mention' && !isDirect && !mentions(text, botUserId);
  return {
    ...place,
    thread: thread_ts ?? ts,
    ts,
    user,
    text,
    ...(outside ? { outside } : {}),
    ...(passing ? { passing } : {}),
    ...(message.files?.length ? { files: message.files } : {}),
  };
}

function deletion(
  gone: Message | undefined,
  ts: string | undefined,
  event: Event,
  { team, channel }: Place,
): Delivery | 'ignored' {
  if (ts === undefined || gone?.bot_id) return 'ignored';
  return { deleted: event.event_ts ?? event.ts, message: { team, channel, thread: gone?.thread_ts ?? ts, ts } };
}

/** A reply that does not begin by calling somebody else. */
function isForThread({ thread_ts }: Message, text: string): boolean {
  return thread_ts !== undefined && !/^\s*<[@!]/.test(text);
}

/** Where sign-in did not say who we are, the first to be mentioned is us. */
function withoutFirstMention(text: string): string {
  return text.replace(/<@[^<>]*>/, '');
}

/** Whether a text as Slack delivers it mentions this user. */
export function mentions(text: string, userId: string): boolean {
  return userId !== '' && (text.includes(`<@${userId}>`) || text.includes(`<@${userId}|`));
}
