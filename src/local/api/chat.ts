import { LIMITS } from '../../slack/limits.ts';
import { checkBlocks } from '../check/check-blocks.ts';
import type { Context } from '../context.ts';
import { withIds } from '../controls.ts';
import { announce, announceDeletion, announceEdit } from '../events.ts';
import { checkSlackFiles } from '../files.ts';
import { type Json, records, str } from '../json.ts';
import { messageJson } from '../shapes.ts';
import { addMessage, BOT, type Channel, changed, type Message, nextTs, removeMessage, type StoredFile } from '../state.ts';
import { type Answer, channelOfBot, isAnswer, type Methods, messageAt, ok, refuse } from './method.ts';

/** What is wrong with the text and blocks of a message, as Slack says it. */
export function checkContent(context: Context, args: Json): Answer | undefined {
  const text = str(args.text);
  if (text.length > LIMITS.textHard) return refuse('msg_too_long');
  if (args.blocks !== undefined) {
    const refusal = checkBlocks(args.blocks, 'message');
    if (refusal !== undefined) return refuse(refusal.error, refusal.messages);
    const pictures = checkSlackFiles(context.state, args.blocks, '/blocks');
    if (pictures.length > 0) return refuse('invalid_blocks', pictures);
  }
  if (text === '' && records(args.blocks).length === 0) return refuse('no_text');
  return undefined;
}

/** What is wrong with `thread_ts`: a thread hangs below a public message that is no reply itself. */
export function checkThread(context: Context, channel: Channel, args: Json): Answer | undefined {
  if (args.thread_ts === undefined) return undefined;
  const parent = messageAt(context, channel, str(args.thread_ts));
  if (parent === undefined) return refuse('thread_not_found');
  const isReply = parent.thread_ts !== undefined && parent.thread_ts !== parent.ts;
  return isReply ? refuse('cannot_reply_to_message') : undefined;
}

/** The bot says something in a public place, and hears its own message like everybody else. */
export function botPosts(context: Context, channel: Channel, args: Json, files: readonly StoredFile[] = []): Message {
  const message = addMessage(context.state, {
    channel: channel.id,
    user: BOT.id,
    bot_id: BOT.botId,
    text: str(args.text),
    blocks: withIds(context.state, records(args.blocks)),
    files,
    thread_ts: args.thread_ts === undefined ? undefined : str(args.thread_ts),
  });
  context.state.statuses.delete(channel.id);
  void announce(context, channel, message, false);
  return message;
}

function botEdits(context: Context, channel: Channel, message: Message, args: Json): void {
  const before = messageJson(message);
  if (typeof args.text === 'string') message.text = args.text;
  // Slack keeps the blocks of a message when the call brings none.
  if (args.blocks !== undefined) message.blocks = withIds(context.state, records(args.blocks));
  message.edited = nextTs(context.state);
  message.trouble = undefined;
  changed(context.state);
  void announceEdit(context, channel, before, message);
}

function ownMessage(context: Context, channel: Channel, args: Json, error: string): Message | Answer {
  const message = messageAt(context, channel, str(args.ts));
  if (message === undefined) return refuse('message_not_found');
  return message.user === BOT.id ? message : refuse(error);
}

export const CHAT: Methods = {
  'chat.postMessage': {
    scope: 'chat:write',
    run(context, args) {
      const channel = channelOfBot(context, args, true);
      if (isAnswer(channel)) return channel;
      const problem = checkContent(context, args) ?? checkThread(context, channel, args);
      if (problem !== undefined) return problem;
      const message = botPosts(context, channel, args);
      return ok({ channel: channel.id, ts: message.ts, message: messageJson(message) });
    },
  },
  'chat.postEphemeral': {
    scope: 'chat:write',
    run(context, args) {
      const channel = channelOfBot(context, args);
      if (isAnswer(channel)) return channel;
      if (!channel.members.has(str(args.user))) return refuse('user_not_in_channel');
      const problem = checkContent(context, args) ?? checkThread(context, channel, args);
      if (problem !== undefined) return problem;
      const message = addMessage(context.state, {
        channel: channel.id,
        user: BOT.id,
        bot_id: BOT.botId,
        text: str(args.text),
        blocks: withIds(context.state, records(args.blocks)),
        thread_ts: args.thread_ts === undefined ? undefined : str(args.thread_ts),
        onlyFor: str(args.user),
      });
      return ok({ message_ts: message.ts });
    },
  },
  'chat.update': {
    scope: 'chat:write',
    run(context, args) {
      const channel = channelOfBot(context, args, true);
      if (isAnswer(channel)) return channel;
      const message = ownMessage(context, channel, args, 'cant_update_message');
      if (isAnswer(message)) return message;
      const problem = checkContent(context, args);
      if (problem !== undefined) return problem;
      botEdits(context, channel, message, args);
      return ok({ channel: channel.id, ts: message.ts, text: message.text, message: messageJson(message) });
    },
  },
  'chat.delete': {
    scope: 'chat:write',
    run(context, args) {
      const channel = channelOfBot(context, args, true);
      if (isAnswer(channel)) return channel;
      const message = ownMessage(context, channel, args, 'cant_delete_message');
      if (isAnswer(message)) return message;
      removeMessage(context.state, message);
      void announceDeletion(context, channel, message);
      return ok({ channel: channel.id, ts: message.ts });
    },
  },
  'chat.getPermalink': {
    run(context, args) {
      const channel = channelOfBot(context, args);
      if (isAnswer(channel)) return channel;
      const message = messageAt(context, channel, str(args.message_ts));
      if (message === undefined) return refuse('message_not_found');
      return ok({ channel: channel.id, permalink: `${context.origin}/archives/${channel.id}/p${message.ts.replace('.', '')}` });
    },
  },
};
