import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { KINDS, MODELS } from '../src/knowledge/vocabulary.ts';
import { layersAsSvg } from '../src/reply/pictures/svg.ts';
import { BROWSER_ARGS, findBrowser } from '../tests/support/browser.ts';

const FOLDER = fileURLToPath(new URL('../docs/pictures/', import.meta.url));
const found = findBrowser();
if (!found.ok) {
  console.error(`No pictures: ${found.why}.`);
  process.exit(1);
}

mkdirSync(FOLDER, { recursive: true });
const browser = await chromium.launch({ executablePath: found.path, args: BROWSER_ARGS });
try {
  const page = await browser.newPage({ viewport: { width: 900, height: 800 } });
  for (const id of [...MODELS, ...KINDS]) {
    const svg = layersAsSvg(id);
    writeFileSync(`${FOLDER}${id}.svg`, svg);
    await page.setContent(`<body style="margin: 0">${svg}</body>`);
    await page.locator('svg').screenshot({ path: `${FOLDER}${id}.png`, omitBackground: true });
  }
  console.log(`Wrote the pictures of ${MODELS.length} models and ${KINDS.length} kinds to ${FOLDER}`);
} finally {
  await browser.close();
}
