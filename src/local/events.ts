import { type Context, send } from './context.ts';
import { type Json, optional, str } from './json.ts';
import { eventPayload } from './payloads.ts';
import { messageJson, viewJson } from './shapes.ts';
import { BOT, type Channel, type Message, nextTs, type StoredFile, TEAM, type User } from './state.ts';

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
  if (mentioned && hearsMentions(context, channel)) {
    events.push(send(context, 'event', eventPayload(context, { ...common, type: 'app_mention', subtype: undefined }, channel)));
  }
  if (hears(context, channel)) {
    events.push(send(context, 'event', eventPayload(context, { ...common, channel_type: channel.type }, channel)));
  }
  await Promise.all(events);
}

/**
 * A message was edited: `message_changed` carries it as it was and as it is. Where it mentions the bot, Slack tells of the mention
 * once more, with the message's own ts and `edited` (bolt-js issue 960).
 */
export async function announceEdit(
  context: Context,
  channel: Channel,
  before: Json,
  message: Message,
  mentioned = false,
): Promise<void> {
  const after = messageJson(message);
  const events = [announceHidden(context, channel, { subtype: 'message_changed', message: after, previous_message: before })];
  if (mentioned && hearsMentions(context, channel)) {
    const event = { ...after, type: 'app_mention', subtype: undefined, channel: channel.id, event_ts: message.edited };
    events.push(send(context, 'event', eventPayload(context, event, channel)).then(() => undefined));
  }
  await Promise.all(events);
}

function hearsMentions(context: Context, channel: Channel): boolean {
  return channel.type !== 'im' && channel.members.has(BOT.id) && subscribed(context, 'app_mention');
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

/** A file was shared: its content is asked for by id. */
export async function announceFile(context: Context, userId: string, channel: Channel, file: StoredFile): Promise<void> {
  if (!channel.members.has(BOT.id) || !subscribed(context, 'file_shared')) return;
  const event = {
    type: 'file_shared',
    file_id: file.id,
    user_id: userId,
    file: { id: file.id },
    channel_id: channel.id,
    event_ts: nextTs(context.state),
  };
  await send(context, 'event', eventPayload(context, event, channel));
}

/** The app was removed from the workspace: its tokens are dead, and both events come, in no promised order. */
export async function announceUninstall(context: Context): Promise<void> {
  const events: readonly Json[] = [{ type: 'app_uninstalled' }, { type: 'tokens_revoked', tokens: { oauth: [], bot: [BOT.id] } }];
  const wanted = events.filter((event) => subscribed(context, str(event.type)));
  await Promise.all(wanted.map((event) => send(context, 'event', eventPayload(context, event))));
}

/** Somebody came into a channel or left it. */
export async function announceMember(context: Context, userId: string, channel: Channel, inviter: string): Promise<void> {
  if (!channel.members.has(BOT.id) || !subscribed(context, 'member_joined_channel')) return;
  const event = {
    type: 'member_joined_channel',
    user: userId,
    channel: channel.id,
    channel_type: channel.type === 'group' ? 'G' : 'C',
    team: TEAM.id,
    inviter,
    event_ts: nextTs(context.state),
  };
  await send(context, 'event', eventPayload(context, event, channel));
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
