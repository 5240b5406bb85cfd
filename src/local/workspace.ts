import type { Fault } from './context.ts';
import type { Ack, Retry } from './deliver.ts';
import type { ChannelView } from './harness/channel.ts';
import type { Person } from './harness/person.ts';
import type { Json } from './json.ts';
import type { OptionalScopes } from './manifest.ts';
import type { DisconnectReason } from './socket/socket-mode.ts';
import type { Message } from './state.ts';
import type { Call, Delivery, DeliveryKind } from './traffic.ts';

export interface Sample {
  readonly name: string;
  readonly bytes: Buffer;
  readonly text: string;
}

export interface WorkspaceOptions {
  /** The app manifest, parsed. Throws when Slack would not accept it. */
  readonly manifest: unknown;
  readonly signingSecret: string;
  /** Whether the app was given the scopes that its manifest calls optional; granted until told otherwise. */
  readonly optionalScopes?: OptionalScopes;
  /** How payloads reach the bot: signed POSTs, or web sockets that the bot opens with `appToken`. */
  readonly transport?: 'http' | 'socket';
  /** Over HTTP, where the bot listens; can be told later with `connect`. */
  readonly botUrl?: string;
  readonly host?: '127.0.0.1';
  readonly port?: number;
  /** The workspace's time: message ts, triggers, response urls. Signatures always carry the real time. */
  readonly clock?: () => Date;
  /** Commands that the page offers to try. */
  readonly examples?: readonly string[];
  /** Files that the page offers to drop into a channel, each with the words beside it. */
  readonly samples?: readonly Sample[];
  /** How long the bot may take to acknowledge: Slack's three seconds unless a test wants less. */
  readonly ackDeadlineMs?: number;
}

export interface Workspace {
  /** The page, with the session token that opens it. */
  readonly url: string;
  /** For Bolt's `clientOptions.slackApiUrl`. */
  readonly apiUrl: string;
  readonly token: string;
  /** For Socket Mode: what `apps.connections.open` wants. */
  readonly appToken: string;
  readonly bot: { readonly id: string; readonly name: string };
  connect(botUrl: string): void;
  /** A person, standing in #infra until told otherwise with `in`. */
  user(name: string): Person;
  channel(name: string): ChannelView;
  /** Every message, ephemeral ones included, oldest first. */
  readonly messages: readonly Message[];
  /** Every Web API call of the bot; posts to a response_url have the method `response_url`. */
  readonly calls: readonly Call[];
  readonly deliveries: readonly Delivery[];
  /** The next `times` calls of a method (or of any, with `*`) go wrong like this. */
  fail(method: string, fault: Fault, times?: number): void;
  /** From now on a method takes so many calls within so many seconds, and says `ratelimited` to the rest. */
  limit(method: string, calls: number, seconds: number): void;
  /** Sends a payload of one's own, or one that went before once more, over the transport in use. */
  deliver(kind: DeliveryKind, payload: Json, retry?: Retry): Promise<Ack>;
  /** Sends an event (the last one, or the one with this event_id) again, with the same event_id and retry headers. */
  redeliver(eventId?: string): Promise<void>;
  /** How many web sockets of the bot take payloads. */
  readonly sockets: number;
  /** Cuts every web socket without a word, as a broken network does. Events then wait for the next one. */
  dropSockets(): void;
  /** Asks the bot to connect anew, as Slack does every few hours; nothing more comes over the old sockets. */
  disconnectSockets(reason?: DisconnectReason): void;
  /** Removes the app from the workspace: its token is revoked, and `app_uninstalled` and `tokens_revoked` are sent. */
  uninstall(): Promise<void>;
  /** A POST to the bot, signed as asked: for forged, stale and future signatures. */
  signedPost(path: string, body: string, how?: Signing): Promise<{ readonly status: number; readonly body: string }>;
  /** Waits until `find` gives something; looks again at each change. */
  until<T>(find: () => T | undefined | false | null, what?: string): Promise<T>;
  /** Resolves when nothing is in flight and the workspace has been quiet for a moment. */
  idle(): Promise<void>;
  /** What was broken, in sentences: for `afterEach`. */
  invariants(): string[];
  close(): Promise<void>;
}

export interface Signing {
  readonly secret?: string;
  /** Seconds. */
  readonly timestamp?: number;
  readonly signature?: string;
  readonly type?: string;
}
