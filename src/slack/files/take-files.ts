import { createHash } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import type { webApi } from '@slack/bolt';
import type { Inventory } from '../../inventory/inventory.ts';
import type { NamedBytes } from '../../inventory/outcome.ts';
import { slackError } from '../answers/send.ts';
import type { Desk } from '../desk.ts';
import { DELETED, fetchFile } from './fetch-file.ts';

/** Files that came with a message, as an inventory that is kept; or why they are none. */
export type Taken = TakenFiles | { readonly ok: false; readonly sentence: string };

export interface TakenFiles {
  readonly ok: true;
  /** Under which the inventory is kept. */
  readonly inventory: string;
  readonly names: readonly string[];
}

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
      const sentence = WHY_NOT_READ[slackError(error)];
      if (sentence === undefined) throw error;
      return { ok: false as const, sentence };
    });
    if (!fetched.ok) return fetched;
    read.push(fetched);
  }
  const outcome = await desk.readInventory(read);
  if (!outcome.ok) return outcome;
  return kept(desk, team, read, outcome.inventory);
}

/** Reads pasted text as an inventory and keeps it; null where it is none. */
export async function takeTable(desk: Desk, team: string, text: string): Promise<TakenFiles | null> {
  const read = [{ name: PASTED, bytes: Buffer.from(text) }];
  const outcome = await desk.readInventory(read);
  if (!outcome.ok) return null;
  const sized = outcome.inventory.machines.filter(({ memoryMiB, vcpus }) => vcpus !== null && memoryMiB !== null);
  return sized.length < LEAST_MACHINES ? null : kept(desk, team, read, outcome.inventory);
}

const PASTED = 'pasted table';
/** One line with a number or two may be anything. */
const LEAST_MACHINES = 2;

async function kept(desk: Desk, team: string, read: readonly NamedBytes[], inventory: Inventory): Promise<TakenFiles> {
  const hash = createHash('sha256');
  for (const { bytes } of read) hash.update(await digestOf(bytes));
  const name = hash.digest('hex');
  await desk.inventories.keep(name, team, inventory);
  return { ok: true, inventory: name, names: read.map((file) => file.name.slice(0, 255)) };
}

/** In steps: 32 MiB at once would hold up everything else. */
async function digestOf(bytes: Uint8Array): Promise<Buffer> {
  const hash = createHash('sha256');
  for (let at = 0; at < bytes.length; at += STEP) {
    hash.update(bytes.subarray(at, at + STEP));
    await turn();
  }
  return hash.digest();
}

const STEP = 4 * 1024 * 1024;
const WHY_NOT_READ: Readonly<Record<string, string>> = {
  missing_scope: 'I may not read files here: whoever installed the app should add the files:read scope (docs/slack-setup.md).',
  file_not_found: 'I cannot see that file: share it in a channel that I am in, or in a direct message to me.',
  file_deleted: DELETED,
  access_denied: 'The company that owns that file does not let me read it: ask them to send it to this channel anew.',
  not_allowed_token_type: 'I may not read files here: whoever installed the app should look at its scopes.',
};
