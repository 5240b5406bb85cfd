import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { textOf } from '../../src/local/index.ts';
import { type BotInWorkspace, startBotInWorkspace } from '../support/bot.ts';

const QUESTION = 'one Exchange server on Windows';

let running: BotInWorkspace;
beforeEach(async () => {
  running = await startBotInWorkspace();
});
afterEach(async () => {
  const broken = running.ws.invariants();
  await running.close();
  expect(broken).toEqual([]);
});

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
    'is told to the operator in words, and ends readiness: %s',
    async (error) => {
      const { ws } = running;
      expect((await fetch(`${running.url}/readyz`)).status).toBe(200);
      ws.fail('chat.postMessage', { error });
      await ws.user('ana').mention(QUESTION);

      await ws.until(() => running.logged.some((line) => line.includes('OAuth & Permissions')), 'the words');
      expect((await fetch(`${running.url}/readyz`)).status).toBe(503);
      expect((await fetch(`${running.url}/healthz`)).status).toBe(200);
      expect(running.logged.join('')).not.toContain('Exchange');
    },
  );
});
