import { describe, expect, it } from 'vitest';
import { deliveryKey, readMessage, readStored } from '../../src/slack/deliveries/message.ts';
import { createWorks } from '../../src/slack/deliveries/works.ts';
import { memoryLedger } from '../support/desk.ts';

const mention = { type: 'app_mention', channel: 'C1', user: 'U1', ts: '17.1', text: 'hi' };
const read = (event: object) => readMessage({ team_id: 'T1', event_id: 'Ev1', event });

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
    expect(readMessage({ command: '/virt' })).toBeNull();
    expect(readMessage(null)).toBeNull();
  });

  it('has one key however it is told', () => {
    const twin = read({ ...mention, type: 'message', channel_type: 'im' });
    const one = read(mention);

    expect(one && one !== 'ignored' && twin && twin !== 'ignored' && deliveryKey(one) === deliveryKey(twin)).toBe(true);
  });

  it('survives being stored, and nothing else does', () => {
    expect(readStored(JSON.stringify(read(mention)))).toEqual(read(mention));
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
