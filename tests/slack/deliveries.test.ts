import { describe, expect, it } from 'vitest';
import { deliveryKey, readStored } from '../../src/slack/deliveries/message.ts';
import { readDelivery } from '../../src/slack/deliveries/read.ts';
import { createWorks } from '../../src/slack/deliveries/works.ts';
import { memoryLedger } from '../support/desk.ts';

const mention = { type: 'app_mention', channel: 'C1', user: 'U1', ts: '17.1', text: 'hi' };
const read = (event: object) => readDelivery({ team_id: 'T1', event_id: 'Ev1', event }, 'U0BOT');

describe('what an event says', () => {
  it('is a message when somebody mentions the bot', () => {
    expect(read(mention)).toEqual({ team: 'T1', channel: 'C1', thread: '17.1', ts: '17.1', user: 'U1', text: 'hi' });
  });

  it('belongs to the thread that it was written in', () => {
    expect(read({ ...mention, thread_ts: '16.0' })).toMatchObject({ thread: '16.0', ts: '17.1' });
  });

  it('counts files and replies that are shown in the channel as words', () => {
    expect(read({ ...mention, subtype: 'file_share' })).toMatchObject({ text: 'hi' });
    expect(read({ ...mention, subtype: 'thread_broadcast' })).toMatchObject({ text: 'hi' });
  });

  it.each([
    ['a channel message', { type: 'message', channel_type: 'channel' }],
    ['a bot', { bot_id: 'B1' }],
    ['an edit', { subtype: 'message_changed' }],
    ['a deletion', { subtype: 'message_deleted' }],
    ['somebody joining', { subtype: 'channel_join' }],
    ['a hidden message', { hidden: true }],
  ])('is ignored: %s', (_, more) => {
    expect(read({ ...mention, ...more })).toBe('ignored');
  });

  it('is nothing to us for other events and other payloads', () => {
    expect(read({ type: 'reaction_added' })).toBeNull();
    expect(readDelivery({ command: '/virt' }, 'U0BOT')).toBeNull();
    expect(readDelivery(null, 'U0BOT')).toBeNull();
  });

  it('has one key however it is told', () => {
    const twin = read({ ...mention, type: 'message', channel_type: 'im' });
    const one = read(mention);

    expect(one && one !== 'ignored' && twin && twin !== 'ignored' && deliveryKey(one) === deliveryKey(twin)).toBe(true);
  });

  it('is said in passing where a thread goes on without a mention', () => {
    const reply = { ...mention, type: 'message', channel_type: 'channel', thread_ts: '16.0' };

    expect(read(reply)).toMatchObject({ thread: '16.0', passing: true });
    expect(read({ ...reply, text: 'and you, <@U0BOT>?' })).not.toHaveProperty('passing');
    expect(read({ ...reply, text: '<@U2> what do you think?' })).toBe('ignored');
    expect(read({ ...reply, text: '<!here> which one?' })).toBe('ignored');
  });

  it.each([
    ['no author', { user: null }],
    ['a text that is none', { text: { toString: 1 } }],
    ['a thread that is none', { thread_ts: 17 }],
  ])('is read with what can be read of it: %s', (_, more) => {
    expect(() => read({ ...mention, ...more })).not.toThrow();
    expect(read({ ...mention, ...more })).not.toBeNull();
  });

  it.each([[null], [[null]], [[]], ['T9'], [[{ team_id: null }]]])(
    'takes the team of the body where %j says who is authorised',
    (authorizations) => {
      expect(readDelivery({ team_id: 'T1', authorizations, event: mention }, 'U0BOT')).toMatchObject({ team: 'T1' });
    },
  );
});

describe('what a change of a message says', () => {
  const message = { type: 'message', user: 'U1', ts: '17.1', thread_ts: '16.0', text: 'new', edited: { user: 'U1', ts: '18.0' } };
  const changed = {
    type: 'message',
    subtype: 'message_changed',
    channel: 'C1',
    channel_type: 'channel',
    hidden: true,
    ts: '18.1',
    message,
    previous_message: { ...message, text: 'old' },
  };
  const deleted = {
    type: 'message',
    subtype: 'message_deleted',
    channel: 'C1',
    hidden: true,
    ts: '19.0',
    deleted_ts: '17.1',
    previous_message: message,
  };

  it('is how it reads now, and when it was changed', () => {
    expect(read(changed)).toMatchObject({ edited: '18.0', message: { ts: '17.1', thread: '16.0', text: 'new', passing: true } });
  });

  it('is the same delivery when an edited mention is told as a mention once more', () => {
    const text = '<@U0BOT> new';
    const twins = [
      read({ ...changed, message: { ...message, text } }),
      read({ ...message, type: 'app_mention', channel: 'C1', text }),
    ];

    const keys = twins.map((twin) => (twin === null || twin === 'ignored' ? twin : deliveryKey(twin)));
    expect(keys).toEqual(['edit:T1:C1:17.1:18.0', 'edit:T1:C1:17.1:18.0']);
  });

  it.each([
    ['the words are the same, as when a link unfolds', { previous_message: { ...message, text: 'new' } }],
    ['a bot changed its own', { message: { ...message, bot_id: 'B1' } }],
    ['it does not say what changed', { message: undefined }],
    ['what changed cannot be read', { message: { ts: 17 } }],
  ])('is nothing where %s', (_, more) => {
    expect(read({ ...changed, ...more })).toBe('ignored');
  });

  it('is a deletion, also of a message that has replies', () => {
    const tombstone = { ...message, subtype: 'tombstone', user: 'USLACKBOT', text: 'This message was deleted.' };
    const both = [read(deleted), read({ ...changed, message: tombstone })];

    expect(both).toEqual(
      both.map(() => expect.objectContaining({ message: { team: 'T1', channel: 'C1', thread: '16.0', ts: '17.1' } })),
    );
    expect(both).toEqual([expect.objectContaining({ deleted: '19.0' }), expect.objectContaining({ deleted: '18.1' })]);
  });

  it('is nothing when a bot deletes its own message', () => {
    expect(read({ ...deleted, previous_message: { ...message, bot_id: 'B1' } })).toBe('ignored');
  });

  it('survives being stored, as messages do, and nothing else does', () => {
    const all = [read(mention), read(changed), read(deleted)];

    expect(all.map((one) => readStored(JSON.stringify(one)))).toEqual(all);
    expect(readStored('')).toBeNull();
    expect(readStored('{"team":1}')).toBeNull();
  });
});

describe('works', () => {
  it('does a delivery once', async () => {
    const works = createWorks(memoryLedger());
    let done = 0;

    await Promise.all([1, 2, 3].map(() => works.once('key', async () => void done++)));

    expect(done).toBe(1);
  });

  it('gives a delivery back when its job fails or says no', async () => {
    const ledger = memoryLedger();
    const works = createWorks(ledger);

    await expect(works.once('key', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await works.once('key', async () => false);

    expect(await ledger.take('key', '')).toBe(true);
  });

  it('takes the jobs of one place in turn, and goes on after a failure', async () => {
    const works = createWorks(memoryLedger());
    const order: string[] = [];
    const slow = deferred();

    const first = works.inTurn('a', async () => {
      await slow.promise;
      order.push('first');
      throw new Error('broken');
    });
    const second = works.inTurn('a', async () => void order.push('second'));
    await works.inTurn('b', async () => void order.push('elsewhere'));
    slow.resolve();

    await expect(first).rejects.toThrow('broken');
    await second;
    expect(order).toEqual(['elsewhere', 'first', 'second']);
  });

  it('waits for what is under way, but no longer than it is told', async () => {
    const works = createWorks(memoryLedger());
    const work = deferred();
    void works.track(work.promise);

    expect(await works.drained(5)).toBe(false);
    work.resolve();
    expect(await works.drained(1000)).toBe(true);
  });
});

function deferred(): { readonly promise: Promise<void>; resolve(): void } {
  let resolve: () => void = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve: () => resolve() };
}
