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
 *     await ana.openHome(); ana.home.text; ana.prompts; await ana.pickPrompt('Compare two');
 *     await ana.shortcut('Plan virtualisation'); await ana.shortcut('Which fits?', message);
 *     await ana.edit(question, '@bot and two Windows servers'); await ana.delete(question);
 *     const upload = await ana.upload('inventory.csv', 'name,cpus\\n…', { text: '@bot how many hosts?' });
 *
 *     startWorkspace({ transport: 'socket', … }) with ws.appToken: the same over web sockets; ws.dropSockets(); ws.disconnectSockets();
 *     textOf(message); ws.fail('chat.postMessage', { error: 'ratelimited', retryAfter: 1 }); await ws.redeliver();
 *     expect(ws.invariants()).toEqual([]);                                 // in afterEach
 *
 * Deeds wait until the bot acknowledged them and nothing was in flight for a moment; a bot that works longer is waited for with
 * `next`, `find`, `nextEphemeral` or `ws.until`, which reject after five seconds with the traffic so far. Nothing sleeps.
 */
import { randomBytes } from 'node:crypto';
import { LIMITS } from '../slack/limits.ts';
import { bringHeld, type Context, eventIdOf, send } from './context.ts';
import { httpDelivery, post, sign } from './deliver.ts';
import { announceUninstall } from './events.ts';
import { type ChannelView, channelView } from './harness/channel.ts';
import { brokenInvariants } from './harness/invariants.ts';
import { personIn } from './harness/person.ts';
import { readManifest } from './manifest.ts';
import { pageRoutes } from './page-routes.ts';
import { listen } from './server.ts';
import { createSocketMode } from './socket/socket-mode.ts';
import { BOT, changed, createState, findChannel, findUser, type Message, OTHER_TEAM } from './state.ts';
import { createTickets } from './tickets.ts';
import { createTraffic } from './traffic.ts';
import { idle, until } from './wait.ts';
import type { Workspace, WorkspaceOptions } from './workspace.ts';

export type { Person } from './harness/person.ts';
export type { Message } from './state.ts';
export { textOf } from './text-of.ts';
export type { Call } from './traffic.ts';
export type { Workspace, WorkspaceOptions } from './workspace.ts';

/** Starts a workspace. It listens on loopback only, on any free port unless told one. */
export async function startWorkspace(options: WorkspaceOptions): Promise<Workspace> {
  const { signingSecret, host = '127.0.0.1', port = 0, clock = () => new Date(), ackDeadlineMs = LIMITS.ackMs } = options;
  const { transport = 'http' } = options;
  const manifest = readManifest(options.manifest, transport, options.optionalScopes);
  const state = createState(manifest, () => clock().getTime());
  let botUrl = options.botUrl === undefined ? undefined : requestUrl(options.botUrl);
  const overSockets = transport === 'socket';
  const sockets = createSocketMode({
    enabled: overSockets,
    deadlineMs: ackDeadlineMs,
    opened() {
      changed(state);
      bringHeld(context);
    },
  });
  const session = randomBytes(16).toString('hex');
  const context: Context = {
    state,
    traffic: createTraffic(),
    tickets: createTickets(state.now),
    deliver: overSockets ? sockets.deliver : httpDelivery(() => botUrl, signingSecret, ackDeadlineMs),
    reachable: () => !overSockets || sockets.count > 0,
    held: [],
    sockets,
    token: `xoxb-local-${randomBytes(12).toString('hex')}`,
    appToken: `xapp-local-${randomBytes(12).toString('hex')}`,
    revoked: false,
    session,
    origin: '',
    faults: [],
    uploads: new Map(),
    rates: new Map(),
    samples: options.samples ?? [],
  };
  const page = pageRoutes(context, options.examples ?? []);
  const server = await listen(context, host, port, page.route);
  const channels = new Map<string, ChannelView>();
  const seen = new Map<string, Set<Message>>();

  return {
    url: `${context.origin}/?session=${session}`,
    apiUrl: `${context.origin}/api/`,
    token: context.token,
    appToken: context.appToken,
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
    limit(method, calls, seconds) {
      context.rates.set(method, { calls, windowMs: seconds * 1000, taken: [] });
    },
    async deliver(kind, payload, retry) {
      const ack = await send(context, kind, payload, retry);
      await idle(context);
      return ack;
    },
    get sockets() {
      return sockets.count;
    },
    dropSockets: sockets.drop,
    disconnectSockets: (reason = 'refresh_requested') => sockets.disconnect(reason),
    async uninstall() {
      context.revoked = true;
      await announceUninstall(context);
      await idle(context);
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
      sockets.close();
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
