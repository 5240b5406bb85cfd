import type { Context } from './context.ts';
import { announceDeletion, announceEdit } from './events.ts';
import { messageJson } from './shapes.ts';
import { changed, type Message, nextTs, removeMessage, type User } from './state.ts';
import { log } from './traffic.ts';
import { eventText, mentionsBot, typedBlocks } from './typed.ts';

/** Changes one's own message. The reason in words when that is not possible. */
export async function edit(context: Context, user: User, message: Message, typed: string): Promise<string | undefined> {
  const { state, traffic } = context;
  const channel = state.channels.get(message.channel);
  if (channel === undefined || message.user !== user.id || message.deleted) return 'Only your own messages can be changed.';
  const text = typed.trim();
  if (text === '' || text === message.typed) return undefined;
  log(traffic.typed, text);
  const before = messageJson(message);
  message.typed = text;
  message.text = eventText(state, text);
  message.blocks = typedBlocks(state, text);
  message.edited = nextTs(state);
  changed(state);
  await announceEdit(context, channel, before, message, mentionsBot(state, text));
  return undefined;
}

/** Deletes one's own message. While there are replies to it, Slack keeps its place and calls that an edit. */
export async function remove(context: Context, user: User, message: Message): Promise<string | undefined> {
  const { state } = context;
  const channel = state.channels.get(message.channel);
  if (channel === undefined || message.user !== user.id || message.deleted) return 'Only your own messages can be deleted.';
  const hasReplies = state.messages.some(
    (each) => each.thread_ts === message.ts && each !== message && each.onlyFor === undefined,
  );
  if (!hasReplies) {
    removeMessage(state, message);
    await announceDeletion(context, channel, message);
    return undefined;
  }
  const before = messageJson(message);
  message.deleted = true;
  message.typed = undefined;
  message.text = 'This message was deleted.';
  message.blocks = [];
  changed(state);
  await announceEdit(context, channel, before, message);
  return undefined;
}
