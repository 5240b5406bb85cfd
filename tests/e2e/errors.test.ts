import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { textOf } from '../../src/local/index.ts';
import { type BotInWorkspace, startBotInWorkspace } from '../support/bot.ts';

const QUESTION = 'one Exchange server on Windows';

let running: BotInWorkspace;
/** How far the bot's clock is ahead. */
let ahead: number;
beforeEach(async () => {
  ahead = 0;
  running = await startBotInWorkspace({ more: { now: () => new Date(Date.now() + ahead) } });
});
afterEach(async () => {
  const broken = running.ws.invariants();
  await running.close();
  expect(broken).toEqual([]);
});

function ready(): Promise<number> {
  return fetch(`${running.url}/readyz`).then(({ status }) => status);
}

function logged(words: string): readonly string[] {
  return running.logged.filter((line) => line.includes(words));
}

describe('where the bot cannot write', () => {
  it.each(['not_in_channel', 'channel_not_found', 'is_archived', 'restricted_action', 'user_not_in_channel'])(
    'sharing says how to invite it, and the answer is still there: %s',
    async (error) => {
      const { ws } = running;
      const ana = ws.user('ana');
      await ana.slash(`/virt ${QUESTION}`);
      const answer = await ana.nextEphemeral();
      ws.fail('chat.postMessage', { error });

      await ana.click(answer, 'Share in channel');

      expect(textOf(await ana.nextEphemeral())).toMatch(/\/invite @virt-advisor/);
      expect(ana.ephemeral).toContain(answer);
      await ana.click(answer, 'Share in channel');
      expect(textOf(await ws.channel('#infra').next())).toMatch(/hardware virtualisation/i);
    },
  );

  it.each(['channel_not_found', 'is_archived'])('a mention is answered in direct messages: %s', async (error) => {
    const { ws } = running;
    ws.fail('chat.postMessage', { error });
    await ws.user('ana').mention(QUESTION);

    expect(textOf(await ws.channel('@ana').next())).toMatch(/hardware virtualisation/i);
  });
});

it('says more plainly what Slack finds too long', async () => {
  const { ws } = running;
  ws.fail('chat.postMessage', { error: 'msg_too_long' });
  await ws.user('ana').mention(QUESTION);

  expect(textOf(await ws.channel('#infra').next())).toMatch(/hardware virtualisation/i);
});

describe('when Slack gives too little time for a form', () => {
  it.each(['expired_trigger_id', 'exchanged_trigger_id', 'invalid_trigger_id'])('it says so: %s', async (error) => {
    const { ws } = running;
    ws.fail('views.open', { error });
    await ws.user('ana').slash('/virt form');

    expect(textOf(await ws.user('ana').nextEphemeral())).toContain('too little time to open the form');
  });
});

describe('a token that Slack no longer takes', () => {
  it.each(['token_revoked', 'account_inactive', 'invalid_auth'])(
    'is told to the operator once, in words, and ends readiness: %s',
    async (error) => {
      const { ws } = running;
      expect(await ready()).toBe(200);
      ws.fail('chat.postMessage', { error }, 2);
      ws.fail('chat.postEphemeral', { error }, 2);
      await ws.user('ana').mention(QUESTION);
      await ws.user('ben').mention(QUESTION);

      await expect.poll(() => logged('for want of a valid token')).toHaveLength(2);
      expect(logged('OAuth & Permissions')).toHaveLength(1);
      expect(logged('"level":"error"')).toHaveLength(1);
      expect(await ready()).toBe(503);
      expect((await fetch(`${running.url}/healthz`)).status).toBe(200);
      expect(running.logged.join('')).not.toContain('Exchange');
    },
  );

  it('is tried again after a minute, and the bot is ready when Slack takes it', async () => {
    const { ws } = running;
    ws.fail('chat.postMessage', { error: 'invalid_auth' });
    await ws.user('ana').mention(QUESTION);
    await expect.poll(() => logged('OAuth & Permissions')).toHaveLength(1);
    expect(await ready()).toBe(503);

    ahead = 61_000;
    await expect.poll(ready).toBe(200);
    expect(logged('takes SLACK_BOT_TOKEN again')).toHaveLength(1);
    expect(ws.calls.filter(({ method }) => method === 'auth.test')).toHaveLength(2);
  });

  it('leaves a command with an answer, which needs no token', async () => {
    const { ws } = running;
    ws.fail('chat.postMessage', { error: 'token_revoked' });
    await ws.user('ben').mention(QUESTION);

    await ws.user('ana').slash(`/virt ${QUESTION}`);

    expect(textOf(await ws.user('ana').nextEphemeral())).toMatch(/hardware virtualisation/i);
  });
});

describe('when Slack has too much to do', () => {
  it('the person is told to wait, not that something is broken', async () => {
    const { ws } = running;
    ws.fail('chat.postMessage', { retryAfter: 3600 });
    await ws.user('ana').mention(QUESTION);

    const told = textOf(await ws.user('ana').nextEphemeral());
    expect(told).toContain('asks me to wait');
    expect(told).not.toContain('went wrong');
    expect(logged('A delivery failed')).toHaveLength(1);
    expect(ws.calls.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(1);
  });
});
