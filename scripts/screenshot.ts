import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { startBotProcess } from '../tests/support/bot-process.ts';
import { BROWSER_ARGS, findBrowser } from '../tests/support/browser.ts';

const EXAMPLE = '/virt 40 LAMP sites on Debian and one Exchange server';
const FILE = fileURLToPath(new URL('../docs/page.png', import.meta.url));
const found = findBrowser();
if (!found.ok) {
  console.error(`No picture: ${found.why}.`);
  process.exit(1);
}

const bot = startBotProcess({ env: { PORT: '0' } });
const address = /http\S+/.exec(await bot.line(/^Open http/))?.[0] ?? '';
const browser = await chromium.launch({ executablePath: found.path, args: BROWSER_ARGS });
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
  await page.goto(address);
  const composer = page.getByRole('textbox').first();
  await composer.fill(EXAMPLE);
  await composer.press('Enter');
  await page.getByText('Only visible to you').last().waitFor();
  await page.getByRole('table').last().waitFor();
  await page.screenshot({ path: FILE });
  console.log(`Wrote ${FILE}`);
} finally {
  await browser.close();
  await bot.kill('SIGTERM');
}
