import { beforeEach, describe, expect, it } from 'vitest';
import { textOf } from '../../src/local/index.ts';
import { botForEachTest } from '../support/each-bot.ts';

const QUESTION = 'one Exchange server on Windows';
/** The answer to it fills more than one message. */
const MANY =
  'Exchange, Oracle, Postfix, Apache, MySQL, DNS, DHCP, a file server and a print server, each on Windows, Linux and FreeBSD';

/** How far the bot's clock is ahead. */
let ahead = 0;
beforeEach(() => {
  ahead = 0;
});
const running = botForEachTest(() => ({ more: { now: () => new Date(Date.now() + ahead) } }));

function ready(): Promise<number> {
  return fetch(`${running.url}/readyz`).then(({ status }) => status);
}

function posts() {
  return running.ws.channel('#infra').messages.filter(({ bot_id }) => bot_id !== undefined);
}

function logged(words: string): readonly string[] {
  return running.logged.filter((line) => line.includes(words));
}

describe('where the bot cannot write', () => {
  it.each([
    ['not_in_channel', /not a member.*\/invite @virt-advisor/],
    ['channel_not_found', /not a member.*\/invite @virt-advisor/],
    ['user_not_in_channel', /not a member.*\/invite @virt-advisor/],
    ['is_archived', /archived/],
    ['restricted_action', /does not let me post/],
    ['restricted_action_read_only_channel', /does not let me post/],
    ['restricted_action_thread_only_channel', /does not let me post/],
    ['ekm_access_denied', /does not let me post/],
  ])('sharing says why, and the answer is still there: %s', async (error, words) => {
    const { store, ws } = running;
    const ana = ws.user('ana');
    await ana.slash(`/virt ${QUESTION}`);
    const answer = await ana.nextEphemeral();
    ws.fail('chat.postMessage', { error });

    await ana.click(answer, 'Share in channel');

    expect(textOf(await ana.nextEphemeral())).toMatch(words);
    expect(ana.ephemeral).toContain(answer);
    await ana.click(answer, 'Share in channel');
    expect(textOf(await ws.channel('#infra').next())).toMatch(/hardware virtualisation/i);
    // The private one and the shared one: nothing is left of the first attempt.
    expect(await store.conversations.forgetOwn({ team: 'T0LOCAL', user: ana.id })).toBe(2);
  });

  it('nobody is told to invite it into direct messages between two people, which Slack does not offer', async () => {
    const { ws } = running;
    const ana = ws.user('ana').in('dm');
    await ana.slash(`/virt ${QUESTION}`);
    const answer = await ana.nextEphemeral();
    ws.fail('chat.postMessage', { error: 'channel_not_found' });

    await ana.click(answer, 'Share in channel');

    expect(textOf(await ana.nextEphemeral())).toMatch(/between other people.*in a channel and ask me there/);
  });

  it('a shared answer stays one answer when its second message is lost', async () => {
    const { ws } = running;
    const ana = ws.user('ana');
    await ana.slash(`/virt ${MANY}`);
    const answer = await ana.nextEphemeral((message) => textOf(message).includes('Question:'));
    await ana.click(answer, 'Share in channel');
    const whole = await ws.until(() => posts().length > 1 && posts().length, 'two messages');

    await ana.slash(`/virt ${MANY}`);
    const again = await ana.nextEphemeral((message) => message !== answer && textOf(message).includes('Question:'));
    ws.fail('chat.postMessage', {}, 1);
    ws.fail('chat.postMessage', { error: 'fatal_error' }, 1);
    await ana.click(again, 'Share in channel');
    await ana.click(again, 'Share in channel');

    expect(posts()).toHaveLength(whole + 1);
    expect(ana.ephemeral.map(textOf).join()).toMatch(/shared in this channel already/);
    expect(logged('The rest of a shared answer')).toHaveLength(1);
  });

  it.each(['channel_not_found', 'is_archived'])('a mention is answered in direct messages: %s', async (error) => {
    const { ws } = running;
    ws.fail('chat.postMessage', { error });
    await ws.user('ana').mention(QUESTION);

    expect(textOf(await ws.channel('@ana').next())).toMatch(/hardware virtualisation/i);
  });
});

describe('when the response_url takes no more', () => {
  it('and was used five times, the answer comes as a message that only the person sees', async () => {
    const { ws } = running;
    const ana = ws.user('ana');
    await ana.slash('/virt form');
    const url = String(ws.deliveries.at(-1)?.payload.response_url);
    for (let use = 1; use <= 5; use++) await fetch(url, { method: 'POST', body: JSON.stringify({ text: `use ${use}` }) });

    await ana.modal.choose('Application 1', '“billing”').submit();

    expect(textOf(await ana.nextEphemeral((message) => textOf(message).includes('billing')))).toMatch(/virtualisation/i);
    expect(ws.calls.map(({ method }) => method)).toContain('chat.postEphemeral');
  });

  it.each(['#general', '#infra'])('a command is still answered to the one who typed it, in %s', async (channel) => {
    const { ws } = running;
    const ana = ws.user('ana').in(channel);
    ws.fail('response_url', { status: 404, error: 'expired_url' }, 5);

    await ana.slash(`/virt ${QUESTION}`);

    const answer = channel === '#infra' ? await ana.nextEphemeral() : await ws.channel('@ana').next();
    expect(textOf(answer)).toMatch(/hardware virtualisation/i);
    expect(ws.channel(channel).messages).toEqual([]);
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
