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
  const votes = DELIMITERS.map((delimiter) => ({ delimiter, vote: voteFor(sample, delimiter, newline, whole) }));
  const best = votes.reduce((left, right) => (right.vote > left.vote ? right : left));
  return best.vote > 0 ? { delimiter: best.delimiter, newline, skip: 0 } : null;
}

/** The columns that most rows agree on, where at least two thirds of the rows do. */
function voteFor(sample: string, delimiter: string, newline: Dialect['newline'], whole: boolean): number {
  const { data } = new Papa.Parser({ delimiter, newline, preview: SAMPLE_ROWS }).parse(sample, 0, !whole) as { data: string[][] };
  const rows = data.filter((row) => row.some((cell) => cell.trim() !== ''));
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [columns, agreeing] = Array.from(counts).reduce((left, right) => (right[1] > left[1] ? right : left), [0, 0]);
  if (columns < 2) return 0;
  const share = agreeing / rows.length;
  return share >= 2 / 3 ? columns * share : 0;
}
