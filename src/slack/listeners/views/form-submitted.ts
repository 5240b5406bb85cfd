import { randomUUID } from 'node:crypto';
import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction, webApi } from '@slack/bolt';
import { answer, conversationIn, type Said, signed } from '../../answers/answer.ts';
import { notice, send } from '../../answers/send.ts';
import { postInChannel } from '../../answers/share.ts';
import { type Surface, surfaceOf } from '../../answers/surface.ts';
import { replyBlocks } from '../../blocks/reply-blocks.ts';
import { submissionKey } from '../../deliveries/keys.ts';
import { placeOf } from '../../deliveries/message.ts';
import type { Desk } from '../../desk.ts';
import { readDraft } from '../../form/draft.ts';
import { readForm, type Submission } from '../../form/read.ts';
import { notInChannelForm } from '../../wording.ts';

type SubmitArgs = SlackViewMiddlewareArgs<ViewSubmitAction> & AllMiddlewareArgs;
type Where = Extract<Submission, { ok: true }>['where'];

/** A submitted form: problems go back under their fields, anything else is answered where it was asked for. */
export async function onFormSubmitted({ ack, body, client, view }: SubmitArgs, desk: Desk): Promise<void> {
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
  await desk.works.once(submissionKey('form', view), () =>
    answered(desk, client, surface, { said, where: form.where, conversation: draft.conversation }),
  );
}

async function answered(
  desk: Desk,
  client: webApi.WebClient,
  surface: Surface,
  form: { readonly said: Said; readonly where: Where; readonly conversation: string | null },
): Promise<void> {
  const { channel, team, thread } = surface;
  const conversation = form.conversation ?? randomUUID();
  if (form.where === 'thread' && channel !== null && thread !== null) {
    const place = { team, channel, thread };
    await desk.works.inTurn(placeOf(place), async () => {
      await answer(desk, client, { ...surface, alone: false }, await conversationIn(desk, place, conversation), form.said);
    });
    return;
  }
  if (form.where === 'private' || channel === null) {
    await answer(desk, client, surface, conversation, form.said);
    return;
  }
  // Nobody told us who reads that channel, so the team's notes stay out.
  const reply = await desk.conversations.say(conversation, signed(form.said, surface.user, desk.now()));
  if (await postInChannel(desk, client, { team, channel }, conversation, reply)) return;
  await send(client, surface, replyBlocks(reply, { conversation, surface: 'private' }));
  await send(client, surface, notice(notInChannelForm(desk.botName)));
}
