import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { textOf } from '../../src/local/index.ts';
import { type BotInWorkspace, startBotInWorkspace } from '../support/bot.ts';
import { cannedConversations } from '../support/canned-reply.ts';

const HOSTILE = '@channel <!here> @ana <https://evil.example|your bank> *bold* `code` & <b> \u202Ereversed\u200B';
const JSON_TYPE = 'application/json';

let running: BotInWorkspace;
beforeEach(async () => {
  running = await startBotInWorkspace();
});
afterEach(async () => {
  const broken = running.ws.invariants();
  await running.close();
  expect(broken).toEqual([]);
});

const seconds = () => Math.floor(Date.now() / 1000);
const mention = JSON.stringify({
  type: 'event_callback',
  team_id: 'T0LOCAL',
  event_id: 'Ev1',
  event: { type: 'app_mention', channel: 'C0INFRA', user: 'U0ANA', ts: '1700000000.000100', text: '<@U0BOT> ten web sites' },
});

describe('a delivery that Slack did not sign just now', () => {
  it.each([
    ['forged', () => ({ secret: 'not-the-secret' })],
    ['stale', () => ({ timestamp: seconds() - 301 })],
    ['dated ahead', () => ({ timestamp: seconds() + 400 })],
    ['unreadable', () => ({ signature: 'v0=nonsense' })],
  ])('is refused: %s', async (_, how) => {
    const { status } = await running.ws.signedPost('/slack/events', mention, { type: JSON_TYPE, ...how() });

    await running.ws.idle();
    expect(status).toBe(401);
    expect(running.ws.messages).toEqual([]);
  });

  it('is refused when it is too large to be one', async () => {
    const { status } = await running.ws.signedPost('/slack/events', `{"padding":"${'x'.repeat(1_100_000)}"}`, {
      type: JSON_TYPE,
    });

    expect(status).toBe(413);
  });

  it.each(['null', '[]', '"text"', '17', '{'])('refuses a signed body that holds %s, and goes on', async (body) => {
    const { status } = await running.ws.signedPost('/slack/events', body, { type: JSON_TYPE });

    expect(status).toBe(400);
    expect((await fetch(`${running.url}/healthz`)).status).toBe(200);
  });

  it('is accepted within five minutes either way', async () => {
    const { ts } = await running.ws.user('ana').say('which hypervisor?');
    const body = mention.replaceAll('1700000000.000100', ts);

    const { status } = await running.ws.signedPost('/slack/events', body, { type: JSON_TYPE, timestamp: seconds() + 200 });

    expect(status).toBe(200);
    await running.ws.channel('#infra').next();
  });
});

describe('hostile text', () => {
  // The real conversations refuse some of it. These repeat all of it.
  beforeEach(async () => {
    await running.close();
    running = await startBotInWorkspace({ conversations: cannedConversations });
  });

  it('stays text through the command and its sharing', async () => {
    const ana = running.ws.user('ana');
    await ana.slash(`/virt Exchange ${HOSTILE}`);
    const answer = await ana.nextEphemeral();

    await ana.click(answer, 'Share in channel');

    const shared = await running.ws.channel('#infra').next();
    expect(JSON.stringify([answer.blocks, shared.blocks])).not.toMatch(/\u202E|\u200B|"broadcast"|"type":"user"/);
  });

  it('stays text through a mention', async () => {
    await running.ws.user('ana').mention(`Exchange called ${HOSTILE}`);

    const answer = await running.ws.channel('#infra').next();
    expect(JSON.stringify(answer.blocks)).not.toMatch(/\u202E|\u200B|evil\.example\||"broadcast"|"type":"user"/);
  });

  it('stays text through the form', async () => {
    const ana = running.ws.user('ana');
    await ana.slash('/virt form');
    const [own = ''] = (await ana.modal.suggest('Application 1', '<!channel> & <@U0ANA>')).slice(-1);

    await ana.modal
      .choose('Application 1', own)
      .fill('What virtualises it today?', HOSTILE)
      .choose('Show the answer', 'To everybody in this channel')
      .submit();

    const posted = await running.ws.channel('#infra').next();
    expect(textOf(posted)).not.toBe('');
    expect(JSON.stringify(posted.blocks)).not.toMatch(/\u202E|\u200B|"broadcast"|"type":"user"/);
  });

  it('is not written to the log', async () => {
    const ana = running.ws.user('ana');

    await ana.slash('/virt my-secret-project on Windows');
    await ana.mention('another-secret on Debian');

    expect(running.logged.join('')).not.toMatch(/secret/);
  });
});

describe('health', () => {
  it('tells that it lives and that it is ready', async () => {
    const [live, ready] = await Promise.all([fetch(`${running.url}/healthz`), fetch(`${running.url}/readyz`)]);

    expect([live.status, ready.status]).toEqual([200, 200]);
  });

  it('tells when it is not ready', async () => {
    await running.close();
    running = await startBotInWorkspace({ more: { ready: () => Promise.resolve(false) } });

    expect((await fetch(`${running.url}/readyz`)).status).toBe(503);
    expect((await fetch(`${running.url}/healthz`)).status).toBe(200);
  });

  it('knows no other page', async () => {
    expect((await fetch(`${running.url}/admin`)).status).toBe(404);
  });
});
