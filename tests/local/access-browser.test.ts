import type { App } from '@slack/bolt';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { skipped, useBrowser } from './browser-page.ts';
import { TOO_PALE } from './contrast.ts';
import { GALLERY_BLOCKS, GALLERY_VIEW } from './gallery.ts';
import { boot, call, plain, post } from './support.ts';

const INFRA = 'C0INFRA';
const NEEDS = {
  type: 'input',
  block_id: 'many',
  label: plain('Many needs'),
  hint: plain('As many as you like.'),
  element: {
    type: 'multi_static_select',
    action_id: 'v',
    options: ['GPU', 'USB'].map((text) => ({ text: plain(text), value: text })),
  },
};
const VIEW = { ...GALLERY_VIEW, blocks: [...GALLERY_VIEW.blocks, NEEDS] };

function formBot(app: App): void {
  app.command('/virt', async ({ ack, command, client }) => {
    await ack();
    await client.apiCall('views.open', { trigger_id: command.trigger_id, view: VIEW });
  });
  app.options(/.*/, async ({ ack }) => ack({ options: [{ text: plain('Exchange'), value: 'exchange' }] }));
  app.action(/.*/, async ({ ack }) => ack());
}

async function openForm(page: Page) {
  await page.getByRole('textbox', { name: 'Message #infra' }).fill('/virt form');
  await page.keyboard.press('Enter');
  const modal = page.getByRole('dialog', { name: 'Your workloads' });
  await modal.waitFor();
  return modal;
}

async function hasFocus(locator: Locator): Promise<boolean> {
  return await locator.evaluate((node) => node.matches(':focus'));
}

/** Controls that say what they are but not which one. */
function nameless(snapshot: string): string[] {
  const roles =
    'button|link|textbox|combobox|checkbox|radio|radiogroup|listbox|dialog|log|region|navigation|complementary|spinbutton';
  return snapshot.split('\n').filter((line) => new RegExp(`^\\s*- (${roles})\\b(?! ")`).test(line));
}

/** Ids that stand twice, and references to ids that are nowhere. */
const BROKEN_IDS = `(() => {
  const ids = [...document.querySelectorAll('[id]')].map((node) => node.id);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  const named = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'];
  const referred = named.flatMap((name) => [...document.querySelectorAll('[' + name + ']')].flatMap((node) => node.getAttribute(name).split(' ')));
  return [...twice, ...referred.filter((id) => !ids.includes(id))];
})()`;

describe.skipIf(skipped)('the page for everybody', () => {
  const open = useBrowser();

  it.each(['light', 'dark'] as const)('is legible when it is %s: messages, faults, the form and its errors', async (scheme) => {
    const ws = await boot(formBot, { examples: ['/virt 40 LAMP sites', '@tiny ten web sites', '/virt form'] });
    await call(ws, 'chat.postMessage', post(INFRA, { blocks: GALLERY_BLOCKS }));
    await call(ws, 'chat.postMessage', post(INFRA, { blocks: [{ type: 'mystery' }] }));
    await ws.user('ana').mention('a question of <!here> and #general');
    const { page } = await open(ws.url, scheme);
    await page.getByText('Slack would refuse one thing').click();
    expect(await page.evaluate(TOO_PALE)).toEqual([]);
    const modal = await openForm(page);
    await modal.getByLabel('Application').pressSequentially('exch');
    await modal.getByRole('option', { name: 'Exchange' }).waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(TOO_PALE)).toEqual([]);
    await modal.getByRole('button', { name: 'Recommend' }).click();
    await modal.getByText('Please complete this required field.').first().waitFor();
    expect(await page.evaluate(TOO_PALE)).toEqual([]);
  });

  it('would be seen to be illegible', async () => {
    const ws = await boot();
    await ws.user('ana').say('hard to read');
    const { page } = await open(ws.url);
    await page.evaluate("document.querySelector('article').style.color = '#999'");
    expect(await page.evaluate(TOO_PALE)).toContainEqual(expect.stringMatching(/^hard to read: 2\.8/));
  });

  it('names every control, on the page and in the form', async () => {
    const ws = await boot(formBot, { examples: ['/virt 40 LAMP sites'] });
    await call(ws, 'chat.postMessage', post(INFRA, { blocks: GALLERY_BLOCKS }));
    await ws.user('ana').say('mine');
    const { page } = await open(ws.url);
    expect(nameless(await page.locator('body').ariaSnapshot())).toEqual([]);
    const modal = await openForm(page);
    expect(nameless(await page.locator('body').ariaSnapshot())).toEqual([]);
    expect(await modal.getByRole('group', { name: 'Needs (optional)' }).getByRole('checkbox').count()).toBe(2);
    expect(await modal.getByRole('radiogroup', { name: 'VT-x or AMD-V (optional)' }).getByRole('radio').count()).toBe(2);
    expect(await page.evaluate(BROKEN_IDS)).toEqual([]);
  });

  it('ties hints and errors to their fields, and goes to the first wrong one', async () => {
    const ws = await boot(formBot);
    const { page } = await open(ws.url);
    const modal = await openForm(page);
    const name = modal.getByRole('textbox', { name: 'Name' });
    expect(await name.getAttribute('aria-required')).toBe('true');
    expect(await name.getAttribute('aria-invalid')).toBeNull();
    await modal.getByRole('button', { name: 'Recommend' }).focus();
    await page.keyboard.press('Enter');
    await modal.getByText('Please complete this required field.').first().waitFor();
    await expect.poll(() => hasFocus(name)).toBe(true);
    expect(await name.getAttribute('aria-invalid')).toBe('true');
    const ids = (await name.getAttribute('aria-describedby'))?.split(' ') ?? [];
    const said = await Promise.all(ids.map((id) => page.locator(`[id="${id}"]`).textContent()));
    expect(said).toEqual(['What is it called?', 'Please complete this required field.']);
  });

  it('chooses several with keys alone: open, tick, close', async () => {
    const ws = await boot(formBot);
    const { page } = await open(ws.url);
    const modal = await openForm(page);
    const field = modal.locator('details.many summary');
    expect(await field.textContent()).toBe('Choose…');
    await field.press('Enter');
    const box = modal.getByRole('checkbox', { name: 'USB' });
    await box.press('Space');
    await modal.locator('summary', { hasText: 'USB' }).waitFor();
    expect(await hasFocus(box)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await box.isVisible()).toBe(false);
    expect(await modal.isVisible()).toBe(true);
    expect(await hasFocus(field)).toBe(true);
    expect(ws.user('ana').modal.value('Many needs')).toBe('USB');
  });

  it('keeps the keys inside the form while it is open', async () => {
    const ws = await boot(formBot);
    const { page } = await open(ws.url);
    const modal = await openForm(page);
    const stops = await modal.locator('input, select, summary, button').count();
    for (let stop = 0; stop < stops + 3; stop += 1) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate("document.activeElement === document.body || !!document.activeElement.closest('.modal')")).toBe(
        true,
      );
    }
  });

  it('begins with a link that skips to the messages', async () => {
    const ws = await boot();
    const { page } = await open(ws.url);
    expect(await page.evaluate("document.querySelector('a, button, input, select, textarea, summary').textContent")).toMatch(
      /^Skip/,
    );
    const link = page.getByRole('link', { name: 'Skip to the messages' });
    await link.focus();
    expect((await link.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('messages');
  });

  it('never grows wider than a phone: long words break, wide tables scroll in their own box', async () => {
    const ws = await boot();
    const cells = Array.from({ length: 12 }, (_, index) => ({ type: 'raw_text', text: `Column ${index}` }));
    const word = 'W'.repeat(400);
    const blocks = [
      { type: 'section', text: plain(word), accessory: { type: 'button', action_id: 'a', text: plain('Beside') } },
      { type: 'table', rows: [cells, cells] },
      { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: word }] }] },
    ];
    await call(ws, 'chat.postMessage', post(INFRA, { blocks }));
    const { page } = await open(ws.url);
    await page.setViewportSize({ width: 390, height: 844 });
    const widths =
      "['html', '#messages', '.b-section', '.b-rich_text'].map((which) => document.querySelector(which)).map((node) => node.scrollWidth - node.clientWidth)";
    expect(await page.evaluate(widths)).toEqual([0, 0, 0, 0]);
    expect(await page.evaluate("document.querySelector('div.table').scrollWidth > 390")).toBe(true);
  });
});
