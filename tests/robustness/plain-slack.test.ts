import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BOT_TOKEN, type BotAtPlainSlack, startBotAtPlainSlack } from '../support/bot-at-plain-slack.ts';
import { type Fields, fields } from '../support/plain-answers.ts';
import { FORM_TYPE, type PlainCall } from '../support/plain-slack.ts';

const QUESTION = '40 LAMP sites on Debian and one Exchange server';

describe.each([
  ['that answers as Slack does', false],
  ['that answers ok and no more', true],
])('against a stand-in %s', (_how, terse) => {
  let running: BotAtPlainSlack;
  beforeAll(async () => {
    running = await startBotAtPlainSlack({ terse });
  });
  afterAll(() => running.close());

  it('answers a command at its response_url', async () => {
    const url = running.slack.responseUrl();

    const taken = await running.slack.command(QUESTION, { response_url: url });

    expect(taken).toMatchObject({ status: 200, text: '' });
    const answer = await running.slack.called(({ path }) => url.endsWith(path));
    expect(answer.body).toMatchObject({ response_type: 'ephemeral' });
    expect(JSON.stringify(answer.body.blocks)).toMatch(/hardware/i);
  });

  it('still answers where the response_url belongs to another host', async () => {
    const taken = await running.slack.command(QUESTION, { response_url: 'http://localhost:9/commands/1/2', user_id: 'U0FAR' });

    expect(taken.status).toBe(200);
    const answer = await running.slack.called(({ body }) => body.user === 'U0FAR');
    expect(answer.method).toBe('chat.postEphemeral');
    expect(JSON.stringify(answer.body.blocks)).toMatch(/hardware/i);
  });

  it('answers a mention in its thread, with its token', async () => {
    const taken = await running.slack.event(mention('1780000001.000100', QUESTION));

    expect(taken.status).toBe(200);
    const answer = await running.slack.called(inThread('1780000001.000100'));
    expect(answer).toMatchObject({ method: 'chat.postMessage', token: BOT_TOKEN, body: { channel: 'C0INFRA' } });
    expect(JSON.stringify(answer.body.blocks)).toMatch(/LAMP/);
  });

  it('answers a direct message', async () => {
    await running.slack.event({
      ...mention('1780000002.000100', QUESTION),
      type: 'message',
      channel: 'D0ANA',
      channel_type: 'im',
    });

    expect((await running.slack.called(inThread('1780000002.000100'))).body.channel).toBe('D0ANA');
  });

  it('opens the form, suggests applications and answers what was submitted', async () => {
    const { slack } = running;
    await slack.command('form');
    const { private_metadata, callback_id } = fields((await slack.called('views.open')).body.view);
    const typing = { type: 'block_suggestion', action_id: 'form-app', block_id: 'r1-app', value: 'exch' };
    const suggested = JSON.parse((await slack.interaction({ ...typing, container: { type: 'view' } })).text);
    const [exchange] = suggested.options;
    expect(exchange.text.text).toMatch(/Exchange/);

    const user = { id: 'U0FORM', username: 'fay' };
    const state = {
      values: { 'r1-app': { 'form-app': { selected_option: exchange } }, 'r1-count': { 'form-count': { value: '3' } } },
    };
    const submitted = { id: 'V0FORM', hash: '1.hash', callback_id, private_metadata, state };
    const taken = await slack.interaction({ type: 'view_submission', user, view: submitted });

    expect(taken).toMatchObject({ status: 200, text: '' });
    const answer = await slack.called(({ body }) => body.user === 'U0FORM');
    expect(JSON.stringify(answer.body.blocks)).toMatch(/Exchange/);
  });

  it('tells which field of a form is wrong', async () => {
    const { slack } = running;
    await slack.command('form');
    const { private_metadata, callback_id } = fields((await slack.called('views.open')).body.view);

    const submitted = { id: 'V1', hash: '1.hash', callback_id, private_metadata, state: { values: {} } };
    const taken = await slack.interaction({ type: 'view_submission', view: submitted });

    expect(JSON.parse(taken.text)).toMatchObject({ response_action: 'errors', errors: { 'r1-app': expect.any(String) } });
  });

  it('shares an answer with the channel', async () => {
    const { slack } = running;
    const url = slack.responseUrl();
    await slack.command(QUESTION, { response_url: url, channel_id: 'C0SHARE' });
    const answer = await slack.called(({ path }) => url.endsWith(path));

    const taken = await slack.interaction({
      type: 'block_actions',
      container: { type: 'message', message_ts: '1780000003.000100', channel_id: 'C0SHARE', is_ephemeral: true },
      channel: { id: 'C0SHARE', name: 'share' },
      response_url: slack.responseUrl(),
      actions: [{ ...buttonIn(answer, /^reply-share/), type: 'button', block_id: 'b', action_ts: '1780000004.000100' }],
    });

    expect(taken.status).toBe(200);
    const shared = await slack.called(({ body, method }) => method === 'chat.postMessage' && body.channel === 'C0SHARE');
    expect(JSON.stringify(shared.body.blocks)).toContain(QUESTION);
  });

  it('answers the same event once', async () => {
    const event = mention('1780000005.000100', QUESTION);
    await running.slack.event(event);
    await running.slack.called(inThread('1780000005.000100'));

    await running.slack.event(event, {}, { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' });
    await running.slack.event(mention('1780000006.000100', QUESTION));

    await running.slack.called(inThread('1780000006.000100'));
    const answers = running.slack.calls.filter(inThread('1780000005.000100'));
    expect(answers.filter(({ body }) => JSON.stringify(body.blocks).includes('reply-'))).toHaveLength(1);
  });

  it('proves that the address is its own, and refuses strangers', async () => {
    const { slack } = running;
    const proof = await slack.event({}, { type: 'url_verification', challenge: 'abc' });
    const forged = await slack.deliver('{}', { 'content-type': 'application/json', 'x-slack-signature': 'v0=00' });
    const old = await slack.deliver('{}', { 'content-type': 'application/json', 'x-slack-request-timestamp': '1500000000' });

    expect(JSON.parse(proof.text)).toEqual({ challenge: 'abc' });
    expect([forged.status, old.status]).toEqual([401, 401]);
  });

  it('knows no other page, and goes on', async () => {
    const { origin } = new URL(running.slack.target);
    const pages = ['/', '/admin', '//', '/slack/events/more', '/%'];
    const asked = pages.flatMap((page) => ['GET', 'POST', 'PUT'].map((method) => fetch(`${origin}${page}`, { method })));

    for (const { status } of await Promise.all(asked)) expect([400, 404]).toContain(status);
    expect((await running.slack.command('help')).status).toBe(200);
  });

  it('refuses a body that is longer than any of Slack’s, and goes on', async () => {
    const taken = await running.slack.deliver(JSON.stringify({ text: 'x'.repeat(1_200_000) }), {
      'content-type': 'application/json',
    });

    expect(taken.status).toBe(413);
    expect((await running.slack.command('help')).status).toBe(200);
  });

  it('outlives a signed body that holds nothing to look into', async () => {
    const bodies = ['null', '[]', '"x"', '0', ''].map((body) => [body, 'application/json'] as const);
    const taken = [...bodies, ['payload=null', FORM_TYPE] as const, ['null', 'text/plain'] as const].map(([body, type]) =>
      running.slack.deliver(body, { 'content-type': type }),
    );

    expect((await Promise.all(taken)).map(({ status }) => status)).toEqual(taken.map(() => 400));
    expect((await running.slack.command('help')).status).toBe(200);
  });

  it('stops in an orderly way', async () => {
    expect(await running.bot.kill('SIGTERM')).toBe(0);
  });
});

function mention(ts: string, text: string): Fields {
  return { type: 'app_mention', user: 'U0ANA', channel: 'C0INFRA', ts, event_ts: ts, text: `<@U0BOT> ${text}` };
}

function inThread(ts: string): (call: PlainCall) => boolean {
  return ({ body }) => body.thread_ts === ts;
}

function buttonIn({ body }: PlainCall, id: RegExp): Fields {
  const blocks: unknown[] = Array.isArray(body.blocks) ? body.blocks : [];
  const elements = blocks.map(fields).flatMap((block) => (Array.isArray(block.elements) ? block.elements.map(fields) : []));
  const { action_id, text, value } = elements.find((one) => id.test(String(one.action_id))) ?? {};
  return { action_id, text, value };
}
