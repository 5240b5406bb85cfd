import type { webApi } from '@slack/bolt';
import type { Input } from '../../conversation/input.ts';
import { replyBlocks } from '../blocks/reply-blocks.ts';
import { type PersonMessage, placeOf } from '../deliveries/message.ts';
import type { Desk } from '../desk.ts';
import { parseCommand } from '../listeners/commands/parse.ts';
import { readable } from '../text/readable.ts';
import { conversationIn, type Said, signed } from './answer.ts';
import { send } from './send.ts';
import { readersOf } from './surface.ts';

/** Answers a message in its thread. With `again`, a crash cut off the first attempt, which may have put the message on the log. */
export async function answerMessage(desk: Desk, client: webApi.WebClient, message: PersonMessage, again = false): Promise<void> {
  await desk.works.inTurn(placeOf(message), async () => {
    const conversation = await conversationIn(desk, message);
    const input = signed(saidIn(readable(message.text, desk.botUserId)), message.user, saidAt(message, desk.now()));
    const heard = again && (await desk.places.log(conversation)).some((one) => isSame(one, input));
    const surface = { ...message, outside: message.outside === true, alone: false, respond: null };
    const team = readersOf(surface);
    const reply = heard
      ? await desk.conversations.answer(conversation, team)
      : await desk.conversations.say(conversation, input, team);
    if (reply === null) return;
    await send(client, surface, replyBlocks(reply, { conversation, surface: 'thread', outside: surface.outside }));
  });
}

/** The words of a command mean the same here; a form cannot be opened from a message, and the help has a button for it. */
function saidIn(text: string): Said {
  const request = parseCommand(text);
  return request === 'form' || 'note' in request ? { kind: 'action', payload: { do: 'help' } } : request;
}

/** Slack's own time of the message, so that the same message always makes the same input. */
function saidAt({ ts }: PersonMessage, otherwise: Date): Date {
  const at = new Date(Number(ts) * 1000);
  return Number.isNaN(at.getTime()) ? otherwise : at;
}

function isSame(one: Input, other: Input): boolean {
  return one.kind === other.kind && one.at === other.at && one.who === other.who;
}
