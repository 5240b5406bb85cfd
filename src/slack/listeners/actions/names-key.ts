import type { webApi } from '@slack/bolt';
import { cannotWriteThere, notice, posted, send, slackError } from '../../answers/send.ts';
import type { Desk } from '../../desk.ts';
import type { Mrkdwn } from '../../text/mrkdwn.ts';
import { FILES_NOT_ALLOWED, FORGOTTEN, KEY_FOLLOWS, KEY_NOT_YOURS, KEY_SENT } from '../../wording.ts';
import { type Click, type ClickArgs, readClick } from './click.ts';

/** "Key to the names": which pseudonym stands for which name, for whoever handed the inventory in and nobody else. */
export async function onNamesKeyButton(args: ClickArgs, desk: Desk): Promise<void> {
  await args.ack();
  const click = readClick(args);
  if (click === null) return;
  await desk.works.once(click.key, async () => {
    const words = await handedOver(args.client, desk, click);
    await send(args.client, { ...click.surface, alone: true }, notice(words));
  });
}

async function handedOver(client: webApi.WebClient, desk: Desk, { surface, value }: Click): Promise<Mrkdwn> {
  const key = await desk.conversations.namesKey(value.conversation, surface.user);
  if (key === null) return FORGOTTEN;
  if (key === 'not-yours') return KEY_NOT_YOURS;
  try {
    const at = await posted(client, surface.user, null, notice(KEY_FOLLOWS));
    await client.filesUploadV2({
      channel_id: at.channel,
      thread_ts: at.ts,
      file_uploads: [{ filename: key.name, title: key.title, file: Buffer.from(key.text) }],
    });
    return KEY_SENT;
  } catch (error) {
    if (slackError(error) === 'missing_scope' || cannotWriteThere(error)) return FILES_NOT_ALLOWED;
    throw error;
  }
}
