import { createHash } from 'node:crypto';
import type { webApi } from '@slack/bolt';
import type { NamedBytes } from '../../inventory/outcome.ts';
import { slackError } from '../answers/send.ts';
import type { Desk } from '../desk.ts';
import { fetchFile } from './fetch-file.ts';

/** Files that came with a message, as an inventory that is kept; or why they are none. */
export type Taken =
  | { readonly ok: true; readonly inventory: string; readonly names: readonly string[] }
  | { readonly ok: false; readonly sentence: string };

const MOST_FILES = 10;
/** Files in a chat that are never an inventory. */
const NOT_DATA = /\.(?:png|jpe?g|gif|webp|svg|heic|mp4|mov|mp3|wav|m4a|pdf|docx?|pptx?)$/i;

/** The files of a message that may be inventories. */
export function mayBeInventories<File extends { readonly name: string }>(files: readonly File[]): readonly File[] {
  return files.filter(({ name }) => !NOT_DATA.test(name)).slice(0, MOST_FILES);
}

/** Fetches and reads files as one inventory, and keeps it. */
export async function takeFiles(
  desk: Desk,
  client: webApi.WebClient,
  team: string,
  files: readonly { readonly id: string }[],
): Promise<Taken> {
  const read: NamedBytes[] = [];
  for (const { id } of files) {
    const fetched = await fetchFile(client, id).catch((error: unknown) => {
      const code = slackError(error);
      if (code === 'missing_scope' || code === 'file_not_found' || code === 'not_allowed_token_type')
        return { ok: false as const, sentence: WHY_NOT_READ[code] ?? '' };
      throw error;
    });
    if (!fetched.ok) return fetched;
    read.push(fetched);
  }
  const outcome = await desk.readInventory(read);
  if (!outcome.ok) return outcome;
  const hash = createHash('sha256');
  for (const { bytes } of read) hash.update(createHash('sha256').update(bytes).digest());
  const inventory = hash.digest('hex');
  await desk.inventories.keep(inventory, team, outcome.inventory);
  return { ok: true, inventory, names: read.map(({ name }) => name.slice(0, 255)) };
}

const WHY_NOT_READ: Readonly<Record<string, string>> = {
  missing_scope: 'I may not read files here: whoever installed the app should add the files:read scope (docs/slack-setup.md).',
  file_not_found: 'I cannot see that file: share it in a channel that I am in, or in a direct message to me.',
  not_allowed_token_type: 'I may not read files here: whoever installed the app should look at its scopes.',
};
