import { describe, expect, it } from 'vitest';
import { type Message, textOf } from '../../src/local/index.ts';
import { startBotInWorkspace } from '../support/bot.ts';
import { botForEachTest } from '../support/each-bot.ts';

const running = botForEachTest();

function botMessages(channel = '#infra') {
  return running.ws.channel(channel).messages.filter(({ bot_id }) => bot_id !== undefined);
}

describe('a mention in a channel', () => {
  it('is answered in its thread', async () => {
    const asked = await running.ws.user('ana').mention('Exchange on Windows and Postfix on FreeBSD');

    const answer = await running.ws.channel('#infra').next();

    expect(answer.thread_ts).toBe(asked.ts);
    expect(textOf(answer)).toMatch(/hardware/i);
  });

  it('is answered once though Slack tells of it twice', async () => {
    const asked = await running.ws.user('ana').mention('Exchange on Windows');
    await running.ws.channel('#infra').next();
    const event = {
      type: 'message',
      channel_type: 'channel',
      channel: asked.channel,
      user: asked.user,
      ts: asked.ts,
      text: asked.text,
    };

    await sendEvent(event);

    expect(botMessages()).toHaveLength(1);
  });

  it('is answered once though Slack delivers it again', async () => {
    await running.ws.user('ana').mention('Exchange on Windows');
    await running.ws.channel('#infra').next();

    await running.ws.redeliver();
    await running.ws.idle();

    expect(botMessages()).toHaveLength(1);
  });

  it('is continued by a mention in the same thread, by anybody', async () => {
    const { ws } = running;
    const asked = await ws.user('ana').mention('ten web sites on Debian');
    await ws.channel('#infra').next();

    await ws.user('ben').reply(asked, 'and <@U1>, what if one of them is Windows, @bot ?');

    const second = await ws.channel('#infra').next();
    const id = await running.store.conversations.find(`T0LOCAL:${asked.channel}:${asked.ts}`);
    const log = await running.store.conversations.log(id ?? '');
    expect(second.thread_ts).toBe(asked.ts);
    expect(log.map(({ who, payload }) => [who, payload])).toEqual([
      ['U0ANA', { text: 'ten web sites on Debian' }],
      ['U0BEN', { text: expect.stringContaining('what if one of them is Windows') }],
    ]);
  });

  it('keeps two questions of one moment in one conversation', async () => {
    const { ws } = running;
    const asked = await ws.user('ana').say('who can help?');

    await Promise.all([
      ws.user('ana').reply(asked, '@bot ten web sites'),
      ws.user('ben').reply(asked, '@bot one Exchange server'),
    ]);
    await ws.until(() => botMessages().length === 2);

    const id = await running.store.conversations.find(`T0LOCAL:${asked.channel}:${asked.ts}`);
    expect(await running.store.conversations.log(id ?? '')).toHaveLength(2);
  });

  it('opens help when nothing else is said', async () => {
    await running.ws.user('ana').say('@bot');

    expect(textOf(await running.ws.channel('#infra').next())).toContain('What I can do');
  });

  it('lets a button of the answer go on in the thread', async () => {
    const { ws } = running;
    const asked = await ws.user('ana').mention('ten web sites on Debian and one Exchange server');
    const answer = await ws.channel('#infra').next();
    const [label = ''] = ws.user('ben').on(answer).buttons;

    await ws.user('ben').click(answer, label);

    const next = await ws.channel('#infra').next();
    expect(next.thread_ts).toBe(asked.ts);
  });
});

describe('a direct message', () => {
  it('is answered in its thread, and followed up there', async () => {
    const ana = running.ws.user('ana');
    const asked = await ana.dm('ten web sites on Debian');
    const dm = running.ws.until(() => running.ws.messages.find(({ bot_id, thread_ts }) => bot_id && thread_ts === asked.ts));
    expect(textOf(await dm)).not.toBe('');

    await ana.dm('what if one is Windows?', asked);

    const answers = await running.ws.until(() => {
      const found = running.ws.messages.filter(({ bot_id, thread_ts }) => bot_id && thread_ts === asked.ts);
      return found.length === 2 ? found : null;
    });
    expect(answers).toHaveLength(2);
  });
});

describe('a follow-up without a mention', () => {
  async function logOf(question: Message): Promise<readonly (readonly [string, unknown])[]> {
    const id = await running.store.conversations.find(`T0LOCAL:${question.channel}:${question.ts}`);
    return (await running.store.conversations.log(id ?? '')).map(({ who, payload }) => [who, payload]);
  }

  it.each(['#infra', '#plans'])('is answered in a thread of %s that the bot takes part in, by anybody', async (channel) => {
    const { ws } = running;
    const asked = await ws.user('ana').in(channel).mention('ten web sites on Debian');
    await ws.channel(channel).next();

    await ws.user('ben').in(channel).reply(asked, 'what if one of them is Windows?');

    expect((await ws.channel(channel).next()).thread_ts).toBe(asked.ts);
    expect(await logOf(asked)).toEqual([
      ['U0ANA', { text: 'ten web sites on Debian' }],
      ['U0BEN', { text: 'what if one of them is Windows?' }],
    ]);
  });

  it('is answered below an answer that was shared', async () => {
    const { ws } = running;
    const ana = ws.user('ana');
    await ana.slash('/virt ten web sites on Debian');
    await ana.click(await ana.nextEphemeral(), 'Share in channel');
    const shared = await ws.channel('#infra').next();

    await ws.user('ben').reply(shared, 'and one Exchange server');

    const next = await ws.channel('#infra').next((message) => textOf(message).includes('Exchange'));
    expect(next.thread_ts).toBe(shared.ts);
  });

  it.each([
    'thanks, that helps',
    'I moved the Exchange server yesterday',
    '@ben what if one of them is Windows?',
    '@channel which one do we take?',
    'can you reboot the print server please?',
  ])('stays between people, and off the log: %s', async (text) => {
    const { ws } = running;
    const asked = await ws.user('ana').mention('ten web sites on Debian');
    await ws.channel('#infra').next();

    await ws.user('ben').reply(asked, text);

    expect(botMessages()).toHaveLength(1);
    expect(await logOf(asked)).toHaveLength(1);
    expect(await running.store.deliveries.unfinished()).toEqual([]);
  });

  it('stays between people in threads that the bot has no part in', async () => {
    const { ws } = running;
    const talk = await ws.user('ana').say('which hypervisor shall we take for ten web sites?');

    await ws.user('ben').reply(talk, 'what about LXC?');

    expect(botMessages()).toEqual([]);
  });

  it('stays between bots', async () => {
    const { ws } = running;
    const asked = await ws.user('ana').mention('ten web sites on Debian');
    await ws.channel('#infra').next();
    const reply = {
      channel: asked.channel,
      channel_type: 'channel',
      thread_ts: asked.ts,
      text: 'what if one of them is Windows?',
    };

    await sendEvent({ ...reply, type: 'message', ts: '1800000000.000100', user: 'U0OTHERBOT', bot_id: 'B0OTHER' });

    expect(botMessages()).toHaveLength(1);
  });

  it('is answered once when a mention comes as both of its events', async () => {
    const { ws } = running;
    const asked = await ws.user('ana').mention('ten web sites on Debian');
    await ws.channel('#infra').next();

    await ws.user('ben').reply(asked, '@bot what if one of them is Windows?');
    await ws.channel('#infra').next();

    const told = ws.deliveries.filter(({ payload }) => JSON.stringify(payload).includes('what if one of them'));
    expect(told.length).toBeGreaterThanOrEqual(2);
    expect(botMessages()).toHaveLength(2);
  });
});

describe('conversations stay apart', () => {
  it('in two threads of one channel', async () => {
    const { ws } = running;
    const [ana, ben] = [ws.user('ana'), ws.user('ben')];
    const [web, mail] = [await ana.mention('ten web sites on Debian'), await ben.mention('one Exchange server')];
    await ws.until(() => botMessages().length === 2);

    await ana.reply(web, 'make it 20');
    await ben.reply(mail, 'and a PostgreSQL server');

    const [webAnswer, mailAnswer] = await ws.until(() => {
      const [a, b] = [web, mail].map((root) => botMessages().filter(({ thread_ts }) => thread_ts === root.ts)[1]);
      return a && b && [textOf(a), textOf(b)];
    });
    expect(webAnswer).not.toMatch(/Exchange|PostgreSQL/);
    expect(mailAnswer).toMatch(/Exchange/);
    expect(mailAnswer).not.toMatch(/web sites/);
  });

  it('in two channels whose threads have the same time', async () => {
    const [first, second] = ['C0INFRA', 'C0PARTNERS'].map((channel) => ({
      type: 'app_mention',
      channel,
      user: 'U0ANA',
      ts: '1700000000.000100',
    }));
    await sendEvent({ ...first, text: '<@U0BOT> ten web sites on Debian' });
    await sendEvent({ ...second, text: '<@U0BOT> one Exchange server' });

    const { conversations } = running.store;
    const ids = await Promise.all(
      ['C0INFRA', 'C0PARTNERS'].map((channel) => conversations.find(`T0LOCAL:${channel}:1700000000.000100`)),
    );
    const logs = await Promise.all(ids.map((id) => conversations.log(id ?? '')));
    expect(logs.map((log) => log.map(({ payload }) => payload))).toEqual([
      [{ text: 'ten web sites on Debian' }],
      [{ text: 'one Exchange server' }],
    ]);
  });

  it('while two people of two companies go on in one thread', async () => {
    const { ws } = running;
    const asked = await ws.user('ana').in('#partners').mention('ten web sites on Debian');
    await ws.channel('#partners').next();

    await ws.user('otto').reply(asked, 'and one Exchange server');

    expect(textOf(await ws.channel('#partners').next())).toMatch(/Exchange/);
  });
});

describe('what is too much', () => {
  it('is said in a thread that has grown too long, and the thread stays as it was', async () => {
    const { store, ws } = running;
    const asked = await ws.user('ana').say('who can help?');
    await store.conversations.bind(`T0LOCAL:${asked.channel}:${asked.ts}`, 'long');
    const help = { kind: 'action', at: '2026-01-01T00:00:00.000Z', who: 'U0ANA', payload: { do: 'help' } } as const;
    for (let index = 0; index < 2000; index += 1) await store.conversations.append('long', help);

    await ws.user('ana').reply(asked, '@bot ten web sites');

    expect(textOf(await ws.channel('#infra').next())).toMatch(/grown too long.*new thread/s);
    expect(await store.conversations.log('long')).toHaveLength(2000);
  });

  it('is said of a message of 64 KiB, which is answered from its beginning', async () => {
    const { ws } = running;

    const asked = await ws.user('ana').mention(`ten web sites on Debian ${'and so on '.repeat(6600)}`);

    const answer = await ws.channel('#infra').next();
    const words = await ws.channel('#infra').next();
    expect(textOf(answer)).toMatch(/web sites/);
    expect(textOf(words)).toMatch(/first 10,000 characters/);
    expect([answer, words].map(({ thread_ts }) => thread_ts)).toEqual([asked.ts, asked.ts]);
  });
});

describe('what is not meant for the bot', () => {
  it('is left alone: messages without a mention', async () => {
    await running.ws.user('ana').say('which hypervisor shall we take?');

    expect(botMessages()).toEqual([]);
  });

  it.each([
    ['its own message', { user: 'U0BOT', bot_id: 'B0BOT' }],
    ['another bot', { user: 'U0OTHERBOT', bot_id: 'B0OTHER' }],
    ['an edit', { subtype: 'message_changed' }],
    ['a message without a person', { user: undefined }],
    ['Slackbot', { user: 'USLACKBOT' }],
  ])('is left alone: %s', async (_, more) => {
    await sendEvent({
      type: 'app_mention',
      channel: 'C0INFRA',
      user: 'U0ANA',
      ts: '1700000000.000100',
      text: '<@U0BOT> hi',
      ...more,
    });
    await sendEvent({
      type: 'message',
      channel_type: 'im',
      channel: 'D0ANA',
      user: 'U0ANA',
      ts: '1700000000.000200',
      text: 'hi',
      ...more,
    });

    expect(running.ws.messages).toEqual([]);
  });
});

describe('a stop and a start', () => {
  it('works again, once, what a crash cut off', async () => {
    const { store } = running;
    const message = { team: 'T0LOCAL', channel: 'C0INFRA', thread: '', ts: '', user: 'U0ANA', text: '<@U0BOT> ten web sites' };
    const asked = await running.ws.user('ana').say('ten web sites');
    const cutOff = { ...message, thread: asked.ts, ts: asked.ts };
    await store.deliveries.take(`message:T0LOCAL:C0INFRA:${asked.ts}`, JSON.stringify(cutOff));

    await running.restart();

    const answer = await running.ws.channel('#infra').next();
    await running.stop();
    expect(answer.thread_ts).toBe(asked.ts);
    expect(await store.deliveries.unfinished()).toEqual([]);
  });

  it('does not hear a message twice when the crash came after hearing it', async () => {
    const { conversations, deliveries } = running.store;
    const asked = await running.ws.user('ana').say('ten web sites');
    const at = new Date(Number(asked.ts) * 1000).toISOString();
    const cutOff = { team: 'T0LOCAL', channel: 'C0INFRA', thread: asked.ts, ts: asked.ts, user: 'U0ANA', text: 'ten web sites' };
    await deliveries.take(`message:T0LOCAL:C0INFRA:${asked.ts}`, JSON.stringify(cutOff));
    await conversations.bind(`T0LOCAL:C0INFRA:${asked.ts}`, 'c-1');
    const input = { kind: 'asked', at, who: 'U0ANA', payload: { text: 'ten web sites' } } as const;
    await conversations.append('c-1', input, `T0LOCAL:C0INFRA:${asked.ts}`);

    await running.restart();
    await running.ws.channel('#infra').next();

    expect(await conversations.log('c-1')).toHaveLength(1);
  });

  it('finishes what is under way before it stops', async () => {
    running.ws.fail('chat.postMessage', { delayMs: 150 });
    const asked = running.ws.user('ana').mention('ten web sites');
    await running.ws.until(() => running.ws.deliveries.some(({ outcome }) => outcome === 'acked'));

    await running.stop();

    expect(botMessages()).toHaveLength(1);
    await asked;
  });
});

async function sendEvent(event: object): Promise<void> {
  const body = {
    type: 'event_callback',
    team_id: 'T0LOCAL',
    api_app_id: 'A0LOCAL',
    event_id: `Ev${Math.trunc(performance.now() * 1000)}`,
    event,
  };
  const { ok } = await running.ws.deliver('event', body);
  expect(ok).toBe(true);
}

describe('without the optional scopes', () => {
  it('everything works by mention, and nothing else is heard', async () => {
    const own = await startBotInWorkspace({ optionalScopes: 'declined' });
    try {
      const { ws } = own;
      const ana = ws.user('ana');
      const asked = await ana.mention('ten web sites on Debian');
      await ws.channel('#infra').next();
      await ana.reply(asked, 'and one Exchange server');
      await ana.reply(asked, '@virt-advisor and a print server');

      const answer = textOf(await ws.channel('#infra').next());
      expect(answer).toMatch(/print server/);
      expect(answer).not.toMatch(/Exchange/);
    } finally {
      await own.close();
    }
  });
});
