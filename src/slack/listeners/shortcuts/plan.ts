import type { AllMiddlewareArgs, GlobalShortcut, SlackShortcutMiddlewareArgs } from '@slack/bolt';
import type { Desk } from '../../desk.ts';
import { openForm } from '../../form/open.ts';
import { personOf } from '../../person.ts';

type Args = SlackShortcutMiddlewareArgs<GlobalShortcut> & AllMiddlewareArgs;

/** "Plan virtualisation", from anywhere in Slack: the form, whose answer comes under Messages. */
export async function onPlanShortcut({ ack, body, client }: Args, desk: Desk): Promise<void> {
  await ack();
  const person = personOf(body);
  if (person === null) return;
  const surface = { team: person.team, user: person.user, channel: null, thread: null, alone: true, respond: null };
  await openForm(desk, client, surface, { trigger: body.trigger_id, conversation: null });
}
