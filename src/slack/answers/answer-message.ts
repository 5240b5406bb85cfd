import type { webApi } from '@slack/bolt';
import { type Delivery, type PersonMessage, placeOf, sourceOf, timeOf } from '../deliveries/message.ts';
import { mentions } from '../deliveries/read.ts';
import type { Desk } from '../desk.ts';
import { parseCommand } from '../listeners/commands/parse.ts';
import { readable } from '../text/readable.ts';
import { conversationIn, type Said, signed } from './answer.ts';
import { answerFiles } from './answer-files.ts';
import { correctAnswer, withdrawAnswer } from './correct-answer.ts';
import { fileObjection } from './objection.ts';
import { readersOf } from './surface.ts';
import { inThread, showAnswer } from './thread-answer.ts';

/** Answers a message in its thread, and follows its changes. With `again`, a crash cut off the first attempt. */
export async function answerDelivery(desk: Desk, client: webApi.WebClient, delivery: Delivery, again = false): Promise<void> {
  const message = 'message' in delivery ? delivery.message : delivery;
  await desk.works.inTurn(placeOf(message), async () => {
    if ('deleted' in delivery) await withdrawAnswer(desk, client, delivery);
    else if (!('edited' in delivery)) await answerMessage(desk, client, delivery);
    else if (!(await correctAnswer(desk, client, delivery, again))) await answerLateMention(desk, client, delivery.message);
  });
}

/** Where the mention was added later, the message is a new question. Others that we never answered stay as they are. */
async function answerLateMention(desk: Desk, client: webApi.WebClient, message: PersonMessage): Promise<void> {
  if (mentions(message.text, desk.botUserId)) await answerMessage(desk, client, message);
}

async function answerMessage(desk: Desk, client: webApi.WebClient, message: PersonMessage): Promise<void> {
  const source = sourceOf(message);
  const readers = await readersOf(desk, inThread(message));
  const heard = await desk.places.heard(source);
  if (heard !== null) {
    // It is on the log already: a crash came before its answer, or after it.
    const reply = heard.answers === null ? await desk.conversations.answer(heard.conversation, readers, heard) : null;
    if (reply !== null) await showAnswer(desk, client, message, heard.conversation, reply, message.progress);
    return;
  }
  if (await answerFiles(desk, client, message)) return;
  const text = readable(message.text, desk.botUserId);
  if (message.passing && !(await isMeant(desk, message, text))) return;
  const conversation = await conversationIn(desk, message);
  const input = signed(saidIn(text), message.user, timeOf(message.ts, desk.now()));
  const reply = await desk.conversations.say(conversation, input, readers, source);
  if (reply.objection) await fileObjection(desk, inThread(message), conversation, text, reply);
  await showAnswer(desk, client, message, conversation, reply);
}

async function isMeant(desk: Desk, message: PersonMessage, text: string): Promise<boolean> {
  const conversation = await desk.places.find(placeOf(message));
  return conversation !== null && (await desk.conversations.concerns(conversation, text));
}

/** The words of a command mean the same here; a form cannot be opened from a message, and the help has a button for it. */
function saidIn(text: string): Said {
  const request = parseCommand(text);
  return request === 'form' || 'note' in request ? { kind: 'action', payload: { do: 'help' } } : request;
}
