import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction, webApi } from '@slack/bolt';
import { answerDelivery } from '../answers/answer-message.ts';
import { cannotWriteThere, notice, post, posted } from '../answers/send.ts';
import { submissionKey } from '../deliveries/keys.ts';
import { deliveryKey, type PersonMessage } from '../deliveries/message.ts';
import type { Desk } from '../desk.ts';
import { type Person, personOf } from '../person.ts';
import { notPostedFile, reading } from '../wording.ts';
import { readSizeDraft, type SizeDraft } from './draft.ts';
import { readSizeForm, type SizeSubmission } from './read.ts';

type SubmitArgs = SlackViewMiddlewareArgs<ViewSubmitAction> & AllMiddlewareArgs;
type Submitted = Extract<SizeSubmission, { ok: true }>;

/** A submitted inventory: problems go back under their fields; anything else is read where everybody sees that it is, and answered there. */
export async function onSizeFormSubmitted({ ack, body, client, view }: SubmitArgs, desk: Desk): Promise<void> {
  const draft = readSizeDraft(view.private_metadata);
  const person = personOf(body);
  if (draft === null || person === null) {
    await ack();
    return;
  }
  const form = readSizeForm(view.state.values, draft);
  if (!form.ok) {
    await ack({ response_action: 'errors', errors: form.errors });
    return;
  }
  await ack();
  await desk.works.once(submissionKey('size', view), async () => {
    const message = await begun(desk, client, person, draft, form);
    // From here on a crash is made good: what it takes to answer is kept, and answered in the place of the message that stands there.
    const key = deliveryKey(message);
    if (await desk.works.take(key, JSON.stringify(message))) {
      await desk.works.finish(key, () => answerDelivery(desk, client, message));
    }
  });
}

/** Says that the files are read, where the answer shall stand: the message that it takes the place of, as if the person had dropped them there. */
async function begun(
  desk: Desk,
  client: webApi.WebClient,
  person: Person,
  { channel, outside, thread }: SizeDraft,
  { files, toMe, wish }: Submitted,
): Promise<PersonMessage> {
  const word = notice(reading(files.length));
  const messageAt = (at: { readonly channel: string; readonly ts: string }, inThread: string | null): PersonMessage => ({
    team: person.team,
    channel: at.channel,
    thread: inThread ?? at.ts,
    ts: at.ts,
    user: person.user,
    text: '',
    files: [...files],
    wish,
    progress: [at.ts],
    // Slack does not say whether another company reads a channel: what is handed in there goes without the team's notes.
    ...(outside || person.outsider || !toMe ? { outside: true } : {}),
  });
  if (!toMe && channel !== null) {
    try {
      return messageAt(await posted(client, channel, thread, word), thread);
    } catch (error) {
      if (!cannotWriteThere(error)) throw error;
    }
  }
  const direct = channel?.startsWith('D') ? { channel, thread } : { channel: person.user, thread: null };
  const at = await posted(client, direct.channel, direct.thread, word);
  if (!toMe) await post(client, at.channel, at.ts, notice(notPostedFile(desk.botName)));
  return messageAt(at, direct.thread);
}
