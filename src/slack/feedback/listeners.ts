import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt';
import { notice, send } from '../answers/send.ts';
import { privately } from '../answers/surface.ts';
import { submissionKey } from '../deliveries/keys.ts';
import { placeOf } from '../deliveries/message.ts';
import type { Desk } from '../desk.ts';
import { readFields } from '../form/fields.ts';
import { FEEDBACK } from '../ids.ts';
import { type Click, type ClickArgs, readClick } from '../listeners/actions/click.ts';
import { openModal } from '../modal.ts';
import { personOf } from '../person.ts';
import { clean, clip } from '../text/clean.ts';
import { mrkdwn } from '../text/mrkdwn.ts';
import { FORGOTTEN } from '../wording.ts';
import { readFeedbackDraft, reportId } from './report.ts';
import { feedbackView, MOST_FEEDBACK, TEXT_BLOCK } from './view.ts';

type SubmitArgs = SlackViewMiddlewareArgs<ViewSubmitAction> & AllMiddlewareArgs;

const NOTED = mrkdwn`Thank you for telling me. I have noted which answer it is and the rules behind it.`;
const PASSED_ON = mrkdwn`Thank you. The people who look after this bot will read what you wrote.`;

/** "Something wrong?": noted at once; the form that opens is for words, if the person has any. */
export async function onFeedbackButton(args: ClickArgs, desk: Desk): Promise<void> {
  await args.ack();
  const click = readClick(args);
  if (click === null) return;
  const { surface, trigger } = click;
  await desk.works.once(click.key, async () => {
    const message: unknown = args.body.container.message_ts;
    const answer = [click.value.conversation, click.value.upTo ?? '', String(message)].join(':');
    const draft = { answer, channel: surface.channel, thread: surface.thread };
    // Both at once: Slack's permission for the form lasts three seconds, and its submission has to find the report.
    const [, opened] = await Promise.all([reported(desk, click, answer), openModal(args.client, trigger, feedbackView(draft))]);
    if (opened && surface.respond) desk.returnAddresses.keep(opened.id, surface.respond);
    if (opened === null) await send(args.client, privately(surface), notice(NOTED));
  });
}

async function reported(desk: Desk, { surface, value }: Click, answer: string): Promise<void> {
  const { channel, team, thread } = surface;
  await desk.feedback.report({
    id: reportId(surface, answer),
    at: desk.now().toISOString(),
    team,
    place: channel !== null && thread !== null ? placeOf({ team, channel, thread }) : `${team}:${channel ?? ''}`,
    conversation: value.conversation,
    rules: value.rules ?? [],
    knowledge: value.knowledge ?? '',
  });
}

/** The words that a person adds. They are kept before Slack hears that they arrived. */
export async function onFeedbackSubmitted({ ack, body, client, view }: SubmitArgs, desk: Desk): Promise<void> {
  const draft = readFeedbackDraft(view.private_metadata);
  const person = personOf(body);
  const typed = clip(clean(readFields(view.state.values)[TEXT_BLOCK]?.[FEEDBACK.text]?.value ?? '').trim(), MOST_FEEDBACK);
  if (draft === null || person === null || typed === '') {
    await ack();
    return;
  }
  const kept = await desk.feedback.describe(person.team, reportId(person, draft.answer), typed);
  await ack();
  const { channel, thread } = draft;
  const surface = { ...person, channel, thread, alone: true, respond: desk.returnAddresses.find(view.id) };
  await desk.works.once(submissionKey('feedback', view), () => send(client, surface, notice(kept ? PASSED_ON : FORGOTTEN)));
}
