import type { App, types } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { textOf, type Workspace } from '../../src/local/index.ts';
import type { Json } from '../../src/local/json.ts';
import { boot, call, MANIFEST, plain, post, section, stillClock } from './support.ts';

const button = (text: string): types.Button => ({ type: 'button', action_id: text, text: plain(text), value: text });
const buttons = (...elements: types.ActionsBlockElement[]): types.ActionsBlock => ({
  type: 'actions',
  block_id: 'buttons',
  elements,
});

/** Notes the response_url of every command, so that a test can use it. */
function responseUrls(app: App): string[] {
  const urls: string[] = [];
  app.command('/virt', async ({ ack, command }) => {
    await ack();
    urls.push(command.response_url);
  });
  return urls;
}

async function respond(url: string, body: Json): Promise<[number, unknown]> {
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(body) });
  return [response.status, await response.json()];
}

async function withMessage(listeners: (app: App) => void, blocks: readonly object[]): Promise<Workspace> {
  const ws = await boot(listeners);
  await call(ws, 'chat.postMessage', post('C0INFRA', { blocks }));
  return ws;
}

describe('slash commands', () => {
  it('shows the acknowledgement to the person who typed, in any channel', async () => {
    const ws = await boot((app) => app.command('/virt', ({ ack }) => ack('Hello')));
    const ana = ws.user('ana').in('#general');
    await ana.slash('/virt');
    expect(ana.ephemeral.map(textOf)).toEqual(['Hello']);
    expect(ws.user('ben').ephemeral).toEqual([]);
  });

  it('shows an acknowledgement to everybody when it says in_channel', async () => {
    const ws = await boot((app) =>
      app.command('/virt', ({ ack }) => ack({ response_type: 'in_channel', text: 'Hello', blocks: [section('Hello all')] })),
    );
    await ws.user('ana').slash('/virt');
    expect(textOf(await ws.channel('#infra').next())).toBe('Hello all');
  });

  it('does not bring a command to the bot that the manifest does not declare', async () => {
    const ws = await boot();
    await ws.user('ana').slash('/vrit 40 sites');
    expect(ws.deliveries).toEqual([]);
    expect(ws.user('ana').ephemeral[0]?.text).toContain('/vrit is not a valid command');
  });

  it("gives the text in Slack's escaping, with ids for people where the manifest asks for them", async () => {
    const texts: string[] = [];
    const listen = (app: App) =>
      app.command('/virt', async ({ ack, command }) => {
        texts.push(command.text);
        await ack();
      });
    const [command] = MANIFEST.features.slash_commands;
    const escaping = { ...MANIFEST, features: { ...MANIFEST.features, slash_commands: [{ ...command, should_escape: true }] } };
    for (const manifest of [MANIFEST, escaping]) {
      const ws = await boot(listen, { manifest });
      await ws.user('ana').slash('/virt  1 < 2 for @ben ');
    }
    expect(texts).toEqual(['1 &lt; 2 for @ben', '1 &lt; 2 for <@U0BEN|ben>']);
  });

  it('says what Slack says when the bot does not acknowledge in time', async () => {
    const ws = await boot((app) => app.command('/virt', () => new Promise<void>(() => undefined)), { ackDeadlineMs: 50 });
    await ws.user('ana').slash('/virt');
    expect(ws.user('ana').ephemeral[0]?.text).toBe('/virt failed with the error "operation_timeout"');
    expect(ws.invariants().join()).toContain('operation_timeout');
  });
});

describe('response urls', () => {
  it('work five times', async () => {
    let urls: string[] = [];
    const ws = await boot((app) => {
      urls = responseUrls(app);
    });
    await ws.user('ana').slash('/virt');
    const url = urls[0] ?? '';
    for (let use = 0; use < 5; use += 1) expect(await respond(url, { text: String(use) })).toEqual([200, { ok: true }]);
    expect(await respond(url, { text: 'once more' })).toEqual([404, { ok: false, error: 'used_url' }]);
    expect(ws.user('ana').ephemeral).toHaveLength(5);
  });

  it('work for thirty minutes', async () => {
    const time = stillClock();
    let urls: string[] = [];
    const ws = await boot(
      (app) => {
        urls = responseUrls(app);
      },
      { clock: time.clock },
    );
    await ws.user('ana').slash('/virt');
    time.pass(30 * 60_000 + 1);
    expect(await respond(urls[0] ?? '', { text: 'late' })).toEqual([404, { ok: false, error: 'expired_url' }]);
  });

  it('post where the bot is not a member, for everybody when asked', async () => {
    let urls: string[] = [];
    const ws = await boot((app) => {
      urls = responseUrls(app);
    });
    await ws.user('ana').in('#general').slash('/virt');
    await respond(urls[0] ?? '', { text: 'to all', response_type: 'in_channel', unfurl_links: false, unfurl_media: false });
    expect((await ws.channel('#general').next()).text).toBe('to all');
    expect(ws.invariants()).toEqual([]);
  });

  it('replace and delete the message that a button was on', async () => {
    const ws = await withMessage(
      (app) => {
        app.action('Replace', async ({ ack, respond }) => {
          await ack();
          await respond({
            text: 'replaced',
            replace_original: true,
            blocks: [section('replaced'), buttons(button('Delete'))],
          });
        });
        app.action('Delete', async ({ ack, respond }) => {
          await ack();
          await respond({ delete_original: true });
        });
      },
      [buttons(button('Replace'))],
    );
    const message = await ws.channel('#infra').next();
    await ws.user('ana').click(message, 'Replace');
    expect(textOf(message)).toContain('replaced');
    await ws.user('ana').click(message, 'Delete');
    expect(ws.channel('#infra').messages).toEqual([]);
  });

  it('refuse blocks that Slack refuses', async () => {
    let urls: string[] = [];
    const ws = await boot((app) => {
      urls = responseUrls(app);
    });
    await ws.user('ana').slash('/virt');
    expect(await respond(urls[0] ?? '', { text: 'x', blocks: [{ type: 'header' }] })).toMatchObject([
      400,
      { error: 'invalid_blocks' },
    ]);
  });
});

describe('clicks', () => {
  it('carry the message, the place and the choices made in it', async () => {
    const bodies: Json[] = [];
    const ws = await withMessage(
      (app) =>
        app.action(/.*/, async ({ ack, body }) => {
          bodies.push({ ...body });
          await ack();
        }),
      [
        section('Pick'),
        buttons(
          {
            type: 'static_select',
            action_id: 'pick',
            placeholder: plain('Which'),
            options: [{ text: plain('Xen'), value: 'xen' }],
          },
          button('Go'),
        ),
      ],
    );
    const message = await ws.channel('#infra').next();
    const ana = ws.user('ana');
    await ana.on(message).choose('Which', 'Xen');
    await ana.click(message, 'Go');
    expect(bodies).toMatchObject([
      { type: 'block_actions', actions: [{ type: 'static_select', selected_option: { value: 'xen' } }] },
      {
        user: { id: 'U0ANA', team_id: 'T0LOCAL' },
        channel: { id: 'C0INFRA', name: 'infra' },
        container: { type: 'message', message_ts: message.ts, is_ephemeral: false },
        message: { ts: message.ts, bot_id: 'B0BOT' },
        state: { values: { buttons: { pick: { selected_option: { value: 'xen' } } } } },
        actions: [{ type: 'button', action_id: 'Go', block_id: 'buttons', value: 'Go', text: { text: 'Go' } }],
        trigger_id: expect.any(String),
        response_url: expect.any(String),
      },
    ]);
  });

  it('on an ephemeral message do not repeat the message', async () => {
    const bodies: Json[] = [];
    const ws = await boot((app) => {
      app.command('/virt', ({ ack }) => ack({ text: 'Sure?', blocks: [buttons(button('Yes'))] }));
      app.action('Yes', async ({ ack, body, respond }) => {
        await ack();
        bodies.push({ ...body });
        await respond({ delete_original: true });
      });
    });
    const ana = ws.user('ana');
    await ana.slash('/virt');
    await ana.click(await ana.nextEphemeral(), 'Yes');
    expect(bodies).toMatchObject([{ container: { is_ephemeral: true } }]);
    expect(bodies[0]).not.toHaveProperty('message');
    expect(ana.ephemeral).toEqual([]);
  });

  it('reach entries of overflow menus and feedback buttons by their text', async () => {
    const values: unknown[] = [];
    const ws = await withMessage(
      (app) =>
        app.action(/.*/, async ({ ack, payload }) => {
          values.push('selected_option' in payload ? payload.selected_option?.value : 'value' in payload && payload.value);
          await ack();
        }),
      [
        {
          type: 'section',
          text: plain('Menu'),
          accessory: { type: 'overflow', action_id: 'menu', options: [{ text: plain('Undo'), value: 'undo' }] },
        },
        {
          type: 'context_actions',
          elements: [
            {
              type: 'feedback_buttons',
              action_id: 'feedback',
              positive_button: { text: plain('Good'), value: '+' },
              negative_button: { text: plain('Bad'), value: '-' },
            },
          ],
        },
      ],
    );
    const message = await ws.channel('#infra').next();
    await ws.user('ana').on(message).click('Undo').click('Bad');
    expect(values).toEqual(['undo', '-']);
  });

  it('that nobody answers leave a word beside the message', async () => {
    const ws = await boot(undefined, { ackDeadlineMs: 50 });
    await call(ws, 'chat.postMessage', post('C0INFRA', { blocks: [buttons(button('Go'))] }));
    const message = await ws.channel('#infra').next();
    await ws.user('ana').click(message, 'Go');
    expect(message.trouble).toContain('operation_timeout');
  });
});

describe('shortcuts', () => {
  it('open from anywhere or from a message, as the manifest declares them', async () => {
    const seen: string[] = [];
    const ws = await boot((app) => {
      app.shortcut('new_plan', async ({ ack }) => {
        await ack();
        seen.push('new_plan');
      });
      app.shortcut({ type: 'message_action', callback_id: 'as_question' }, async ({ ack, shortcut }) => {
        await ack();
        seen.push('message' in shortcut ? (shortcut.message.text ?? '') : '');
      });
    });
    const ana = ws.user('ana');
    const message = await ana.say('forty sites');
    await ana.shortcut('New plan');
    await ana.shortcut('Use as question', message);
    expect(seen).toEqual(['new_plan', 'forty sites']);
    await expect(async () => ana.shortcut('Nonsense')).rejects.toThrow('no global shortcut');
  });
});
