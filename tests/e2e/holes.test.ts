import { describe, expect, it } from 'vitest';
import { botForEachTest } from '../support/each-bot.ts';

const running = botForEachTest();

describe('a payload with holes', () => {
  const event = {
    type: 'app_mention',
    channel: 'C0INFRA',
    user: 'U0ANA',
    ts: '1700000000.000100',
    text: '<@U0BOT> ten web sites',
  };

  it.each([
    ['no event', { event: null }],
    ['words for an event', { event: 'a secret' }],
    ['an event in a list', { event: [event] }],
    ['no channel', { event: { ...event, channel: null } }],
    ['no person', { event: { ...event, user: null } }],
    ['numbers for words', { event: { ...event, ts: 17, text: 17 } }],
    ['an unknown event without an item', { event: { type: 'reaction_added', item: null } }],
    ['an unreadable change', { event: { ...event, type: 'message', subtype: 'message_changed', message: null } }],
    ['no authorised team and no event', { event: null, authorizations: [null] }],
    ['words for authorisations', { event: { ...event, user: undefined }, authorizations: 'a secret' }],
  ])('is taken and left aside, and nothing of it is logged: %s', async (_, more) => {
    const { ok } = await running.ws.deliver('event', { type: 'event_callback', team_id: 'T0LOCAL', event_id: 'Ev1', ...more });

    expect(ok).toBe(true);
    expect(running.ws.messages).toEqual([]);
    expect(running.logged.join('')).not.toMatch(/secret/);
  });

  it('is answered where it says enough', async () => {
    const asked = await running.ws.user('ana').say('who can help?');
    const body = {
      type: 'event_callback',
      authorizations: [null],
      event: { ...event, ts: asked.ts, bot_id: null, thread_ts: null },
    };

    await running.ws.deliver('event', { ...body, team_id: 'T0LOCAL', event_id: 'Ev1' });

    expect((await running.ws.channel('#infra').next()).thread_ts).toBe(asked.ts);
  });
});
