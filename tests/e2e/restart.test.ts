import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Message, startWorkspace, textOf, type Workspace } from '../../src/local/index.ts';
import { type BotProcess, freePort, startBotProcess } from '../support/bot-process.ts';

const manifest: unknown = parse(readFileSync(new URL('../../manifest.yml', import.meta.url), 'utf8'));
const signingSecret = 'a secret of this test';

let folder: string;
let port: number;
let workspace: Workspace;
let bots: BotProcess[] = [];

/** The bot as it runs in production, but for the address of Slack. */
async function startBot(): Promise<BotProcess> {
  const bot = startBotProcess({
    env: {
      NODE_ENV: 'production',
      SLACK_BOT_TOKEN: workspace.token,
      SLACK_SIGNING_SECRET: signingSecret,
      SLACK_API_URL: workspace.apiUrl,
      ALLOW_OTHER_SLACK_API: '1',
      HOST: '127.0.0.1',
      PORT: String(port),
      DATABASE_URL: `file:${join(folder, 'virt.db')}`,
    },
  });
  bots.push(bot);
  await bot.line(/answers Slack/);
  return bot;
}

/** What the bot said in the thread of a message. */
function answersTo(message: Message): readonly Message[] {
  return workspace
    .channel('#infra')
    .thread(message)
    .filter(({ user }) => user === workspace.bot.id);
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'virt-restart-'));
  port = await freePort();
  workspace = await startWorkspace({ manifest, signingSecret });
  workspace.connect(`http://127.0.0.1:${port}`);
});

afterEach(async () => {
  await Promise.all(bots.map((bot) => bot.kill('SIGKILL')));
  bots = [];
  expect(workspace.invariants()).toEqual([]);
  await workspace.close();
  rmSync(folder, { recursive: true });
});

describe('after a kill -9', () => {
  it('a thread goes on with what was said before', async () => {
    const ana = workspace.user('ana').in('#infra');
    const bot = await startBot();
    const question = await ana.mention('40 LAMP sites on Debian and one Exchange server');
    await workspace.until(() => answersTo(question).length > 0, 'an answer in the thread');
    const before = answersTo(question).length;
    await bot.kill('SIGKILL');

    await startBot();
    await ana.reply(question, '@bot drop the Exchange server');
    await workspace.until(() => answersTo(question).length > before, 'an answer to the follow-up');
    const answer = answersTo(question).slice(before).map(textOf).join('\n');
    expect(answer).toContain('40');
    expect(answer).toMatch(/LAMP/);
  });

  it('a question that the kill cut off is answered, and answered once', async () => {
    const ana = workspace.user('ana').in('#infra');
    const bot = await startBot();
    // Slack takes its time with the answer and then loses it, so the kill comes when the question is taken and not answered.
    workspace.fail('chat.postMessage', { delayMs: 700, error: 'internal_error' });
    const asking = ana.mention('40 LAMP sites on Debian');
    await workspace.until(() => workspace.calls.some(({ method }) => method === 'chat.postMessage'), 'a first try');
    await bot.kill('SIGKILL');
    const question = await asking;
    expect(answersTo(question)).toEqual([]);

    await startBot();
    await workspace.until(() => answersTo(question).length > 0, 'the answer after the restart');
    await workspace.idle();
    const answers = answersTo(question).length;
    await workspace.redeliver();
    expect(answersTo(question)).toHaveLength(answers);
    expect(answersTo(question).filter((answer) => textOf(answer).includes('LAMP'))).toHaveLength(1);
  });

  it('a question that was answered is not answered again', async () => {
    const ana = workspace.user('ana').in('#infra');
    const bot = await startBot();
    const question = await ana.mention('40 LAMP sites on Debian');
    await workspace.until(() => answersTo(question).length > 0, 'an answer in the thread');
    await workspace.idle();
    const answers = answersTo(question).length;
    await bot.kill('SIGKILL');

    await startBot();
    await workspace.redeliver();
    expect(answersTo(question)).toHaveLength(answers);
  });
});

describe('after a polite stop', () => {
  it('work under way is finished first', async () => {
    const ana = workspace.user('ana').in('#infra');
    const bot = await startBot();
    workspace.fail('chat.postMessage', { delayMs: 300 });
    const asking = ana.mention('40 LAMP sites on Debian');
    await workspace.until(() => workspace.calls.some(({ method }) => method === 'chat.postMessage'), 'a first try');
    expect(await bot.kill('SIGTERM')).toBe(0);
    expect(answersTo(await asking).length).toBeGreaterThan(0);
  });
});
