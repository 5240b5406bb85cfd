const CALENDAR =
  /^(?<a>\d{1,4})[-/.](?<b>\d{1,2})[-/.](?<c>\d{1,4})(?:[T ,]+(?<h>\d{1,2})[:.](?<m>\d{2})(?:[:.](?<s>\d{2})(?:[.,]\d+)?)?\s*(?<half>[ap]m)?)?\s*(?:Z|UTC|(?<sign>[+-])(?<oh>\d{2}):?(?<om>\d{2}))?$/i;

/** How the times of a column are written. */
export interface Clock {
  /** Seconds, on a clock of its own; null for what is no time. */
  seconds(cell: string): number | null;
  /** The times are bare numbers that count steps, of a length that nothing tells. */
  readonly counts: boolean;
}

/** The clock of a column of times: calendar dates, seconds or milliseconds since 1970, or numbers of steps. */
export function clockOf(cells: readonly string[]): Clock {
  const bare = cells.every((cell) => /^\d+(?:\.\d+)?$/.test(cell.trim()));
  if (bare) {
    const most = cells.reduce((max, cell) => Math.max(max, Number(cell)), 0);
    const scale = most > 1e11 ? 1000 : 1;
    return { counts: most < 1e8, seconds: (cell) => (cell.trim() === '' ? null : Number(cell) / scale) };
  }
  const monthFirst = cells.some((cell) => Number(CALENDAR.exec(cell.trim())?.groups?.b) > 12);
  return { counts: false, seconds: (cell) => calendarSeconds(cell.trim(), monthFirst) };
}

function calendarSeconds(cell: string, monthFirst: boolean): number | null {
  const { a = '', b, c, h, m, s, half, sign, oh, om } = CALENDAR.exec(cell)?.groups ?? {};
  if (a === '') return null;
  const [year, month, day] = a.length === 4 ? [a, b, c] : monthFirst ? [c, a, b] : [c, b, a];
  const hour = half ? (Number(h) % 12) + (/p/i.test(half) ? 12 : 0) : Number(h ?? 0);
  const offset = sign ? (sign === '-' ? -60 : 60) * (Number(oh) * 60 + Number(om)) : 0;
  const milliseconds = Date.UTC(Number(year), Number(month) - 1, Number(day), hour, Number(m ?? 0), Number(s ?? 0));
  return Number.isFinite(milliseconds) ? milliseconds / 1000 - offset : null;
}
