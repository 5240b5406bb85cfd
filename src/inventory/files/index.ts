import type { NamedBytes } from '../outcome.ts';
import { recognise } from './recognise.ts';
import { FILE_LIMITS, type FileLimits, refusal, type SheetsOutcome, type Want } from './sheets.ts';
import { readText } from './text-file.ts';
import { readZip } from './zipped.ts';

export type { Sheet, SheetsOutcome, Want } from './sheets.ts';

/** The sheets of a file, whatever it is: workbook, CSV, ZIP of CSVs or text. What cannot be read is a refusal in one sentence; no bytes throw. */
export async function sheetsOf(file: NamedBytes, want: Want, limits: FileLimits = FILE_LIMITS): Promise<SheetsOutcome> {
  const { buffer, byteOffset, byteLength } = file.bytes;
  const bytes = Buffer.from(buffer, byteOffset, byteLength);
  if (bytes.length > limits.uploadBytes) return tooLarge(limits);
  const kind = recognise(bytes);
  if (typeof kind === 'object') return kind;
  return kind === 'zip' ? await readZip(bytes, want, limits) : readText(file.name, bytes, want, limits);
}

function tooLarge({ uploadBytes }: FileLimits): SheetsOutcome {
  const most = Math.round(uploadBytes / 1024 / 1024);
  return refusal(
    'too-large',
    `This file is larger than the ${most} MiB that I read: send only the machine and host sheets, or send it in parts.`,
  );
}
