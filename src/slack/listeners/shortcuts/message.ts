import { randomUUID } from 'node:crypto';
import type { AllMiddlewareArgs, MessageShortcut, SlackShortcutMiddlewareArgs } from '@slack/bolt';
import { answer } from '../../answers/answer.ts';
import { notice, send } from '../../answers/send.ts';
import { surfaceOf } from '../../answers/surface.ts';
import { shortcutKey } from '../../deliveries/keys.ts';
import type { Desk } from '../../desk.ts';
import { NO_WORDS } from '../../wording.ts';
import { wordsOf } from './words.ts';

type Args = SlackShortcutMiddlewareArgs<MessageShortcut> & AllMiddlewareArgs;

/** "Which virtualisation?" on any message: answered to the one who asked. */
export async function onMessageShortcut({ ack, body, client, respond }: Args, desk: Desk): Promise<void> {
  await ack();
  const surface = surfaceOf(body, respond);
  if (surface === null) return;
  const text = wordsOf(body.message, desk.botUserId);
  await desk.works.once(shortcutKey(body), async () => {
    if (text === '') await send(client, surface, notice(NO_WORDS));
    else await answer(desk, client, surface, randomUUID(), { kind: 'asked', payload: { text } });
  });
}
