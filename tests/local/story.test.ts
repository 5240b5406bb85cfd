import type { App } from '@slack/bolt';
import { expect, it } from 'vitest';
import { textOf } from '../../src/local/index.ts';
import { boot, plain, section } from './support.ts';

function form(rows: number) {
  const row = (index: number) => [
    {
      type: 'input' as const,
      block_id: `name-${index}`,
      label: plain('Workload'),
      element: { type: 'plain_text_input' as const, action_id: 'value' },
    },
  ];
  return {
    type: 'modal' as const,
    callback_id: 'form',
    title: plain('Workloads'),
    submit: plain('Ask'),
    private_metadata: String(rows),
    blocks: [
      ...Array.from({ length: rows }, (_, index) => row(index)).flat(),
      {
        type: 'actions' as const,
        block_id: 'more',
        elements: [{ type: 'button' as const, action_id: 'add', text: plain('Add workload') }],
      },
    ],
  };
}

function advisor(app: App): void {
  app.command('/virt', async ({ ack, command, client, respond }) => {
    if (command.text === 'form') {
      await ack();
      await client.views.open({ trigger_id: command.trigger_id, view: form(1) });
      return;
    }
    await ack('On it.');
    await respond({ text: `You asked: ${command.text}`, blocks: [section(`You asked: ${command.text}`)] });
  });
  app.action('add', async ({ ack, body, client }) => {
    await ack();
    if (body.type !== 'block_actions' || body.view === undefined) return;
    const { id, hash, private_metadata } = body.view;
    await client.views.update({ view_id: id, hash, view: form(Number(private_metadata) + 1) });
  });
  app.view('form', async ({ ack, view, client, body }) => {
    const names = Object.values(view.state.values).map((fields) => fields.value?.value ?? '');
    if (names[0] === 'bad') {
      await ack({ response_action: 'errors', errors: { 'name-0': 'Not that one.' } });
      return;
    }
    await ack();
    await client.chat.postMessage({
      channel: body.user.id,
      text: names.join(', '),
      blocks: [
        section(names.join(', ')),
        { type: 'actions', elements: [{ type: 'button', action_id: 'why', text: plain('Why?'), value: 'w' }] },
      ],
      unfurl_links: false,
      unfurl_media: false,
    });
  });
  app.action('why', async ({ ack, respond }) => {
    await ack();
    await respond({ text: 'Because.', replace_original: false });
  });
  app.event('app_mention', async ({ event, client }) => {
    await client.chat.postMessage({
      channel: event.channel,
      thread_ts: event.thread_ts ?? event.ts,
      text: `Heard: ${event.text}`,
      unfurl_links: false,
      unfurl_media: false,
    });
  });
}

it('takes a person through a command, a form, a button and a thread', async () => {
  const ws = await boot(advisor);
  const ana = ws.user('ana').in('#infra');

  await ana.slash('/virt 40 LAMP sites');
  expect(ana.ephemeral.map(textOf)).toEqual(['On it.', 'You asked: 40 LAMP sites']);

  await ana.slash('/virt form');
  const { errors } = await ana.modal.fill('Workload', 'bad').submit();
  expect(errors).toEqual({ Workload: 'Not that one.' });
  const { open } = await ana.modal.fill('Workload', 'web').click('Add workload').fill('Workload', 'mail', 1).submit();
  expect(open).toBe(false);
  const answer = await ws.channel('@ana').next();
  expect(textOf(answer)).toBe('web, mail\nWhy?');
  await ana.click(answer, 'Why?');
  expect(textOf(await ana.nextEphemeral((message) => message.text === 'Because.'))).toBe('Because.');

  const question = await ana.mention('hello');
  const heard = await ws.channel('#infra').next();
  expect(heard.thread_ts).toBe(question.ts);
  await ana.reply(heard, '@bot and if Windows?');
  expect((await ws.channel('#infra').next()).text).toBe('Heard: <@U0BOT> and if Windows?');
  expect(ws.invariants()).toEqual([]);
});
