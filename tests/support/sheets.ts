import { existsSync, readdirSync } from 'node:fs';
import { type Sheet, type SheetsOutcome, sheetsOf, type Want } from '../../src/inventory/files/index.ts';

/** Wants every column of every sheet. */
export const everyColumn: Want = (_sheet, header) => header.map((_cell, index) => index);

/** Files of other people's, which a checkout need not have beside it. */
const PUBLIC_INVENTORIES = new URL('../../../shared/inventories/', import.meta.url);

export function publicWorkbooks(): URL[] {
  if (!existsSync(PUBLIC_INVENTORIES)) return [];
  return readdirSync(PUBLIC_INVENTORIES)
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => new URL(name, PUBLIC_INVENTORIES));
}

export function outcomeOf(content: Buffer | string, name = 'file.bin', want = everyColumn): Promise<SheetsOutcome> {
  return sheetsOf({ name, bytes: Buffer.from(content) }, want);
}

/** The sheets of what must be readable. */
export async function sheetsIn(content: Buffer | string, name?: string, want?: Want): Promise<readonly Sheet[]> {
  const outcome = await outcomeOf(content, name, want);
  if (!outcome.ok) throw new Error(outcome.sentence);
  return outcome.sheets;
}
