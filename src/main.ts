import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { config as loadEnvFile } from 'dotenv';
import { type Config, readConfig } from './config.ts';
import { createConversations } from './conversation/index.ts';
import { dieOnBugs, onSignal } from './lifecycle.ts';
import { createLog } from './log.ts';
import { createSlackBot, type SlackBotOptions, StartError } from './slack/index.ts';
import { keepTidy, openStore, type Store } from './store/index.ts';
import { inventoryApart } from './workers/inventory-apart.ts';
import { thinkApart } from './workers/think-apart.ts';

const DRAIN_MS = 10_000;
const BAD_CONFIGURATION = 78;
const EXAMPLES = [
  '/virt 40 LAMP sites on Debian and one Exchange server',
  '/virt Oracle on Linux, Exchange on Windows and an SMTP relay on BSD',
  '/virt run code from strangers, it must start fast',
  '/virt compare lxc kvm',
  '/virt explain dangers',
  '/virt size',
  '@virt-advisor may gVisor run code from strangers, or is Firecracker safer?',
  '@virt-advisor ten web sites on Debian and a Windows file server',
  '/virt form',
];

type Shared = Omit<SlackBotOptions, 'token' | 'signingSecret' | 'appToken' | 'apiUrl' | 'host' | 'port'>;
interface Running {
  readonly greeting: string;
  stop(): Promise<void>;
}

loadEnvFile({ quiet: true });
const read = readConfig(process.env);
if (read.ok) await run(read.config);
else end(BAD_CONFIGURATION, ['virt-advisor cannot start:', ...read.problems.map((problem) => `- ${problem}`)].join('\n'));

async function run(config: Config): Promise<void> {
  const log = createLog(config.logLevel, (line) => process.stderr.write(line));
  dieOnBugs(log);
  for (const note of config.notes) log.warn('A setting is left aside', { note });
  const now = () => new Date();

  let store: Store;
  try {
    store = await openStore(config.databaseUrl, now);
  } catch (error) {
    end(BAD_CONFIGURATION, `The database at DATABASE_URL=${config.databaseUrl} cannot be opened: ${messageOf(error)}`);
  }
  const { conversations: places, deliveries, experience, feedback, forget, inventories, ready, settings } = store;
  const conversations = createConversations(places, experience, inventories, thinkApart);
  const shared: Shared = {
    conversations,
    places,
    deliveries,
    experience,
    feedback,
    inventories,
    settings,
    readInventory: inventoryApart,
    retentionDays: config.retentionDays,
    forget,
    ready,
    log,
    now,
  };

  let running: Running;
  try {
    running = config.mode === 'local' ? await startLocal(config, shared) : await startInSlack(config, shared);
  } catch (error) {
    await store.close();
    end(
      refused(error) ? BAD_CONFIGURATION : 1,
      portTaken(error) ? `Port ${config.port} is already in use. Set PORT to a free one.` : messageOf(error),
    );
  }
  const stopTidying = keepTidy(store, config.retentionDays, log, now);
  process.stdout.write(`${running.greeting}\n`);
  onSignal(log, async () => {
    stopTidying();
    await running.stop();
    await store.close();
  });
}

async function startInSlack(config: Exclude<Config, { mode: 'local' }>, shared: Shared): Promise<Running> {
  const { botToken: token, slackApiUrl: apiUrl, host, port } = config;
  const secrets = config.mode === 'socket' ? { appToken: config.appToken } : { signingSecret: config.signingSecret };
  const bot = createSlackBot({ ...shared, ...secrets, token, apiUrl, host, port });
  const started = await bot.start();
  const how = config.mode === 'socket' ? 'over Socket Mode' : `at http://${host}:${started.port}/slack/events`;
  return { greeting: `virt-advisor answers Slack ${how}.`, stop: () => bot.stop(DRAIN_MS) };
}

/** The bot as it is, against the built-in workspace; both in this process. */
async function startLocal(config: Config, shared: Shared): Promise<Running> {
  const [{ parse }, { startWorkspace }] = await Promise.all([import('yaml'), import('./local/index.ts')]);
  const manifest = parse(await readFile(new URL('../manifest.yml', import.meta.url), 'utf8'));
  const bytes = await readFile(new URL('../docs/sample-estate.csv', import.meta.url));
  const samples = [{ name: 'sample-estate.csv', bytes, text: '@virt-advisor how many hosts does this take?' }];
  const signingSecret = randomBytes(16).toString('hex');
  const open = (port: number) => startWorkspace({ manifest, signingSecret, port, examples: EXAMPLES, samples });
  const workspace = await open(config.port).catch((error) => (portTaken(error) ? open(0) : Promise.reject(error)));
  const { token, apiUrl } = workspace;
  const bot = createSlackBot({ ...shared, token, signingSecret, apiUrl, host: '127.0.0.1', port: 0 });
  const { port } = await bot.start();
  workspace.connect(`http://127.0.0.1:${port}`);
  return {
    greeting: `Open ${workspace.url} to ask virt-advisor (a local workspace, not Slack). Press Ctrl+C to stop.`,
    async stop() {
      await bot.stop(DRAIN_MS);
      await workspace.close();
    },
  };
}

function portTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

/** Slack does not accept our settings. When it cannot be reached or is out of order, another try may help. */
function refused(error: unknown): boolean {
  return error instanceof StartError && error.isFinal;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function end(code: number, words: string): never {
  process.stderr.write(`${words}\n`);
  process.exit(code);
}
