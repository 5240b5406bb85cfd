import type { webApi } from '@slack/bolt';
import type { TakeAway } from '../../../reply/sizing/take-away.ts';
import { cannotWriteThere, notice, send, slackError } from '../../answers/send.ts';
import { readersOf } from '../../answers/surface.ts';
import type { Desk } from '../../desk.ts';
import type { Mrkdwn } from '../../text/mrkdwn.ts';
import { FILES_COME_WITH, FILES_NOT_ALLOWED, FILES_ONLY_IN_THREADS, FORGOTTEN } from '../../wording.ts';
import { type Click, type ClickArgs, readClick } from './click.ts';

/** "Files to take away": the plan above the button, as files in its thread. */
export async function onTakeAwayButton(args: ClickArgs, desk: Desk): Promise<void> {
  await args.ack();
  const click = readClick(args);
  if (click === null) return;
  await desk.works.once(click.key, async () => {
    const words = await handedOver(args.client, desk, click);
    if (words !== null) await send(args.client, { ...click.surface, alone: true }, notice(words));
  });
}

/** Puts the files there; what to tell the person where that cannot be. */
async function handedOver(client: webApi.WebClient, desk: Desk, { surface, value }: Click): Promise<Mrkdwn | null> {
  const { alone, channel, thread } = surface;
  if (alone || channel === null || thread === null) return FILES_ONLY_IN_THREADS;
  const files = await desk.conversations.takeAway(value.conversation, await readersOf(desk, surface), value.asked);
  if (files === null) return FORGOTTEN;
  try {
    await client.filesUploadV2({
      channel_id: channel,
      thread_ts: thread,
      initial_comment: FILES_COME_WITH,
      file_uploads: files.map(uploadOf),
    });
    return null;
  } catch (error) {
    if (slackError(error) === 'missing_scope' || cannotWriteThere(error)) return FILES_NOT_ALLOWED;
    throw error;
  }
}

function uploadOf({ name, text, title }: TakeAway) {
  return { filename: name, title, file: Buffer.from(text) };
}
