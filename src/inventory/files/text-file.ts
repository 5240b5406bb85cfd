import { readCsv } from './csv.ts';
import { dialectOf } from './delimiter.ts';
import { decoded } from './plain-text.ts';
import { markupRefusal, recognise } from './recognise.ts';
import { type FileLimits, refusal, type SheetsOutcome, type Want } from './sheets.ts';

const SAMPLE = 256 * 1024;
/** Longer text that is a table is not handed on as text too. */
const SHORT = 1024 * 1024;

/** Reads text: a CSV as a sheet; what is short or no table is handed on as text, for lists and JSON. */
export function readText(name: string, bytes: Buffer, want: Want, limits: FileLimits): SheetsOutcome {
  const kind = recognise(bytes);
  if (typeof kind === 'object') return kind;
  const text = kind === 'text' ? decoded(bytes) : null;
  if (!text) return NO_TEXT;
  const head = first(text.pieces(), SAMPLE);
  if (head.trim() === '') return EMPTY;
  const markup = markupRefusal(head);
  if (markup) return markup;
  const dialect = /^\s*[[{]/.test(head) ? null : dialectOf(head.slice(0, SAMPLE), head.length < SAMPLE);
  const sheet = dialect && readCsv(sheetName(name), text.pieces(), dialect, want, limits);
  if (sheet && 'code' in sheet) return sheet;
  const whole = sheet === null || bytes.length <= SHORT ? Array.from(text.pieces()).join('') : null;
  return { ok: true, sheets: sheet ? [sheet] : [], text: whole };
}

/** `exports/RVTools_tabvInfo.csv` -> `vInfo` */
function sheetName(file: string): string {
  const base = file.replace(/^.*[/\\]/, '').replace(/\.\w{1,4}$/, '');
  return base.replace(/^RVTools_?/i, '').replace(/^tab(?=v|dv)/i, '') || base;
}

function first(pieces: Iterable<string>, length: number): string {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length >= length) break;
  }
  return text;
}

const NO_TEXT = refusal(
  'not-an-inventory',
  'This file is neither a workbook nor text that I can read: send the inventory as .xlsx or .csv.',
);
const EMPTY = refusal('empty', 'This file holds nothing but blanks: export the inventory again and send that.');
