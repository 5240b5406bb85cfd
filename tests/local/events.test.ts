import { describe, expect, it } from 'vitest';
import { boot, call, eventsOf, MANIFEST, post } from './support.ts';

describe('events', () => {
  it('tells of one mention twice: same ts, different event ids', async () => {
    const ws = await boot();
    const message = await ws.user('ana').mention('hello');
    const events = eventsOf(ws);
    expect(events.map((each) => each.type).sort()).toEqual(['app_mention', 'message']);
    expect(new Set(events.map((each) => each.event.ts))).toEqual(new Set([message.ts]));
    expect(new Set(events.map((each) => each.id)).size).toBe(2);
  });

  it("carries what was typed in Slack's escaping", async () => {
    const ws = await boot();
    await ws.user('ana').say('a < b & <!channel>, @ben in #infra, see https://example.com');
    expect(eventsOf(ws)[0]?.event.text).toBe(
      'a &lt; b &amp; &lt;!channel&gt;, <@U0BEN> in <#C0INFRA|infra>, see <https://example.com>',
    );
  });

  it('brings messages of a channel only where the bot is', async () => {
    const ws = await boot();
    const ana = ws.user('ana').in('#general');
    await ana.mention('hello?');
    expect(eventsOf(ws)).toEqual([]);
    expect(ana.ephemeral[0]?.text).toContain('is not in this channel');
  });

  it('brings only what the manifest subscribes to', async () => {
    const ws = await boot();
    await ws.user('ana').in('#plans').say('private words');
    expect(eventsOf(ws)).toEqual([]);
  });

  it('brings direct messages, in their thread too, without a mention event', async () => {
    const ws = await boot();
    const ana = ws.user('ana');
    const first = await ana.dm('@bot hello');
    await ana.dm('and then?', first);
    const events = eventsOf(ws);
    expect(events.map((each) => [each.type, each.event.channel_type, each.event.thread_ts])).toEqual([
      ['message', 'im', undefined],
      ['message', 'im', first.ts],
    ]);
  });

  it('lets nobody write to an app whose messages tab is off', async () => {
    const off = { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: true };
    const ws = await boot(undefined, { manifest: { ...MANIFEST, features: { ...MANIFEST.features, app_home: off } } });
    await ws.user('ana').dm('hello');
    expect(eventsOf(ws)).toEqual([]);
    expect(ws.user('ana').ephemeral[0]?.text).toContain('turned off');
  });

  it("brings the bot's own messages back to it, with a bot_id", async () => {
    const ws = await boot();
    await call(ws, 'chat.postMessage', post('C0INFRA'));
    await ws.idle();
    expect(eventsOf(ws)[0]?.event).toMatchObject({ type: 'message', bot_id: 'B0BOT', user: 'U0BOT' });
  });

  it('tells of edits and deletions as hidden messages', async () => {
    const ws = await boot();
    const { ts } = await call(ws, 'chat.postMessage', post('C0INFRA'));
    await call(ws, 'chat.update', { channel: 'C0INFRA', ts, text: 'Better' });
    await call(ws, 'chat.delete', { channel: 'C0INFRA', ts });
    await ws.idle();
    const [, edit, deletion] = eventsOf(ws).map((each) => each.event);
    expect(edit).toMatchObject({ subtype: 'message_changed', message: { text: 'Better' }, previous_message: { text: 'Hello' } });
    expect(deletion).toMatchObject({ subtype: 'message_deleted', deleted_ts: ts });
  });

  it('says whose install an event belongs to', async () => {
    const ws = await boot();
    await ws.user('otto').in('#partners').say('hello from elsewhere');
    const payload = ws.deliveries[0]?.payload;
    expect(payload).toMatchObject({ type: 'event_callback', team_id: 'T0LOCAL', is_ext_shared_channel: true });
    expect(payload?.event).toMatchObject({ user: 'U0OTTO', user_team: 'T0OTHER' });
    expect(payload?.authorizations).toMatchObject([{ team_id: 'T0LOCAL', is_bot: true }]);
  });

  it('tells when somebody opens the home, and shows what was published', async () => {
    const ws = await boot((app) => {
      app.event('app_home_opened', async ({ event, client }) => {
        const text = { type: 'plain_text' as const, text: `Welcome, ${event.tab}` };
        await client.views.publish({ user_id: event.user, view: { type: 'home', blocks: [{ type: 'section', text }] } });
      });
    });
    const ana = ws.user('ana');
    await ana.openHome();
    expect(ana.home.text).toBe('Welcome, home');
  });

  it('delivers an event again with the same event_id', async () => {
    const retries: unknown[] = [];
    const ws = await boot((app) => {
      app.event('app_mention', async ({ context }) => {
        retries.push([context.retryNum, context.retryReason]);
      });
    });
    await ws.user('ana').mention('hello');
    const mention = eventsOf(ws).find((each) => each.type === 'app_mention');
    await ws.redeliver(String(mention?.id));
    expect(eventsOf(ws).filter((each) => each.id === mention?.id)).toHaveLength(2);
    expect(retries).toEqual([
      [undefined, undefined],
      [1, 'http_timeout'],
    ]);
  });

  it('sends an event once more when the bot did not take it', async () => {
    const ws = await boot(undefined, { ackDeadlineMs: 1 });
    ws.connect('http://127.0.0.1:9/slack/events');
    await ws.user('ana').say('is anybody there?');
    expect(ws.deliveries.map((each) => each.retry)).toEqual([0, 1]);
    expect(ws.invariants().join()).toContain('not acknowledged');
  });
});

describe('edits and deletions by people', () => {
  it('are told with what was said before', async () => {
    const ws = await boot();
    const ana = ws.user('ana');
    const message = await ana.say('ten web sites');
    await ana.edit(message, 'ten web sites & one shop');
    await ana.delete(message);
    const [, edit, deletion] = eventsOf(ws).map((each) => each.event);
    expect(edit).toMatchObject({
      subtype: 'message_changed',
      hidden: true,
      message: { ts: message.ts, text: 'ten web sites &amp; one shop', edited: { user: 'U0ANA' } },
      previous_message: { text: 'ten web sites' },
    });
    expect(edit?.ts).not.toBe(message.ts);
    expect(deletion).toMatchObject({ subtype: 'message_deleted', deleted_ts: message.ts });
    expect(ws.messages).toEqual([]);
  });

  it('tell of a mention once more, with the same ts and the edit', async () => {
    const ws = await boot();
    const ana = ws.user('ana');
    const message = await ana.mention('ten web sites');
    await ana.edit(message, '@bot twenty web sites');
    const mentions = eventsOf(ws).filter(({ type }) => type === 'app_mention');
    expect(mentions.map(({ event }) => [event.ts, event.edited === undefined])).toEqual([
      [message.ts, true],
      [message.ts, false],
    ]);
  });

  it('leave a tombstone where there are replies, and call that an edit', async () => {
    const ws = await boot();
    const ana = ws.user('ana');
    const message = await ana.say('a question');
    await ws.user('ben').reply(message, 'an answer');
    await ana.delete(message);
    expect(eventsOf(ws).at(-1)?.event).toMatchObject({
      subtype: 'message_changed',
      message: { subtype: 'tombstone', user: 'USLACKBOT', ts: message.ts, hidden: true },
      previous_message: { text: 'a question', user: 'U0ANA' },
    });
    expect(ws.channel('#infra').messages.map(({ text }) => text)).toEqual(['This message was deleted.', 'an answer']);
  });

  it("are for one's own messages only", async () => {
    const ws = await boot();
    const message = await ws.user('ana').say('mine');
    await expect(ws.user('ben').edit(message, 'yours')).rejects.toThrow('Only your own');
    await expect(ws.user('ben').delete(message)).rejects.toThrow('Only your own');
  });
});

describe('membership', () => {
  it('brings messages of a private channel where the app subscribes to them', async () => {
    const { settings } = MANIFEST;
    const events = [...settings.event_subscriptions.bot_events, 'message.groups'];
    const ws = await boot(undefined, {
      manifest: { ...MANIFEST, settings: { ...settings, event_subscriptions: { bot_events: events } } },
    });
    await ws.user('ana').in('#plans').say('private words');
    expect(eventsOf(ws)[0]?.event).toMatchObject({ channel: 'G0PLANS', channel_type: 'group', text: 'private words' });
  });

  it('changes with /invite and /remove', async () => {
    const ws = await boot();
    const ana = ws.user('ana').in('#general');
    await ana.slash('/invite @tiny');
    expect(await call(ws, 'chat.postMessage', post('C0GENERAL'))).toMatchObject({ ok: true });
    await ana.say('now you hear me');
    expect(eventsOf(ws).at(-1)?.event.text).toBe('now you hear me');
    await ana.slash('/remove @tiny');
    expect(await call(ws, 'chat.postMessage', post('C0GENERAL'))).toMatchObject({ error: 'not_in_channel' });
  });
});

describe('the agent view', () => {
  const AGENT = {
    ...MANIFEST,
    features: {
      ...MANIFEST.features,
      agent_view: { agent_description: 'Advice', suggested_prompts: [{ title: 'Start', message: 'Where do I start?' }] },
    },
  };
  const PROMPTS = [{ title: 'Compare', message: 'compare lxc and kvm' }];

  it('suggests what the manifest says, until the bot suggests something else', async () => {
    const ws = await boot(
      (app) => {
        app.event('app_home_opened', async ({ event, client }) => {
          if (event.tab !== 'messages') return;
          await client.apiCall('assistant.threads.setSuggestedPrompts', { channel_id: event.channel, prompts: PROMPTS });
        });
      },
      { manifest: AGENT },
    );
    const ana = ws.user('ana');
    expect(ana.prompts).toEqual(['Start']);
    await ana.openHome('messages');
    expect(ana.prompts).toEqual(['Compare']);
    expect((await ana.pickPrompt('Compare')).text).toBe('compare lxc and kvm');
    expect(eventsOf(ws).at(-1)?.event).toMatchObject({ channel: 'D0ANA', text: 'compare lxc and kvm' });
  });

  it('takes no notice of prompts for a thread, and no more than four', async () => {
    const ws = await boot(undefined, { manifest: AGENT });
    const method = 'assistant.threads.setSuggestedPrompts';
    expect(await call(ws, method, { channel_id: 'D0ANA', thread_ts: '1.1', prompts: PROMPTS })).toEqual({ ok: true });
    expect(ws.user('ana').prompts).toEqual(['Start']);
    const many = Array.from({ length: 5 }, () => PROMPTS[0]);
    expect(await call(ws, method, { channel_id: 'D0ANA', prompts: many })).toMatchObject({ error: 'invalid_arguments' });
  });
});

describe('an app that is removed', () => {
  it('hears of it, and has no token any more', async () => {
    const { settings } = MANIFEST;
    const events = [...settings.event_subscriptions.bot_events, 'app_uninstalled', 'tokens_revoked'];
    const ws = await boot(undefined, {
      manifest: { ...MANIFEST, settings: { ...settings, event_subscriptions: { bot_events: events } } },
    });
    await ws.uninstall();
    expect(new Set(eventsOf(ws).map(({ type }) => type))).toEqual(new Set(['app_uninstalled', 'tokens_revoked']));
    expect(await call(ws, 'auth.test', {})).toEqual({ ok: false, error: 'token_revoked' });
  });
});
