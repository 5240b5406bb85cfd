import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readManifest } from '../../src/local/manifest.ts';
import { type BotInWorkspace, readManifestFile, startBotInWorkspace } from '../support/bot.ts';
import { BROWSER_ARGS, findBrowser } from '../support/browser.ts';

const found = findBrowser();
// Where a browser is required, its absence is a failure, which beforeAll tells.
const skipped = !found.ok && process.env.REQUIRE_BROWSER !== '1';
if (skipped) console.warn(`The walk through all surfaces is skipped: ${found.why}.`);

const FOLDER = fileURLToPath(new URL('../../screenshots', import.meta.url));
const WIDE = { width: 1280, height: 900 };
const TABLET = { width: 768, height: 1024 };
const NARROW = { width: 390, height: 844 };
const EXAMPLES = [
  '/virt 40 LAMP sites on Debian and one Exchange server',
  '/virt compare lxc kvm',
  '/virt explain dangers',
  '/virt form',
  '@virt-advisor ten web sites on Debian and a Windows file server',
];
const manifest = readManifest(readManifestFile());

describe.skipIf(skipped)('the real bot on the page', () => {
  let browser: Browser;
  let running: BotInWorkspace;
  let page: Page;
  const problems: string[] = [];
  let shots = 0;

  beforeAll(async () => {
    if (!found.ok) throw new Error(`The browser tests are required, and ${found.why}.`);
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER, { recursive: true });
    browser = await chromium.launch({ executablePath: found.path, args: BROWSER_ARGS });
    running = await startBotInWorkspace({ examples: EXAMPLES });
    page = await browser.newPage({ viewport: WIDE, colorScheme: 'light' });
    page.setDefaultTimeout(5000);
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(error.message));
    await page.goto(running.ws.url);
  });
  afterAll(async () => {
    await browser?.close();
    await running?.close();
  });

  /** One picture each in light, dark, on a tablet and on a phone. */
  async function shoot(name: string): Promise<void> {
    shots += 1;
    const path = (kind: string) => `${FOLDER}/${String(shots).padStart(2, '0')}-${name}-${kind}.png`;
    await page.screenshot({ path: path('light') });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.screenshot({ path: path('dark') });
    await page.emulateMedia({ colorScheme: 'light' });
    for (const [kind, size] of Object.entries({ tablet: TABLET, narrow: NARROW })) {
      await page.setViewportSize(size);
      await page.screenshot({ path: path(kind) });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(size.width);
    }
    await page.setViewportSize(WIDE);
  }
  const composer = () => page.getByRole('textbox', { name: /^Message / });
  const answers = () => page.getByRole('log', { name: 'Messages' }).getByText('Only visible to you');
  async function ask(text: string): Promise<void> {
    const before = await answers().count();
    await composer().fill(text);
    await page.keyboard.press('Enter');
    await answers().nth(before).waitFor();
    await seesTop(before);
  }
  /** The beginning of an answer is in view, however tall the ones before it were. */
  async function seesTop(nth: number): Promise<void> {
    const [list, answer] = [
      await page.getByRole('log', { name: 'Messages' }).boundingBox(),
      await answers().nth(nth).boundingBox(),
    ];
    const below = (answer?.y ?? Number.NaN) - (list?.y ?? Number.NaN);
    expect(below).toBeGreaterThanOrEqual(0);
    expect(below).toBeLessThan((list?.height ?? 0) / 2);
  }

  it('answers an example that a newcomer presses', async () => {
    await shoot('start');
    await page.getByRole('button', { name: EXAMPLES[0] ?? '' }).click();
    await answers().first().waitFor();
    await page.getByRole('table').first().waitFor();
    await shoot('command');
  });

  it.each(['compare', 'explain'])('answers /virt %s', async (verb) => {
    await ask(EXAMPLES.find((each) => each.includes(verb)) ?? '');
    await shoot(verb);
  });

  it('fills in the form with keys alone', async () => {
    await composer().fill('/virt form');
    await page.keyboard.press('Enter');
    const modal = page.getByRole('dialog');
    await modal.getByRole('combobox', { name: 'Application 1', exact: true }).pressSequentially('exch');
    await modal.getByRole('option').first().waitFor();
    await shoot('typeahead');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await modal.getByRole('button', { name: 'Add workload' }).focus();
    await page.keyboard.press('Enter');
    const second = modal.getByRole('combobox', { name: /^Application 2/ });
    await second.pressSequentially('billing');
    await modal.getByRole('option', { name: '“billing”' }).waitFor();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await shoot('form');
    const before = await answers().count();
    await modal.locator('button[type=submit]').focus();
    await page.keyboard.press('Enter');
    await answers().nth(before).waitFor();
    expect(await modal.count()).toBe(0);
    await seesTop(before);
    await shoot('form-answer');
  });

  it('closes the form with Escape', async () => {
    await composer().fill('/virt form');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('answers a mention in a thread that goes on', async () => {
    await page.getByRole('button', { name: EXAMPLES[4] ?? '' }).click();
    await page.getByRole('link', { name: /repl(y|ies)$/ }).click();
    const thread = page.getByRole('complementary', { name: 'Thread' });
    await thread.getByText('APP').first().waitFor();
    await shoot('thread');
    const before = await thread.getByText('APP', { exact: true }).count();
    await thread.getByRole('textbox', { name: 'Reply…' }).fill('@virt-advisor what if we have no VT-x?');
    await page.keyboard.press('Enter');
    await thread.getByText('APP', { exact: true }).nth(before).waitFor();
    await shoot('follow-up');
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => !url.searchParams.has('thread'));
  });

  it('runs a shortcut from a message', async () => {
    const before = await answers().count();
    const message = page.locator('article').filter({ hasText: 'ten web sites on Debian' }).first();
    await message.getByRole('navigation').locator('summary').focus();
    await page.keyboard.press('Enter');
    await shoot('menu');
    await message.locator('.menu [data-shortcut]').first().click();
    await answers().nth(before).waitFor();
    await shoot('shortcut');
  });

  it('talks in direct messages', async () => {
    await page.getByRole('navigation', { name: 'Conversations' }).getByRole('link', { name: manifest.botName }).click();
    await composer().fill('a PostgreSQL server and 12 Windows desktops');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: /repl(y|ies)$/ }).click();
    await page.getByRole('complementary', { name: 'Thread' }).getByText('APP', { exact: true }).first().waitFor();
    await shoot('direct-message');
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => !url.searchParams.has('thread'));
  });

  it('shows its home', async () => {
    await page.getByRole('navigation', { name: 'App' }).getByRole('link', { name: 'Home' }).click();
    await page.locator('section.home').getByText('Your conversations').waitFor();
    await shoot('home');
    await page.getByRole('button', { name: 'How do the three models differ?' }).click();
    const modal = page.getByRole('dialog');
    await modal.getByRole('heading', { name: 'Hardware, para- and OS-virtualisation' }).waitFor();
    await shoot('home-answer');
    await page.keyboard.press('Escape');
    await modal.waitFor({ state: 'detached' });
  });

  it('ended without a mistake of the page or the bot', () => {
    expect(problems).toEqual([]);
    expect(running.ws.invariants()).toEqual([]);
  });
});
