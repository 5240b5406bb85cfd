import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { startWorkspace, type Workspace } from '../../src/local/index.ts';
import { type BotProcess, freePort, startBotProcess } from '../support/bot-process.ts';

let running: BotProcess[] = [];
let servers: Server[] = [];
let workspaces: Workspace[] = [];

function start(env: Readonly<Record<string, string>>): BotProcess {
  const bot = startBotProcess({ env });
  running.push(bot);
  return bot;
}

async function occupy(port: number): Promise<void> {
  const server = createServer((_, response) => response.end('something else'));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
}

async function pageOf(bot: BotProcess): Promise<URL> {
  const line = await bot.line(/^Open http/);
  return new URL(/http\S+/.exec(line)?.[0] ?? '');
}

afterEach(async () => {
  await Promise.all(running.map((bot) => bot.kill('SIGKILL')));
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  await Promise.all(workspaces.map((workspace) => workspace.close()));
  running = [];
  servers = [];
  workspaces = [];
});

describe('starting with no settings', () => {
  it('prints the address of a page that shows /virt examples, and stops cleanly', async () => {
    const port = await freePort();
    const bot = start({ PORT: String(port) });
    const page = await pageOf(bot);
    expect(page.host).toBe(`127.0.0.1:${port}`);
    const html = await (await fetch(page)).text();
    expect(html).toContain('/virt 40 LAMP sites on Debian and one Exchange server');
    expect(await bot.kill('SIGTERM')).toBe(0);
  });

  it('takes another port when the usual one is in use', async () => {
    const port = await freePort();
    await occupy(port);
    const page = await pageOf(start({ PORT: String(port) }));
    expect(page.port).not.toBe(String(port));
    expect((await fetch(page)).status).toBe(200);
  });
});

describe('starting with wrong settings', () => {
  it('names every problem and ends with 78', async () => {
    const bot = start({ SLACK_BOT_TOKEN: 'nonsense', PORT: 'high', LOG_LEVEL: 'loud' });
    expect(await bot.ended).toBe(78);
    expect(bot.output()).toMatch(
      /SLACK_BOT_TOKEN is not a bot token[\s\S]*PORT should be[\s\S]*LOG_LEVEL should be[\s\S]*SLACK_SIGNING_SECRET is missing/,
    );
  });

  it('never falls back to the local workspace in production', async () => {
    const bot = start({ NODE_ENV: 'production' });
    expect(await bot.ended).toBe(78);
    expect(bot.output()).toContain('SLACK_BOT_TOKEN is missing');
  });

  it('ends with 78 when the database cannot be opened', async () => {
    const bot = start({ DATABASE_URL: 'file:/dev/null/virt.db' });
    expect(await bot.ended).toBe(78);
    expect(bot.output()).toContain('DATABASE_URL=file:/dev/null/virt.db cannot be opened');
  });
});

describe('starting in Slack', () => {
  const manifest: unknown = parse(readFileSync(new URL('../../manifest.yml', import.meta.url), 'utf8'));
  const signingSecret = 'a secret of this test';

  async function inSlack(settings: (workspace: Workspace) => Readonly<Record<string, string>>): Promise<BotProcess> {
    const workspace = await startWorkspace({ manifest, signingSecret });
    workspaces.push(workspace);
    const slack = { SLACK_SIGNING_SECRET: signingSecret, SLACK_API_URL: workspace.apiUrl, ALLOW_OTHER_SLACK_API: '1' };
    return start({ ...slack, HOST: '127.0.0.1', ...settings(workspace) });
  }

  it('is live and ready as soon as it says so', async () => {
    const port = await freePort();
    const bot = await inSlack(({ token }) => ({ SLACK_BOT_TOKEN: token, PORT: String(port) }));
    await bot.line(/answers Slack at http/);
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
    expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);
  });

  it('says in plain words that its port is in use', async () => {
    const port = await freePort();
    await occupy(port);
    const bot = await inSlack(({ token }) => ({ SLACK_BOT_TOKEN: token, PORT: String(port) }));
    expect(await bot.ended).toBe(1);
    expect(bot.output()).toBe(`Port ${port} is already in use. Set PORT to a free one.\n`);
  });

  it('ends with 78 when Slack does not accept the token', async () => {
    const bot = await inSlack(() => ({ SLACK_BOT_TOKEN: 'xoxb-local-wrong', PORT: '0' }));
    expect(await bot.ended).toBe(78);
    expect(bot.output()).toMatch(/Slack does not accept SLACK_BOT_TOKEN/);
    expect(bot.output()).not.toContain('xoxb-local-wrong');
  });

  it.each([{ error: 'internal_error' }, { retryAfter: 3600 }])(
    'ends with 1 while Slack is out of order, so that a supervisor tries again: %o',
    async (fault) => {
      const bot = await inSlack((workspace) => {
        workspace.fail('auth.test', fault, 10);
        return { SLACK_BOT_TOKEN: workspace.token, PORT: '0' };
      });
      expect(await bot.ended).toBe(1);
      expect(bot.output()).toMatch(/is out of order \((internal_error|ratelimited)\)/);
    },
  );
});
