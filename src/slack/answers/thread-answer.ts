import type { webApi } from '@slack/bolt';
import type { ConversationId } from '../../conversation/ports.ts';
import type { Reply } from '../../reply/reply.ts';
import { replyBlocks } from '../blocks/reply-blocks.ts';
import { type PersonMessage, sourceOf, timeOf } from '../deliveries/message.ts';
import type { Desk } from '../desk.ts';
import { isCut } from '../text/readable.ts';
import { BEGINNING_READ } from '../wording.ts';
import { rewrite } from './rewrite.ts';
import { notice, send } from './send.ts';
import type { Surface } from './surface.ts';

/** The thread of a message, for everybody in it. */
export function inThread(message: PersonMessage): Surface & { readonly channel: string } {
  return { ...message, outside: message.outside === true, alone: false, respond: null };
}

/** An answer that takes the place of our own message at the head of a thread is one in the channel. */
function kindOf({ channel, progress = [], thread }: PersonMessage): 'channel' | 'thread' {
  return progress.includes(thread) && !channel.startsWith('D') ? 'channel' : 'thread';
}

/** Shows an answer to a message in its thread, in the messages that carried it `before` where there are some, and remembers which they are. */
export async function showAnswer(
  desk: Desk,
  client: webApi.WebClient,
  message: PersonMessage,
  conversation: ConversationId,
  reply: Reply,
  before: readonly string[] = [],
): Promise<void> {
  const surface = inThread(message);
  const asked = { at: timeOf(message.ts, desk.now()).toISOString(), who: message.user };
  const kind = kindOf(message);
  const handedInBy = kind === 'channel' ? message.user : undefined;
  const answer = replyBlocks(reply, { asked, conversation, surface: kind, outside: surface.outside, handedInBy });
  const sent = before.length > 0 ? await rewrite(client, surface, answer, before, desk.log) : await send(client, surface, answer);
  const more = isCut(message.text) ? await send(client, surface, notice(BEGINNING_READ)) : [];
  await desk.places.answered(sourceOf(message), [...sent, ...more]);
}
