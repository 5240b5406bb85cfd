import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BOT_TOKEN, type BotAtPlainSlack, startBotAtPlainSlack } from '../support/bot-at-plain-slack.ts';
import { type Fields, fields, type Manner } from '../support/plain-answers.ts';
import { buttonIn, labelsOf, submissionOf } from '../support/plain-forms.ts';
import { type PlainCall, startPlainSlack } from '../support/plain-slack.ts';

const QUESTION = '40 LAMP sites on Debian and one Exchange server';

describe.each<readonly [string, Manner]>([
  ['that says all that Slack does, and more', 'chatty'],
  ['that leaves out what an app can do without', 'terse'],
  ['whose auth.test names nobody', 'bare'],
])('against a stand-in %s', (_how, manner) => {
  let running: BotAtPlainSlack;
  let slack: BotAtPlainSlack['slack'];
  beforeAll(async () => {
    running = await startBotAtPlainSlack({ manner });
    slack = running.slack;
  });
  afterAll(() => running.close());

  let made = 0;
  const newTs = () => `${1_780_000_000 + made++}.000100`;
  const newUser = () => `U0NO${made++}`;

  /** Asks privately, and waits for the answer at the command's response_url. */
  async function asked(text: string, more: Fields = {}): Promise<PlainCall> {
    const url = slack.responseUrl();
    expect(await slack.command(text, { response_url: url, ...more })).toMatchObject({ status: 200, text: '' });
    return slack.called(({ path }) => url.endsWith(path));
  }

  async function clicked(answer: PlainCall, id: RegExp, more: Fields = {}): Promise<PlainCall> {
    const url = slack.responseUrl();
    const ts = newTs();
    const container = { type: 'message', message_ts: ts, channel_id: 'C0INFRA', is_ephemeral: true };
    const action = { ...buttonIn(answer, id), action_ts: newTs() };
    const click = { type: 'block_actions', container, channel: { id: 'C0INFRA' }, response_url: url, actions: [action], ...more };
    const before = slack.calls.length;
    expect((await slack.interaction(click)).status).toBe(200);
    return slack.called(
      (call) => slack.calls.indexOf(call) >= before && (url.endsWith(call.path) || call.method === 'views.open'),
    );
  }

  /** Opens a form with a command, and waits for the call that opens it. */
  async function opened(text: string, more: Fields = {}): Promise<PlainCall> {
    const before = slack.calls.length;
    expect((await slack.command(text, more)).status).toBe(200);
    return slack.called((call) => slack.calls.indexOf(call) >= before && call.method === 'views.open');
  }

  async function said(event: Fields): Promise<PlainCall> {
    const before = slack.calls.length;
    expect((await slack.event(event)).status).toBe(200);
    const thread = event.thread_ts ?? event.ts;
    return slack.called((call) => slack.calls.indexOf(call) >= before && call.body.thread_ts === thread);
  }

  const mention = (text: string, ts = newTs()): Fields => ({ type: 'app_mention', user: 'U0ANA', channel: 'C0INFRA', ts, text });
  const words = ({ body }: PlainCall) => JSON.stringify(body.blocks);

  it('answers a command at its response_url, wherever that is', async () => {
    const near = await asked(QUESTION);
    const far = await startPlainSlack('x');
    await slack.command(QUESTION, { response_url: far.responseUrl() });
    const there = await far.called('response_url');
    await far.close();

    expect(near.body).toMatchObject({ response_type: 'ephemeral' });
    expect(words(near)).toMatch(/Hardware virtualisation/);
    expect(words(there)).toMatch(/Hardware virtualisation/);
  });

  it.each([
    ['help', /Three ways|form/i],
    ['compare lxc kvm', /LXC.*KVM/],
    ['explain dangers', /single point|host/i],
    ['platforms', /Proxmox VE/],
  ])('answers /virt %s', async (text, expected) => {
    expect(words(await asked(text))).toMatch(expected);
  });

  it('tells commands apart that come with the same trigger_id, or with none', async () => {
    const answers = await Promise.all([
      asked('explain dangers', { trigger_id: '1.2.same' }),
      asked('compare lxc kvm', { trigger_id: '1.2.same' }),
      asked('platforms', { trigger_id: undefined }),
    ]);

    expect(new Set(answers.map(words)).size).toBe(3);
  });

  it('answers a mention in its thread, and goes on with it, mentioned again or not', async () => {
    const first = mention(`<@U0BOT> ${QUESTION}`);
    const answer = await said(first);
    const dropped = await said({ ...mention('<@U0BOT> drop the Exchange server'), thread_ts: first.ts });
    const added = { ...mention('what if one of them is Windows?'), type: 'message', channel_type: 'channel' };

    expect(answer).toMatchObject({ method: 'chat.postMessage', token: BOT_TOKEN, body: { channel: 'C0INFRA' } });
    expect(words(answer)).toMatch(/LAMP/);
    expect(words(answer)).not.toMatch(/somebody/);
    expect(words(dropped)).toMatch(/Exchange server.*(?:left|gone|dropped|removed)/i);
    expect(words(await said({ ...added, thread_ts: first.ts }))).toMatch(/Windows/);
  });

  it('answers a direct message, and what is added to it', async () => {
    const direct = { type: 'message', channel: 'D0ANA', channel_type: 'im' };
    const first: Fields = { ...mention(QUESTION), ...direct };
    const answer = await said(first);
    const next = await said({ ...mention('isolation matters most'), ...direct, thread_ts: first.ts });

    expect(answer.body.channel).toBe('D0ANA');
    expect(words(next)).toMatch(/isolation/i);
  });

  it('opens the form, adds a row, suggests applications and answers what was submitted', async () => {
    const user_id = newUser();
    const form = await opened('form', { user_id });
    const view = { ...submissionOf(form, 'V1', {}), hash: 'h' };
    await slack.interaction({ type: 'block_actions', view, actions: [{ ...buttonIn(form, /add-row/), action_ts: newTs() }] });
    const grown = await slack.called(({ body, method }) => method === 'views.update' && body.view_id === 'V1');
    const typing = { type: 'block_suggestion', action_id: 'form-app', block_id: 'r1-app', value: 'exch' };
    const [exchange] = JSON.parse((await slack.interaction(typing)).text).options;
    const values = {
      'Application 1': { selected_option: exchange },
      'Application 2': { selected_option: { value: 'lamp' } },
    };
    const counts = Object.fromEntries(labelsOf(grown).flatMap((label) => (/many/.test(label) ? [[label, { value: '3' }]] : [])));
    const user = { id: user_id };
    const taken = await slack.interaction({
      type: 'view_submission',
      user,
      view: submissionOf(grown, 'V1', { ...values, ...counts }),
    });
    const answer = await slack.called(({ body }) => body.user === user_id || body.channel === user_id);

    expect(labelsOf(grown).length).toBeGreaterThan(labelsOf(form).length);
    expect(exchange.text.text).toMatch(/Exchange/);
    expect(taken).toMatchObject({ status: 200, text: '' });
    expect(words(answer)).toMatch(/Exchange/);
    expect(words(answer)).toMatch(/LAMP/);
  });

  it('tells which field of a form is wrong', async () => {
    const taken = await slack.interaction({ type: 'view_submission', view: submissionOf(await opened('form'), 'V2', {}) });

    expect(JSON.parse(taken.text)).toMatchObject({ response_action: 'errors', errors: { 'r1-app': expect.any(String) } });
  });

  it('shares an answer with the channel', async () => {
    const answer = await asked(QUESTION, { channel_id: 'C0SHARE' });

    await clicked(answer, /^reply-share/, {
      container: { type: 'message', message_ts: newTs(), channel_id: 'C0SHARE', is_ephemeral: true },
      channel: { id: 'C0SHARE' },
    });

    const shared = await slack.called(({ body, method }) => method === 'chat.postMessage' && body.channel === 'C0SHARE');
    expect(words(shared)).toContain(QUESTION);
  });

  it('answers the buttons of an answer, each time that they are pressed', async () => {
    const answer = await asked(QUESTION);

    const [what, why] = [await clicked(answer, /^reply-ask/), await clicked(answer, /^reply-explain/)];

    expect(new Set([answer, what, why].map(words)).size).toBe(3);
  });

  it('answers a button below a message in its thread', async () => {
    const ts = newTs();
    const answer = await said(mention(`<@U0BOT> ${QUESTION}`, ts));
    const message = { type: 'message', ts: newTs(), thread_ts: ts, text: 'x' };
    const action = { ...buttonIn(answer, /^reply-ask/), action_ts: newTs() };
    const before = slack.calls.length;

    // Slack always sends a container; with a message and its channel it is not missed.
    await slack.interaction({ type: 'block_actions', channel: { id: 'C0INFRA' }, message, actions: [action] });

    const next = await slack.called((call) => slack.calls.indexOf(call) >= before && call.method === 'chat.postMessage');
    expect(next.body.channel).toBe('C0INFRA');
    expect(words(next)).not.toBe(words(answer));
  });

  it('keeps a note, and shows it to the team', async () => {
    const form = await opened('note kvm');
    const note = { 'What did you use it for?': { value: 'a mail farm' }, 'How did it go?': { selected_option: { value: '4' } } };
    await slack.interaction({ type: 'view_submission', view: submissionOf(form, 'V3', note) });
    await slack.called((call) => /is kept/.test(String(call.body.text)));

    expect(words(await asked('explain kvm'))).toContain('a mail farm');
  });

  it('takes a report that something is wrong, and words with it', async () => {
    const form = await clicked(await asked(QUESTION), /^reply-feedback/);
    const report = submissionOf(form, 'V4', { 'What is wrong?': { value: 'Too many words.' } });

    expect((await slack.interaction({ type: 'view_submission', view: report })).status).toBe(200);

    await slack.called((call) => /will read what you wrote/.test(String(call.body.text)));
  });

  it('shows its home, and answers shortcuts', async () => {
    await slack.event({ type: 'app_home_opened', user: 'U0HOME', channel: 'D0HOME', tab: 'home' });
    const home = await slack.called('views.publish');
    const before = slack.calls.length;
    await slack.interaction({ type: 'shortcut', callback_id: 'plan-virtualisation', action_ts: newTs() });
    await slack.called((call) => slack.calls.indexOf(call) >= before && call.method === 'views.open');
    const message = { type: 'message', user: 'U0BEN', ts: newTs(), text: '3 mail servers on FreeBSD' };
    const about = { callback_id: 'ask-about-message', channel: { id: 'C0INFRA' }, message, message_ts: message.ts };
    const url = slack.responseUrl();
    await slack.interaction({ type: 'message_action', ...about, response_url: url });

    expect(home.body.user_id).toBe('U0HOME');
    expect(JSON.stringify(fields(home.body.view).blocks)).toContain('Which virtualisation fits?');
    expect(words(await slack.called(({ path }) => url.endsWith(path)))).toMatch(/FreeBSD/);
  });

  it('gives what is delivered twice one effect', async () => {
    const event = mention(`<@U0BOT> ${QUESTION}`);
    const command = { response_url: slack.responseUrl(), trigger_id: '1.2.twice' };
    await said(event);
    await slack.command(QUESTION, command);
    await slack.called(({ path }) => command.response_url.endsWith(path));
    const before = slack.calls.length;

    await slack.event(event, {}, { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' });
    await slack.command(QUESTION, command);
    await said(mention(`<@U0BOT> ${QUESTION}`));
    await asked(QUESTION);

    const again = slack.calls
      .slice(before)
      .filter(({ body, path }) => body.thread_ts === event.ts || command.response_url.endsWith(path));
    expect(again).toEqual([]);
  });

  it('says nothing of a bug, and stops in an orderly way', async () => {
    expect(await running.bot.kill('SIGTERM')).toBe(0);
    expect(running.output()).not.toMatch(/"level":"error"|LAMP|mail farm/);
  });
});
