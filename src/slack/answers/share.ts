import type { webApi } from '@slack/bolt';
import type { ConversationId } from '../../conversation/ports.ts';
import type { Reply } from '../../reply/reply.ts';
import { replyBlocks } from '../blocks/reply-blocks.ts';
import { placeOf } from '../deliveries/message.ts';
import type { Desk } from '../desk.ts';
import { cannotWriteThere, type Outgoing, post, slackError } from './send.ts';

/**
 * Posts a conversation's answer for a whole channel, to the input of that `source`; its thread continues the conversation. Null when that is done; Slack's code where the
 * bot may not write, which is the case in channels that it was not invited to.
 */
export async function postInChannel(
  desk: Desk,
  client: webApi.WebClient,
  to: { readonly team: string; readonly channel: string },
  conversation: ConversationId,
  reply: Reply,
  source: string,
): Promise<string | null> {
  const log = await desk.places.log(conversation);
  const question = log.flatMap((input) => (input.kind === 'asked' ? [input.payload.text] : [])).at(-1);
  // Slack does not say whether another company reads the channel: what is asked there goes without the team's notes.
  const { overflow, ...message } = replyBlocks(reply, {
    asked: log.at(-1),
    conversation,
    surface: 'channel',
    question,
    outside: true,
  });
  let ts: string;
  try {
    ts = await post(client, to.channel, null, message);
  } catch (error) {
    if (cannotWriteThere(error)) return slackError(error);
    throw error;
  }
  if (ts !== '') await desk.places.bind(placeOf({ ...to, thread: ts }), conversation);
  const rest = overflow ? await postRest(desk, client, to.channel, ts || null, overflow) : [];
  if (ts !== '') await desk.places.answered(source, [ts, ...rest]);
  return null;
}

/** What did not fit into the first message. That one stands already, so a failure here must not have it posted again. */
async function postRest(
  desk: Desk,
  client: webApi.WebClient,
  channel: string,
  thread: string | null,
  rest: Outgoing,
): Promise<readonly string[]> {
  try {
    return [await post(client, channel, thread, rest)].filter((ts) => ts !== '');
  } catch (cause) {
    desk.log.error('The rest of a shared answer could not be posted', { code: slackError(cause) || null }, cause);
    return [];
  }
}
