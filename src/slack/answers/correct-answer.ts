import type { webApi } from '@slack/bolt';
import type { Correction } from '../../conversation/input.ts';
import type { Heard } from '../../conversation/ports.ts';
import type { Reply } from '../../reply/reply.ts';
import { type Deletion, type Edit, sourceOf, timeOf } from '../deliveries/message.ts';
import type { Desk } from '../desk.ts';
import { readable } from '../text/readable.ts';
import { takeBack } from './rewrite.ts';
import { readersOf } from './surface.ts';
import { inThread, showAnswer } from './thread-answer.ts';

/** Answers an edited question anew, in place. False where the message was never on a log. With `again`, a crash cut off the first attempt. */
export async function correctAnswer(desk: Desk, client: webApi.WebClient, edit: Edit, again: boolean): Promise<boolean> {
  const { edited, message } = edit;
  const heard = await desk.places.heard(sourceOf(message));
  if (heard === null) return false;
  const correction = correctionOf(heard, readable(message.text, desk.botUserId), timeOf(edited, desk.now()));
  const { changed, reply } = await desk.conversations.correct(
    heard.conversation,
    correction,
    await readersOf(desk, inThread(message)),
  );
  if (!changed && !again) return true;
  if (reply === null || (message.passing && !isOurs(reply))) await withdraw(desk, client, edited, message, heard);
  else await showAnswer(desk, client, message, heard.conversation, reply, heard.answers ?? []);
  return true;
}

/** A deleted question leaves the log, and our answer goes with it: it repeats what the person took back. */
export async function withdrawAnswer(desk: Desk, client: webApi.WebClient, { deleted, message }: Deletion): Promise<void> {
  const heard = await desk.places.heard(sourceOf(message));
  if (heard !== null) await withdraw(desk, client, deleted, message, heard);
}

async function withdraw(
  desk: Desk,
  client: webApi.WebClient,
  when: string,
  message: Deletion['message'],
  heard: Heard,
): Promise<void> {
  await desk.conversations.correct(heard.conversation, correctionOf(heard, null, timeOf(when, desk.now())));
  await takeBack(client, message.channel, heard.answers ?? [], desk.log);
  await desk.places.answered(sourceOf(message), []);
}

/** Without a mention, what reads like talk among people is none of ours, whatever it said before. */
function isOurs({ result }: Reply): boolean {
  return result.kind === 'recommendation' || result.kind === 'answer';
}

function correctionOf({ at, who }: Heard, text: string | null, when: Date): Correction {
  return { kind: 'correction', at: when.toISOString(), who, payload: { of: at, text } };
}
