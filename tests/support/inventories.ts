import type { Input } from '../../src/conversation/input.ts';
import { respond } from '../../src/conversation/respond.ts';
import { readInventory } from '../../src/inventory/index.ts';
import type { Inventory } from '../../src/inventory/inventory.ts';

/** An estate as somebody's own spreadsheet: so many machines of 4 vCPUs and 32 GiB, half Linux and half Windows. */
export function estateCsv(machines: number, first = 1): string {
  const rows = Array.from({ length: machines }, (_, index) =>
    [`vm-${index + first}`, 4, 32, index % 2 === 0 ? 'Debian 12' : 'Windows Server 2022'].join(','),
  );
  return ['Name,vCPUs,Memory (GiB),OS', ...rows].join('\n');
}

/** The inventory in the text of a file. */
export async function inventoryIn(text: string): Promise<Inventory> {
  const outcome = await readInventory([{ name: 'estate.csv', bytes: Buffer.from(text) }]);
  if (!outcome.ok) throw new Error(outcome.sentence);
  return outcome.inventory;
}

/** A file that is handed in, or words. */
export type Utterance = { readonly file: string; readonly text?: string } | string;

/** A thread in which inventories are handed in and things are said of them, as its reply. */
export function talkAbout(shelf: ReadonlyMap<string, Inventory>) {
  return (...said: readonly Utterance[]) =>
    respond(
      said.map((one, at): Input => {
        const signed = { at: new Date(at).toISOString(), who: 'U1' };
        if (typeof one === 'string') return { ...signed, kind: 'asked', payload: { text: one } };
        return { ...signed, kind: 'file', payload: { inventory: one.file, names: ['estate.csv'], text: one.text ?? '' } };
      }),
      shelf,
    );
}
