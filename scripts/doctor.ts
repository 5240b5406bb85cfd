import { readFile } from 'node:fs/promises';
import bolt from '@slack/bolt';
import { config as loadEnvFile } from 'dotenv';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Config, readConfig } from '../src/config.ts';
import { openStore } from '../src/store/index.ts';
import { checkKnowledge, type Finding } from './doctor-knowledge.ts';

const manifestSchema = z.object({
  display_information: z.object({ name: z.string() }),
  features: z.object({ slash_commands: z.array(z.object({ command: z.literal('/virt') })).min(1) }),
  oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()).min(1) }) }),
});

function checkNode(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const ok = major > 20 || (major === 20 && minor >= 19);
  return {
    what: 'Node.js',
    ok,
    says: ok ? process.versions.node : `${process.versions.node} is too old: install 20.19 or newer`,
  };
}

function checkSettings(): { findings: readonly Finding[]; config: Config | null } {
  const read = readConfig(process.env);
  if (!read.ok) return { findings: read.problems.map((says) => ({ what: 'Settings', ok: false, says })), config: null };
  const { config } = read;
  const mode = { local: 'local workspace (no Slack token is set)', http: 'Slack over HTTP', socket: 'Slack over Socket Mode' }[
    config.mode
  ];
  return { findings: [mode, ...config.notes].map((says) => ({ what: 'Settings', ok: true, says })), config };
}

async function checkDatabase({ databaseUrl }: Config): Promise<Finding> {
  return attempt('Database', async () => {
    const store = await openStore(databaseUrl);
    const ready = await store.ready();
    await store.close();
    if (!ready) throw new Error(`${databaseUrl} opens but does not answer`);
    return databaseUrl;
  });
}

async function checkManifest(): Promise<Finding> {
  return attempt('Manifest', async () => {
    const manifest = manifestSchema.parse(parse(await readFile(new URL('../manifest.yml', import.meta.url), 'utf8')));
    return `${manifest.display_information.name}, ${manifest.oauth_config.scopes.bot.length} bot scopes`;
  });
}

async function checkSlack(config: Config): Promise<Finding | null> {
  if (config.mode === 'local') return null;
  return attempt('Slack', async () => {
    const client = new bolt.webApi.WebClient(config.botToken, {
      slackApiUrl: config.slackApiUrl,
      timeout: 10_000,
      retryConfig: { retries: 0 },
      logLevel: bolt.LogLevel.ERROR,
    });
    const { team, user } = await client.auth.test();
    return `the bot token belongs to ${user} in ${team}`;
  });
}

async function attempt(what: string, work: () => Promise<string>): Promise<Finding> {
  try {
    return { what, ok: true, says: await work() };
  } catch (error) {
    return { what, ok: false, says: error instanceof Error ? error.message.replaceAll('\n', ' ') : String(error) };
  }
}

loadEnvFile({ quiet: true });
const { findings, config } = checkSettings();
const findingsOfAll = [
  checkNode(),
  ...findings,
  ...(config ? [await checkDatabase(config)] : []),
  await checkManifest(),
  ...checkKnowledge(),
  ...(config ? [await checkSlack(config)].filter((finding) => finding !== null) : []),
];
const lines = findingsOfAll.map(({ what, ok, says }) => `${ok ? 'ok     ' : 'PROBLEM'}  ${what.padEnd(10)} ${says}`);
const problems = findingsOfAll.filter(({ ok }) => !ok).length;
console.log([...lines, '', problems === 0 ? 'All is well.' : `${problems} to put right.`].join('\n'));
process.exitCode = problems === 0 ? 0 : 1;
