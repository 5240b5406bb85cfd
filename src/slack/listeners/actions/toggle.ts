import type { ConversationId } from '../../../conversation/ports.ts';
import { answer, conversationIn, signed } from '../../answers/answer.ts';
import { rewrite } from '../../answers/rewrite.ts';
import { send } from '../../answers/send.ts';
import { readersOf } from '../../answers/surface.ts';
import { replyBlocks } from '../../blocks/reply-blocks.ts';
import { placeOf } from '../../deliveries/message.ts';
import type { Desk } from '../../desk.ts';
import { type ClickArgs, readClick } from './click.ts';

/** A button that counts a class of machines or leaves it out: the answer that it belongs to changes where it stands. */
export async function onToggleButton(args: ClickArgs, desk: Desk): Promise<void> {
  await args.ack();
  const click = readClick(args);
  if (click?.value.say === undefined) return;
  const { key, surface, value } = click;
  const said = { kind: 'asked', payload: { text: value.say ?? '' } } as const;
  const { alone, channel, team, thread } = surface;
  const shown = args.body.message?.ts;
  await desk.works.once(key, async () => {
    // What only one person sees cannot be changed part by part (docs.slack.dev/reference/methods/chat.postEphemeral): they get it anew.
    if (alone || channel === null || thread === null || shown === undefined) {
      await answer(desk, args.client, surface, value.conversation, said);
      return;
    }
    const place = { team, channel, thread };
    await desk.works.inTurn(placeOf(place), async () => {
      const conversation = await conversationIn(desk, place, value.conversation);
      const before = await desk.places.shownWith(conversation, shown);
      const asked = signed(said, surface.user, desk.now());
      const reply = await desk.conversations.say(conversation, asked, await readersOf(desk, surface), key);
      const kind = shown === thread && !channel.startsWith('D') ? 'channel' : 'thread';
      const handedInBy = kind === 'channel' ? await giver(desk, conversation) : undefined;
      const message = replyBlocks(reply, { asked, conversation, surface: kind, outside: surface.outside, handedInBy });
      // Where nothing could be sized any more, the answer stays, and what to do stands below it.
      if (reply.toggles === undefined) {
        await send(args.client, surface, message);
        return;
      }
      const now = await rewrite(args.client, { ...surface, channel }, message, before ?? [shown], desk.log);
      await desk.places.shownNow(conversation, shown, now);
      await desk.places.answered(key, now);
    });
  });
}

async function giver(desk: Desk, conversation: ConversationId): Promise<string | undefined> {
  const log = await desk.places.log(conversation);
  return log.findLast(({ kind }) => kind === 'file')?.who;
}
