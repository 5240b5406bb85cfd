import type { webApi } from '@slack/bolt';
import type { Log } from '../../log.ts';
import type { Message } from '../blocks/reply-blocks.ts';
import { ANSWERED_ANEW } from '../wording.ts';
import { notice, type Outgoing, post, send, settled, slackError } from './send.ts';
import type { Surface } from './surface.ts';

/**
 * Puts a message where an earlier one of ours stands. What needs more messages than before is posted after it, what needs fewer leaves none
 * behind. Where Slack does not let us, it is posted anew and says so. Answers with the ts of all of them.
 */
export async function rewrite(
  client: webApi.WebClient,
  surface: Surface & { readonly channel: string },
  message: Outgoing,
  before: readonly string[],
  log: Log,
): Promise<readonly string[]> {
  const { channel, thread } = surface;
  const left = [...before];
  const sent: string[] = [];
  async function put({ blocks, text }: Message): Promise<void> {
    const [ts] = left;
    if (ts === undefined) {
      const posted = await post(client, channel, thread, { blocks, text });
      if (posted !== '') sent.push(posted);
      return;
    }
    await client.chat.update({ channel, ts, blocks, text });
    sent.push(ts);
    left.shift();
  }
  try {
    const asIs = await settled(put, message);
    if (asIs && message.overflow) await settled(put, message.overflow);
  } catch (error) {
    if (!OUT_OF_REACH.has(slackError(error))) throw error;
    sent.push(...(await send(client, surface, notice(ANSWERED_ANEW))), ...(await send(client, surface, message)));
  }
  await takeBack(client, channel, left, log);
  return sent;
}

// docs.slack.dev/reference/methods/chat.update: gone, not ours to change, or older than the workspace lets anybody change
const OUT_OF_REACH = new Set(['message_not_found', 'cant_update_message', 'edit_window_closed']);

/** Deletes messages of ours. Those that Slack does not let us delete stay. */
export async function takeBack(client: webApi.WebClient, channel: string, messages: readonly string[], log: Log): Promise<void> {
  for (const ts of messages) {
    try {
      await client.chat.delete({ channel, ts });
    } catch (error) {
      log.warn('An answer could not be deleted', { reason: slackError(error) || 'no answer from Slack' });
    }
  }
}
