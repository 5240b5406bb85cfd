import type { App } from '@slack/bolt';
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { skipped, useBrowser } from './browser-page.ts';
import { GALLERY_BLOCKS } from './gallery.ts';
import { boot, call, plain, post, section } from './support.ts';

/** Higher than the page. */
const tall = (name: string) => Array.from({ length: 60 }, (_, line) => `${name} ${line}`).join('\n');
const INFRA = 'C0INFRA';

/** How far a message's top is below the top of its list. */
async function below(list: Locator, message: Locator): Promise<number> {
  const [outer, inner] = [await list.boundingBox(), await message.boundingBox()];
  return (inner?.y ?? Number.NaN) - (outer?.y ?? Number.NaN);
}

function formBot(app: App): void {
  app.shortcut('new_plan', async ({ ack, shortcut, client }) => {
    await ack();
    const view = {
      type: 'modal' as const,
      callback_id: 'plan',
      title: plain('Plan'),
      submit: plain('Go'),
      blocks: [section('Ready?')],
    };
    await client.views.open({ trigger_id: shortcut.trigger_id, view });
  });
  app.view('plan', async ({ ack, body, client }) => {
    await ack();
    await client.chat.postEphemeral({ channel: INFRA, user: body.user.id, text: tall('planned') });
  });
}

describe.skipIf(skipped)('a list of messages', () => {
  const open = useBrowser();

  it.each(['ephemeral', 'in_channel'] as const)(
    'shows every %s answer from its top, after tall ones too',
    async (response_type) => {
      const ws = await boot((app) => {
        app.command('/virt', async ({ ack, command }) => ack({ response_type, text: tall(command.text) }));
      });
      const { page } = await open(ws.url);
      const list = page.getByRole('log');
      for (const word of ['first', 'second', 'third']) {
        await page.getByRole('textbox', { name: 'Message #infra' }).fill(`/virt ${word}`);
        await page.keyboard.press('Enter');
        const answer = list.getByRole('article').filter({ hasText: `${word} 0` });
        await answer.waitFor();
        expect(await below(list, answer), word).toBeCloseTo(0, -1);
      }
    },
  );

  it('shows the answer to a form from its top', async () => {
    const ws = await boot(formBot);
    await call(ws, 'chat.postMessage', post(INFRA, { text: tall('older') }));
    const { page } = await open(ws.url);
    await page.locator('.composer').getByRole('button', { name: 'New plan' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Go' }).click();
    const answer = page.getByRole('article').filter({ hasText: 'planned 0' });
    await answer.waitFor();
    expect(await below(page.getByRole('log'), answer)).toBeCloseTo(0, -1);
  });

  it('shows the answer in a thread from its top', async () => {
    const ws = await boot((app) => {
      app.event('app_mention', async ({ event, client }) => {
        const thread_ts = event.thread_ts ?? event.ts;
        await client.apiCall('chat.postMessage', post(event.channel, { thread_ts, text: tall(`reply to ${event.text}`) }));
      });
    });
    const question = await ws.user('ana').mention('ten web sites');
    const { page } = await open(`${ws.url}&thread=${question.ts}`);
    await page.getByRole('textbox', { name: 'Reply…' }).fill('@tiny and then?');
    await page.keyboard.press('Enter');
    const replies = page.getByRole('log', { name: 'Replies' });
    const answer = replies.getByRole('article').filter({ hasText: /and then\? 59/ });
    await answer.waitFor();
    // The question may stand above it.
    expect(await below(replies, answer)).toBeGreaterThan(-1);
    expect(await below(replies, answer)).toBeLessThan(100);
  });

  it('shows the answer to a click, although its button was further up', async () => {
    const ws = await boot((app) => {
      app.action('why', async ({ ack, respond }) => {
        await ack();
        await respond({ text: tall('because'), replace_original: false });
      });
    });
    await call(ws, 'chat.postMessage', post(INFRA, { blocks: GALLERY_BLOCKS }));
    await call(ws, 'chat.postMessage', post(INFRA, { text: tall('later') }));
    const { page } = await open(ws.url);
    await page.getByRole('button', { name: 'Why?' }).click();
    const answer = page.getByRole('article').filter({ hasText: 'because 0' });
    await answer.waitFor();
    expect(await below(page.getByRole('log'), answer)).toBeCloseTo(0, -1);
  });

  it('stays where one reads, and tells of what came in', async () => {
    const ws = await boot();
    for (const name of ['old', 'older']) await call(ws, 'chat.postMessage', post(INFRA, { text: tall(name) }));
    const { page } = await open(ws.url);
    const list = page.getByRole('log');
    const read = list.getByRole('article').filter({ hasText: 'older 0' });
    await list.hover();
    await page.mouse.wheel(0, -300);
    await expect.poll(() => below(list, read)).toBeCloseTo(300, -1);
    await call(ws, 'chat.postMessage', post(INFRA, { text: tall('news') }));
    await page.getByRole('button', { name: 'New message' }).waitFor();
    expect(await below(list, read)).toBeCloseTo(300, -1);
    await call(ws, 'chat.postMessage', post(INFRA, { text: 'and more' }));
    await page.getByRole('button', { name: '2 new messages' }).press('Enter');
    expect(await below(list, list.getByRole('article').filter({ hasText: 'news 0' }))).toBeCloseTo(0, -1);
    expect(await page.evaluate('document.activeElement.id')).toBe('messages');
    await page.getByRole('button', { name: 'New message' }).press('Enter');
    await page.getByRole('button', { name: /new message/i }).waitFor({ state: 'hidden' });
    expect(await list.getByText('and more').isVisible()).toBe(true);
  });

  it('stays where one reads when a message above it grows', async () => {
    const ws = await boot();
    const first = await call(ws, 'chat.postMessage', post(INFRA, { text: 'short' }));
    await call(ws, 'chat.postMessage', post(INFRA, { text: tall('read') }));
    const { page } = await open(ws.url);
    const list = page.getByRole('log');
    const read = list.getByRole('article').filter({ hasText: 'read 0' });
    await list.hover();
    await page.mouse.wheel(0, 200);
    await expect.poll(() => below(list, read)).toBeCloseTo(-200, -1);
    await call(ws, 'chat.update', { ...post(INFRA, { text: tall('grown') }), ts: first.ts });
    await page.getByText('grown 59').waitFor();
    expect(await below(list, read)).toBeCloseTo(-200, -1);
  });

  it('opens the menu of its last message where one can see it', async () => {
    const ws = await boot();
    await call(ws, 'chat.postMessage', post(INFRA, { text: tall('older') }));
    await ws.user('ana').say('the last one');
    const { page } = await open(ws.url);
    const last = page.getByRole('article').last();
    await last.getByLabel('More actions').press('Enter');
    const entry = last.getByRole('button', { name: 'Delete message' });
    const list = await page.getByRole('log').boundingBox();
    const bottom = async () => {
      const box = await entry.boundingBox();
      return (box?.y ?? Number.NaN) + (box?.height ?? 0);
    };
    await expect.poll(bottom).toBeLessThanOrEqual((list?.y ?? 0) + (list?.height ?? 0));
  });

  it('stays at its beginning on a smaller window while nothing was said', async () => {
    const ws = await boot(undefined, { examples: ['/virt a', '/virt b', '/virt c', '@tiny d', '/virt form'] });
    const { page } = await open(ws.url);
    await page.setViewportSize({ width: 390, height: 400 });
    expect(await page.evaluate("document.querySelector('#messages').scrollTop")).toBe(0);
  });

  it('reads out what is new and nothing else', async () => {
    const ws = await boot();
    await call(ws, 'chat.postMessage', post(INFRA, { text: 'one' }));
    const { page } = await open(ws.url);
    await page.evaluate(`
      window.added = [];
      const words = (changes) => changes.flatMap((each) => [...each.addedNodes]).map((node) => node.textContent.trim());
      new MutationObserver((changes) => added.push(...words(changes).filter(Boolean)))
        .observe(document.querySelector('[role=log]'), { childList: true });`);
    await call(ws, 'chat.postMessage', post(INFRA, { text: 'two' }));
    await page.getByText('two').waitFor();
    expect(await page.evaluate('added')).toEqual([expect.stringMatching(/two/)]);
  });

  it('keeps what one unfolded when a message is drawn anew', async () => {
    const ws = await boot();
    const { ts } = await call(ws, 'chat.postMessage', post(INFRA, { blocks: GALLERY_BLOCKS }));
    const { page } = await open(ws.url);
    await page.getByText('Why', { exact: true }).click();
    await call(ws, 'chat.postMessage', post(INFRA, { text: 'a reply', thread_ts: ts }));
    await page.getByRole('link', { name: '1 reply' }).waitFor();
    expect(await page.getByText('Because the kernel is shared.').isVisible()).toBe(true);
  });
});
