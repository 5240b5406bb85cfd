import type { Inventory } from './inventory.ts';

const [MACHINES, FIGURES] = [250, 25_000];

/** An inventory as JSON to keep, in pieces: a large one at once would hold up everything else. */
export function* keptPieces({ machines, series, ...rest }: Inventory): Generator<string> {
  yield `${JSON.stringify(rest).slice(0, -1)},"machines":[`;
  yield* listPieces(machines, MACHINES);
  yield ']';
  if (series) {
    const { machines: measured, ...how } = series;
    yield `,"series":${JSON.stringify(how).slice(0, -1)},"machines":[`;
    yield* listPieces(measured, Math.max(1, Math.floor(FIGURES / (measured[0]?.cores.length ?? 1))));
    yield ']}';
  }
  yield '}';
}

function* listPieces(items: readonly unknown[], together: number): Generator<string> {
  for (let at = 0; at < items.length; at += together) {
    const some = JSON.stringify(items.slice(at, at + together)).slice(1, -1);
    yield at === 0 ? some : `,${some}`;
  }
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
