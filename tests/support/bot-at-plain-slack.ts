import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BotProcess, startBotProcess } from './bot-process.ts';
import type { Manner } from './plain-answers.ts';
import { type PlainSlack, startPlainSlack } from './plain-slack.ts';

export const BOT_TOKEN = 'xoxb-test';

export interface BotAtPlainSlack {
  readonly slack: PlainSlack;
  readonly signingSecret: string;
  readonly databaseUrl: string;
  /** The bot's process that runs now. */
  readonly bot: BotProcess;
  /** Everything that any of its processes wrote. */
  output(): string;
  /** Starts another process on the same database; the one before has to be gone. */
  start(): Promise<void>;
  close(): Promise<void>;
}

/** The bot as it runs in production, with a database of its own, pointed at the plain stand-in. */
export async function startBotAtPlainSlack(
  options: { readonly built?: boolean; readonly manner?: Manner; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<BotAtPlainSlack> {
  const signingSecret = randomBytes(16).toString('hex');
  const folder = mkdtempSync(join(tmpdir(), 'virt-plain-'));
  const databaseUrl = `file:${join(folder, 'virt.db')}`;
  const slack = await startPlainSlack(signingSecret, options.manner);
  const bots: BotProcess[] = [];

  async function start(): Promise<BotProcess> {
    const bot = startBotProcess({
      built: options.built === true,
      env: {
        NODE_ENV: 'production',
        SLACK_BOT_TOKEN: BOT_TOKEN,
        SLACK_SIGNING_SECRET: signingSecret,
        SLACK_API_URL: slack.apiUrl,
        ALLOW_OTHER_SLACK_API: '1',
        HOST: '127.0.0.1',
        PORT: '0',
        DATABASE_URL: databaseUrl,
        ...options.env,
      },
    });
    bots.push(bot);
    slack.target = /http\S+\/slack\/events/.exec(await bot.line(/answers Slack/))?.[0] ?? '';
    return bot;
  }

  let bot = await start();
  return {
    slack,
    signingSecret,
    databaseUrl,
    get bot() {
      return bot;
    },
    output: () => bots.map((one) => one.output()).join(''),
    async start() {
      bot = await start();
    },
    async close() {
      await Promise.all(bots.map((one) => one.kill('SIGKILL')));
      await slack.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
