import { xlsxOf } from '../xlsx-writer.ts';
import { zipOf } from '../zip-writer.ts';

/** Rows by sheet, the header first; numbers are written as each kind of file writes them. */
export type Cell = string | number | boolean;
export type Table = readonly (readonly Cell[])[];
export type Tables = Readonly<Record<string, Table>>;

/** How a program set to some language writes a CSV. */
export interface Dialect {
  readonly delimiter: ',' | ';' | '\t';
  readonly decimal: '.' | ',';
  /** Between thousands; '' for none. */
  readonly group: string;
}

const PLAIN: Dialect = { delimiter: ',', decimal: '.', group: '' };

/** An .xlsx, with numbers as numbers and the rest as text in the cells. */
export function workbookOf(tables: Tables): Buffer {
  return xlsxOf({
    sheets: Object.fromEntries(
      Object.entries(tables).map(([name, rows]) => [name, `<sheetData>${rows.map(rowXml).join('')}</sheetData>`]),
    ),
  });
}

function rowXml(cells: readonly Cell[]): string {
  return `<row>${cells.map(cellXml).join('')}</row>`;
}

function cellXml(cell: Cell): string {
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`;
  if (cell === '') return '<c/>';
  return `<c t="inlineStr"><is><t xml:space="preserve">${escaped(spelt(cell))}</t></is></c>`;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export function csvOf(rows: Table, dialect: Dialect = PLAIN): Buffer {
  return Buffer.from(
    rows.map((row) => row.map((cell) => quoted(written(cell, dialect), dialect)).join(dialect.delimiter)).join('\r\n'),
  );
}

/** Several CSV files in a ZIP, named as RVTools names them. */
export function zipOfCsvs(tables: Tables, dialect: Dialect = PLAIN): Buffer {
  return zipOf(
    Object.entries(tables).map(([name, rows]) => ({ name: `export/RVTools_tab${name}.csv`, data: csvOf(rows, dialect) })),
  );
}

function written(cell: Cell, { decimal, group }: Dialect): string {
  if (typeof cell !== 'number') return spelt(cell);
  const [whole = '', fraction] = String(cell).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return fraction ? `${grouped}${decimal}${fraction}` : grouped;
}

function spelt(cell: Cell): string {
  return typeof cell === 'boolean' ? (cell ? 'True' : 'False') : String(cell);
}

function quoted(text: string, { delimiter }: Dialect): string {
  return text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
