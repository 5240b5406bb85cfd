import type { FileLimits } from './sheets.ts';

const RETURN = 0x0d;
const MOST_SHARED = 2048;

/** The wanted cells of a line in which no quotation mark stands, without a look at the others; null where the line passes a limit. */
export type LineReader = (text: string, from: number, to: number) => string[] | null;

/** Reads lines several times as fast as a parser that heeds quotation marks. A carriage return at the end is none of the last cell. */
export function createLineReader(delimiter: string, columns: readonly number[], limits: FileLimits): LineReader {
  const parting = delimiter.charCodeAt(0);
  const count = columns.reduce((most, column) => Math.max(most, column), -1) + 1;
  const slots = new Int32Array(count).fill(-1);
  for (const [slot, column] of columns.entries()) slots[column] = slot;
  const blank = columns.map(() => '');
  const keep = createKeeper(columns.length);
  // A line that is no longer than this has neither too many cells nor one that is too long.
  const harmless = Math.min(limits.columns, limits.cellCharacters);

  return (text, from, to) => {
    const end = to > from && text.charCodeAt(to - 1) === RETURN ? to - 1 : to;
    if (end - from >= harmless) return null;
    const row = blank.slice();
    let [start, column] = [from, 0];
    for (let at = from; at <= end && column < count; at += 1) {
      if (at < end && text.charCodeAt(at) !== parting) continue;
      const slot = slots[column] ?? -1;
      if (slot !== -1 && at > start) row[slot] = keep(slot, text.slice(start, at));
      start = at + 1;
      column += 1;
    }
    return row;
  };
}

/** Keeps one text for many equal cells of a column, and never the whole text that a cell was cut from. A column whose cells hardly ever repeat is not looked up for long. */
export function createKeeper(slots: number): (slot: number, cell: string) => string {
  const shared = Array.from({ length: slots }, () => ({ texts: new Map<string, string>(), found: 0, missed: 0 }));
  return (slot, cell) => {
    const column = shared[slot];
    if (!column || column.missed > MOST_SHARED + column.found) return owned(cell);
    const before = column.texts.get(cell);
    if (before !== undefined) {
      column.found += 1;
      return before;
    }
    const own = owned(cell);
    column.missed += 1;
    if (column.texts.size < MOST_SHARED) column.texts.set(own, own);
    else if (column.missed > MOST_SHARED + column.found) column.texts.clear();
    return own;
  };
}

/** A slice holds on to the text that it is of, unless it is so short that V8 copies it (SlicedString::kMinLength), or that text is its own. */
function owned(cell: string): string {
  return cell.length < 13 ? cell : ` ${cell}`.slice(1);
}
