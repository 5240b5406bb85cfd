import type { Inventory } from './inventory.ts';

const TOGETHER = 250;

/** An inventory as JSON to keep, in pieces: a large one at once would hold up everything else. */
export function* keptPieces({ machines, ...rest }: Inventory): Generator<string> {
  const head = JSON.stringify(rest);
  yield `${head.slice(0, -1)},"machines":[`;
  for (let at = 0; at < machines.length; at += TOGETHER) {
    const some = JSON.stringify(machines.slice(at, at + TOGETHER)).slice(1, -1);
    yield at === 0 ? some : `,${some}`;
  }
  yield ']}';
}

/** An inventory that was kept: ours to write and ours to read, so only its outline is looked at. */
export function inventoryKept(text: string): Inventory {
  const value: unknown = JSON.parse(text);
  if (!isInventory(value)) throw new Error('What was kept is no inventory.');
  return value;
}

function isInventory(value: unknown): value is Inventory {
  if (typeof value !== 'object' || value === null) return false;
  return 'machines' in value && Array.isArray(value.machines) && 'hosts' in value && Array.isArray(value.hosts);
}
