import { randomUUID } from 'node:crypto';
import type { webApi } from '@slack/bolt';
import type { Input } from '../../conversation/input.ts';
import type { ConversationId } from '../../conversation/ports.ts';
import { replyBlocks } from '../blocks/reply-blocks.ts';
import { placeOf, privatePlace } from '../deliveries/message.ts';
import type { Desk } from '../desk.ts';
import { answerDirectly } from './direct.ts';
import { fileObjection } from './objection.ts';
import { send } from './send.ts';
import { readersOf, type Surface } from './surface.ts';

/** What a person says, before it is signed with when and who. */
export type Said = Input extends infer Each ? (Each extends Input ? Omit<Each, 'at' | 'who'> : never) : never;

/** Puts what was said on a conversation's log, under its `source` if it has one, and answers on the surface. The ts of each message that everybody there sees. */
export async function answer(
  desk: Desk,
  client: webApi.WebClient,
  surface: Surface,
  conversation: ConversationId,
  said: Said,
  source?: string,
): Promise<readonly string[]> {
  if (surface.alone) await desk.places.bind(privatePlace(surface.team, conversation), conversation);
  const asked = signed(said, surface.user, desk.now());
  const reply = await desk.conversations.say(conversation, asked, await readersOf(desk, surface), source);
  const question = said.kind === 'asked' ? said.payload.text : undefined;
  if (reply.objection && question !== undefined) await fileObjection(desk, surface, conversation, question, reply);
  if (surface.alone && surface.channel === null) {
    return answerDirectly(desk, client, surface, conversation, { asked, reply, question });
  }
  const rendering = surface.alone
    ? { asked, conversation, question, surface: 'private' as const, upTo: (await desk.places.log(conversation)).length }
    : { asked, conversation, question, surface: 'thread' as const, outside: surface.outside };
  const sent = await send(client, surface, replyBlocks(reply, rendering));
  if (source !== undefined) await desk.places.answered(source, sent);
  return sent;
}

/** The conversation that a thread continues; a new one, bound to it, where there is none. */
export async function conversationIn(
  desk: Desk,
  thread: { readonly team: string; readonly channel: string; readonly thread: string },
  otherwise: ConversationId = randomUUID(),
): Promise<ConversationId> {
  const place = placeOf(thread);
  const known = await desk.places.find(place);
  if (known !== null) return known;
  await desk.places.bind(place, otherwise);
  return otherwise;
}

/** An input for the log. */
export function signed(said: Said, who: string, at: Date): Input {
  return { ...said, at: at.toISOString(), who };
}
