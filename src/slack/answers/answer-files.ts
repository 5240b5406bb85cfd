import type { webApi } from '@slack/bolt';
import type { Reply } from '../../reply/reply.ts';
import { sizingRefusal } from '../../reply/sizing/refusal.ts';
import { deliveryKey, type PersonMessage, placeOf, sourceOf, timeOf } from '../deliveries/message.ts';
import type { Desk } from '../desk.ts';
import { pastedTable } from '../files/pasted-table.ts';
import { mayBeInventories, type TakenFiles, takeFiles, takeTable } from '../files/take-files.ts';
import { readable } from '../text/readable.ts';
import { reading } from '../wording.ts';
import { conversationIn, signed } from './answer.ts';
import { takeBack } from './rewrite.ts';
import { notice, send } from './send.ts';
import { readersOf } from './surface.ts';
import { inThread, showAnswer } from './thread-answer.ts';

/** Answers the inventory that comes with a message. False where none does, and its words are to be answered. */
export async function answerFiles(desk: Desk, client: webApi.WebClient, message: PersonMessage): Promise<boolean> {
  const shared = message.files ?? [];
  const files = mayBeInventories(shared);
  const text = readable(message.text, desk.botUserId);
  if (files.length === 0) {
    if (await answerTable(desk, client, message)) return true;
    if (shared.length === 0 || text !== '' || message.passing) return false;
    await refuse(desk, client, message, sizingRefusal(NOTHING_TO_READ), message.progress);
    return true;
  }
  if (message.passing) return answerInPassing(desk, client, message, files);
  const progress = message.progress ?? (await sayReading(desk, client, message, files.length));
  try {
    const taken = await takeFiles(desk, client, message.team, files);
    if (taken.ok) await answerTaken(desk, client, message, taken, progress);
    else await refuse(desk, client, message, sizingRefusal(taken.sentence), progress);
  } catch (error) {
    await takeBack(client, message.channel, progress, desk.log);
    throw error;
  }
  return true;
}

/** Says that files are read, so that a crash before the answer leaves nothing of that behind. */
async function sayReading(
  desk: Desk,
  client: webApi.WebClient,
  message: PersonMessage,
  files: number,
): Promise<readonly string[]> {
  const progress = await send(client, inThread(message), notice(reading(files)));
  await desk.works.remember(deliveryKey(message), JSON.stringify({ ...message, progress }));
  return progress;
}

/** In passing, a file is for us only in a thread that we take part in, and only if it is an inventory. */
async function answerInPassing(desk: Desk, client: webApi.WebClient, message: PersonMessage, files: Files): Promise<boolean> {
  if ((await desk.places.find(placeOf(message))) === null) return false;
  const taken = await takeFiles(desk, client, message.team, files);
  if (taken.ok) await answerTaken(desk, client, message, taken);
  return taken.ok;
}

/** A table that was pasted in a fence is an inventory where it reads as one; anything else in a fence belongs to what is said. */
async function answerTable(desk: Desk, client: webApi.WebClient, message: PersonMessage): Promise<boolean> {
  const pasted = pastedTable(message.text);
  if (pasted === null || (message.passing && (await desk.places.find(placeOf(message))) === null)) return false;
  const taken = await takeTable(desk, message.team, pasted.table);
  if (taken === null) return false;
  await answerTaken(desk, client, { ...message, text: pasted.words }, taken);
  return true;
}

type Files = readonly { readonly id: string }[];

/** Puts the inventory on the log of the thread, and its answer in the place of the progress. */
async function answerTaken(
  desk: Desk,
  client: webApi.WebClient,
  message: PersonMessage,
  { inventory, names }: TakenFiles,
  progress: readonly string[] = [],
): Promise<void> {
  const conversation = await conversationIn(desk, message);
  const { wish } = message;
  const payload = {
    inventory,
    names: [...names],
    text: readable(message.text, desk.botUserId),
    ...(wish === undefined ? {} : { wish }),
  };
  const input = signed({ kind: 'file', payload }, message.user, timeOf(message.ts, desk.now()));
  const reply = await desk.conversations.say(conversation, input, await readersOf(desk, inThread(message)), sourceOf(message));
  await showAnswer(desk, client, message, conversation, reply, progress);
}

async function refuse(
  desk: Desk,
  client: webApi.WebClient,
  message: PersonMessage,
  reply: Reply,
  progress: readonly string[] = [],
): Promise<void> {
  await showAnswer(desk, client, message, await conversationIn(desk, message), reply, progress);
}

const NOTHING_TO_READ =
  'I cannot read pictures, recordings or documents: drop the inventory itself here (an RVTools workbook, or a CSV with names, vCPUs and memory), or tell me in words what you want to run.';
