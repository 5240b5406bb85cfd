import type { App } from '@slack/bolt';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { skipped, useBrowser } from './browser-page.ts';
import { GALLERY_BLOCKS, GALLERY_VIEW } from './gallery.ts';
import { boot, call, post, section } from './support.ts';

const APPS = ['Exchange', 'Exim', 'MySQL'];
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
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

/** A bot with a home, shortcuts and prompts. */
function homelyBot(app: App): void {
  app.event('app_home_opened', async ({ event, client }) => {
    if (event.tab === 'home') {
      await client.views.publish({ user_id: event.user, view: { type: 'home', blocks: [section('Welcome home.')] } });
      return;
    }
    const prompts = [{ title: 'Compare two', message: 'compare lxc and kvm' }];
    await client.apiCall('assistant.threads.setSuggestedPrompts', { channel_id: event.channel, prompts });
  });
  app.shortcut('as_question', async ({ ack, shortcut, respond }) => {
    await ack();
    if (shortcut.type === 'message_action') await respond(`About: ${shortcut.message.text}`);
  });
  app.shortcut('new_plan', async ({ ack, shortcut, client }) => {
    await ack();
    await client.apiCall('views.open', { trigger_id: shortcut.trigger_id, view: GALLERY_VIEW });
  });
  app.command('/virt', async ({ ack, client, command }) => {
    await ack();
    const blocks = [{ type: 'data_table', rows: [] }];
    await client.apiCall('chat.postMessage', { channel: command.channel_id, text: 'x', blocks, ...QUIET }).catch(() => undefined);
  });
}

describe.skipIf(skipped)('the page in a browser', () => {
  const open = useBrowser();
  const shots = process.env.SHOTS;
  async function shoot(page: Page, name: string): Promise<void> {
    if (shots) await page.screenshot({ path: `${shots}/${name}.png` });
  }

  it('takes a person through a command, a form and a thread', async () => {
    const ws = await boot(tinyBot, { examples: ['/virt 40 LAMP sites on Debian and one Exchange server'] });
    const { page, problems } = await open(ws.url);
    await shoot(page, '1-start');

    await page.getByRole('button', { name: '/virt 40 LAMP sites' }).click();
    await page.getByRole('heading', { name: 'Hardware virtualisation for 40 machines' }).waitFor();
    expect(await page.getByRole('cell', { name: 'LAMP on Debian' }).isVisible()).toBe(true);
    await shoot(page, '2-answer');
    await page.getByRole('button', { name: 'Why?' }).click();
    await page.getByText('Pressed Why?').waitFor();
    await shoot(page, '3-pressed');

    await page.getByRole('textbox', { name: 'Message #infra' }).fill('/virt form');
    await page.keyboard.press('Enter');
    const modal = page.getByRole('dialog', { name: 'Your workloads' });
    await modal.getByLabel('Name').fill('bad');
    await modal.getByLabel('System').selectOption('Linux');
    await modal.getByLabel('Application').pressSequentially('exch');
    await modal.getByRole('option', { name: 'Exchange' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await modal.getByLabel('Priorities').pressSequentially('my');
    await modal.getByRole('option', { name: 'MySQL' }).click();
    await modal.getByRole('button', { name: 'Remove MySQL' }).waitFor();
    await shoot(page, '4-form');
    await modal.getByRole('button', { name: 'Recommend' }).click();
    await modal.getByText('Another name, please.').waitFor();
    await shoot(page, '5-errors');
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
    await shoot(page, '6-thread');
    if (shots) {
      await page.emulateMedia({ colorScheme: 'dark' });
      await shoot(page, '7-dark');
      await page.setViewportSize({ width: 420, height: 760 });
      await shoot(page, '8-narrow');
    }
    expect(problems).toEqual([]);
    expect(ws.invariants()).toEqual([]);
  });

  it('has a menu for each message, and edits and deletes with keys alone', async () => {
    const ws = await boot(homelyBot);
    const { page, problems } = await open(ws.url);
    page.on('dialog', (dialog) => dialog.accept());
    await page.getByRole('textbox', { name: 'Message #infra' }).fill('ten web sites @ben');
    await page.keyboard.press('Enter');
    const message = page.locator('article').first();
    await message.getByLabel('More actions').focus();
    await page.keyboard.press('Enter');
    await shoot(page, '10-menu');
    await message.getByRole('button', { name: 'Use as question' }).press('Enter');
    await page.getByText('About: ten web sites').waitFor();

    await page.getByRole('textbox', { name: 'Message #infra' }).press('ArrowUp');
    const editor = message.getByRole('textbox', { name: 'Edit message' });
    expect(await editor.inputValue()).toBe('ten web sites @ben');
    await shoot(page, '11-edit');
    await editor.fill('twenty web sites');
    await page.keyboard.press('Enter');
    await message.getByText('(edited)').waitFor();
    expect(ws.messages[0]?.text).toBe('twenty web sites');

    await message.getByLabel('More actions').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    expect(await message.getByRole('button', { name: 'Delete message' }).isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    await message.getByRole('button', { name: 'Delete message' }).press('Enter');
    await page.getByText('twenty web sites', { exact: true }).waitFor({ state: 'detached' });
    expect(problems).toEqual([]);
  });

  it('opens a form from its shortcut, and gives the keys back when Escape closes it', async () => {
    const ws = await boot(homelyBot);
    const { page } = await open(ws.url);
    const shortcut = page.locator('.composer').getByRole('button', { name: 'New plan' });
    await shortcut.press('Enter');
    await page.getByRole('dialog', { name: 'Your workloads' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.evaluate('document.activeElement.dataset.shortcut')).toBe('new_plan');
  });

  it('attaches files, shows pictures and offers the rest for download', async () => {
    const ws = await boot(homelyBot);
    const { page, problems } = await open(ws.url);
    const files = [
      { name: 'layers.png', mimeType: 'image/png', buffer: PNG },
      { name: 'rvtools.csv', mimeType: 'text/csv', buffer: Buffer.from('VM\nweb\n') },
    ];
    await page.getByLabel('Attach a file').setInputFiles(files);
    await page.getByRole('button', { name: 'Remove rvtools.csv' }).waitFor();
    await page.getByRole('textbox', { name: 'Message #infra' }).fill('our machines');
    await page.keyboard.press('Enter');
    const picture = page.getByRole('img', { name: 'layers.png' });
    await picture.waitFor();
    const size = "document.querySelector('article img').decode().then(() => document.querySelector('article img').naturalWidth)";
    expect(await page.evaluate(size)).toBe(1);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'rvtools.csv' }).click(),
    ]);
    await shoot(page, '12-files');
    expect(download.suggestedFilename()).toBe('rvtools.csv');
    expect(ws.messages.map(({ text, files: all }) => [text, all.length])).toEqual([['our machines', 2]]);
    expect(problems).toEqual([]);
  });

  it("shows the bot's home and its prompts, and its conversations on a phone", async () => {
    const ws = await boot(homelyBot);
    const { page, problems } = await open(ws.url);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole('button', { name: 'Conversations' }).press('Enter');
    await shoot(page, '13-conversations');
    await page.getByRole('navigation', { name: 'Conversations' }).getByRole('link', { name: 'tiny' }).click();
    await page.getByRole('button', { name: 'Compare two' }).waitFor();
    await shoot(page, '14-prompts');
    await page.getByRole('button', { name: 'Compare two' }).click();
    await page.locator('article').getByText('compare lxc and kvm').waitFor();
    await page.getByRole('navigation', { name: 'App' }).getByRole('link', { name: 'Home' }).click();
    await page.getByText('Welcome home.').waitFor();
    await shoot(page, '15-home');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    expect(problems).toEqual([]);
  });

  it('follows a link to a message of this workspace, and tells the bot of the press', async () => {
    const ws = await boot(undefined);
    const question = await ws.user('ana').in('plans').say('ten web sites');
    await call(ws, 'chat.postMessage', post('G0PLANS', { text: 'Use containers.', thread_ts: question.ts }));
    const { permalink } = await call(ws, 'chat.getPermalink', { channel: 'G0PLANS', message_ts: question.ts });
    const link = { type: 'button', action_id: 'go', text: { type: 'plain_text', text: 'Open the thread' }, url: permalink };
    const view = { type: 'home', blocks: [{ type: 'actions', elements: [link] }] };
    await call(ws, 'views.publish', { user_id: 'U0ANA', view });
    const { page } = await open(`${ws.url}&channel=dm&home=1`);
    await page.getByRole('link', { name: 'Open the thread' }).click();
    await page.getByRole('complementary', { name: 'Thread' }).getByText('Use containers.').waitFor();
    expect(await page.getByRole('heading', { name: '#plans', exact: true }).isVisible()).toBe(true);
    const pressed = await ws.until(() => ws.deliveries.find(({ kind }) => kind === 'interactive'));
    expect(pressed.payload).toMatchObject({ type: 'block_actions', actions: [{ action_id: 'go' }] });
  });

  it('shows what Slack would refuse, in its words', async () => {
    const ws = await boot(homelyBot);
    const { page } = await open(ws.url);
    await page.getByRole('textbox', { name: 'Message #infra' }).fill('/virt');
    await page.keyboard.press('Enter');
    await page.getByText('Slack would refuse one thing').click();
    await page.getByText('chat.postMessage: invalid_blocks').waitFor();
    await shoot(page, '16-refused');
    expect(await page.locator('#refused').textContent()).toContain('json-pointer:/blocks/0');
  });
});
