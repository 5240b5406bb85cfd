import { createHash, randomUUID } from 'node:crypto';
import type { BlockAction, BlockButtonAction, MessageShortcut, SlashCommand, ViewOutput } from '@slack/bolt';

/*
 * The same delivery has the same key, however often it comes. Slack's trigger_id is new with each deed, so it would do by itself; with the
 * rest beside it, nothing is taken for a repetition where something stands in for Slack and always sends the same one, or none.
 */

export function commandKey({ channel_id, response_url, text, trigger_id, user_id }: SlashCommand): string {
  return `command:${trigger_id ?? randomUUID()}:${digest([channel_id, user_id, text, response_url])}`;
}

export function shortcutKey({ channel, message_ts, response_url, trigger_id, user }: MessageShortcut): string {
  return `shortcut:${trigger_id ?? randomUUID()}:${digest([channel, user, message_ts, response_url])}`;
}

export function clickKey(
  { channel, container, trigger_id, user, view }: BlockAction,
  { action_id, action_ts, block_id, value }: BlockButtonAction['actions'][number],
): string {
  const where = [channel?.id, user.id, container.message_ts, view?.id, view?.hash];
  return `click:${trigger_id ?? action_ts ?? randomUUID()}:${digest([...where, block_id, action_id, action_ts, value])}`;
}

/** A form is closed once it was taken: what is sent of it again is the same. */
export function submissionKey(form: string, { id, private_metadata, state }: ViewOutput): string {
  return `${form}:${id}:${digest([private_metadata, state])}`;
}

function digest(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
