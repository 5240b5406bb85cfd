import Papa from 'papaparse';
import type { Dialect } from './delimiter.ts';
import { createKeeper, createLineReader, type LineReader } from './plain-rows.ts';
import { type FileLimits, type Refusal, refusal, type Sheet, type Want } from './sheets.ts';
import { add, cellTooLong, closeTable, offer, openTable, quoted, type Table, tooManyColumns } from './table.ts';

interface Parsed {
  readonly data: readonly string[][];
  readonly errors: readonly { readonly code: string; readonly row?: number }[];
  readonly meta: { readonly cursor: number };
}

interface State {
  row: number;
  emptyLines: number;
  keep: ReturnType<typeof createKeeper> | null;
  line: LineReader | null;
}

const LONGEST_ROW = 512 * 1024;

/** Reads a CSV piece by piece. An empty line within it is a blank row; those at its end are none. Null when nothing of it is wanted. */
export function readCsv(
  name: string,
  pieces: Iterable<string>,
  { delimiter, newline, skip }: Dialect,
  want: Want,
  limits: FileLimits,
): Sheet | Refusal | null {
  const table = openTable(name, want, limits);
  const parser = new Papa.Parser({ delimiter, newline });
  const state: State = { row: 0, emptyLines: 0, keep: null, line: null };
  let rest = '';
  let toSkip = skip;
  const take = (last: boolean) => {
    if (table.columns && newline === '\n' && !rest.includes('"')) {
      const { outcome, cursor } = takeLines(table, rest, delimiter, state, last);
      rest = rest.slice(cursor);
      if (outcome || (last ? rest === '' : cursor > 0)) return outcome;
    }
    const parsed = parser.parse(rest, 0, !last) as Parsed;
    rest = last ? '' : rest.slice(parsed.meta.cursor);
    return takeRows(table, parsed, state);
  };
  for (const piece of pieces) {
    rest += piece.slice(toSkip);
    toSkip = Math.max(0, toSkip - piece.length);
    const outcome = take(false);
    if (outcome) return outcome === 'enough' ? null : outcome;
    if (rest.length > LONGEST_ROW) return endlessRow(table, parser.parse(rest, 0, false), state.row + 1);
  }
  const outcome = take(true);
  if (outcome) return outcome === 'enough' ? null : outcome;
  return closeTable(table, delimiter);
}

function takeRows(table: Table, { data, errors }: Parsed, state: State): Refusal | 'enough' | null {
  const wrong = errors.find(
    ({ code, row }) => code === 'MissingQuotes' || (code === 'InvalidQuotes' && swallows(data[row ?? -1])),
  );
  if (wrong) return openQuote(table, state.row + (wrong.row ?? 0) + 1);
  for (const row of data) {
    state.row += 1;
    const end = row.length - 1;
    if (row[end]?.endsWith('\r')) row[end] = row[end].slice(0, -1);
    const trouble = checked(table, row, state.row);
    if (trouble) return trouble;
    if (row.length === 1 && row[0] === '') {
      state.emptyLines += 1;
      continue;
    }
    const outcome = takeRow(table, row, state);
    if (outcome) return outcome;
  }
  return null;
}

/** A quotation mark that is closed only in a later row takes the rows between into its cell. */
function swallows(row: readonly string[] | undefined): boolean {
  return row?.some((cell) => /[\r\n]./s.test(cell)) ?? false;
}

function takeRow(table: Table, row: readonly string[], state: State): Refusal | 'enough' | null {
  const { columns } = table;
  if (!columns) {
    state.emptyLines = 0;
    return offer(table, row) === 'skip' ? 'enough' : null;
  }
  state.keep ??= createKeeper(columns.length);
  const { keep } = state;
  return (
    addBlanks(table, columns, state) ??
    add(
      table,
      columns.map((column, slot) => keep(slot, row[column] ?? '')),
    )
  );
}

/** The empty lines that turned out to stand between rows. */
function addBlanks(table: Table, columns: readonly number[], state: State): Refusal | null {
  for (; state.emptyLines > 0; state.emptyLines -= 1) {
    const trouble = add(
      table,
      columns.map(() => ''),
    );
    if (trouble) return trouble;
  }
  return null;
}

/** Takes whole lines without quotation marks, up to one that the parser has to judge. */
function takeLines(table: Table, text: string, delimiter: string, state: State, last: boolean) {
  const columns = table.columns ?? [];
  state.line ??= createLineReader(delimiter, columns, table.limits);
  let cursor = 0;
  while (cursor < text.length) {
    const found = text.indexOf('\n', cursor);
    if (found === -1 && !last) break;
    const end = found === -1 ? text.length : found;
    const row = state.line(text, cursor, end);
    if (row === null) break;
    state.row += 1;
    if (isEmptyLine(text, cursor, end)) state.emptyLines += 1;
    else {
      const outcome = addBlanks(table, columns, state) ?? add(table, row);
      if (outcome) return { outcome, cursor };
    }
    cursor = end + 1;
  }
  return { outcome: null, cursor };
}

function isEmptyLine(text: string, from: number, to: number): boolean {
  return to === from || (to - from === 1 && text[from] === '\r');
}

function checked(table: Table, row: readonly string[], number: number): Refusal | null {
  if (row.length > table.limits.columns) return tooManyColumns(table);
  for (const cell of row) if (cell.length > table.limits.cellCharacters) return cellTooLong(table, number);
  return null;
}

function endlessRow(table: Table, { data, errors }: Parsed, row: number): Refusal {
  if (errors.some(({ code }) => code === 'MissingQuotes')) return openQuote(table, row);
  return (data[0]?.length ?? 0) > table.limits.columns ? tooManyColumns(table) : cellTooLong(table, row);
}

function openQuote({ name }: Table, row: number): Refusal {
  return refusal(
    'damaged',
    `A quotation mark in row ${row.toLocaleString('en-GB')} of ${quoted(name)} is not closed, so that rows after it read as one cell: close it or take it out, and send the file again.`,
  );
}
