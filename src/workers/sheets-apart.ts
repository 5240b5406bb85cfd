import { setImmediate as turn } from 'node:timers/promises';
import { FILE_LIMITS, type FileLimits, refusal, type SheetsOutcome } from '../inventory/files/sheets.ts';
import type { NamedBytes } from '../inventory/outcome.ts';
import { runApart } from './run-apart.ts';

export interface SheetsWork {
  readonly file: NamedBytes;
  /** Headers of the columns to keep. */
  readonly wanted: readonly string[];
  readonly limits: FileLimits;
}

const WALL_CLOCK_MS = 30_000;
const MEMORY_MB = 1024;
const COPY_STEP = 4 * 1024 * 1024;

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

/** Bytes of the thread's own, copied in steps: 32 MiB at once would hold up everything else. */
async function copied(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const copy = new Uint8Array(bytes.length);
  for (let at = 0; at < bytes.length; at += COPY_STEP) {
    copy.set(bytes.subarray(at, at + COPY_STEP), at);
    await turn();
  }
  return copy;
}

const TIMED_OUT = refusal(
  'timed-out',
  'Reading this file took too long, so I stopped: send only the machine and host sheets, or send it in parts.',
);
const TOO_MUCH_MEMORY = refusal(
  'too-large',
  'This file needs more memory than I give to one: send only the machine and host sheets, or send it in parts.',
);
