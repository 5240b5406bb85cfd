import { RespondError, type types, webApi } from '@slack/bolt';
import type { MessageBlock } from '../blocks/extra-types.ts';
import type { Message } from '../blocks/reply-blocks.ts';
import type { Mrkdwn } from '../text/mrkdwn.ts';
import type { Surface } from './surface.ts';

type Client = webApi.WebClient;

/** A message to send, and what to send instead where a workspace refuses its blocks. */
export interface Outgoing extends Message {
  readonly overflow?: Outgoing | null;
  readonly fallback?: Message;
}

/** A plain sentence of ours as a message. */
export function notice(text: Mrkdwn): Outgoing {
  return { text, blocks: [{ type: 'section', text: { type: 'mrkdwn', text } }] };
}

/** Sends a message to its surface, and what did not fit after it. Answers with the ts of each message that everybody sees. */
export async function send(client: Client, surface: Surface, message: Outgoing): Promise<readonly string[]> {
  const sent: string[] = [];
  const sendNext = async (one: Message) => void sent.push(...(await sendOne(client, surface, one)));
  const asIs = await settled(sendNext, message);
  if (asIs && message.overflow) await settled(sendNext, message.overflow);
  return sent;
}

/** Posts to everybody in a channel, or in a thread of it, with nothing unfurled. Answers with the message's ts. */
export async function post(client: Client, channel: string, thread: string | null, message: Outgoing): Promise<string> {
  return (await posted(client, channel, thread, message)).ts;
}

/** The same, to a person too. Answers with where it stands: a person's direct messages are a channel with an id of its own. */
export async function posted(
  client: Client,
  channel: string,
  thread: string | null,
  message: Outgoing,
): Promise<{ readonly channel: string; readonly ts: string }> {
  let at = { channel, ts: '' };
  await settled(async (one) => {
    const answer = await client.chat.postMessage({
      ...contents(one),
      channel,
      unfurl_links: false,
      unfurl_media: false,
      ...threadOf({ thread }),
    });
    at = { channel: answer.channel ?? channel, ts: answer.ts ?? '' };
  }, message);
  return at;
}

/** Whether Slack's error says that we cannot write there. */
export function cannotWriteThere(error: unknown): boolean {
  const code = slackError(error);
  return UNREACHABLE.has(code) || isRestricted(code);
}

/** Whether the workspace lets only others post there, only in threads, or nobody (`restricted_action_read_only_channel` and its like). */
export function isRestricted(code: string): boolean {
  return code.startsWith('restricted_action') || code === 'ekm_access_denied';
}

/** Slack's own code for a refused call; empty for anything else. */
export function slackError(error: unknown): string {
  return error instanceof webApi.WebAPIPlatformError ? error.data.error : '';
}

const UNREACHABLE = new Set([
  'not_in_channel',
  'channel_not_found',
  'user_not_in_channel',
  'is_archived',
  'cannot_reply_to_message',
]);
const REFUSED_BLOCKS = new Set([
  'invalid_blocks',
  'invalid_blocks_format',
  'msg_blocks_too_long',
  'msg_too_long',
  'invalid_attachments',
]);

/** Sends once more, plainly, when Slack refuses the blocks. True when they were taken. */
export async function settled(send: (message: Message) => Promise<void>, message: Outgoing): Promise<boolean> {
  try {
    await send(message);
    return true;
  } catch (error) {
    if (!REFUSED_BLOCKS.has(slackError(error))) throw error;
    await send(message.fallback ?? { text: message.text, blocks: [sectionOf(message.text)] });
    return false;
  }
}

function sectionOf(text: Mrkdwn): types.SectionBlock {
  return { type: 'section', text: { type: 'mrkdwn', text, verbatim: true } };
}

async function sendOne(client: Client, surface: Surface, message: Message): Promise<readonly string[]> {
  if (!surface.alone && surface.channel !== null) {
    try {
      const ts = await post(client, surface.channel, surface.thread, message);
      return ts === '' ? [] : [ts];
    } catch (error) {
      if (!cannotWriteThere(error)) throw error;
      // We were removed, or the channel was archived, while we worked: whoever asked gets the answer all the same.
      await sendDirectly(client, { ...surface, channel: null }, message);
      return [];
    }
  }
  if (!(await responded(surface, message))) await sendDirectly(client, surface, message);
  return [];
}

/** Through the response_url; false where it is used up, expired, or does not take the message. */
async function responded(surface: Surface, message: Message): Promise<boolean> {
  if (surface.respond === null) return false;
  try {
    const answer = await surface.respond({
      ...contents(message),
      ...threadOf(surface),
      response_type: 'ephemeral',
      replace_original: false,
    });
    // Slack may refuse with a status of 200, and then says so in the body.
    return !/"ok"\s*:\s*false/.test(await answer.text());
  } catch (error) {
    if (error instanceof RespondError || error instanceof TypeError || isTimeout(error)) return false;
    throw error;
  }
}

async function sendDirectly(client: Client, surface: Surface, message: Message): Promise<void> {
  if (surface.channel !== null) {
    try {
      await client.chat.postEphemeral({
        ...contents(message),
        ...threadOf(surface),
        channel: surface.channel,
        user: surface.user,
      });
      return;
    } catch (error) {
      if (!cannotWriteThere(error)) throw error;
    }
  }
  await client.chat.postMessage({ ...contents(message), channel: surface.user, unfurl_links: false, unfurl_media: false });
}

function threadOf({ thread }: Pick<Surface, 'thread'>): { thread_ts?: string } {
  return thread === null ? {} : { thread_ts: thread };
}

function contents(message: Message): { text: string; blocks: MessageBlock[] } {
  return { text: message.text, blocks: message.blocks };
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.name === 'TimeoutError';
}
