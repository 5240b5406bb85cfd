import Papa from 'papaparse';

const DELIMITERS = [',', ';', '\t', '|'] as const;
const SAMPLE_ROWS = 30;

export interface Dialect {
  readonly delimiter: string;
  /** A carriage return before a line feed stays in the last cell: both ends may be mixed in one file. */
  readonly newline: '\n' | '\r';
  /** Characters at the head that are no row: a `sep=;` line. */
  readonly skip: number;
}

/** Which character parts the cells, by a vote of the first rows; null when the text is no table. `whole`: the sample is all there is. */
export function dialectOf(sample: string, whole: boolean): Dialect | null {
  const newline = sample.includes('\n') ? '\n' : '\r';
  // Excel's own mark, which it writes and obeys: https://en.wikipedia.org/wiki/Comma-separated_values
  const mark = /^"?sep=(?<delimiter>.)"?(?:\r\n|\r|\n)/i.exec(sample);
  if (mark?.groups?.delimiter) return { delimiter: mark.groups.delimiter, newline, skip: mark[0].length };
  const best = winner((delimiter) => rowLengths(sample, delimiter, newline, whole));
  // A quotation mark that is not closed hides rows: their lines vote instead, so that the reader comes upon the mark and says so.
  const chosen = best ?? winner((delimiter) => lineLengths(sample, delimiter, newline));
  return chosen === null ? null : { delimiter: chosen, newline, skip: 0 };
}

function winner(lengthsBy: (delimiter: string) => readonly number[]): string | null {
  const votes = DELIMITERS.map((delimiter) => ({ delimiter, vote: voteOf(lengthsBy(delimiter)) }));
  const best = votes.reduce((left, right) => (right.vote > left.vote ? right : left));
  return best.vote > 0 ? best.delimiter : null;
}

function rowLengths(sample: string, delimiter: string, newline: Dialect['newline'], whole: boolean): number[] {
  const rows = (completeOnly: boolean) =>
    new Papa.Parser({ delimiter, newline, preview: SAMPLE_ROWS }).parse(sample, 0, completeOnly).data as string[][];
  const full = rows(!whole);
  const some = full.length === 0 ? rows(false) : full;
  return some.filter((row) => row.some((cell) => cell.trim() !== '')).map(({ length }) => length);
}

function lineLengths(sample: string, delimiter: string, newline: string): number[] {
  if (!sample.includes('"')) return [];
  const lines = sample.split(newline, SAMPLE_ROWS).filter((line) => line.trim() !== '');
  return lines.map((line) => line.split(delimiter).length);
}

/** The columns that most rows agree on, where at least two thirds of the rows do. */
function voteOf(lengths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [columns, agreeing] = Array.from(counts).reduce((left, right) => (right[1] > left[1] ? right : left), [0, 0]);
  const share = agreeing / lengths.length;
  return columns >= 2 && share >= 2 / 3 ? columns * share : 0;
}
