import type { NamedBytes, ReadOutcome } from '../inventory/outcome.ts';
import { copied } from './copied.ts';
import { runApart } from './run-apart.ts';
import { MEMORY_MB, TIMED_OUT, TOO_MUCH_MEMORY, WALL_CLOCK_MS } from './sheets-apart.ts';

/** Reads files as one inventory on a thread of its own, within bounds of time and memory. */
export async function inventoryApart(
  files: readonly NamedBytes[],
  { wallClockMs = WALL_CLOCK_MS, memoryMb = MEMORY_MB } = {},
): Promise<ReadOutcome> {
  const input: NamedBytes[] = [];
  const transfer: ArrayBuffer[] = [];
  for (const { name, bytes } of files) {
    const copy = await copied(bytes);
    input.push({ name, bytes: copy });
    transfer.push(copy.buffer);
  }
  const apart = await runApart({ module: 'inventory-thread', input, transfer, wallClockMs, memoryMb });
  // What the thread sends is what `readInventory` made there.
  if (apart.ended === 'done') return apart.value as ReadOutcome;
  return apart.ended === 'timed-out' ? TIMED_OUT : TOO_MUCH_MEMORY;
}
