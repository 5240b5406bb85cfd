import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BotAtPlainSlack, startBotAtPlainSlack } from '../support/bot-at-plain-slack.ts';
import { encoded } from '../support/plain-answers.ts';
import { FORM_TYPE } from '../support/plain-slack.ts';

const JSON_TYPE = 'application/json';

let running: BotAtPlainSlack;
let slack: BotAtPlainSlack['slack'];
beforeAll(async () => {
  running = await startBotAtPlainSlack();
  slack = running.slack;
});
afterAll(() => running.close());

describe('the request URL', () => {
  it('proves that it is ours', async () => {
    const proof = await slack.event({}, { type: 'url_verification', challenge: 'abc' });

    expect(JSON.parse(proof.text)).toEqual({ challenge: 'abc' });
  });

  it.each([
    ['a forged signature', { 'x-slack-signature': 'v0=00' }],
    ['an old signature', { 'x-slack-request-timestamp': '1500000000' }],
    ['a signature for later', { 'x-slack-request-timestamp': '99999999999' }],
  ])('refuses %s', async (_what, headers) => {
    expect((await slack.deliver('{}', { 'content-type': JSON_TYPE, ...headers })).status).toBe(401);
  });

  it.each([
    ['null', JSON_TYPE],
    ['[]', JSON_TYPE],
    ['"x"', JSON_TYPE],
    ['0', JSON_TYPE],
    ['', JSON_TYPE],
    ['{"event":', JSON_TYPE],
    ['payload=null', FORM_TYPE],
    ['payload=%7B', FORM_TYPE],
    ['null', 'text/plain'],
  ])('refuses a signed %s as %s in words', async (body, type) => {
    const taken = await slack.deliver(body, { 'content-type': type });

    expect(taken).toMatchObject({ status: 400, text: expect.stringMatching(/holds no delivery/) });
  });

  it('refuses a body that is longer than any of Slack’s, and goes on', async () => {
    const taken = await slack.deliver(JSON.stringify({ text: 'x'.repeat(1_200_000) }), { 'content-type': JSON_TYPE });

    expect(taken).toMatchObject({ status: 413, text: expect.stringMatching(/longer/) });
    expect((await slack.command('help')).status).toBe(200);
  });

  it.each([`${FORM_TYPE}; charset=utf-8`, `${FORM_TYPE};charset=UTF-8`, `${FORM_TYPE}; charset="utf-8"`])(
    'takes a form that comes as %s',
    async (type) => {
      const url = slack.responseUrl();
      const command = { command: '/virt', text: 'compare lxc kvm', team_id: 'T1', channel_id: 'C1', user_id: 'U1' };

      const taken = await slack.deliver(encoded({ ...command, response_url: url }), { 'content-type': type });

      expect(taken.status).toBe(200);
      expect(JSON.stringify((await slack.called(({ path }) => url.endsWith(path))).body.blocks)).toMatch(/KVM/);
    },
  );

  it('takes what nobody listens for within a second', async () => {
    const action = { type: 'button', action_id: 'of-another-time', block_id: 'b', action_ts: '1.2' };

    const taken = await slack.interaction({ type: 'block_actions', channel: { id: 'C1' }, actions: [action] });

    expect(taken.status).toBe(200);
    expect(taken.ms).toBeLessThan(1000);
  });
});

describe('a form of another time', () => {
  it('stays open: its submission is refused at once, in words', async () => {
    const view = { id: 'V1', type: 'modal', callback_id: 'of-another-time', private_metadata: '', state: { values: {} } };

    const taken = await slack.interaction({ type: 'view_submission', view });

    expect(taken).toMatchObject({ status: 404, text: expect.stringMatching(/submission/) });
    expect(taken.ms).toBeLessThan(1000);
  });
});

describe('other addresses', () => {
  it('hold nothing, and are told so in words', async () => {
    const { origin } = new URL(slack.target);
    const pages = ['/', '/admin', '//', '/slack/events/more', '/%'];
    const asked = pages.flatMap((page) => ['GET', 'POST', 'PUT'].map((method) => fetch(`${origin}${page}`, { method })));

    for (const answer of await Promise.all(asked)) {
      expect([400, 404]).toContain(answer.status);
      expect(await answer.text()).toMatch(/nothing here|holds no delivery/);
    }
    expect((await slack.command('help')).status).toBe(200);
  });
});
