import { App, type Logger, LogLevel, SocketModeReceiver } from '@slack/bolt';
import { afterEach } from 'vitest';
import { startWorkspace, type Workspace, type WorkspaceOptions } from '../../src/local/index.ts';
import { type Json, json } from '../../src/local/json.ts';

export const MANIFEST = {
  display_information: { name: 'Tiny' },
  features: {
    bot_user: { display_name: 'tiny' },
    app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
    slash_commands: [{ command: '/virt', description: 'Ask', usage_hint: '[question]', should_escape: false }],
    shortcuts: [
      { name: 'New plan', type: 'global', callback_id: 'new_plan', description: 'Opens the form' },
      { name: 'Use as question', type: 'message', callback_id: 'as_question', description: 'Asks about a message' },
    ],
  },
  oauth_config: {
    scopes: {
      bot: ['commands', 'chat:write', 'app_mentions:read', 'im:history', 'channels:history', 'groups:history', 'assistant:write'],
    },
  },
  settings: {
    event_subscriptions: { bot_events: ['app_mention', 'message.im', 'message.channels', 'app_home_opened'] },
    interactivity: { is_enabled: true, message_menu_options_url: 'https://example.com/slack/events' },
  },
} as const;

/** The secret that the workspace signs with. */
export const SECRET = 'a-secret-for-signing';
const open: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

/** Reconnects soon: Bolt waits for this long, times the number of failures. */
const RECONNECT_MS = 100;

/** A workspace with an unmodified Bolt app behind it; both are closed after the test. */
export async function boot(
  listeners: (app: App) => void = () => undefined,
  options: Partial<WorkspaceOptions> = {},
): Promise<Workspace> {
  const ws = await startWorkspace({ manifest: MANIFEST, signingSecret: SECRET, ...options });
  open.push(() => ws.close());
  const overSockets = options.transport === 'socket';
  const app = new App({
    token: ws.token,
    ...(overSockets ? { receiver: socketReceiver(ws) } : { signingSecret: SECRET }),
    clientOptions: { slackApiUrl: ws.apiUrl, retryConfig: { retries: 0 } },
    deferInitialization: true,
    convoStore: false,
    logLevel: LogLevel.ERROR,
    extendedErrorHandler: true,
  });
  app.error(async () => undefined);
  listeners(app);
  await app.init();
  open.push(() => app.stop());
  if (overSockets) {
    await app.start();
    return ws;
  }
  const server = await app.start({ port: 0, host: '127.0.0.1' });
  const address = server.address();
  ws.connect(`http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`);
  return ws;
}

/** Bolt's own end of Socket Mode. */
export function socketReceiver(ws: Workspace): SocketModeReceiver {
  return new SocketModeReceiver({
    appToken: ws.appToken,
    clientPingTimeout: RECONNECT_MS,
    logger: SILENT,
    installerOptions: { clientOptions: { slackApiUrl: ws.apiUrl } },
  });
}

const nothing = () => undefined;
const SILENT: Logger = {
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  setLevel: nothing,
  getLevel: () => LogLevel.ERROR,
  setName: nothing,
};

/** A section of plain text. */
export function section(text: string) {
  return { type: 'section' as const, text: { type: 'plain_text' as const, text } };
}

/** A plain_text object. */
export function plain(text: string) {
  return { type: 'plain_text' as const, text };
}

/** The events that reached the bot, newest last. */
export function eventsOf(ws: Workspace): { readonly type: unknown; readonly id: unknown; readonly event: Json }[] {
  return ws.deliveries
    .filter((delivery) => delivery.kind === 'event')
    .map(({ payload }) => ({ type: json(payload.event).type, id: payload.event_id, event: json(payload.event) }));
}

/** A Web API call as a bot makes it, without an SDK in between. */
export async function call(ws: Workspace, method: string, args: Json, token = ws.token): Promise<Json> {
  const response = await fetch(ws.apiUrl + method, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(args),
  });
  return json(await response.json());
}

/** A post that unfurls nothing. */
export function post(channel: string, more: Json = {}): Json {
  return { channel, text: 'Hello', unfurl_links: false, unfurl_media: false, ...more };
}

/** A clock that only moves when told to. */
export function stillClock(): { readonly clock: () => Date; pass(ms: number): void } {
  let now = Date.UTC(2026, 10, 1, 9);
  return {
    clock: () => new Date(now),
    pass(ms) {
      now += ms;
    },
  };
}
