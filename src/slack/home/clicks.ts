import { randomUUID } from 'node:crypto';
import { answer, type Said } from '../answers/answer.ts';
import { notice, send } from '../answers/send.ts';
import type { Surface } from '../answers/surface.ts';
import { replyBlocks } from '../blocks/reply-blocks.ts';
import { clickKey } from '../deliveries/keys.ts';
import type { Desk } from '../desk.ts';
import { openForm } from '../form/open.ts';
import type { ClickArgs } from '../listeners/actions/click.ts';
import { openNote } from '../notes/index.ts';
import { personOf } from '../person.ts';
import { FORGOTTEN } from '../wording.ts';
import { publishHome } from './publish.ts';

/** The messages between a person and us: where answers go that were asked for at home. */
function messagesOf({ body }: ClickArgs): Surface | null {
  const person = personOf(body);
  return person && { team: person.team, user: person.user, channel: null, thread: null, alone: true, respond: null };
}

/** "Fill in the form". */
export async function onHomeForm(args: ClickArgs, desk: Desk): Promise<void> {
  await args.ack();
  const surface = messagesOf(args);
  if (surface) await openForm(desk, args.client, surface, { trigger: args.body.trigger_id, conversation: null });
}

/** "Add your experience". */
export async function onHomeNote(args: ClickArgs, desk: Desk): Promise<void> {
  await args.ack();
  const surface = messagesOf(args);
  if (surface) await openNote(desk, args.client, surface, { trigger: args.body.trigger_id, about: null });
}

/** A button that asks something; the answer comes under Messages. */
export async function onHomeAsk(args: ClickArgs, desk: Desk, said: Said): Promise<void> {
  await args.ack();
  const surface = messagesOf(args);
  if (surface === null) return;
  await desk.works.once(clickKey(args.body, args.action), () => answer(desk, args.client, surface, randomUUID(), said));
}

/** "Show again": the last answer of a conversation, to one who took part in it. */
export async function onHomeAgain(args: ClickArgs, desk: Desk): Promise<void> {
  await args.ack();
  const surface = messagesOf(args);
  const { action, client } = args;
  // A button with a link opens the thread by itself.
  if (surface === null || action.url !== undefined) return;
  await desk.works.once(clickKey(args.body, args.action), async () => {
    const conversation = action.value ?? '';
    const log = await desk.places.log(conversation);
    const reply = log.some(({ who }) => who === surface.user)
      ? await desk.conversations.answer(conversation, surface.team)
      : null;
    const message =
      reply === null ? notice(FORGOTTEN) : replyBlocks(reply, { conversation, surface: 'private', upTo: log.length });
    await send(client, surface, message);
  });
}

/** "Forget my conversations". Slack's client has asked whether it is meant. */
export async function onForgetMine(args: ClickArgs, desk: Desk): Promise<void> {
  await args.ack();
  const person = personOf(args.body);
  if (person === null) return;
  const count = await desk.places.forgetOwn(person);
  const news = count === 0 ? 'There was nothing that only you had said.' : `I have forgotten ${count} of your conversations.`;
  await publishHome(desk, args.client, person, news);
}
