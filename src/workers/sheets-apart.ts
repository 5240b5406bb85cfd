import { FILE_LIMITS, type FileLimits, refusal, type SheetsOutcome } from '../inventory/files/sheets.ts';
import type { NamedBytes } from '../inventory/outcome.ts';
import { copied } from './copied.ts';
import { runApart } from './run-apart.ts';

export interface SheetsWork {
  readonly file: NamedBytes;
  /** Headers of the columns to keep. */
  readonly wanted: readonly string[];
  readonly limits: FileLimits;
}

export const WALL_CLOCK_MS = 30_000;
export const MEMORY_MB = 1024;

/** Reads the columns of these headers on a thread of their own, within bounds of time and memory. */
export async function sheetsApart(
  file: NamedBytes,
  wanted: readonly string[],
  { wallClockMs = WALL_CLOCK_MS, memoryMb = MEMORY_MB, limits = FILE_LIMITS } = {},
): Promise<SheetsOutcome> {
  const bytes = await copied(file.bytes);
  const input: SheetsWork = { file: { name: file.name, bytes }, wanted, limits };
  const apart = await runApart({ module: 'sheets-thread', input, transfer: [bytes.buffer], wallClockMs, memoryMb });
  // What the thread sends is what `sheetsOf` made there.
  if (apart.ended === 'done') return apart.value as SheetsOutcome;
  return apart.ended === 'timed-out' ? TIMED_OUT : TOO_MUCH_MEMORY;
}

export const TIMED_OUT = refusal(
  'timed-out',
  'Reading this file took too long, so I stopped: send only the machine and host sheets, or send it in parts.',
);
export const TOO_MUCH_MEMORY = refusal(
  'too-large',
  'This file needs more memory than I give to one: send only the machine and host sheets, or send it in parts.',
);
