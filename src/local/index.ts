/**
 * A Slack workspace on this machine. It speaks Slack's own protocol to an unmodified Bolt app (signed HTTP in, Web API out),
 * shows a page on 127.0.0.1 for people, and gives tests the same people to act with:
 *
 *     const ws = await startWorkspace({ manifest, signingSecret });        // manifest: the parsed YAML
 *     const app = new App({ token: ws.token, signingSecret, clientOptions: { slackApiUrl: ws.apiUrl }, … });
 *     ws.connect('http://127.0.0.1:PORT');                                 // where the bot listens (path /slack/events)
 *
 *     const ana = ws.user('ana').in('#infra');                             // also ben, and otto from another company
 *     await ana.slash('/virt 40 LAMP sites on Debian');
 *     const answer = await ws.channel('#infra').next();                    // the bot's next public message, threads included
 *     ws.channel('@ana').messages;                                         // her direct messages with the bot; ana.in('dm') writes there
 *     ana.ephemeral; await ana.nextEphemeral();                            // what only she sees
 *     const question = await ana.mention('what if one is Windows?');       // say, reply(message, '@bot …'), dm
 *     await ana.click(answer, 'Why?');                                     // buttons by their text
 *     await ana.on(answer).choose('Pick one', 'Option text');              // selects by label, placeholder or the text beside
 *
 *     await ana.modal.fill('Name', 'web', 0).choose('System', 'Linux').click('Add workload').submit();
 *     ana.modal.isOpen / .title / .text / .fields / .buttons / .errors / .value('Name') / .options('System');
 *     await ana.modal.suggest('Application', 'exch');                      // what the bot offers in an external select
 *     await ana.openHome(); ana.home.text;
 *
 *     textOf(message); ws.fail('chat.postMessage', { error: 'ratelimited', retryAfter: 1 }); await ws.redeliver();
 *     expect(ws.invariants()).toEqual([]);                                 // in afterEach
 *
 * Deeds wait until the bot acknowledged them and nothing was in flight for a moment; a bot that works longer is waited for with
 * `next`, `find`, `nextEphemeral` or `ws.until`, which reject after five seconds with the traffic so far. Nothing sleeps.
 */
import { randomBytes } from 'node:crypto';
import { LIMITS } from '../slack/limits.ts';
import type { Context, Fault } from './context.ts';
import { eventIdOf, send } from './context.ts';
import { httpDelivery, post, sign } from './deliver.ts';
import { type ChannelView, channelView } from './harness/channel.ts';
import { brokenInvariants } from './harness/invariants.ts';
import { type Person, personIn } from './harness/person.ts';
import { readManifest } from './manifest.ts';
import { pageRoutes } from './page-routes.ts';
import { listen } from './server.ts';
import { BOT, createState, findChannel, findUser, type Message, OTHER_TEAM } from './state.ts';
import { createTickets } from './tickets.ts';
import { type Call, createTraffic, type Delivery } from './traffic.ts';
import { idle, until } from './wait.ts';

export type { Fault } from './context.ts';
export type { ChannelView } from './harness/channel.ts';
export type { Person } from './harness/person.ts';
export type { Message } from './state.ts';
export { textOf } from './text-of.ts';
export type { Call, Delivery } from './traffic.ts';

export interface WorkspaceOptions {
  /** The app manifest, parsed. Throws when Slack would not accept it. */
  readonly manifest: unknown;
  readonly signingSecret: string;
  /** Where the bot listens; can be told later with `connect`. */
  readonly botUrl?: string;
  readonly host?: '127.0.0.1';
  readonly port?: number;
  /** The workspace's time: message ts, triggers, response urls. Signatures always carry the real time. */
  readonly clock?: () => Date;
  /** Commands that the page offers to try. */
  readonly examples?: readonly string[];
  /** How long the bot may take to acknowledge: Slack's three seconds unless a test wants less. */
  readonly ackDeadlineMs?: number;
}

export interface Workspace {
  /** The page, with the session token that opens it. */
  readonly url: string;
  /** For Bolt's `clientOptions.slackApiUrl`. */
  readonly apiUrl: string;
  readonly token: string;
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
  /** Sends an event (the last one, or the one with this event_id) again, with the same event_id and retry headers. */
  redeliver(eventId?: string): Promise<void>;
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

/** Starts a workspace. It listens on loopback only, on any free port unless told one. */
export async function startWorkspace(options: WorkspaceOptions): Promise<Workspace> {
  const { signingSecret, host = '127.0.0.1', port = 0, clock = () => new Date(), ackDeadlineMs = LIMITS.ackMs } = options;
  const manifest = readManifest(options.manifest);
  const state = createState(manifest, () => clock().getTime());
  let botUrl = options.botUrl === undefined ? undefined : requestUrl(options.botUrl);
  const context: Context = {
    state,
    traffic: createTraffic(),
    tickets: createTickets(state.now),
    deliver: httpDelivery(() => botUrl, signingSecret, ackDeadlineMs),
    token: `xoxb-local-${randomBytes(12).toString('hex')}`,
    origin: '',
    faults: [],
  };
  const session = randomBytes(16).toString('hex');
  const page = pageRoutes(context, session, options.examples ?? []);
  const server = await listen(context, host, port, page.route);
  const channels = new Map<string, ChannelView>();
  const seen = new Map<string, Set<Message>>();

  return {
    url: `${context.origin}/?session=${session}`,
    apiUrl: `${context.origin}/api/`,
    token: context.token,
    bot: { id: BOT.id, name: manifest.botName },
    connect(url) {
      botUrl = requestUrl(url);
    },
    user(name) {
      const user = findUser(state, name);
      const channel = findChannel(state, user?.teamId === OTHER_TEAM.id ? 'partners' : 'infra');
      if (user === undefined || user.isBot || channel === undefined) throw new Error(`Nobody here is called ${name}.`);
      const known = seen.get(user.id) ?? new Set();
      seen.set(user.id, known);
      return personIn(context, user, channel, known);
    },
    channel(name) {
      const channel = findChannel(state, name);
      if (channel === undefined) throw new Error(`There is no channel ${name}.`);
      const view = channels.get(channel.id) ?? channelView(context, channel);
      channels.set(channel.id, view);
      return view;
    },
    get messages() {
      return state.messages;
    },
    calls: context.traffic.calls,
    deliveries: context.traffic.deliveries,
    fail(method, fault, times = 1) {
      context.faults.push({ method, fault, left: times });
    },
    async redeliver(eventId) {
      const events = context.traffic.deliveries.filter((each) => each.kind === 'event');
      const delivery = eventId === undefined ? events.at(-1) : events.find((each) => eventIdOf(each) === eventId);
      if (delivery === undefined) throw new Error('There is no such event to deliver again.');
      await send(context, 'event', delivery.payload, { num: delivery.retry + 1, reason: 'http_timeout' });
      await idle(context);
    },
    async signedPost(path, body, how = {}) {
      if (botUrl === undefined) throw new Error('The workspace is not connected to a bot yet.');
      const { secret = signingSecret, timestamp = Math.floor(Date.now() / 1000), type = 'application/json' } = how;
      const signature = how.signature ?? sign(secret, timestamp, body);
      const headers = { 'content-type': type, 'x-slack-request-timestamp': String(timestamp), 'x-slack-signature': signature };
      const answer = await post(new URL(path, botUrl).href, headers, body, 10_000);
      if (typeof answer === 'string') throw new Error(`The bot did not answer ${path}: ${answer}.`);
      return answer;
    },
    until: (find, what = 'something to happen') => until(context, find, what),
    idle: () => idle(context),
    invariants: () => brokenInvariants(context.traffic),
    async close() {
      page.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** Bolt's default path, unless the address names another. */
function requestUrl(url: string): string {
  const parsed = new URL(url);
  if (parsed.pathname === '/') parsed.pathname = '/slack/events';
  return parsed.href;
}
