import type { Context } from '../context.ts';
import { isJson, type Json, str } from '../json.ts';
import { BOT, type Channel, findChannel, findUser, type Message } from '../state.ts';

/** What a Web API method answers: `ok` and its fields, or an error. */
export type Answer = Json & { readonly ok: boolean };

/** One Web API method: the scope it needs, if any, and what it does. */
export interface Method {
  /** The app-level token instead of the bot's. */
  readonly token?: 'app';
  readonly scope?: string | ((context: Context, args: Json) => string | undefined);
  readonly run: (context: Context, args: Json) => Answer | Promise<Answer>;
}

export interface Methods {
  readonly [method: string]: Method;
}

export function ok(fields: Json = {}): Answer {
  return { ok: true, ...fields };
}

export function refuse(error: string, messages: readonly string[] = []): Answer {
  return messages.length === 0
    ? { ok: false, error }
    : {
        ok: false,
        error,
        errors: messages.map((message) => message.replace(/^\[ERROR\] /, '')),
        response_metadata: { messages },
      };
}

const READ_SCOPES = { channel: 'channels', group: 'groups', im: 'im' } as const;

/** `channels:history`, `im:read` and so on, by the kind of conversation asked about. */
export function conversationScope(kind: 'history' | 'read'): (context: Context, args: Json) => string | undefined {
  return (context, args) => {
    const channel = findChannel(context.state, str(args.channel));
    return channel === undefined ? undefined : `${READ_SCOPES[channel.type]}:${kind}`;
  };
}

/** The channel of `args.channel`, with the bot in it; or Slack's error. A user id means the direct messages with that person. */
export function channelOfBot(context: Context, args: Json, mayPostAnywhere = false): Channel | Answer {
  const asked = str(args.channel);
  const channel =
    findUser(context.state, asked)?.id === asked
      ? findChannel(context.state, asked.replace(/^U/, 'D'))
      : findChannel(context.state, asked);
  if (channel === undefined) return refuse('channel_not_found');
  if (channel.members.has(BOT.id)) return channel;
  const open = channel.type === 'channel' && mayPostAnywhere && context.state.manifest.scopes.includes('chat:write.public');
  if (open) return channel;
  // A private channel that the bot is not in does not exist for it.
  return refuse(channel.type === 'group' ? 'channel_not_found' : 'not_in_channel');
}

/** Whether an answer stands where a channel or message was looked for. */
export function isAnswer(value: Channel | Message | Answer): value is Answer {
  return isJson(value) && 'ok' in value;
}

/** The public message of `args.channel` and a ts in `field`, or Slack's error. */
export function messageAt(context: Context, channel: Channel, ts: string): Message | undefined {
  return context.state.messages.find((each) => each.channel === channel.id && each.ts === ts && each.onlyFor === undefined);
}
