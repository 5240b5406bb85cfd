import type { App } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/local/index.ts';
import { type Json, json } from '../../src/local/json.ts';
import { LIMITS } from '../../src/slack/limits.ts';
import { boot, call, eventsOf, MANIFEST, plain, post, section, stillClock } from './support.ts';

const INFRA = 'C0INFRA';
const button = (text: string) => ({ type: 'button', action_id: text, text: plain(text) });
const option = (text: string) => ({ text: plain(text), value: text });
const choice = {
  type: 'actions',
  block_id: 'choice',
  elements: [
    { type: 'static_select', action_id: 'pick', placeholder: plain('Pick'), options: [option('lxc'), option('kvm')] },
    button('Redraw'),
  ],
};
const name = {
  type: 'input',
  block_id: 'name',
  label: plain('Name'),
  optional: true,
  element: { type: 'plain_text_input', action_id: 'v' },
};
const modal = (more: Json = {}): Json => ({
  type: 'modal',
  callback_id: 'form',
  title: plain('A form'),
  submit: plain('Send'),
  blocks: [name],
  ...more,
});

/** A manifest that marks what the given scopes allow as optional. */
function optional(...scopes: string[]): Json {
  const bot = MANIFEST.oauth_config.scopes.bot.filter((scope) => !scopes.includes(scope));
  return { ...MANIFEST, oauth_config: { scopes: { bot, bot_optional: scopes } } };
}

function formBot(app: App): void {
  app.command('/virt', async ({ ack, command, client }) => {
    await ack();
    await client.apiCall('views.open', { trigger_id: command.trigger_id, view: modal() });
  });
}

describe('the manifest', () => {
  it('gives optional scopes and their events while they are granted', async () => {
    const ws = await boot(undefined, { manifest: optional('channels:history') });
    await ws.user('ana').say('a follow-up');
    expect(eventsOf(ws).map(({ type }) => type)).toEqual(['message']);
    expect(await call(ws, 'conversations.history', { channel: INFRA })).toMatchObject({ ok: true });
  });

  it('takes optional scopes and their events away when they are declined', async () => {
    const ws = await boot(undefined, { manifest: optional('channels:history'), optionalScopes: 'declined' });
    await ws.user('ana').mention('a question');
    expect(eventsOf(ws).map(({ type }) => type)).toEqual(['app_mention']);
    expect(await call(ws, 'conversations.history', { channel: INFRA })).toMatchObject({
      error: 'missing_scope',
      needed: 'channels:history',
      provided: expect.not.stringContaining('channels:history'),
    });
  });

  it.each<[string, Json, string]>([
    [
      'a long name',
      { display_information: { name: 'x'.repeat(36) } },
      'display_information.name must be less than 36 characters',
    ],
    [
      'a short long description',
      { display_information: { name: 'x', long_description: 'x'.repeat(173) } },
      'display_information.long_description must be more than 173 characters',
    ],
    [
      'a colour in words',
      { display_information: { name: 'x', background_color: 'blue' } },
      'display_information.background_color must be a colour such as #1f3a5f',
    ],
    [
      'a shortcut of neither kind',
      { features: { ...MANIFEST.features, shortcuts: [{ type: 'local', name: 'x', callback_id: 'x' }] } },
      'features.shortcuts.0.type must be one of global, message',
    ],
    [
      'five suggested prompts',
      {
        features: {
          ...MANIFEST.features,
          agent_view: { suggested_prompts: Array.from({ length: 5 }, () => ({ title: 'x', message: 'x' })) },
        },
      },
      'features.agent_view.suggested_prompts no more than 4 items allowed',
    ],
    [
      'the view of the legacy Assistant class',
      { features: { ...MANIFEST.features, assistant_view: { assistant_description: 'x' } } },
      'features.assistant_view is not for new apps: use agent_view',
    ],
  ])('is refused with %s', async (_, more, problem) => {
    await expect(boot(undefined, { manifest: { ...MANIFEST, ...more } })).rejects.toThrow(problem);
  });
});

describe('views', () => {
  it('cannot be changed after they were closed', async () => {
    const ws = await boot(formBot);
    const ana = ws.user('ana');
    await ana.slash('/virt form');
    const opened = ws.calls.find(({ method }) => method === 'views.open');
    const { id } = json(opened?.response.view);
    await ana.modal.close();
    expect(await call(ws, 'views.update', { view_id: id, view: modal() })).toEqual({ ok: false, error: 'not_found' });
  });

  it('of App Home refuse an old hash too', async () => {
    const ws = await boot();
    const view = { type: 'home', blocks: [section('One')] };
    const { view: first } = await call(ws, 'views.publish', { user_id: 'U0ANA', view });
    const { hash } = json(first);
    expect(await call(ws, 'views.publish', { user_id: 'U0ANA', view, hash })).toMatchObject({ ok: true });
    expect(await call(ws, 'views.publish', { user_id: 'U0ANA', view, hash })).toEqual({ ok: false, error: 'hash_conflict' });
  });

  it('stay open, with words, when nobody takes the form in time', async () => {
    const ws = await boot(
      (app) => {
        formBot(app);
        app.view('form', () => new Promise<void>(() => undefined));
      },
      { ackDeadlineMs: 200 },
    );
    const ana = ws.user('ana');
    await ana.slash('/virt form');
    expect((await ana.modal.fill('Name', 'web').submit()).open).toBe(true);
    expect(ana.modal.trouble).toBe('We had some trouble connecting. Try again?');
    expect(ana.modal.value('Name')).toBe('web');
  });

  it('open from a click for three seconds, and then no more', async () => {
    const time = stillClock();
    const answers: unknown[] = [];
    const ws = await boot(
      (app) => {
        app.action('Redraw', async ({ ack, body, client }) => {
          await ack();
          if (!('trigger_id' in body)) return;
          time.pass(answers.length === 0 ? LIMITS.triggerTtlMs : LIMITS.triggerTtlMs + 1);
          const open = { trigger_id: body.trigger_id, view: modal() };
          await client.apiCall('views.open', open).then(
            () => answers.push('open'),
            (error: unknown) => answers.push(json(json(error).data).error),
          );
        });
      },
      { clock: time.clock },
    );
    await call(ws, 'chat.postMessage', post(INFRA, { blocks: [choice] }));
    const message = await ws.channel('#infra').next();
    await ws.user('ana').click(message, 'Redraw');
    await ws.user('ana').click(message, 'Redraw');
    expect(answers).toEqual(['open', 'expired_trigger_id']);
  });
});

describe('choices in a message', () => {
  it('come with every click, untouched ones too, each person having their own', async () => {
    const seen: unknown[] = [];
    const ws = await boot((app) => {
      app.action(/.*/, async ({ ack, body }) => {
        await ack();
        seen.push(json(json(json(json(body).state).values).choice).pick);
      });
    });
    await call(ws, 'chat.postMessage', post(INFRA, { blocks: [choice] }));
    const message = await ws.channel('#infra').next();
    await ws.user('ana').on(message).choose('Pick', 'kvm');
    await ws.user('ben').click(message, 'Redraw');
    expect(seen).toMatchObject([{ selected_option: { value: 'kvm' } }, { selected_option: null }]);
  });

  it('live on over an update with the same block_id and action_id, and start anew with others', async () => {
    const seen: unknown[] = [];
    const ws = await boot((app) => {
      app.action('pick', ({ ack }) => ack());
      app.action('Redraw', async ({ ack, body }) => {
        await ack();
        const values = json(json(json(body).state).values);
        seen.push(...Object.values(values).map((each) => json(json(each).pick).selected_option));
      });
    });
    const { ts } = await call(ws, 'chat.postMessage', post(INFRA, { blocks: [choice] }));
    const message = await ws.channel('#infra').next();
    await ws.user('ana').on(message).choose('Pick', 'kvm');
    for (const block_id of ['choice', 'another']) {
      await call(ws, 'chat.update', { ...post(INFRA, { blocks: [{ ...choice, block_id }] }), ts });
      await ws.user('ana').click(message, 'Redraw');
    }
    expect(seen).toMatchObject([{ value: 'kvm' }, null]);
  });
});

describe('membership of channels', () => {
  it('decides what the bot may post, and which private channels exist for it', async () => {
    const bot = [...MANIFEST.oauth_config.scopes.bot, 'groups:read'];
    const ws = await boot(undefined, { manifest: { ...MANIFEST, oauth_config: { scopes: { bot } } } });
    expect(await call(ws, 'conversations.info', { channel: 'G0PLANS' })).toMatchObject({ ok: true });
    await ws.user('ana').in('plans').slash('/remove @tiny');
    await ws.user('ana').slash('/remove @tiny');
    expect(await call(ws, 'chat.postMessage', post('G0PLANS'))).toEqual({ ok: false, error: 'channel_not_found' });
    expect(await call(ws, 'conversations.info', { channel: 'G0PLANS' })).toEqual({ ok: false, error: 'channel_not_found' });
    expect(await call(ws, 'chat.postMessage', post(INFRA))).toEqual({ ok: false, error: 'not_in_channel' });
    expect(await call(ws, 'chat.postEphemeral', post(INFRA, { user: 'U0ANA' }))).toEqual({ ok: false, error: 'not_in_channel' });
  });
});

describe('ephemeral messages', () => {
  it('cannot be found again by the Web API', async () => {
    const ws = await boot();
    const { message_ts: ts } = await call(ws, 'chat.postEphemeral', post(INFRA, { user: 'U0ANA' }));
    expect(await call(ws, 'chat.update', { ...post(INFRA), ts })).toEqual({ ok: false, error: 'message_not_found' });
    expect(await call(ws, 'chat.delete', { channel: INFRA, ts })).toEqual({ ok: false, error: 'message_not_found' });
    expect(json(await call(ws, 'conversations.history', { channel: INFRA })).messages).toEqual([]);
    expect(ws.user('ana').ephemeral.map(textOf)).toEqual(['Hello']);
  });
});

describe('faults on demand', () => {
  it('answer slowly, while other calls go on', async () => {
    const ws = await boot();
    ws.fail('chat.postMessage', { delayMs: 150 });
    const order: string[] = [];
    const slow = call(ws, 'chat.postMessage', post(INFRA)).then(({ ok }) => order.push(`slow ${ok}`));
    const quick = call(ws, 'auth.test', {}).then(({ ok }) => order.push(`quick ${ok}`));
    await Promise.all([slow, quick]);
    expect(order).toEqual(['quick true', 'slow true']);
  });

  it('answer with a status of their own', async () => {
    const ws = await boot();
    ws.fail('auth.test', { status: 503 });
    const statuses = [];
    for (let time = 0; time < 2; time += 1) {
      const headers = { authorization: `Bearer ${ws.token}` };
      statuses.push((await fetch(`${ws.apiUrl}auth.test`, { method: 'POST', headers })).status);
    }
    expect(statuses).toEqual([503, 200]);
  });

  it('revoke the token', async () => {
    const ws = await boot();
    ws.fail('*', { error: 'token_revoked' });
    expect(await call(ws, 'auth.test', {})).toEqual({ ok: false, error: 'token_revoked' });
  });
});
