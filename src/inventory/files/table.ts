import type { FileLimits, Refusal, Sheet, Want } from './sheets.ts';
import { refusal } from './sheets.ts';

const HEADER_SEARCH_ROWS = 10;

/** A sheet while it is read. `offer` takes whole rows until one of them serves as the header; then `add` takes rows of the wanted cells. */
export interface Table {
  readonly name: string;
  /** Null until the header is found. */
  columns: readonly number[] | null;
  header: readonly string[];
  readonly rows: (readonly string[])[];
  readonly want: Want;
  readonly limits: FileLimits;
  refused: number;
}

export function openTable(name: string, want: Want, limits: FileLimits): Table {
  return { name, columns: null, header: [], rows: [], want, limits, refused: 0 };
}

/** Whether this row is the header, may be above it, or shows that the sheet has none that is wanted. */
export function offer(table: Table, row: readonly string[]): 'header' | 'above' | 'skip' {
  const last = row.findLastIndex((cell) => cell.trim() !== '');
  if (last === -1) return 'above';
  const header = row.slice(0, last + 1);
  const columns = table.want(table.name, header);
  if (columns) {
    table.header = header;
    table.columns = columns;
    return 'header';
  }
  table.refused += 1;
  return table.refused < HEADER_SEARCH_ROWS ? 'above' : 'skip';
}

export function add(table: Table, row: readonly string[]): Refusal | null {
  if (table.rows.length >= table.limits.rows) return tooManyRows(table);
  table.rows.push(row);
  return null;
}

/** The finished sheet, or null when nothing of it is wanted. */
export function closeTable(table: Table, delimiter: string | null): Sheet | null {
  const { name, header, columns, rows } = table;
  return columns && { name, header, columns, rows, delimiter };
}

function tooManyRows({ name, limits }: Table): Refusal {
  const most = limits.rows.toLocaleString('en-GB');
  return refusal('too-many-rows', `${quoted(name)} has more than ${most} rows, the most that I read: send it in parts.`);
}

export function tooManyColumns({ name, limits }: Table): Refusal {
  const most = limits.columns.toLocaleString('en-GB');
  return refusal(
    'too-many-columns',
    `${quoted(name)} has more than ${most} columns, which no inventory needs: export it again, or send only the columns of the machine list.`,
  );
}

export function cellTooLong({ name, limits }: Table, row: number): Refusal {
  const most = limits.cellCharacters.toLocaleString('en-GB');
  return refusal(
    'damaged',
    `Row ${row} of ${quoted(name)} holds a cell of more than ${most} characters, often because a quotation mark is not closed: mend that row and send the file again.`,
  );
}

/** A name from a file, short and on one line. */
export function quoted(name: string): string {
  const line = name.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  return `"${line.length > 60 ? `${line.slice(0, 59)}…` : line}"`;
}
