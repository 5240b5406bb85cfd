import type { RefusalCode } from '../outcome.ts';

/** Which columns of a sheet are wanted, by index, or null to skip the sheet. Asked of the first rows in turn until one serves as the header. */
export type Want = (sheet: string, header: readonly string[]) => readonly number[] | null;

/** A table as it is stored: nothing is read into its cells but shared strings, dates (ISO text) and booleans (TRUE, FALSE). */
export interface Sheet {
  readonly name: string;
  /** As it stands, up to its last cell that is not empty. */
  readonly header: readonly string[];
  /** The wanted columns, as indexes of `header`. */
  readonly columns: readonly number[];
  /** One array for each stored data row after the header, blank ones too, with one cell for each of `columns`; '' is empty. */
  readonly rows: readonly (readonly string[])[];
  /** Between the cells of a CSV; null in a workbook. */
  readonly delimiter: string | null;
}

export interface Refusal {
  readonly ok: false;
  readonly code: RefusalCode;
  readonly sentence: string;
}

/** What a file holds: sheets; and its text, when it is text that is short or is no table. */
export type SheetsOutcome = { readonly ok: true; readonly sheets: readonly Sheet[]; readonly text: string | null } | Refusal;

/** A file that is not read, with one sentence: what it is, and what to do. */
export function refusal(code: RefusalCode, sentence: string): Refusal {
  return { ok: false, code, sentence };
}

export interface FileLimits {
  readonly uploadBytes: number;
  readonly zipEntries: number;
  /** Inflated to deflated, after the first MiB of an entry; as in Apache POI (ZipSecureFile). */
  readonly zipRatio: number;
  readonly inflatedBytes: number;
  readonly rows: number;
  readonly columns: number;
  readonly strings: number;
  readonly cellCharacters: number;
}

const MIB = 1024 * 1024;

/** Rows, columns and cell length are Excel's own; the others are what an inventory never needs. */
export const FILE_LIMITS: FileLimits = {
  uploadBytes: 32 * MIB,
  zipEntries: 2000,
  zipRatio: 100,
  inflatedBytes: 512 * MIB,
  rows: 1_048_576,
  columns: 16_384,
  strings: 2_000_000,
  cellCharacters: 32_767,
};
