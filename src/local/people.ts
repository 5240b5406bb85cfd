import { randomUUID } from 'node:crypto';
import { takeCommandAck } from './acks.ts';
import { type Context, send } from './context.ts';
import { announce, announceFile, announceHome, announceMember, announceReaction } from './events.ts';
import { addFile, shareFile } from './files.ts';
import { messageActionPayload, shortcutPayload, slashPayload } from './payloads.ts';
import {
  addMessage,
  BOT,
  type Channel,
  changed,
  directMessages,
  type Message,
  type StoredFile,
  TEAM,
  type User,
} from './state.ts';
import { log } from './traffic.ts';
import { eventText, mentionsBot, typedBlocks } from './typed.ts';

const SLACKBOT = 'USLACKBOT';

/** A note from Slack itself that only one person sees. */
function slackSays(context: Context, user: User, channel: Channel, text: string, threadTs?: string): Message {
  return addMessage(context.state, {
    channel: channel.id,
    user: SLACKBOT,
    text,
    blocks: [],
    onlyFor: user.id,
    thread_ts: threadTs,
  });
}

/** A person sends what stands in the composer: a command when it starts with a slash, a message otherwise. */
export async function compose(
  context: Context,
  user: User,
  channel: Channel,
  typed: string,
  threadTs?: string,
  files: readonly StoredFile[] = [],
): Promise<void> {
  const text = typed.trim();
  if (text === '' && files.length === 0) return;
  if (!text.startsWith('/') || files.length > 0) await say(context, user, channel, text, threadTs, files);
  else if (threadTs === undefined) await slash(context, user, channel, text);
  else slackSays(context, user, channel, `${text.split(/\s/)[0]} is not supported in threads. Sorry!`, threadTs);
}

/** Types a slash command in a channel. Only commands of the manifest reach the bot. */
export async function slash(context: Context, user: User, channel: Channel, typed: string): Promise<void> {
  log(context.traffic.typed, typed);
  const [name, rest] = split(typed.trim());
  if (name === '/invite' || name === '/remove') return invite(context, user, channel, rest, name === '/invite');
  const command = context.state.manifest.commands.find((each) => each.command === name);
  if (command === undefined || user.teamId !== TEAM.id) {
    slackSays(context, user, channel, `${name} is not a valid command. Commands start with a slash: try one of this app's own.`);
    return;
  }
  const payload = slashPayload(context, user, channel, command, rest);
  const ack = await send(context, 'command', payload);
  if (ack.ok) takeCommandAck(context, user, channel, ack.body);
  else slackSays(context, user, channel, `${name} failed with the error "${ack.reason}"`);
}

/** Slack's own `/invite @bot` and `/remove @bot`. */
async function invite(context: Context, user: User, channel: Channel, rest: string, comes: boolean): Promise<void> {
  const { state } = context;
  if (!mentionsBot(state, rest) || channel.type === 'im') {
    slackSays(context, user, channel, `Write ${comes ? '/invite' : '/remove'} @${state.manifest.botName} in a channel.`);
    return;
  }
  if (comes) channel.members.add(BOT.id);
  else channel.members.delete(BOT.id);
  const what = comes ? 'joined' : 'was removed from';
  slackSays(context, user, channel, `${state.manifest.botName} ${what} #${channel.name}.`);
  if (comes) await announceMember(context, BOT.id, channel, user.id);
}

function split(typed: string): [name: string, rest: string] {
  const at = typed.search(/\s/);
  return at < 0 ? [typed, ''] : [typed.slice(0, at), typed.slice(at + 1).trim()];
}

/** Posts a message in a channel, a thread or the direct messages with the bot, with files beside it. */
export async function say(
  context: Context,
  user: User,
  channel: Channel,
  typed: string,
  threadTs?: string,
  files: readonly StoredFile[] = [],
): Promise<Message> {
  const { state, traffic } = context;
  log(traffic.typed, typed);
  if (channel.type === 'im' && !state.manifest.messagesTab) {
    return slackSays(context, user, channel, 'Sending messages to this app has been turned off.');
  }
  const message = addMessage(state, {
    channel: channel.id,
    user: user.id,
    text: eventText(state, typed),
    blocks: typed === '' ? [] : typedBlocks(state, typed),
    thread_ts: threadTs,
    typed,
    files,
    clientMsgId: randomUUID(),
  });
  const mentioned = mentionsBot(state, typed);
  if (mentioned && !channel.members.has(BOT.id)) {
    slackSays(context, user, channel, `${state.manifest.botName} is not in this channel, so it does not see the mention.`);
  }
  for (const file of files) shareFile(file, channel);
  await Promise.all([
    announce(context, channel, message, mentioned),
    ...files.map((file) => announceFile(context, user.id, channel, file)),
  ]);
  return message;
}

/** Uploads a file into a channel or thread, with words beside it if there are any. */
export async function upload(
  context: Context,
  user: User,
  channel: Channel,
  file: { readonly name: string; readonly bytes: Buffer },
  words: { readonly text?: string; readonly thread?: string | undefined } = {},
): Promise<Message> {
  const stored = addFile(context.state, context.origin, { ...file, user: user.id });
  return await say(context, user, channel, words.text ?? '', words.thread, [stored]);
}

/** Runs a message shortcut from a message's menu. */
export async function messageShortcut(context: Context, user: User, message: Message, callbackId: string): Promise<void> {
  await sendInteraction(context, user, messageActionPayload(context, user, message, callbackId), message);
}

/** Runs a global shortcut. */
export async function globalShortcut(context: Context, user: User, callbackId: string): Promise<void> {
  await sendInteraction(context, user, shortcutPayload(context, user, callbackId));
}

async function sendInteraction(
  context: Context,
  user: User,
  payload: ReturnType<typeof shortcutPayload>,
  message?: Message,
): Promise<void> {
  if (!context.state.manifest.interactive) return;
  const ack = await send(context, 'interactive', payload);
  const channel = message === undefined ? directMessages(context.state, user.id) : context.state.channels.get(message.channel);
  if (!ack.ok && channel !== undefined) slackSays(context, user, channel, `This shortcut failed with the error "${ack.reason}"`);
}

/** Opens the bot's home, or the messages with it. */
export async function openHome(context: Context, user: User, tab: 'home' | 'messages'): Promise<void> {
  const channel = directMessages(context.state, user.id);
  if (channel !== undefined) await announceHome(context, user, channel, tab);
}

/** Adds a reaction to a message. */
export async function react(context: Context, user: User, message: Message, reaction: string): Promise<void> {
  const people = message.reactions.get(reaction) ?? new Set<string>();
  message.reactions.set(reaction, people.add(user.id));
  changed(context.state);
  await announceReaction(context, user, message, reaction);
}
