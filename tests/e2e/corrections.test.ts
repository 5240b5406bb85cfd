import { describe, expect, it } from 'vitest';
import { corrected } from '../../src/conversation/corrections.ts';
import { type Message, textOf } from '../../src/local/index.ts';
import { botForEachTest } from '../support/each-bot.ts';

const running = botForEachTest();

function answersIn(question: Message): readonly Message[] {
  return running.ws
    .channel(question.channel)
    .thread(question)
    .filter(({ bot_id }) => bot_id !== undefined);
}

function callsOf(method: string): number {
  return running.ws.calls.filter((call) => call.method === method).length;
}

/** What the thread's log comes to: who said what. */
async function saidIn(question: Message): Promise<readonly (readonly [string, string])[]> {
  const { conversations } = running.store;
  const id = await conversations.find(`T0LOCAL:${question.channel}:${question.thread_ts ?? question.ts}`);
  return corrected(await conversations.log(id ?? '')).map(({ who, payload }) => [
    who,
    'text' in payload ? payload.text : 'a button',
  ]);
}

/** Waits until the thread of a question holds so many answers. */
async function answered(question: Message, count = 1): Promise<Message> {
  return running.ws.until(() => answersIn(question).length === count && answersIn(question).at(-1), `${count} answers`);
}

async function waitFor(question: Message, words: RegExp): Promise<Message> {
  return running.ws.until(() => answersIn(question).find((one) => words.test(textOf(one))), `an answer with ${words}`);
}

describe('an edited question', () => {
  it('is answered anew in the message that answered it before', async () => {
    const ana = running.ws.user('ana');
    const question = await ana.mention('ten web sites on Debian');
    const { ts } = await answered(question);

    await ana.edit(question, '@bot one Exchange server');

    const after = await waitFor(question, /Exchange/);
    expect(after.ts).toBe(ts);
    expect(answersIn(question)).toHaveLength(1);
    expect(await saidIn(question)).toEqual([['U0ANA', 'one Exchange server']]);
  });

  it('changes what later messages follow from', async () => {
    const ana = running.ws.user('ana');
    const question = await ana.mention('ten web sites on Debian and a print server');
    await answered(question);
    await ana.edit(question, '@bot one Exchange server and a print server');
    await waitFor(question, /Exchange/);

    await ana.reply(question, '@bot drop the print server');

    expect(textOf(await answered(question, 2))).toMatch(/Exchange/);
  });

  it('is answered as its place in the thread has it, not as the last word', async () => {
    const { ws } = running;
    const question = await ws.user('ana').mention('ten web sites on Debian');
    await answered(question);
    const second = await ws.user('ben').reply(question, '@bot and one Exchange server');
    await answered(question, 2);

    await ws.user('ana').edit(question, '@bot twelve web sites on Debian');

    const first = await waitFor(question, /12/);
    expect(textOf(first)).not.toMatch(/Exchange/);
    expect(answersIn(question).map(({ ts }) => ts)).toHaveLength(2);
    expect(await saidIn(second)).toEqual([
      ['U0ANA', 'twelve web sites on Debian'],
      ['U0BEN', 'and one Exchange server'],
    ]);
  });

  it('counts once however often Slack tells of it', async () => {
    const ana = running.ws.user('ana');
    const question = await ana.mention('ten web sites on Debian');
    await answered(question);
    await ana.edit(question, '@bot one Exchange server');
    await waitFor(question, /Exchange/);
    const updates = callsOf('chat.update');

    for (const { payload } of running.ws.deliveries.filter(({ kind }) => kind === 'event').slice(-4)) {
      await running.ws.deliver('event', payload, { num: 1, reason: 'http_timeout' });
    }

    expect(callsOf('chat.update')).toBe(updates);
    expect(updates).toBe(1);
  });

  it('is followed twice when it is edited twice', async () => {
    const ana = running.ws.user('ana');
    const question = await ana.mention('ten web sites on Debian');
    const { ts } = await answered(question);

    await ana.edit(question, '@bot one Exchange server');
    await ana.edit(question, '@bot one PostgreSQL server');

    expect((await waitFor(question, /PostgreSQL/)).ts).toBe(ts);
    expect(answersIn(question)).toHaveLength(1);
  });

  it('waits for the first answer when that is still being worked on', async () => {
    const ana = running.ws.user('ana');
    running.ws.fail('chat.postMessage', { delayMs: 300 });
    const asking = ana.mention('ten web sites on Debian');
    const question = await running.ws.until(() => running.ws.messages.find(({ user }) => user === 'U0ANA'));
    await running.ws.until(() => callsOf('chat.postMessage') === 1);

    await ana.edit(question, '@bot one Exchange server');

    await asking;
    await waitFor(question, /Exchange/);
    expect(answersIn(question)).toHaveLength(1);
  });

  it('survives a restart between the answer and the edit', async () => {
    const ana = running.ws.user('ana');
    const question = await ana.mention('ten web sites on Debian');
    const { ts } = await answered(question);
    await running.restart();

    await ana.edit(question, '@bot one Exchange server');

    expect((await waitFor(question, /Exchange/)).ts).toBe(ts);
  });

  it('is worked again after a crash in the middle of it', async () => {
    const { store, ws } = running;
    const question = await ws.user('ana').mention('ten web sites on Debian');
    await answered(question);
    const { channel, ts } = question;
    const message = { team: 'T0LOCAL', channel, thread: ts, ts, user: 'U0ANA', text: '<@U0BOT> one Exchange server' };
    const edited = `${Math.ceil(Number(ts)) + 1}.000000`;
    await running.stop();
    await store.deliveries.take(`edit:T0LOCAL:${channel}:${ts}:${edited}`, JSON.stringify({ edited, message }));
    const heard = await store.conversations.heard(`T0LOCAL:${channel}:${ts}`);
    const at = new Date(Number(edited) * 1000).toISOString();
    const payload = { of: heard?.at ?? '', text: 'one Exchange server' };
    await store.conversations.append(heard?.conversation ?? '', { kind: 'correction', at, who: 'U0ANA', payload });

    await running.restart();

    await waitFor(question, /Exchange/);
    await running.stop();
    expect(answersIn(question)).toHaveLength(1);
    expect(await saidIn(question)).toEqual([['U0ANA', 'one Exchange server']]);
    expect(await store.deliveries.unfinished()).toEqual([]);
  });

  it.each(['message_not_found', 'cant_update_message', 'edit_window_closed'])(
    'is answered anew in the thread, with words, where Slack says %s',
    async (error) => {
      const ana = running.ws.user('ana');
      const question = await ana.mention('ten web sites on Debian');
      await answered(question);
      running.ws.fail('chat.update', { error });

      await ana.edit(question, '@bot one Exchange server');

      await waitFor(question, /Exchange/);
      await waitFor(question, /You changed your question/);
      expect(await saidIn(question)).toEqual([['U0ANA', 'one Exchange server']]);
    },
  );

  it('tells the person plainly when the answer cannot be changed for another reason', async () => {
    const ana = running.ws.user('ana');
    const question = await ana.mention('ten web sites on Debian');
    await answered(question);
    running.ws.fail('chat.update', { error: 'fatal_error' });

    await ana.edit(question, '@bot one Exchange server');

    expect(textOf(await ana.nextEphemeral())).toContain('something went wrong');
  });

  it('keeps the follow-up that the mention was taken out of', async () => {
    const ana = running.ws.user('ana');
    const question = await ana.mention('ten web sites on Debian');
    await answered(question);

    await ana.edit(question, 'ten web sites on Debian');
    await ana.edit(question, 'one Exchange server on Windows');

    await waitFor(question, /Exchange/);
    expect(answersIn(question)).toHaveLength(1);
  });

  it('is taken back when it becomes talk among people', async () => {
    const ana = running.ws.user('ana');
    const question = await ana.mention('ten web sites on Debian');
    await answered(question);
    const second = await ana.reply(question, '@bot and one Exchange server');
    await answered(question, 2);

    await ana.edit(second, 'never mind, see you at lunch');

    await running.ws.until(() => answersIn(question).length === 1);
    expect(await saidIn(question)).toEqual([['U0ANA', 'ten web sites on Debian']]);
  });

  it.each([
    { who: 'ana', where: 'their own channel', notes: true },
    { who: 'otto', where: 'a channel that another company shares', notes: false },
  ])('brings the team’s notes or leaves them out, as the first answer did, in $where', async ({ who, notes }) => {
    const { store, ws } = running;
    const note = { author: 'Ana', at: new Date().toISOString(), usedFor: 'an inner project', score: 4, since: null } as const;
    for (const about of ['os', 'hardware'])
      await store.experience.add({ team: 'T0LOCAL', user: 'U0ANA' }, { ...note, id: about, about, pros: '', cons: '' }, 5);
    const person = ws.user(who);
    const question = await person.mention('one Exchange server on Windows');
    await answered(question);

    await person.edit(question, '@bot ten web sites on Debian');

    const after = await waitFor(question, /10/);
    expect(JSON.stringify(after.blocks).includes('an inner project')).toBe(notes);
    expect(await saidIn(question)).toEqual([[person.id, 'ten web sites on Debian']]);
  });
});

describe('an edit that adds the mention', () => {
  it('makes a message a question', async () => {
    const ana = running.ws.user('ana');
    const message = await ana.say('one Exchange server');

    await ana.edit(message, '@bot one Exchange server');

    expect(textOf(await answered(message))).toMatch(/Exchange/);
    await running.ws.idle();
    expect(answersIn(message)).toHaveLength(1);
  });

  it('is answered where only mentions are heard', async () => {
    const { ws } = running;
    const message = await ws.user('ana').say('one Exchange server');
    const { channel, ts } = message;
    const event = {
      type: 'app_mention',
      channel,
      user: 'U0ANA',
      ts,
      text: '<@U0BOT> one Exchange server',
      edited: { user: 'U0ANA', ts: '1800000000.000000' },
    };

    await ws.deliver('event', { type: 'event_callback', team_id: 'T0LOCAL', event_id: 'Ev1', event });

    expect(textOf(await answered(message))).toMatch(/Exchange/);
  });
});

describe('an edit of what was never answered', () => {
  it.each(['something else', 'which virtualisation fits ten web sites?'])('is left alone: %s', async (text) => {
    const ana = running.ws.user('ana');
    const message = await ana.say('who can help?');

    await ana.edit(message, text);

    expect(answersIn(message)).toEqual([]);
  });

  it('is left alone: talk in a thread that the bot takes part in', async () => {
    const { ws } = running;
    const question = await ws.user('ana').mention('ten web sites on Debian');
    await answered(question);
    const talk = await ws.user('ben').reply(question, 'thanks, that helps');

    await ws.user('ben').edit(talk, 'thanks, that helps a lot');

    expect(answersIn(question)).toHaveLength(1);
    expect(await saidIn(question)).toHaveLength(1);
  });

  it('is left alone: a link that unfolds', async () => {
    const { ws } = running;
    const question = await ws.user('ana').mention('ten web sites on Debian');
    await answered(question);
    const { channel, text, thread_ts, ts, user } = question;
    const message = { type: 'message', user, ts, text, thread_ts, attachments: [{ from_url: 'https://example.org' }] };
    const event = { type: 'message', subtype: 'message_changed', channel, channel_type: 'channel', ts: '1800000000.1', message };

    await ws.deliver('event', { type: 'event_callback', team_id: 'T0LOCAL', event_id: 'Ev1', event });

    expect(callsOf('chat.update')).toBe(0);
  });
});

describe('a deleted question', () => {
  it('leaves the log, and its answer goes too', async () => {
    const ana = running.ws.user('ana');
    const question = await ana.mention('ten web sites on Debian');
    await answered(question);
    const second = await ana.reply(question, '@bot and one Exchange server');
    await answered(question, 2);

    await ana.delete(second);

    await running.ws.until(() => answersIn(question).length === 1);
    expect(await saidIn(question)).toEqual([['U0ANA', 'ten web sites on Debian']]);
    await ana.reply(question, '@bot make it 20');
    expect(textOf(await answered(question, 2))).not.toMatch(/Exchange/);
  });

  it('is taken back, too, when it has replies', async () => {
    const ana = running.ws.user('ana');
    const question = await ana.mention('a secret project on Windows');
    await answered(question);

    await ana.delete(question);

    await running.ws.until(() => answersIn(question).length === 0);
    expect(await saidIn(question)).toEqual([]);
    const id = await running.store.conversations.find(`T0LOCAL:${question.channel}:${question.ts}`);
    expect(JSON.stringify(await running.store.conversations.log(id ?? ''))).not.toContain('secret');
  });

  it('is taken back in direct messages', async () => {
    const ana = running.ws.user('ana');
    const question = await ana.dm('ten web sites on Debian');
    await answered(question);

    await ana.delete(question);

    await running.ws.until(() => answersIn(question).length === 0);
    expect(await saidIn(question)).toEqual([]);
  });

  it.each(['message_not_found', 'cant_delete_message', 'compliance_exports_prevent_deletion'])(
    'leaves its answer quietly where Slack says %s',
    async (error) => {
      const ana = running.ws.user('ana');
      const question = await ana.mention('ten web sites on Debian');
      await answered(question);
      running.ws.fail('chat.delete', { error });

      await ana.delete(question);

      await running.ws.until(() => callsOf('chat.delete') === 1);
      await running.ws.idle();
      expect(await saidIn(question)).toEqual([]);
      expect(ana.ephemeral).toEqual([]);
      expect(answersIn(question)).toHaveLength(1);
    },
  );

  it('is none of ours when the bot’s own answer was deleted', async () => {
    const question = await running.ws.user('ana').mention('ten web sites on Debian');
    const { channel, ts } = await answered(question);
    const event = { type: 'message', subtype: 'message_deleted', channel, hidden: true, ts: '1800000000.1', deleted_ts: ts };

    await running.ws.deliver('event', { type: 'event_callback', team_id: 'T0LOCAL', event_id: 'Ev1', event });

    expect(await saidIn(question)).toHaveLength(1);
  });
});

describe('a direct message that was edited', () => {
  it('is answered anew in place', async () => {
    const ana = running.ws.user('ana');
    const question = await ana.dm('ten web sites on Debian');
    const { ts } = await answered(question);

    await ana.edit(question, 'one Exchange server');

    expect((await waitFor(question, /Exchange/)).ts).toBe(ts);
    expect(answersIn(question)).toHaveLength(1);
  });
});
