import { FILE_LIMITS, type FileLimits, refusal } from '../inventory/files/sheets.ts';
import type { NamedBytes, ReadOutcome } from '../inventory/outcome.ts';
import { copied } from './copied.ts';
import { runApart } from './run-apart.ts';
import { createTurns } from './turns.ts';

export interface ReadingWork {
  readonly files: readonly NamedBytes[];
  readonly limits: FileLimits;
}

const WALL_CLOCK_MS = 30_000;
const MEMORY_MB = 1024;
/** So that many readings at a time leave the machine some of its cores and memory. */
const inTurn = createTurns(2);

/** Reads files as one inventory on a thread of its own, within bounds of time and memory. */
export function inventoryApart(
  files: readonly NamedBytes[],
  { wallClockMs = WALL_CLOCK_MS, memoryMb = MEMORY_MB, limits = FILE_LIMITS } = {},
): Promise<ReadOutcome> {
  return inTurn(async () => {
    const own: NamedBytes[] = [];
    const transfer: ArrayBuffer[] = [];
    for (const { name, bytes } of files) {
      const copy = await copied(bytes);
      own.push({ name, bytes: copy });
      transfer.push(copy.buffer);
    }
    const input: ReadingWork = { files: own, limits };
    const apart = await runApart({ module: 'inventory-thread', input, transfer, wallClockMs, memoryMb });
    // What the thread sends is what `readInventory` made there.
    if (apart.ended === 'done') return apart.value as ReadOutcome;
    return apart.ended === 'timed-out' ? TIMED_OUT : TOO_MUCH_MEMORY;
  });
}

const TIMED_OUT = refusal(
  'timed-out',
  'Reading this file took too long, so I stopped: send only the machine and host sheets, or send it in parts.',
);
const TOO_MUCH_MEMORY = refusal(
  'too-large',
  'This file needs more memory than I give to one: send only the machine and host sheets, or send it in parts.',
);
