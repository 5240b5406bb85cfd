import { randomUUID } from 'node:crypto';
import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction, webApi } from '@slack/bolt';
import type { ConversationId } from '../../../conversation/ports.ts';
import { answer, conversationIn, type Said, signed } from '../../answers/answer.ts';
import { notice, send } from '../../answers/send.ts';
import { postInChannel } from '../../answers/share.ts';
import { readersOf, type Surface, surfaceOf } from '../../answers/surface.ts';
import { replyBlocks } from '../../blocks/reply-blocks.ts';
import { submissionKey } from '../../deliveries/keys.ts';
import { placeOf, privatePlace } from '../../deliveries/message.ts';
import type { Desk } from '../../desk.ts';
import { readDraft } from '../../form/draft.ts';
import type { OpenForms } from '../../form/open-forms.ts';
import { readForm, type Submission } from '../../form/read.ts';
import { publishHome } from '../../home/publish.ts';
import { notInThread, notPosted } from '../../wording.ts';

type SubmitArgs = SlackViewMiddlewareArgs<ViewSubmitAction> & AllMiddlewareArgs;
type Where = Extract<Submission, { ok: true }>['where'];

/** A submitted form: problems go back under their fields, anything else is answered where it was asked for. */
export async function onFormSubmitted({ ack, body, client, view }: SubmitArgs, desk: Desk, forms: OpenForms): Promise<void> {
  const draft = readDraft(view.private_metadata);
  const surface = surfaceOf(body, desk.returnAddresses.find(view.id));
  if (draft === null || surface === null) {
    await ack();
    return;
  }
  const form = readForm(view.state.values, draft);
  if (!form.ok) {
    await ack({ response_action: 'errors', errors: form.errors });
    return;
  }
  await ack();
  const said = { kind: 'form', payload: form.values } as const satisfies Said;
  // A form is closed once it was taken: what is sent of it again is the same.
  await desk.works.once(submissionKey('form', view), async () => {
    await answered(desk, client, surface, { said, where: form.where, conversation: draft.conversation ?? randomUUID() });
    // Opened at home perhaps, which lists the conversation from now on.
    if (surface.channel === null) await publishHome(desk, client, { ...surface, outsider: surface.outside === true });
  });
  forms.forget(view.id);
  desk.returnAddresses.forget(view.id);
}

interface Form {
  readonly said: Said;
  readonly where: Where;
  readonly conversation: ConversationId;
}

async function answered(desk: Desk, client: webApi.WebClient, surface: Surface, form: Form): Promise<void> {
  const { channel, thread } = surface;
  if (form.where === 'thread' && channel !== null && thread !== null) {
    await answeredInThread(desk, client, { ...surface, channel, thread }, form);
  } else if (form.where === 'channel' && channel !== null) {
    await answeredInChannel(desk, client, { ...surface, channel }, form);
  } else {
    await answer(desk, client, surface, form.conversation, form.said);
  }
}

async function answeredInThread(
  desk: Desk,
  client: webApi.WebClient,
  surface: Surface & { readonly channel: string; readonly thread: string },
  form: Form,
): Promise<void> {
  await desk.works.inTurn(placeOf(surface), async () => {
    const conversation = await conversationIn(desk, surface, form.conversation);
    const posted = await answer(desk, client, { ...surface, alone: false }, conversation, form.said);
    if (posted.length === 0) await send(client, surface, notice(notInThread(desk.botName)));
  });
}

async function answeredInChannel(
  desk: Desk,
  client: webApi.WebClient,
  surface: Surface & { readonly channel: string },
  { conversation, said }: Form,
): Promise<void> {
  const { channel, team, user } = surface;
  await desk.places.bind(privatePlace(team, conversation), conversation);
  const source = `form:${conversation}:${desk.now().toISOString()}`;
  // Nobody told us who reads that channel, so the team's notes stay out.
  const readers = await readersOf(desk, { ...surface, alone: false, outside: true });
  const reply = await desk.conversations.say(conversation, signed(said, user, desk.now()), readers, source);
  const refusal = await postInChannel(desk, client, { team, channel }, conversation, reply, source);
  if (refusal === null) return;
  const log = await desk.places.log(conversation);
  const rendering = { asked: log.at(-1), conversation, surface: 'private', upTo: log.length } as const;
  await send(client, surface, replyBlocks(reply, rendering));
  await send(client, surface, notice(notPosted(refusal, channel, desk.botName)));
}
