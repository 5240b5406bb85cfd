import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { BROWSER_ARGS, findBrowser } from '../support/browser.ts';

const found = findBrowser();
/** Where a browser is required, its absence is a failure, which beforeAll tells. */
export const skipped = !found.ok && process.env.REQUIRE_BROWSER !== '1';
if (!found.ok && skipped) console.warn(`The browser tests are skipped: ${found.why}.`);

export interface OpenPage {
  readonly page: Page;
  /** What the browser's console called an error. */
  readonly problems: readonly string[];
}

/** One browser for the tests of a file. The function that it gives opens a page in it. */
export function useBrowser(): (url: string, colorScheme?: 'light' | 'dark') => Promise<OpenPage> {
  let browser: Browser;
  beforeAll(async () => {
    if (!found.ok) throw new Error(`The browser tests are required, and ${found.why}.`);
    browser = await chromium.launch({ executablePath: found.path, args: BROWSER_ARGS });
  });
  afterAll(async () => {
    await browser?.close();
  });
  return async (url, colorScheme = 'light') => {
    const page = await browser.newPage({ viewport: { width: 1180, height: 760 }, colorScheme });
    const problems: string[] = [];
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(error.message));
    await page.goto(url);
    page.setDefaultTimeout(5000);
    return { page, problems };
  };
}
