import { type Context, send } from './context.ts';
import { type Json, optional } from './json.ts';
import { eventPayload } from './payloads.ts';
import { messageJson, viewJson } from './shapes.ts';
import { BOT, type Channel, type Message, nextTs, TEAM, type User } from './state.ts';

const MESSAGE_EVENTS = { channel: 'message.channels', group: 'message.groups', im: 'message.im' } as const;

function subscribed(context: Context, event: string): boolean {
  return context.state.manifest.events.includes(event);
}

/** Whether the bot hears what is said in a channel: it is a member and subscribed to that kind of channel. */
function hears(context: Context, channel: Channel): boolean {
  return channel.members.has(BOT.id) && subscribed(context, MESSAGE_EVENTS[channel.type]);
}

/** A message was posted. One mention makes two events with the same ts and different event ids, as in Slack. */
export async function announce(context: Context, channel: Channel, message: Message, mentioned: boolean): Promise<void> {
  const parent = context.state.messages.find((each) => each.channel === channel.id && each.ts === message.thread_ts);
  const author = context.state.users.get(message.user);
  const common: Json = {
    ...messageJson(message),
    channel: channel.id,
    event_ts: message.ts,
    team: author?.teamId ?? TEAM.id,
    ...(message.thread_ts === undefined ? {} : optional('parent_user_id', parent?.user)),
    ...(channel.external ? { user_team: author?.teamId, source_team: author?.teamId } : {}),
  };
  const events: Promise<unknown>[] = [];
  if (mentioned && channel.type !== 'im' && channel.members.has(BOT.id) && subscribed(context, 'app_mention')) {
    events.push(send(context, 'event', eventPayload(context, { ...common, type: 'app_mention' }, channel)));
  }
  if (hears(context, channel)) {
    events.push(send(context, 'event', eventPayload(context, { ...common, channel_type: channel.type }, channel)));
  }
  await Promise.all(events);
}

/** A message was edited: `message_changed` carries it as it was and as it is. */
export async function announceEdit(context: Context, channel: Channel, before: Json, message: Message): Promise<void> {
  await announceHidden(context, channel, {
    subtype: 'message_changed',
    message: messageJson(message),
    previous_message: before,
  });
}

/** A message was deleted. */
export async function announceDeletion(context: Context, channel: Channel, message: Message): Promise<void> {
  await announceHidden(context, channel, {
    subtype: 'message_deleted',
    deleted_ts: message.ts,
    previous_message: messageJson(message),
  });
}

async function announceHidden(context: Context, channel: Channel, about: Json): Promise<void> {
  if (!hears(context, channel)) return;
  const ts = nextTs(context.state);
  const event = { type: 'message', ...about, hidden: true, channel: channel.id, channel_type: channel.type, ts, event_ts: ts };
  await send(context, 'event', eventPayload(context, event, channel));
}

/** Somebody opened the bot's home or its messages. */
export async function announceHome(context: Context, user: User, channel: Channel, tab: 'home' | 'messages'): Promise<void> {
  if (!subscribed(context, 'app_home_opened')) return;
  const home = context.state.homes.get(user.id);
  const event = {
    type: 'app_home_opened',
    user: user.id,
    channel: channel.id,
    tab,
    event_ts: nextTs(context.state),
    ...(tab === 'home' && home !== undefined ? { view: viewJson(home) } : {}),
  };
  await send(context, 'event', eventPayload(context, event));
}

/** Somebody added a reaction to a message. */
export async function announceReaction(context: Context, user: User, message: Message, reaction: string): Promise<void> {
  if (!subscribed(context, 'reaction_added')) return;
  const item = { type: 'message', channel: message.channel, ts: message.ts };
  const event = {
    type: 'reaction_added',
    user: user.id,
    reaction,
    item,
    item_user: message.user,
    event_ts: nextTs(context.state),
  };
  await send(context, 'event', eventPayload(context, event));
}
