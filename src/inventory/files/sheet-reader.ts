import { isoDate } from './excel-date.ts';
import { unescaped } from './shared-strings.ts';
import type { Refusal } from './sheets.ts';
import { add, cellTooLong, offer, type Table, tooManyColumns } from './table.ts';
import type { Workbook } from './workbook.ts';
import { spells, textOf, type XmlReader } from './xml-scanner.ts';
import { DAMAGED } from './zip.ts';

const [LETTER_B, LETTER_C, LETTER_N, LETTER_R, LETTER_S, LETTER_T, LETTER_V] = [0x62, 0x63, 0x6e, 0x72, 0x73, 0x74, 0x76];
const [EQUALS, QUOTE, APOSTROPHE] = [0x3d, 0x22, 0x27];
type CellType = 'number' | 'shared' | 'boolean' | 'text';

/** Reads the rows of one worksheet into a table: every column until the header is found, then the wanted ones only. */
export function createSheetReader(table: Table, strings: readonly string[], { dateSystem, dateStyles }: Workbook): XmlReader {
  let slots: Int32Array | null = null;
  let blank: readonly string[] = [];
  let row: string[] | null = null;
  let [rowNumber, column, slot, style] = [0, -1, -1, -1];
  let type: CellType = 'number';
  let value = '';
  let phonetic = false;
  let broken = false;

  /** A text that the workbook does not hold: better no answer than a blank cell. */
  function missing(): string {
    broken = true;
    return '';
  }

  function openRow(): void {
    [row, column] = [null, -1];
    rowNumber += 1;
  }

  function openCell(data: Buffer, from: number, to: number): Refusal | null {
    column += 1;
    [type, style, value] = ['number', -1, ''];
    let at = from;
    while (at < to) {
      while (at < to && data[at] !== EQUALS) at += 1;
      let key = at - 1;
      while (key > from && (data[key] ?? 0) <= 0x20) key -= 1;
      let start = at + 1;
      while (start < to && data[start] !== QUOTE && data[start] !== APOSTROPHE) start += 1;
      let end = start + 1;
      while (end < to && data[end] !== data[start]) end += 1;
      at = end + 1;
      if ((data[key - 1] ?? 0) > 0x20) continue;
      if (data[key] === LETTER_R) column = columnOf(data, start + 1, end, column);
      else if (data[key] === LETTER_S) style = wholeNumber(data, start + 1, end);
      else if (data[key] === LETTER_T) type = typeOf(data, start + 1, end);
    }
    if (column >= table.limits.columns) return tooManyColumns(table);
    slot = slots ? (slots[column] ?? -1) : column;
    return null;
  }

  function closeCell(): Refusal | null {
    if (broken) return DAMAGED;
    if (slot === -1 || value === '') return null;
    if (value.length > table.limits.cellCharacters) return cellTooLong(table, rowNumber);
    if (type === 'boolean') value = value === '1' ? 'TRUE' : value === '0' ? 'FALSE' : value;
    else if (type === 'number' && dateStyles[style]) value = isoDate(value, dateSystem);
    row ??= slots ? blank.slice() : [];
    while (row.length < slot) row.push('');
    row[slot] = value;
    return null;
  }

  function closeRow(): Refusal | 'enough' | null {
    if (slots) return add(table, row ?? blank);
    const outcome = offer(table, row ?? []);
    if (outcome === 'skip') return 'enough';
    if (outcome === 'above') return null;
    const wanted = table.columns ?? [];
    slots = new Int32Array(table.limits.columns).fill(-1);
    for (const [index, wantedColumn] of wanted.entries()) slots[wantedColumn] = index;
    blank = wanted.map(() => '');
    return null;
  }

  return {
    capturing: false,
    open(data, name, nameEnd, end) {
      const first = data[name];
      if (nameEnd - name === 1) {
        if (first === LETTER_C) return openCell(data, nameEnd, end);
        if (first === LETTER_V || first === LETTER_T) this.capturing = slot !== -1 && !phonetic;
        return null;
      }
      if (first === LETTER_R && nameEnd - name === 3) {
        if (spells(data, name, nameEnd, 'row')) openRow();
        else if (spells(data, name, nameEnd, 'rPh')) phonetic = true;
      }
      return null;
    },
    close(data, name, nameEnd) {
      const first = data[name];
      if (nameEnd - name === 1) {
        if (first === LETTER_V || first === LETTER_T) this.capturing = false;
        else if (first === LETTER_C) return closeCell();
        return null;
      }
      if (first === LETTER_R && nameEnd - name === 3) {
        if (spells(data, name, nameEnd, 'row')) return closeRow();
        if (spells(data, name, nameEnd, 'rPh')) phonetic = false;
      } else if (spells(data, name, nameEnd, 'sheetData')) return 'enough';
      return null;
    },
    text(data, from, to, raw) {
      if (type === 'shared') value = strings[wholeNumber(data, from, to)] ?? missing();
      else if (type === 'text') value += unescaped(raw ? data.toString('utf8', from, to) : textOf(data, from, to));
      else value += data.toString('latin1', from, to).trim();
    },
  };
}

function typeOf(data: Buffer, from: number, to: number): CellType {
  if (to - from !== 1) return 'text';
  if (data[from] === LETTER_S) return 'shared';
  if (data[from] === LETTER_B) return 'boolean';
  return data[from] === LETTER_N ? 'number' : 'text';
}

/** `AB12` -> 27; `fallback` for a reference without letters. More letters than a sheet has columns give a number past every cap. */
function columnOf(data: Buffer, from: number, to: number, fallback: number): number {
  let column = 0;
  for (let at = from; at < to && at < from + 6; at += 1) {
    const letter = (data[at] ?? 0) & 0xdf;
    if (letter < 0x41 || letter > 0x5a) break;
    column = column * 26 + letter - 0x40;
  }
  return column === 0 ? fallback : column - 1;
}

/** The digits in [from, to) as a number, or -1. */
function wholeNumber(data: Buffer, from: number, to: number): number {
  let number = -1;
  for (let at = from; at < to; at += 1) {
    const digit = (data[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) continue;
    number = (number === -1 ? 0 : number * 10) + digit;
  }
  return number;
}
