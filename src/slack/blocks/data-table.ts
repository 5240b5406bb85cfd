import type { types } from '@slack/bolt';
import { LIMITS } from '../limits.ts';
import { fitted, shown } from '../text/clean.ts';
import { plainText } from './spans.ts';
import type { TablePart } from './table.ts';
import { BETWEEN } from './weight.ts';

const CELL = 300;
const LABEL = 60;
const PAGE = 10;
/** Fewer rows read better in a plain table. */
const MANY = 7;

export interface FilledDataTable {
  readonly block: types.DataTableBlock;
  readonly rowsLeftOut: number;
  readonly chars: number;
}

/** Whether a table is better off with Slack's sorting, searching and paging. */
export function isForSorting({ many, columns, rows }: TablePart): boolean {
  return many === true && rows.length >= MANY && columns.length > 0;
}

/** A table that people can sort and search in Slack, and how many of its rows did not fit. Null where none of them does. */
export function dataTableBlock(part: TablePart, maxChars: number): FilledDataTable | null {
  const columns = part.columns.slice(0, LIMITS.dataTableCells);
  const header = columns.map(({ label }) => rawText(shown(label, LABEL)));
  const rows: types.RawTextElement[][] = [];
  let chars = sizeOf(header);
  for (const row of part.rows.slice(0, LIMITS.dataTableRows)) {
    const cells = columns.map((_, index) => rawText(fitted(plainText(row[index] ?? []), CELL)));
    if (chars + sizeOf(cells) > maxChars) break;
    chars += sizeOf(cells);
    rows.push(cells);
  }
  if (rows.length === 0) return null;
  return {
    block: {
      type: 'data_table',
      caption: shown(part.caption, LIMITS.headerText),
      rows: [header, ...rows],
      page_size: PAGE,
      row_header_column_index: 0,
    },
    rowsLeftOut: part.rows.length - rows.length,
    chars,
  };
}

function rawText(text: string): types.RawTextElement {
  return { type: 'raw_text', text };
}

function sizeOf(cells: readonly types.RawTextElement[]): number {
  return cells.reduce((sum, { text }) => sum + text.length + BETWEEN, 0);
}
