import { randomUUID } from 'node:crypto';
import type { AllMiddlewareArgs, SlackCommandMiddlewareArgs } from '@slack/bolt';
import { answer } from '../../answers/answer.ts';
import { surfaceOf } from '../../answers/surface.ts';
import { commandKey } from '../../deliveries/keys.ts';
import type { Desk } from '../../desk.ts';
import { openForm } from '../../form/open.ts';
import { openNote } from '../../notes/index.ts';
import { readable } from '../../text/readable.ts';
import { parseCommand } from './parse.ts';

/** `/virt …`: acknowledged at once, answered to the one who typed it. */
export async function onVirtCommand(args: SlackCommandMiddlewareArgs & AllMiddlewareArgs, desk: Desk): Promise<void> {
  const { ack, body, client, respond } = args;
  await ack();
  const surface = surfaceOf(body, respond);
  if (surface === null) return;
  const request = parseCommand(readable(body.text ?? '', desk.botUserId));

  if (request === 'form') {
    await openForm(desk, client, surface, { trigger: body.trigger_id, conversation: null });
    return;
  }
  if ('note' in request) {
    await openNote(desk, client, surface, { trigger: body.trigger_id, about: request.note });
    return;
  }
  await desk.works.once(commandKey(body), () => answer(desk, client, surface, randomUUID(), request));
}
