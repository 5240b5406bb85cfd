import type { Sheet } from '../files/sheets.ts';

/** Rows of text as a sheet of which every column is wanted. */
export function sheetFrom(name: string, header: readonly string[], rows: readonly (readonly string[])[]): Sheet {
  return {
    name,
    header,
    columns: header.map((_, index) => index),
    rows: rows.map((row) => header.map((_, at) => row[at] ?? '')),
    delimiter: null,
  };
}
