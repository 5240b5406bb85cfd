import { request } from 'node:http';
import type { App } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/local/index.ts';
import { encodeFrame, FrameError, frameReader, OPCODE } from '../../src/local/socket/frames.ts';
import { LIMITS } from '../../src/slack/limits.ts';
import { boot, call, eventsOf, plain, socketReceiver } from './support.ts';

const FORM = {
  type: 'modal' as const,
  callback_id: 'form',
  title: plain('Workloads'),
  submit: plain('Ask'),
  blocks: [
    {
      type: 'input' as const,
      block_id: 'name',
      label: plain('Workload'),
      element: { type: 'plain_text_input' as const, action_id: 'value' },
    },
  ],
};

function advisor(app: App): void {
  app.command('/virt', async ({ ack, command, client, respond }) => {
    await ack(command.text === 'now' ? 'At once.' : undefined);
    if (command.text === 'form') await client.views.open({ trigger_id: command.trigger_id, view: FORM });
    if (command.text === 'later') await respond('A moment later.');
  });
  app.view('form', async ({ ack, view }) => {
    const name = view.state.values.name?.value?.value;
    await (name === 'bad' ? ack({ response_action: 'errors', errors: { name: 'Another name, please.' } }) : ack());
  });
  app.event('app_mention', async ({ event, client }) => {
    await client.chat.postMessage({
      channel: event.channel,
      text: `Heard ${event.ts}`,
      unfurl_links: false,
      unfurl_media: false,
    });
  });
}

const overSockets = (listeners: (app: App) => void = advisor) => boot(listeners, { transport: 'socket' });

describe('Socket Mode', () => {
  it('brings commands, and takes answers with the acknowledgement and after it', async () => {
    const ws = await overSockets();
    const ana = ws.user('ana');
    await ana.slash('/virt now');
    await ana.slash('/virt later');
    expect([textOf(await ana.nextEphemeral()), textOf(await ana.nextEphemeral())]).toEqual(['At once.', 'A moment later.']);
    expect(ws.invariants()).toEqual([]);
  });

  it('takes the answer to a form with its acknowledgement', async () => {
    const ws = await overSockets();
    const ana = ws.user('ana');
    await ana.slash('/virt form');
    expect((await ana.modal.fill('Workload', 'bad').submit()).errors).toEqual({ Workload: 'Another name, please.' });
    expect((await ana.modal.fill('Workload', 'web').submit()).open).toBe(false);
  });

  it('brings one payload to one socket', async () => {
    const heard: string[] = [];
    const ws = await overSockets((app) => app.message(/./, async () => void heard.push('first')));
    const { client } = socketReceiver(ws);
    client.on('slack_event', ({ ack }) => void ack().then(() => heard.push('second')));
    await client.start();
    expect(ws.sockets).toBe(2);
    await ws.user('ana').say('for one of the two');
    await ws.user('ana').say('for the other');
    expect(heard.sort()).toEqual(['first', 'second']);
    await client.disconnect();
  });

  it('wants the app token, and each address for one connection only', async () => {
    const ws = await overSockets();
    expect(await call(ws, 'apps.connections.open', {})).toEqual({ ok: false, error: 'not_allowed_token_type' });
    expect(await call(ws, 'auth.test', {}, ws.appToken)).toEqual({ ok: false, error: 'not_allowed_token_type' });
    const { url } = await call(ws, 'apps.connections.open', {}, ws.appToken);
    expect(await handshake(url)).toMatchObject({ status: 101, text: expect.stringContaining('hello') });
    expect(await handshake(url)).toMatchObject({ status: 403 });
  });

  it('says that the link is disabled for an app that uses HTTP', async () => {
    const ws = await boot();
    const { url } = await call(ws, 'apps.connections.open', {}, ws.appToken);
    expect((await handshake(url)).text).toContain('link_disabled');
  });

  it('takes ten sockets of an app and sends the eleventh away', async () => {
    const ws = await overSockets();
    const clients = Array.from({ length: LIMITS.socketConnections - 1 }, () => socketReceiver(ws).client);
    for (const client of clients) await client.start();
    const { url } = await call(ws, 'apps.connections.open', {}, ws.appToken);
    expect((await handshake(url)).text).toContain('too_many_websockets');
    expect(ws.sockets).toBe(LIMITS.socketConnections);
    for (const client of clients) await client.disconnect();
  });

  it('keeps an event for the next socket when the line was cut', async () => {
    const ws = await overSockets();
    ws.dropSockets();
    const asked = await ws.user('ana').mention('is anybody there?');
    expect(ws.channel('#infra').messages).toHaveLength(1);
    expect((await ws.channel('#infra').next()).text).toBe(`Heard ${asked.ts}`);
    await ws.idle();
    expect(ws.deliveries.filter(({ retry }) => retry > 0).length).toBeGreaterThan(0);
    expect(ws.invariants()).toEqual([]);
  });

  it('brings an event again that was on its way when the line was cut', async () => {
    const retries: (number | undefined)[] = [];
    const ws = await overSockets((app) => {
      app.use(async ({ context, next }) => {
        retries.push(context.retryNum);
        await next();
      });
      advisor(app);
    });
    const said = ws.user('ana').mention('hello?');
    ws.dropSockets();
    await said;
    await ws.until(() => ws.sockets > 0);
    await ws.channel('#infra').next();
    await ws.idle();
    const ids = eventsOf(ws)
      .filter(({ type }) => type === 'app_mention')
      .map(({ id }) => id);
    expect(new Set(ids).size).toBe(1);
    expect(retries).toContain(1);
  });

  it('says that a command failed while no socket is open', async () => {
    const ws = await overSockets();
    const ana = ws.user('ana');
    ws.dropSockets();
    await ana.slash('/virt now');
    expect(textOf(await ana.nextEphemeral())).toContain('dispatch_failed');
    await ws.until(() => ws.sockets === 1);
    await ana.slash('/virt now');
    expect(textOf(await ana.nextEphemeral())).toBe('At once.');
  });

  it('brings nothing to a socket that was told to connect anew', async () => {
    const ws = await overSockets();
    ws.disconnectSockets();
    expect(ws.sockets).toBe(0);
    await ws.until(() => ws.sockets === 1);
    await ws.user('ana').slash('/virt now');
    expect(textOf(await ws.user('ana').nextEphemeral())).toBe('At once.');
  });

  it('comes back after an outage of Slack itself', async () => {
    const ws = await overSockets();
    ws.fail('apps.connections.open', { error: 'internal_error' }, 2);
    ws.dropSockets();
    await ws.until(() => ws.sockets === 1);
    await ws.user('ana').slash('/virt now');
    expect(textOf(await ws.user('ana').nextEphemeral())).toBe('At once.');
  });

  it('brings a payload twice when told to, as Slack now and then does', async () => {
    const seen: string[] = [];
    const ws = await overSockets((app) =>
      app.command('/virt', async ({ ack, command }) => {
        await ack();
        seen.push(command.trigger_id);
      }),
    );
    await ws.user('ana').slash('/virt now');
    const [delivery] = ws.deliveries;
    if (delivery) await ws.deliver(delivery.kind, delivery.payload);
    expect(new Set(seen).size).toBe(1);
    expect(seen).toHaveLength(2);
  });
});

describe('frames', () => {
  it.each([5, 200, 70_000])('of %i bytes are read however they are cut', (size) => {
    const text = 'x'.repeat(size);
    const bytes = masked(text);
    const read = frameReader();
    const frames = [bytes.subarray(0, 1), bytes.subarray(1, 9), bytes.subarray(9)].flatMap((chunk) => read(chunk));
    expect(frames.map(({ opcode, payload }) => [opcode, payload.toString()])).toEqual([[OPCODE.text, text]]);
  });

  it('without a mask are refused', () => {
    expect(() => frameReader()(encodeFrame(OPCODE.text, Buffer.from('hello')))).toThrow(FrameError);
  });
});

/** A client's frame: the server's one with a mask in it. */
function masked(text: string): Buffer {
  const plainFrame = encodeFrame(OPCODE.text, Buffer.from(text));
  const at = plainFrame.length - text.length;
  const head = Buffer.from(plainFrame.subarray(0, at));
  head[1] = (head[1] ?? 0) | 0x80;
  const mask = Buffer.from([1, 2, 3, 4]);
  const body = Buffer.from(text).map((byte, index) => byte ^ (mask[index % 4] ?? 0));
  return Buffer.concat([head, mask, body]);
}

/** The bare handshake: the status of the answer, and the text of what comes after it. */
function handshake(url: unknown): Promise<{ readonly status: number; readonly text: string }> {
  const headers = { connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-key': 'a2V5', 'sec-websocket-version': '13' };
  return new Promise((resolve, reject) => {
    const outgoing = request(String(url).replace('ws', 'http'), { headers });
    outgoing.on('response', ({ statusCode = 0 }) => resolve({ status: statusCode, text: '' }));
    outgoing.on('error', reject);
    outgoing.on('upgrade', ({ statusCode = 0 }, socket, head) => {
      const done = (text: Buffer) => {
        socket.destroy();
        resolve({ status: statusCode, text: text.toString() });
      };
      if (head.length > 0) done(head);
      else socket.once('data', done);
    });
    outgoing.end();
  });
}
