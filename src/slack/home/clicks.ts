import { randomUUID } from 'node:crypto';
import { type Said, signed } from '../answers/answer.ts';
import { notice, send } from '../answers/send.ts';
import { readersOf, type Surface } from '../answers/surface.ts';
import { clickKey } from '../deliveries/keys.ts';
import type { Desk } from '../desk.ts';
import { openForm } from '../form/open.ts';
import type { ClickArgs } from '../listeners/actions/click.ts';
import { openNote } from '../notes/index.ts';
import { NOT_FOR_OUTSIDERS } from '../notes/wording.ts';
import { type Person, personOf } from '../person.ts';
import { openSizeForm } from '../size-form/index.ts';
import { mrkdwn } from '../text/mrkdwn.ts';
import { FORGOTTEN } from '../wording.ts';
import { publishHome } from './publish.ts';
import { showAnswer } from './shown-answer.ts';

const ASK_HERE = mrkdwn`Ask me here, in plain words. For example: *40 LAMP sites on Debian and one Exchange server*, or *can I run Docker in LXC?*`;

/** "Fill in the form". */
export async function onHomeForm(args: ClickArgs, desk: Desk): Promise<void> {
  await clicked(args, (person) =>
    openForm(desk, args.client, messagesOf(person), { trigger: args.body.trigger_id, conversation: null }),
  );
}

/** "Size an inventory". */
export async function onHomeSize(args: ClickArgs): Promise<void> {
  await clicked(args, (person) => openSizeForm(args.client, messagesOf(person), args.body.trigger_id));
}

/** "Add your experience". */
export async function onHomeNote(args: ClickArgs, desk: Desk): Promise<void> {
  await clicked(args, async (person) => {
    if (person.outsider) await send(args.client, messagesOf(person), notice(NOT_FOR_OUTSIDERS));
    else await openNote(desk, args.client, messagesOf(person), { trigger: args.body.trigger_id, about: null });
  });
}

/** "Ask under Messages": the bot begins there, so that the person finds the way. */
export async function onHomeAsk(args: ClickArgs, desk: Desk): Promise<void> {
  await clicked(args, (person) =>
    desk.works.once(clickKey(args.body, args.action), () => send(args.client, messagesOf(person), notice(ASK_HERE))),
  );
}

/** A button that asks something. */
export async function onHomeAnswer(
  args: ClickArgs,
  desk: Desk,
  payload: Extract<Said, { kind: 'action' }>['payload'],
): Promise<void> {
  await clicked(args, async (person) => {
    const conversation = randomUUID();
    const input = signed({ kind: 'action', payload }, person.user, desk.now());
    const reply = await desk.conversations.say(conversation, input, await readersOf(desk, messagesOf(person)));
    await showAnswer(desk, args.client, person, { trigger: args.body.trigger_id, conversation, reply });
  });
}

/** "Show again": the last answer of a conversation, to one who took part in it. */
export async function onHomeAgain(args: ClickArgs, desk: Desk): Promise<void> {
  const { action, body, client } = args;
  await clicked(args, async (person) => {
    // A button with a link opens the thread by itself.
    if (action.url !== undefined) return;
    const conversation = action.value ?? '';
    const log = await desk.places.log(conversation);
    const reply = log.some(({ who }) => who === person.user)
      ? await desk.conversations.answer(conversation, await readersOf(desk, messagesOf(person)))
      : null;
    if (reply !== null) await showAnswer(desk, client, person, { trigger: body.trigger_id, conversation, reply });
    else await desk.works.once(clickKey(args.body, args.action), () => send(client, messagesOf(person), notice(FORGOTTEN)));
  });
}

/** "Use pseudonyms in channels", or real names again: for the whole team. Slack's client has asked whether it is meant. */
export async function onHomePseudonyms(args: ClickArgs, desk: Desk): Promise<void> {
  await clicked(args, async (person) => {
    if (person.outsider) return;
    const pseudonyms = args.action.value === 'on';
    await desk.settings.choose(person.team, { pseudonyms }, { by: person.user, at: desk.now().toISOString() });
    const news = pseudonyms
      ? 'From now on, names of inventories are pseudonyms in channels.'
      : 'From now on, names of inventories are shown as they are in channels.';
    await publishHome(desk, args.client, person, news);
  });
}

/** "Forget my conversations". Slack's client has asked whether it is meant. */
export async function onForgetMine(args: ClickArgs, desk: Desk): Promise<void> {
  await clicked(args, async (person) => {
    const count = await desk.places.forgetOwn(person);
    const news =
      count === 0
        ? 'There was nothing to forget: I have no conversation in which only you said something.'
        : `I have forgotten ${count === 1 ? 'one conversation' : `${count} conversations`}.`;
    await publishHome(desk, args.client, person, news);
  });
}

async function clicked(args: ClickArgs, job: (person: Person) => Promise<void>): Promise<void> {
  await args.ack();
  const person = personOf(args.body);
  if (person !== null) await job(person);
}

/** The messages between a person and us: the home is no channel. */
function messagesOf({ outsider, team, user }: Person): Surface {
  return { team, user, outside: outsider, channel: null, thread: null, alone: true, respond: null };
}
