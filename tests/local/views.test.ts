import type { App, SlashCommand } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import type { Workspace } from '../../src/local/index.ts';
import { type Json, json } from '../../src/local/json.ts';
import { boot, call, plain, stillClock } from './support.ts';

function field(blockId: string, label: string, element: Json = {}, more: Json = {}): Json {
  return {
    type: 'input',
    block_id: blockId,
    label: plain(label),
    element: { type: 'plain_text_input', action_id: 'v', ...element },
    ...more,
  };
}

function modal(blocks: readonly Json[], more: Json = {}): Json {
  return { type: 'modal', callback_id: 'form', title: plain('A form'), submit: plain('Send'), blocks, ...more };
}

const select = (initial?: string): Json => ({
  type: 'static_select',
  options: ['linux', 'windows'].map((value) => ({ text: plain(value.toUpperCase()), value })),
  ...(initial === undefined ? {} : { initial_option: { text: plain(initial.toUpperCase()), value: initial } }),
});

/** A workspace whose bot only notes the trigger of a command: the test makes the calls itself. */
async function withTrigger(clock?: () => Date): Promise<{ ws: Workspace; trigger: () => Promise<string> }> {
  const triggers: string[] = [];
  const ws = await boot(
    (app) => {
      app.command('/virt', async ({ ack, command }) => {
        await ack();
        triggers.push(command.trigger_id);
      });
    },
    clock === undefined ? {} : { clock },
  );
  const trigger = async () => {
    await ws.user('ana').slash('/virt form');
    return triggers.at(-1) ?? '';
  };
  return { ws, trigger };
}

function opens(app: App, view: (command: SlashCommand) => Json): void {
  app.command('/virt', async ({ ack, command, client }) => {
    await ack();
    await client.apiCall('views.open', { trigger_id: command.trigger_id, view: view(command) });
  });
}

describe('views', () => {
  it('takes a trigger once, and within three seconds', async () => {
    const time = stillClock();
    const { ws, trigger } = await withTrigger(time.clock);
    const view = modal([field('a', 'Name')]);
    const first = await trigger();
    expect(await call(ws, 'views.open', { trigger_id: first, view })).toMatchObject({ ok: true });
    expect(await call(ws, 'views.open', { trigger_id: first, view })).toMatchObject({ error: 'exchanged_trigger_id' });
    const late = await trigger();
    time.pass(3001);
    expect(await call(ws, 'views.open', { trigger_id: late, view })).toMatchObject({ error: 'expired_trigger_id' });
    expect(await call(ws, 'views.open', { trigger_id: 'made up', view })).toMatchObject({ error: 'invalid_trigger_id' });
  });

  it('stacks three views and no more', async () => {
    const { ws, trigger } = await withTrigger();
    const view = modal([field('a', 'Name')]);
    await call(ws, 'views.open', { trigger_id: await trigger(), view });
    await call(ws, 'views.push', { trigger_id: await trigger(), view });
    const { view: third } = await call(ws, 'views.push', { trigger_id: await trigger(), view });
    expect(third).toMatchObject({ previous_view_id: expect.any(String), root_view_id: expect.any(String) });
    expect(await call(ws, 'views.push', { trigger_id: await trigger(), view })).toMatchObject({ error: 'push_limit_reached' });
  });

  it('lets only the newest hash update a view', async () => {
    const { ws, trigger } = await withTrigger();
    const view = modal([field('a', 'Name')]);
    const opened = await call(ws, 'views.open', { trigger_id: await trigger(), view: { ...view, external_id: 'mine' } });
    const { hash, id } = json(opened.view);
    expect(await call(ws, 'views.update', { external_id: 'mine', hash, view })).toMatchObject({ ok: true });
    expect(await call(ws, 'views.update', { view_id: id, hash, view })).toMatchObject({ error: 'hash_conflict' });
    expect(await call(ws, 'views.update', { view_id: 'V0', view })).toMatchObject({ error: 'not_found' });
  });

  it.each([
    ['a title over 24 characters', { title: plain('x'.repeat(25)) }, '/view/title/text'],
    ['private metadata over 3000 characters', { private_metadata: 'x'.repeat(3001) }, '/view/private_metadata'],
    ['inputs without a submit button', { submit: undefined }, '/view/submit'],
    ['a table', { blocks: [{ type: 'table', rows: [[{ type: 'raw_text', text: 'x' }]] }] }, '/view/blocks/0/type'],
    ['more than a hundred blocks', { blocks: Array.from({ length: 101 }, () => ({ type: 'divider' })) }, '/view/blocks'],
    ['the same block_id twice', { blocks: [field('a', 'One'), field('a', 'Two')] }, '/view/blocks/1/block_id'],
  ])('refuses %s', async (_, more, pointer) => {
    const { ws, trigger } = await withTrigger();
    const answer = await call(ws, 'views.open', { trigger_id: await trigger(), view: modal([field('a', 'Name')], more) });
    expect(answer.error).toBe('invalid_arguments');
    expect(JSON.stringify(answer.response_metadata)).toContain(`json-pointer:${pointer}]`);
  });

  it('refuses a view of more than 250 kB', async () => {
    const { ws, trigger } = await withTrigger();
    const heavy = Array.from({ length: 90 }, () => ({ type: 'section', text: plain('x'.repeat(2900)) }));
    expect(await call(ws, 'views.open', { trigger_id: await trigger(), view: modal(heavy) })).toEqual({
      ok: false,
      error: 'view_too_large',
    });
  });

  it('sends every input with the form, also those that nobody touched', async () => {
    const seen: unknown[] = [];
    const ws = await boot((app) => {
      opens(app, () =>
        modal([
          field('a', 'Name', {}, { optional: true }),
          field('b', 'Count', { initial_value: '3' }),
          field('c', 'System', select('linux')),
          field('d', 'Needs', { type: 'checkboxes', options: [{ text: plain('GPU'), value: 'gpu' }] }, { optional: true }),
          { type: 'actions', block_id: 'e', elements: [{ ...select(), action_id: 'v' }] },
        ]),
      );
      app.view('form', async ({ ack, view }) => {
        seen.push(view.state.values);
        await ack();
      });
    });
    const ana = ws.user('ana');
    await ana.slash('/virt form');
    await ana.modal.submit();
    expect(seen).toMatchObject([
      {
        a: { v: { type: 'plain_text_input', value: null } },
        b: { v: { value: '3' } },
        c: { v: { selected_option: { value: 'linux' } } },
        d: { v: { selected_options: [] } },
        e: { v: { selected_option: null } },
      },
    ]);
  });

  it('keeps what was typed over an update only where block_id and action_id stay', async () => {
    const ws = await boot((app) => {
      const view = (id: string): Json =>
        modal([
          field('stays', 'Stays', { initial_value: `initial ${id}` }),
          field(`moves-${id}`, 'Moves', { initial_value: `initial ${id}` }),
          { type: 'actions', block_id: 'x', elements: [{ type: 'button', action_id: 'redraw', text: plain('Redraw') }] },
        ]);
      opens(app, () => view('one'));
      app.action('redraw', async ({ ack, body, client }) => {
        await ack();
        if ('view' in body && body.view)
          await client.apiCall('views.update', { view_id: body.view.id, hash: body.view.hash, view: view('two') });
      });
    });
    const ana = ws.user('ana');
    await ana.slash('/virt form');
    await ana.modal.fill('Stays', 'typed').fill('Moves', 'typed').click('Redraw');
    expect([ana.modal.value('Stays'), ana.modal.value('Moves')]).toEqual(['typed', 'initial two']);
  });

  it('checks required fields before the bot hears of them', async () => {
    const ws = await boot((app) =>
      opens(app, () =>
        modal([field('a', 'Name'), field('b', 'Count', { type: 'number_input', is_decimal_allowed: false, min_value: '1' })]),
      ),
    );
    const ana = ws.user('ana');
    await ana.slash('/virt form');
    const before = ws.deliveries.length;
    const { open, errors } = await ana.modal.fill('Count', 0).submit();
    expect(open).toBe(true);
    expect(errors).toEqual({ Name: 'Please complete this required field.', Count: 'Please enter 1 or more.' });
    expect(ws.deliveries.length).toBe(before);
  });

  it.each([
    [
      'errors under their fields',
      { response_action: 'errors', errors: { a: 'No.' } },
      { open: true, title: 'A form', errors: { Name: 'No.' } },
    ],
    [
      'an update of the view',
      { response_action: 'update', view: modal([], { title: plain('Done') }) },
      { open: true, title: 'Done', errors: {} },
    ],
    [
      'a view on top',
      { response_action: 'push', view: modal([], { title: plain('More') }) },
      { open: true, title: 'More', errors: {} },
    ],
    ['the end of all views', { response_action: 'clear' }, { open: false, title: '', errors: {} }],
    ['nothing but the acknowledgement', undefined, { open: false, title: '', errors: {} }],
  ])('takes %s as the answer to a form', async (_, answer, expected) => {
    const ws = await boot((app) => {
      opens(app, () => modal([field('a', 'Name')]));
      app.view('form', async ({ ack }) => {
        // Also answers that Bolt's types would not let pass.
        await (answer === undefined ? ack() : ack(answer as never));
      });
    });
    const ana = ws.user('ana');
    await ana.slash('/virt form');
    const { open, errors } = await ana.modal.fill('Name', 'x').submit();
    expect({ open, errors, title: open ? ana.modal.title : '' }).toEqual(expected);
    expect(ws.invariants()).toEqual([]);
  });

  it('says that there was trouble when the answer names fields that are not there', async () => {
    const ws = await boot((app) => {
      opens(app, () => modal([field('a', 'Name')]));
      app.view('form', ({ ack }) => ack({ response_action: 'errors', errors: { nowhere: 'No.' } }));
    });
    const ana = ws.user('ana');
    await ana.slash('/virt form');
    await ana.modal.fill('Name', 'x').submit();
    expect(ana.modal.trouble).toContain('trouble connecting');
    expect(ws.invariants().join()).toContain('nowhere');
  });

  it('tells of a closed view when the view asks for it', async () => {
    const cleared: boolean[] = [];
    const ws = await boot((app) => {
      opens(app, ({ text }) => modal([], { notify_on_close: text === 'tell', close: plain('Never mind') }));
      app.view({ callback_id: 'form', type: 'view_closed' }, async ({ ack, body }) => {
        await ack();
        cleared.push('is_cleared' in body && body.is_cleared);
      });
    });
    const ana = ws.user('ana');
    await ana.slash('/virt quietly');
    await ana.modal.close();
    await ana.slash('/virt tell');
    await ana.modal.click('Never mind');
    expect(cleared).toEqual([false]);
    expect(ana.modal.isOpen).toBe(false);
  });

  it('asks the bot for options from the third character on, or from where the element says', async () => {
    const asked: string[] = [];
    const ws = await boot((app) => {
      opens(app, () =>
        modal([
          field('a', 'App', { type: 'external_select' }),
          field('b', 'Any', { type: 'external_select', min_query_length: 0 }),
        ]),
      );
      app.options('v', async ({ ack, payload }) => {
        asked.push(payload.value);
        await ack({ options: [{ text: { type: 'plain_text', text: 'Exchange' }, value: 'exchange' }] });
      });
    });
    const ana = ws.user('ana');
    await ana.slash('/virt form');
    expect(await ana.modal.suggest('App', 'ex')).toEqual([]);
    expect(await ana.modal.suggest('App', 'exc')).toEqual(['Exchange']);
    expect(await ana.modal.suggest('Any', '')).toEqual(['Exchange']);
    expect(asked).toEqual(['exc', '']);
    await ana.modal.choose('App', 'Exchange');
    expect(ana.modal.value('App')).toBe('Exchange');
  });

  it('shows options to nobody when the bot sends ones that Slack refuses', async () => {
    const ws = await boot((app) => {
      opens(app, () => modal([field('a', 'App', { type: 'external_select', min_query_length: 0 })]));
      app.options('v', ({ ack }) => ack({ options: [{ text: { type: 'plain_text', text: 'x'.repeat(76) }, value: 'v' }] }));
    });
    const ana = ws.user('ana');
    await ana.slash('/virt form');
    expect(await ana.modal.suggest('App', '')).toEqual([]);
    expect(ws.invariants().join()).toContain('must be less than 76 characters');
  });

  it('says what there is when a label is not there', async () => {
    const ws = await boot((app) => opens(app, () => modal([field('a', 'Name')])));
    const ana = ws.user('ana');
    await ana.slash('/virt form');
    expect(() => ana.modal.value('Nmae')).toThrow('No field "Nmae" in the modal "A form" with the fields [Name]');
  });
});
