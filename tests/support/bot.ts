import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Conversations } from '../../src/conversation/conversations.ts';
import { createConversations } from '../../src/conversation/index.ts';
import type { ConversationStore } from '../../src/conversation/ports.ts';
import type { ThinkApart } from '../../src/conversation/think.ts';
import { readInventory } from '../../src/inventory/index.ts';
import { startWorkspace, type Workspace } from '../../src/local/index.ts';
import { createLog } from '../../src/log.ts';
import { createSlackBot, type SlackBot, type SlackBotOptions } from '../../src/slack/index.ts';
import { openStore, type Store } from '../../src/store/index.ts';

const SIGNING_SECRET = 'a-secret-for-tests';

export interface BotInWorkspace {
  readonly ws: Workspace;
  /** Ends the bot in an orderly way. */
  stop(): Promise<void>;
  /** Starts the bot anew on the same store. */
  restart(): Promise<void>;
  readonly store: Store;
  /** Everything that the bot logged, one JSON object per line. */
  readonly logged: readonly string[];
  readonly url: string;
  close(): Promise<void>;
}

/** The app's manifest as the repository has it. */
export function readManifestFile(): unknown {
  return parse(readFileSync(new URL('../../manifest.yml', import.meta.url), 'utf8'));
}

/** Which way the suites go when a test does not say: vitest.config.ts runs some of them over both. */
const TRANSPORT = process.env.TEST_TRANSPORT === 'socket' ? 'socket' : 'http';

/** The real bot against a local workspace, over signed HTTP or Socket Mode, with a database in memory. */
export async function startBotInWorkspace(
  options: {
    readonly conversations?: (store: ConversationStore) => Conversations;
    readonly thinkApart?: ThinkApart;
    readonly more?: Partial<SlackBotOptions>;
    readonly transport?: 'http' | 'socket';
    /** Whoever installed the app left the optional scopes out. */
    readonly optionalScopes?: 'declined';
    /** What the page offers to try. */
    readonly examples?: readonly string[];
    /** The workspace's time; the bot keeps the real one. */
    readonly clock?: () => Date;
  } = {},
): Promise<BotInWorkspace> {
  const now = () => new Date();
  const { transport = TRANSPORT } = options;
  const ws = await startWorkspace({
    manifest: readManifestFile(),
    signingSecret: SIGNING_SECRET,
    transport,
    examples: options.examples ?? [],
    ...(options.optionalScopes ? { optionalScopes: options.optionalScopes } : {}),
    ...(options.clock ? { clock: options.clock } : {}),
  });
  const store = await openStore('file::memory:', now);
  const logged: string[] = [];
  const places = store.conversations;
  const build = () =>
    createSlackBot({
      token: ws.token,
      ...(transport === 'socket' ? { appToken: ws.appToken } : { signingSecret: SIGNING_SECRET }),
      apiUrl: ws.apiUrl,
      host: '127.0.0.1',
      port: 0,
      conversations:
        options.conversations?.(places) ?? createConversations(places, store.experience, store.inventories, options.thinkApart),
      places,
      deliveries: store.deliveries,
      experience: store.experience,
      feedback: store.feedback,
      inventories: store.inventories,
      settings: store.settings,
      readInventory,
      retentionDays: 90,
      forget: (team) => store.forget(team),
      ready: () => store.ready(),
      log: createLog('info', (line) => logged.push(line)),
      now,
      ...options.more,
    });
  let bot: SlackBot | undefined;
  let url = '';
  async function stop(): Promise<void> {
    await bot?.stop(2000);
    bot = undefined;
  }
  async function restart(): Promise<void> {
    await stop();
    bot = build();
    const { port } = await bot.start();
    url = `http://127.0.0.1:${port}`;
    ws.connect(url);
  }
  await restart();
  return {
    ws,
    store,
    logged,
    stop,
    restart,
    get url() {
      return url;
    },
    async close() {
      await stop();
      await ws.close();
      await store.close();
    },
  };
}
