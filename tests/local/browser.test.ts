import type { App } from '@slack/bolt';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_ARGS, findBrowser } from '../support/browser.ts';
import { GALLERY_BLOCKS, GALLERY_VIEW } from './gallery.ts';
import { boot } from './support.ts';

const found = findBrowser();
// Where a browser is required, its absence is a failure, which beforeAll tells.
const skipped = !found.ok && process.env.REQUIRE_BROWSER !== '1';
if (skipped) console.warn(`The browser tests are skipped: ${found.why}.`);

const APPS = ['Exchange', 'Exim', 'MySQL'];
const QUIET = { unfurl_links: false, unfurl_media: false } as const;

function tinyBot(app: App): void {
  app.command('/virt', async ({ ack, command, client }) => {
    await ack();
    if (command.text === 'form') {
      await client.apiCall('views.open', { trigger_id: command.trigger_id, view: GALLERY_VIEW });
      return;
    }
    await client.apiCall('chat.postMessage', {
      channel: command.channel_id,
      text: 'An answer',
      blocks: GALLERY_BLOCKS,
      ...QUIET,
    });
  });
  app.options(/.*/, async ({ ack, payload }) => {
    const found = APPS.filter((name) => name.toLowerCase().includes(payload.value.toLowerCase()));
    await ack({ options: found.map((name) => ({ text: { type: 'plain_text', text: name }, value: name })) });
  });
  app.view('gallery', async ({ ack, view, client, body }) => {
    const { name, app: chosen, prio } = view.state.values;
    if (name?.v?.value === 'bad') {
      await ack({ response_action: 'errors', errors: { name: 'Another name, please.' } });
      return;
    }
    await ack();
    const many = prio?.prio?.selected_options?.map((each) => each.value).join('+');
    const text = `${name?.v?.value} on ${chosen?.app?.selected_option?.value} for ${many}`;
    await client.chat.postMessage({ channel: 'C0INFRA', text, ...QUIET });
    void body;
  });
  app.action(/.*/, async ({ ack, respond, payload }) => {
    await ack();
    if (payload.type === 'button' && 'text' in payload)
      await respond({ text: `Pressed ${payload.text.text}`, replace_original: false });
  });
  app.event('app_mention', async ({ event, client }) => {
    await client.chat.postMessage({
      channel: event.channel,
      thread_ts: event.thread_ts ?? event.ts,
      text: 'In the thread.',
      ...QUIET,
    });
  });
}

describe.skipIf(skipped)('the page in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    if (!found.ok) throw new Error(`The browser tests are required, and ${found.why}.`);
    browser = await chromium.launch({ executablePath: found.path, args: BROWSER_ARGS });
  });
  afterAll(async () => {
    await browser?.close();
  });

  async function open(url: string): Promise<{ page: Page; problems: string[] }> {
    const page = await browser.newPage({ viewport: { width: 1180, height: 760 } });
    const problems: string[] = [];
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(error.message));
    await page.goto(url);
    page.setDefaultTimeout(5000);
    return { page, problems };
  }

  it('takes a person through a command, a form and a thread', async () => {
    const ws = await boot(tinyBot, { examples: ['/virt 40 LAMP sites on Debian and one Exchange server'] });
    const { page, problems } = await open(ws.url);
    const shots = process.env.SHOTS;
    const shoot = async (name: string) => shots && (await page.screenshot({ path: `${shots}/${name}.png` }));
    await shoot('1-start');

    await page.getByRole('button', { name: '/virt 40 LAMP sites' }).click();
    await page.getByRole('heading', { name: 'Hardware virtualisation for 40 machines' }).waitFor();
    expect(await page.getByRole('cell', { name: 'LAMP on Debian' }).isVisible()).toBe(true);
    await shoot('2-answer');
    await page.getByRole('button', { name: 'Why?' }).click();
    await page.getByText('Pressed Why?').waitFor();
    await shoot('3-pressed');

    await page.getByRole('textbox', { name: 'Message #infra' }).fill('/virt form');
    await page.keyboard.press('Enter');
    const modal = page.getByRole('dialog', { name: 'Your workloads' });
    await modal.getByLabel('Name').fill('bad');
    await modal.getByLabel('System').selectOption('Linux');
    await modal.getByLabel('Application').pressSequentially('exch');
    await page.locator('datalist option[value="Exchange"]').first().waitFor({ state: 'attached' });
    await modal.getByLabel('Application').fill('Exchange');
    await modal.getByLabel('Priorities').pressSequentially('my');
    await page.locator('datalist option[value="MySQL"]').first().waitFor({ state: 'attached' });
    await modal.getByLabel('Priorities').fill('MySQL');
    await modal.getByLabel('Priorities').blur();
    await modal.getByRole('button', { name: 'Remove MySQL' }).waitFor();
    await shoot('4-form');
    await modal.getByRole('button', { name: 'Recommend' }).click();
    await modal.getByText('Another name, please.').waitFor();
    await shoot('5-errors');
    await modal.getByLabel('Name').fill('mail');
    await modal.getByRole('button', { name: 'Recommend' }).click();
    await page.getByText('mail on Exchange for MySQL').waitFor();
    expect(await modal.count()).toBe(0);

    await page.getByRole('textbox', { name: 'Message #infra' }).fill('@tiny what if one is Windows?');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: '1 reply' }).click();
    await page.getByRole('complementary', { name: 'Thread' }).getByText('In the thread.').waitFor();
    await page.getByRole('textbox', { name: 'Reply' }).fill('@tiny and then?');
    await page.keyboard.press('Enter');
    await page.getByRole('complementary', { name: 'Thread' }).getByText('In the thread.').nth(1).waitFor();
    await shoot('6-thread');
    if (shots) {
      await page.emulateMedia({ colorScheme: 'dark' });
      await shoot('7-dark');
      await page.setViewportSize({ width: 420, height: 760 });
      await shoot('8-narrow');
    }
    expect(problems).toEqual([]);
    expect(ws.invariants()).toEqual([]);
  });
});
