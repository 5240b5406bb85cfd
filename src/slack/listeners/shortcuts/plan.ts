import type { AllMiddlewareArgs, GlobalShortcut, SlackShortcutMiddlewareArgs } from '@slack/bolt';
import { surfaceOf } from '../../answers/surface.ts';
import type { Desk } from '../../desk.ts';
import { openForm } from '../../form/open.ts';

type Args = SlackShortcutMiddlewareArgs<GlobalShortcut> & AllMiddlewareArgs;

/** "Plan virtualisation", from anywhere in Slack: the form, whose answer comes under Messages. */
export async function onPlanShortcut({ ack, body, client }: Args, desk: Desk): Promise<void> {
  await ack();
  const surface = surfaceOf(body, null);
  if (surface !== null) await openForm(desk, client, surface, { trigger: body.trigger_id, conversation: null });
}
