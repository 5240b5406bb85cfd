import type { webApi } from '@slack/bolt';
import type { Reply } from '../../reply/reply.ts';
import { sizingRefusal } from '../../reply/sizing/refusal.ts';
import { type PersonMessage, placeOf, sourceOf, timeOf } from '../deliveries/message.ts';
import type { Desk } from '../desk.ts';
import { mayBeInventories, takeFiles } from '../files/take-files.ts';
import { readable } from '../text/readable.ts';
import { conversationIn, signed } from './answer.ts';
import { readersOf } from './surface.ts';
import { inThread, showAnswer } from './thread-answer.ts';

/** Answers the inventory that comes with a message. False where none does, and its words are to be answered. */
export async function answerFiles(desk: Desk, client: webApi.WebClient, message: PersonMessage): Promise<boolean> {
  const shared = message.files ?? [];
  const files = mayBeInventories(shared);
  const text = readable(message.text, desk.botUserId);
  if (files.length === 0) {
    if (shared.length === 0 || text !== '' || message.passing) return false;
    await refuse(desk, client, message, sizingRefusal(NOTHING_TO_READ));
    return true;
  }
  // In passing, a file is for us only in a thread that we take part in, and only if it is an inventory.
  if (message.passing && (await desk.places.find(placeOf(message))) === null) return false;
  const taken = await takeFiles(desk, client, message.team, files);
  if (!taken.ok) {
    if (message.passing) return false;
    await refuse(desk, client, message, sizingRefusal(taken.sentence));
    return true;
  }
  const conversation = await conversationIn(desk, message);
  const payload = { inventory: taken.inventory, names: [...taken.names], text };
  const input = signed({ kind: 'file', payload }, message.user, timeOf(message.ts, desk.now()));
  const reply = await desk.conversations.say(conversation, input, readersOf(inThread(message)), sourceOf(message));
  await showAnswer(desk, client, message, conversation, reply);
  return true;
}

async function refuse(desk: Desk, client: webApi.WebClient, message: PersonMessage, reply: Reply): Promise<void> {
  await showAnswer(desk, client, message, await conversationIn(desk, message), reply);
}

const NOTHING_TO_READ =
  'I cannot read pictures, recordings or documents: drop the inventory itself here (an RVTools workbook, or a CSV with names, vCPUs and memory), or tell me in words what you want to run.';
