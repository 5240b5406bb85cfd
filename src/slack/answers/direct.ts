import type { webApi } from '@slack/bolt';
import { corrected } from '../../conversation/corrections.ts';
import type { Moment } from '../../conversation/input.ts';
import type { Author, ConversationId } from '../../conversation/ports.ts';
import type { Reply } from '../../reply/reply.ts';
import { replyBlocks } from '../blocks/reply-blocks.ts';
import { placeOf } from '../deliveries/message.ts';
import type { Desk } from '../desk.ts';
import { post, posted } from './send.ts';

/** Shows an answer in a person's direct messages with the bot. Its thread continues the conversation. The ts of its message. */
export async function answerDirectly(
  desk: Desk,
  client: webApi.WebClient,
  { team, user }: Author,
  conversation: ConversationId,
  answer: { readonly reply: Reply; readonly question?: string | undefined; readonly asked?: Moment | undefined },
): Promise<readonly string[]> {
  const { question, reply } = answer;
  const asked = answer.asked ?? corrected(await desk.places.log(conversation)).at(-1);
  const { overflow, ...message } = replyBlocks(reply, { asked, conversation, question, surface: 'channel' });
  const { channel, ts } = await posted(client, user, null, message);
  if (ts !== '') await desk.places.bind(placeOf({ team, channel, thread: ts }), conversation);
  if (overflow) await post(client, channel, ts || null, overflow);
  return ts === '' ? [] : [ts];
}
