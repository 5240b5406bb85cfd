import { requirementsIn } from '../../../conversation/requirements.ts';
import { answer, conversationIn, type Said } from '../../answers/answer.ts';
import { placeOf } from '../../deliveries/message.ts';
import type { Desk } from '../../desk.ts';
import { openForm } from '../../form/open.ts';
import { type Click, type ClickArgs, readClick } from './click.ts';

/** A button that asks a question: the same as typing it. */
export async function onAskButton(args: ClickArgs, desk: Desk): Promise<void> {
  await args.ack();
  const click = readClick(args);
  if (click?.value.say === undefined) return;
  await continued(args, desk, click, { kind: 'asked', payload: { text: click.value.say } });
}

/** A button that explains a topic. */
export async function onExplainButton(args: ClickArgs, desk: Desk): Promise<void> {
  await args.ack();
  const click = readClick(args);
  if (click?.value.say === undefined) return;
  await continued(args, desk, click, { kind: 'action', payload: { do: 'explain', topic: click.value.say } });
}

/** A button that opens the form for this conversation, filled in with what the answer above it had understood. */
export async function onFormButton(args: ClickArgs, desk: Desk): Promise<void> {
  await args.ack();
  const click = readClick(args);
  if (click === null) return;
  const { surface, trigger, value } = click;
  const { asked, conversation } = value;
  const requirements = asked && requirementsIn(await desk.places.log(conversation), asked);
  await openForm(desk, args.client, surface, { trigger, conversation, asked, requirements });
}

/** Goes on where the button stands: alone with whoever clicked, or in the thread for everybody. */
async function continued({ client }: ClickArgs, desk: Desk, { key, surface, value }: Click, said: Said): Promise<void> {
  await desk.works.once(key, async () => {
    const { channel, team, thread } = surface;
    if (surface.alone || channel === null || thread === null) {
      await answer(desk, client, surface, value.conversation, said);
      return;
    }
    const place = { team, channel, thread };
    await desk.works.inTurn(placeOf(place), async () => {
      await answer(desk, client, surface, await conversationIn(desk, place, value.conversation), said, key);
    });
  });
}
