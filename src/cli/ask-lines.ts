import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import { answerText } from '../conversation/index.ts';

const line = z.looseObject({ id: z.union([z.string(), z.number().transform(String)]), text: z.string() });
const MAX_LINE_CHARS = 1_000_000;

/** Answers every `{"id","text"}` line in its order. An unreadable line is answered by an error line, and nothing is lost behind it. */
export async function askLines(input: Readable, output: Writable): Promise<void> {
  for await (const raw of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (raw.trim() === '') continue;
    if (!output.write(`${answerLine(raw)}\n`)) await new Promise((resolve) => output.once('drain', resolve));
  }
}

function answerLine(raw: string): string {
  if (raw.length > MAX_LINE_CHARS)
    return JSON.stringify({ id: null, error: `The line is longer than ${MAX_LINE_CHARS} characters.` });
  const read = line.safeParse(parseJson(raw));
  if (!read.success) return JSON.stringify({ id: null, error: 'Not a line of the form {"id":"…","text":"…"}.' });
  return JSON.stringify({ ...answerText(read.data.text).result, id: read.data.id });
}

function parseJson(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}
