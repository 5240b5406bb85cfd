import { LIMITS } from '../../slack/limits.ts';
import type { Context } from '../context.ts';
import { type Json, records, str } from '../json.ts';
import { messageJson } from '../shapes.ts';
import { APP_ID, BOT, type Channel, changed, directMessages, findChannel, type Message, TEAM, type User } from '../state.ts';
import { channelOfBot, conversationScope, isAnswer, type Methods, messageAt, ok, refuse } from './method.ts';

function channelJson(channel: Channel): Json {
  return {
    id: channel.id,
    ...(channel.type === 'im' ? { user: channel.id.replace(/^D/, 'U') } : { name: channel.name }),
    is_channel: channel.type === 'channel',
    is_group: channel.type === 'group',
    is_im: channel.type === 'im',
    is_private: channel.type !== 'channel',
    is_member: channel.members.has(BOT.id),
    is_ext_shared: channel.external,
    is_archived: false,
  };
}

function userJson(user: User): Json {
  return {
    id: user.id,
    team_id: user.teamId,
    name: user.name,
    real_name: user.realName,
    is_bot: user.isBot,
    deleted: false,
    tz: 'Europe/London',
    profile: { real_name: user.realName, display_name: user.name },
  };
}

function publicMessages(context: Context, channel: Channel): Message[] {
  return context.state.messages.filter((message) => message.channel === channel.id && message.onlyFor === undefined);
}

function limited<T>(items: readonly T[], args: Json): readonly T[] {
  const limit = Number(args.limit ?? 100);
  return items.slice(0, Number.isFinite(limit) && limit > 0 ? limit : 100);
}

const CONVERSATIONS: Methods = {
  'conversations.open': {
    scope: 'im:write',
    run(context, args) {
      const channel =
        args.channel === undefined
          ? directMessages(context.state, str(args.users))
          : findChannel(context.state, str(args.channel));
      if (channel === undefined) return refuse(args.channel === undefined ? 'user_not_found' : 'channel_not_found');
      return ok({
        no_op: true,
        already_open: true,
        channel: args.return_im === true ? channelJson(channel) : { id: channel.id },
      });
    },
  },
  'conversations.info': {
    scope: conversationScope('read'),
    run(context, args) {
      const channel = findChannel(context.state, str(args.channel));
      const isHidden = channel?.type === 'group' && !channel.members.has(BOT.id);
      return channel === undefined || isHidden ? refuse('channel_not_found') : ok({ channel: channelJson(channel) });
    },
  },
  'conversations.history': {
    scope: conversationScope('history'),
    run(context, args) {
      const channel = channelOfBot(context, args);
      if (isAnswer(channel)) return channel;
      const [oldest, latest] = [str(args.oldest), str(args.latest)];
      const messages = publicMessages(context, channel)
        .filter((message) => message.thread_ts === undefined || message.thread_ts === message.ts)
        .filter((message) => (oldest === '' || message.ts > oldest) && (latest === '' || message.ts < latest))
        .reverse();
      const page = limited(messages, args);
      return ok({ messages: page.map(messageJson), has_more: page.length < messages.length });
    },
  },
  'conversations.replies': {
    scope: conversationScope('history'),
    run(context, args) {
      const channel = channelOfBot(context, args);
      if (isAnswer(channel)) return channel;
      const parent = messageAt(context, channel, str(args.ts));
      if (parent === undefined) return refuse('thread_not_found');
      const root = parent.thread_ts ?? parent.ts;
      const thread = publicMessages(context, channel).filter((message) => message.ts === root || message.thread_ts === root);
      const page = limited(thread, args);
      return ok({ messages: page.map(messageJson), has_more: page.length < thread.length });
    },
  },
};

const ASSISTANT: Methods = {
  'assistant.threads.setSuggestedPrompts': {
    scope: 'assistant:write',
    run(context, args) {
      const prompts = records(args.prompts);
      if (prompts.length === 0 || prompts.length > LIMITS.suggestedPrompts) {
        return refuse('invalid_arguments', [`[ERROR] 1 to ${LIMITS.suggestedPrompts} items allowed [json-pointer:/prompts]`]);
      }
      // In the agent messaging experience a thread_ts makes the call do nothing, without an error.
      if (args.thread_ts === undefined) context.state.prompts.set(str(args.channel_id), prompts);
      changed(context.state);
      return ok();
    },
  },
  'assistant.threads.setStatus': {
    scope: 'assistant:write',
    run(context, args) {
      context.state.statuses.set(str(args.channel_id), str(args.status));
      changed(context.state);
      return ok();
    },
  },
  'assistant.threads.setTitle': { scope: 'assistant:write', run: () => ok() },
};

const APPS: Methods = {
  'apps.connections.open': { token: 'app', run: (context) => ok({ url: context.sockets.ticketUrl(context.origin) }) },
};

const PEOPLE: Methods = {
  'auth.test': {
    run: (context) =>
      ok({
        url: `${context.origin}/`,
        team: TEAM.name,
        user: context.state.manifest.botName,
        team_id: TEAM.id,
        user_id: BOT.id,
        bot_id: BOT.botId,
        is_enterprise_install: false,
      }),
  },
  'api.test': { run: () => ok() },
  'team.info': { scope: 'team:read', run: () => ok({ team: { ...TEAM, email_domain: '', icon: {} } }) },
  'bots.info': {
    scope: 'users:read',
    run: (context, args) =>
      args.bot === BOT.botId
        ? ok({ bot: { id: BOT.botId, app_id: APP_ID, user_id: BOT.id, name: context.state.manifest.botName, deleted: false } })
        : refuse('bot_not_found'),
  },
  'users.info': {
    scope: 'users:read',
    run(context, args) {
      const user = context.state.users.get(str(args.user));
      return user === undefined ? refuse('user_not_found') : ok({ user: userJson(user) });
    },
  },
  'reactions.add': {
    scope: 'reactions:write',
    run(context, args) {
      const channel = channelOfBot(context, args);
      if (isAnswer(channel)) return channel;
      const message = messageAt(context, channel, str(args.timestamp));
      if (message === undefined) return refuse('message_not_found');
      const people = message.reactions.get(str(args.name)) ?? new Set<string>();
      if (people.has(BOT.id)) return refuse('already_reacted');
      message.reactions.set(str(args.name), people.add(BOT.id));
      changed(context.state);
      return ok();
    },
  },
  'reactions.remove': {
    scope: 'reactions:write',
    run(context, args) {
      const channel = channelOfBot(context, args);
      if (isAnswer(channel)) return channel;
      const message = messageAt(context, channel, str(args.timestamp));
      if (message?.reactions.get(str(args.name))?.delete(BOT.id) !== true) return refuse('no_reaction');
      changed(context.state);
      return ok();
    },
  },
};

export const REST: Methods = { ...APPS, ...CONVERSATIONS, ...ASSISTANT, ...PEOPLE };
