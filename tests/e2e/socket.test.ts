import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { textOf } from '../../src/local/index.ts';
import { type BotInWorkspace, startBotInWorkspace } from '../support/bot.ts';

const QUESTION = 'one Exchange server';
const TEN_YEARS_MS = 10 * 365 * 24 * 3_600_000;

let running: BotInWorkspace;
let ahead = 0;
beforeEach(async () => {
  ahead = 0;
  const now = () => new Date(Date.now() + ahead);
  running = await startBotInWorkspace({ transport: 'socket', more: { now, socketPatience: { retryMs: 50, pingMs: 300 } } });
});
afterEach(() => running.close());

function ready(): Promise<number> {
  return fetch(`${running.url}/readyz`).then(({ status }) => status);
}

describe('Socket Mode', () => {
  it('keeps two sockets, so that one is there while the other connects anew', async () => {
    const { ws } = running;
    await ws.until(() => ws.sockets === 2, 'the second socket');
    expect(await ready()).toBe(200);
    expect((await fetch(`${running.url}/slack/events`, { method: 'POST' })).status).toBe(404);
  });

  it('answers a command whose socket was cut before the acknowledgement', async () => {
    const { ws } = running;
    const ana = ws.user('ana');
    await ana.slash('/virt help');
    const before = ws.deliveries.at(-1)?.payload;

    const ack = ws.deliver('command', { ...before, text: QUESTION, trigger_id: '9.9.9' });
    ws.dropSockets();

    expect((await ack).ok).toBe(false);
    expect(textOf(await ana.nextEphemeral((message) => textOf(message).includes('Exchange')))).toMatch(
      /hardware virtualisation/i,
    );
  });

  it('connects anew when Slack asks for it, and answers what came meanwhile', async () => {
    const { ws } = running;
    await ws.until(() => ws.sockets === 2, 'the second socket');
    ws.disconnectSockets();
    await ws.user('ana').mention(QUESTION);

    const answer = await ws.until(
      () => ws.channel('#infra').messages.find((message) => textOf(message).includes('Hardware virtualisation')),
      'the answer',
    );
    expect(answer.thread_ts).toBeDefined();
    expect(await ready()).toBe(200);
  });

  it('outlives refusals and errors while it connects anew', async () => {
    const { ws } = running;
    await ws.until(() => ws.sockets === 2, 'the second socket');
    ws.fail('apps.connections.open', { error: 'internal_error' });
    ws.fail('apps.connections.open', { status: 503 });
    ws.fail('apps.connections.open', { error: 'account_inactive' }, 2);
    ws.dropSockets();

    await ws.until(() => ws.sockets > 0, 'a socket');
    expect(running.logged.join('')).toMatch(/Slack opens no socket/);
  });

  it('is not ready once all sockets have been gone for a minute, and is again when one is back', async () => {
    const { ws } = running;
    await ws.until(() => ws.sockets === 2, 'the second socket');
    ws.dropSockets();
    await ws.until(() => ws.sockets === 0, 'no socket');
    expect(await ready()).toBe(200);

    ahead = TEN_YEARS_MS;
    expect(await ready()).toBe(503);

    await ws.until(() => ws.sockets > 0, 'a socket');
    expect(await ready()).toBe(200);
  });

  it('takes no harm from frames that hold nothing', async () => {
    const { ws } = running;
    for (const event of [null, {}, [], 'x', { type: 'error' }])
      void ws.deliver('event', { type: 'event_callback', team_id: 'T0LOCAL', event_id: 'Ev1', event });

    await ws.user('ana').mention(QUESTION);
    expect(textOf(await ws.channel('#infra').next())).toMatch(/hardware virtualisation/i);
  });

  it('asks the Web API again a few times only: the socket’s own patience does not leak into it', async () => {
    const { ws } = running;
    ws.fail('chat.postMessage', { status: 500 }, 50);
    await ws.user('ana').mention(QUESTION);

    await ws.user('ana').nextEphemeral((message) => /something went wrong/i.test(textOf(message)));
    expect(ws.calls.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(3);
  });
});
