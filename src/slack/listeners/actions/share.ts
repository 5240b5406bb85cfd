import { randomUUID } from 'node:crypto';
import type { Input } from '../../../conversation/input.ts';
import type { ConversationId } from '../../../conversation/ports.ts';
import { notice, send } from '../../answers/send.ts';
import { postInChannel } from '../../answers/share.ts';
import { readersOf } from '../../answers/surface.ts';
import type { Desk } from '../../desk.ts';
import type { Mrkdwn } from '../../text/mrkdwn.ts';
import { FORGOTTEN, notPosted, SHARED, SHARED_BEFORE } from '../../wording.ts';
import { type Click, type ClickArgs, readClick } from './click.ts';

/** "Share in channel": the private answer becomes a message with a thread. */
export async function onShareButton(args: ClickArgs, desk: Desk): Promise<void> {
  await args.ack();
  const click = readClick(args);
  if (click === null) return;
  await desk.works.once(click.key, async () => {
    const outcome = await shared(args, desk, click);
    await send(args.client, click.surface, notice(outcome));
  });
}

async function shared({ client }: ClickArgs, desk: Desk, { surface, value }: Click): Promise<Mrkdwn> {
  const { channel, team } = surface;
  const log = await desk.places.log(value.conversation);
  const heard = log.slice(0, value.upTo ?? log.length);
  if (heard.length === 0 || channel === null) return FORGOTTEN;

  // One answer is posted to a channel once, whoever presses its button how often.
  const key = `share:${team}:${channel}:${value.conversation}:${heard.length}`;
  if (!(await desk.works.take(key, ''))) return SHARED_BEFORE;
  let outcome = FORGOTTEN;
  await desk.works.finish(key, async () => {
    const conversation = await copied(desk, heard, key);
    let posted = false;
    try {
      // Whoever shares has read the notes beside the answer.
      const reply = await desk.conversations.answer(conversation, await readersOf(desk, { ...surface, alone: false }));
      if (reply === null) return false;
      const refusal = await postInChannel(desk, client, { team, channel }, conversation, reply, key);
      posted = refusal === null;
      outcome = refusal === null ? SHARED : notPosted(refusal, channel, desk.botName);
      return posted;
    } finally {
      if (!posted) await desk.places.forget(conversation);
    }
  });
  return outcome;
}

/** What is shared goes its own way from here: later private questions do not change what a channel is talking about. */
async function copied(desk: Desk, inputs: readonly Input[], source: string): Promise<ConversationId> {
  const conversation = randomUUID();
  for (const [index, input] of inputs.entries())
    await desk.places.append(conversation, input, index === inputs.length - 1 ? source : undefined);
  return conversation;
}
