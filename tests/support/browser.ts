import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
/** Chromium as root needs no-sandbox; the rest keeps it quiet and off the network. */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export type FoundBrowser = { readonly ok: true; readonly path: string } | { readonly ok: false; readonly why: string };

/** The browser for tests and screenshots: CHROMIUM_PATH, else the first of the usual names on PATH. */
export function findBrowser(env: Readonly<Record<string, string | undefined>> = process.env): FoundBrowser {
  const asked = env.CHROMIUM_PATH?.trim();
  if (asked) return isProgram(asked) ? { ok: true, path: asked } : { ok: false, why: `CHROMIUM_PATH=${asked} is no program` };
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const path = NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
  if (path) return { ok: true, path };
  return { ok: false, why: `none of ${NAMES.join(', ')} is on PATH: install Chromium, or set CHROMIUM_PATH` };
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
