import { EventEmitter } from 'node:events';
import type { Json } from './json.ts';
import type { Manifest } from './manifest.ts';

export const TEAM = { id: 'T0LOCAL', domain: 'local', name: 'Local workspace' } as const;
export const OTHER_TEAM = { id: 'T0OTHER', domain: 'elsewhere', name: 'Another company' } as const;
export const APP_ID = 'A0LOCAL';
export const BOT = { id: 'U0BOT', botId: 'B0BOT' } as const;

/** Older messages than these are forgotten, so that a page left open for weeks stays small. */
const KEPT_MESSAGES = 500;

export interface User {
  readonly id: string;
  readonly name: string;
  readonly realName: string;
  readonly teamId: string;
  readonly isBot: boolean;
}

export interface Channel {
  readonly id: string;
  /** Without `#`; a direct message carries the person's name. */
  readonly name: string;
  readonly type: 'channel' | 'group' | 'im';
  readonly members: Set<string>;
  readonly external: boolean;
}

/** What people typed or chose, by block_id and action_id, in the shape that Slack sends as `state.values`. */
export type Values = Map<string, Map<string, Json>>;

/** A file that somebody uploaded. */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  title: string;
  readonly altText: string;
  readonly filetype: string;
  readonly mimetype: string;
  readonly user: string;
  /** Seconds. */
  readonly created: number;
  /** Where it lies, without its name. */
  readonly address: string;
  bytes: Buffer;
  readonly channels: Set<string>;
  /** A form that the bot opened has brought it. */
  handedIn?: boolean;
  /** Slack has looked at it. */
  ready: boolean;
}

export interface Message {
  readonly ts: string;
  readonly channel: string;
  readonly user: string;
  readonly thread_ts: string | undefined;
  readonly bot_id: string | undefined;
  /** Set on an ephemeral message: the one person who sees it. */
  readonly onlyFor: string | undefined;
  readonly clientMsgId: string | undefined;
  /** What the person typed, for editing it. */
  typed: string | undefined;
  readonly files: readonly StoredFile[];
  /** Deleted while there were replies to it: Slack keeps its place. */
  deleted: boolean;
  text: string;
  blocks: readonly Json[];
  edited: string | undefined;
  readonly reactions: Map<string, Set<string>>;
  /** Each person's choices in this message. */
  readonly values: Map<string, Values>;
  /** What Slack shows beside a message whose button was not answered. */
  trouble: string | undefined;
}

export interface View {
  readonly id: string;
  readonly user: string;
  readonly type: 'modal' | 'home';
  /** The view as the bot sent it, with the ids that Slack gives to blocks and elements without one. */
  body: Json;
  hash: string;
  readonly values: Values;
  readonly rootId: string;
  readonly previousId: string | undefined;
  /** Messages under fields, by block_id. */
  errors: Map<string, string>;
  trouble: string | undefined;
}

export interface State {
  readonly manifest: Manifest;
  readonly now: () => number;
  readonly users: Map<string, User>;
  readonly channels: Map<string, Channel>;
  /** Public and ephemeral messages in the order of their arrival. */
  readonly messages: Message[];
  readonly stacks: Map<string, View[]>;
  readonly homes: Map<string, View>;
  readonly files: Map<string, StoredFile>;
  /** Options that the bot sent for an external select, by person and field. */
  readonly loadedOptions: Map<string, readonly Json[]>;
  readonly prompts: Map<string, readonly Json[]>;
  readonly statuses: Map<string, string>;
  /** How far each person has read each channel, by both ids: the ts of its newest message then. */
  readonly read: Map<string, string>;
  readonly changes: EventEmitter;
  lastTs: number;
  lastId: number;
}

/** A workspace with three people, a bot, and channels that the bot is and is not in. */
export function createState(manifest: Manifest, now: () => number): State {
  const people: User[] = [
    { id: 'U0ANA', name: 'ana', realName: 'Ana', teamId: TEAM.id, isBot: false },
    { id: 'U0BEN', name: 'ben', realName: 'Ben', teamId: TEAM.id, isBot: false },
    { id: 'U0OTTO', name: 'otto', realName: 'Otto (another company)', teamId: OTHER_TEAM.id, isBot: false },
  ];
  const bot: User = { id: BOT.id, name: manifest.botName, realName: manifest.botName, teamId: TEAM.id, isBot: true };
  const channels: Channel[] = [
    channel('C0INFRA', 'infra', 'channel', ['U0ANA', 'U0BEN', BOT.id]),
    channel('C0GENERAL', 'general', 'channel', ['U0ANA', 'U0BEN']),
    channel('G0PLANS', 'plans', 'group', ['U0ANA', 'U0BEN', BOT.id]),
    channel('C0PARTNERS', 'partners', 'channel', ['U0ANA', 'U0BEN', 'U0OTTO', BOT.id], true),
    ...people.map((user) => channel(user.id.replace('U', 'D'), user.name, 'im', [user.id, BOT.id])),
  ];
  const changes = new EventEmitter();
  changes.setMaxListeners(0);
  return {
    manifest,
    now,
    users: new Map([...people, bot].map((user) => [user.id, user])),
    channels: new Map(channels.map((each) => [each.id, each])),
    messages: [],
    stacks: new Map(),
    homes: new Map(),
    files: new Map(),
    loadedOptions: new Map(),
    prompts: new Map(),
    statuses: new Map(),
    read: new Map(),
    changes,
    lastTs: 0,
    // ids of one run must not come back in the next: the bot remembers what it has worked
    lastId: now(),
  };
}

function channel(id: string, name: string, type: Channel['type'], members: readonly string[], external = false): Channel {
  return { id, name, type, members: new Set(members), external };
}

/** Tells everyone who waits (tests, pages) that something is different. */
export function changed(state: State): void {
  state.changes.emit('change');
}

/** A message's ts: seconds and microseconds, never the same twice. */
export function nextTs(state: State): string {
  state.lastTs = Math.max(state.now() * 1000, state.lastTs + 1);
  const micros = String(state.lastTs);
  return `${micros.slice(0, -6)}.${micros.slice(-6)}`;
}

/** An id of its own, in Slack's look. */
export function nextId(state: State, prefix: string): string {
  state.lastId += 1;
  return `${prefix}${state.lastId.toString(36).toUpperCase()}`;
}

/** Adds a message and forgets the oldest ones. */
export function addMessage(
  state: State,
  draft: Pick<Message, 'channel' | 'user' | 'text' | 'blocks'> &
    Partial<Pick<Message, 'thread_ts' | 'bot_id' | 'onlyFor' | 'clientMsgId' | 'typed' | 'files'>>,
): Message {
  const message: Message = {
    ts: nextTs(state),
    thread_ts: undefined,
    bot_id: undefined,
    onlyFor: undefined,
    clientMsgId: undefined,
    typed: undefined,
    files: [],
    deleted: false,
    edited: undefined,
    reactions: new Map(),
    values: new Map(),
    trouble: undefined,
    ...draft,
  };
  state.messages.push(message);
  if (state.messages.length > KEPT_MESSAGES) state.messages.splice(0, state.messages.length - KEPT_MESSAGES);
  changed(state);
  return message;
}

/** Takes a message away; true when it was there. */
export function removeMessage(state: State, message: Message): boolean {
  const at = state.messages.indexOf(message);
  if (at < 0) return false;
  state.messages.splice(at, 1);
  changed(state);
  return true;
}

function lastSeenBy(state: State, userId: string, channelId: string): Message | undefined {
  const isSeen = (each: Message) => each.channel === channelId && (each.onlyFor === undefined || each.onlyFor === userId);
  return state.messages.findLast(isSeen);
}

/** A person looks at a channel. */
export function markRead(state: State, userId: string, channelId: string): void {
  state.read.set(`${userId} ${channelId}`, lastSeenBy(state, userId, channelId)?.ts ?? '');
}

/** Whether somebody else said something there since this person looked. */
export function isUnread(state: State, userId: string, channelId: string): boolean {
  const last = lastSeenBy(state, userId, channelId);
  return last !== undefined && last.user !== userId && last.ts > (state.read.get(`${userId} ${channelId}`) ?? '');
}

/** The message with this ts in this channel; ephemeral ones too. */
export function findMessage(state: State, channelId: string, ts: string): Message | undefined {
  return state.messages.find((message) => message.channel === channelId && message.ts === ts);
}

/** A channel by id, by `#name` or by name; `@name` stands for the direct messages between that person and the bot. */
export function findChannel(state: State, which: string): Channel | undefined {
  if (which.startsWith('@')) return directMessages(state, findUser(state, which.slice(1))?.id ?? '');
  const name = which.replace(/^#/, '');
  return state.channels.get(which) ?? [...state.channels.values()].find((each) => each.type !== 'im' && each.name === name);
}

/** A person by id or by name. */
export function findUser(state: State, which: string): User | undefined {
  return state.users.get(which) ?? [...state.users.values()].find((user) => user.name === which);
}

/** The direct messages between the bot and a person. */
export function directMessages(state: State, userId: string): Channel | undefined {
  return state.channels.get(userId.replace(/^U/, 'D'));
}

/** The prompts that the bot suggests in its direct messages: those it set, else those of the manifest. */
export function promptsIn(state: State, channelId: string): readonly Json[] {
  return state.prompts.get(channelId) ?? state.manifest.prompts;
}

/** The modal that a person sees: the top of their stack. */
export function topView(state: State, userId: string): View | undefined {
  return state.stacks.get(userId)?.at(-1);
}

/** A view by id, open modals and homes alike. */
export function findView(state: State, matches: (view: View) => boolean): View | undefined {
  return [...[...state.stacks.values()].flat(), ...state.homes.values()].find(matches);
}
