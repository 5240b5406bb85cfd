interface Column {
  readonly label: string;
  readonly align: 'left' | 'right';
}

const GAP = '  ';
const NARROWEST = 6;

/** A table as aligned lines of at most `width` characters; long cells wrap inside their column. */
export function textTable(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): readonly string[] {
  const widths = columnWidths(columns, rows, width - GAP.length * (columns.length - 1));
  const lines = [
    ...rowLines(
      columns.map((column) => column.label),
      columns,
      widths,
    ),
    widths.map((w) => '-'.repeat(w)).join(GAP),
  ];
  const blocks = rows.map((row) => rowLines(row, columns, widths));
  const airy = blocks.some((block) => block.length > 2);
  for (const [index, block] of blocks.entries()) {
    if (airy && index > 0) lines.push('');
    lines.push(...block);
  }
  return lines;
}

/** Text in lines of at most `width` characters, broken at plain spaces. A longer word keeps a line to itself. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let start = 0;
  while (text.length - start > width) {
    const end = breakBefore(text, start, start + width);
    if (end < 0) break;
    lines.push(text.slice(start, end).trimEnd());
    start = end + 1;
    while (text[start] === ' ') start += 1;
  }
  const rest = text.slice(start).trim();
  if (rest) lines.push(rest);
  return lines;
}

/** The space at which to break the line that begins at `start`; -1 where there is none any more. */
function breakBefore(text: string, start: number, limit: number): number {
  const space = text.lastIndexOf(' ', limit);
  return space > start ? space : text.indexOf(' ', limit);
}

function columnWidths(columns: readonly Column[], rows: readonly (readonly string[])[], available: number): readonly number[] {
  const natural = columns.map((column, index) =>
    rows.reduce((most, row) => Math.max(most, (row[index] ?? '').length), column.label.length),
  );
  let room = available;
  let open = natural.map((_, index) => index);
  const widths = natural.map(() => 0);
  // Narrow columns take what they need; the wide ones share what is left.
  for (;;) {
    const share = Math.max(NARROWEST, Math.floor(room / Math.max(1, open.length)));
    const settled = open.filter((index) => (natural[index] ?? 0) <= share);
    if (settled.length === 0) {
      for (const index of open) widths[index] = share;
      return widths;
    }
    for (const index of settled) {
      widths[index] = natural[index] ?? 0;
      room -= natural[index] ?? 0;
    }
    open = open.filter((index) => !settled.includes(index));
    if (open.length === 0) return widths;
  }
}

function rowLines(cells: readonly string[], columns: readonly Column[], widths: readonly number[]): readonly string[] {
  const columnLines = columns.map((_, index) => hardWrapped(cells[index] ?? '', widths[index] ?? NARROWEST));
  let height = 1;
  for (const lines of columnLines) height = Math.max(height, lines.length);
  const lines: string[] = [];
  for (let line = 0; line < height; line += 1) {
    let text = '';
    // Cells are padded only once something stands behind them, so that no line ends in spaces.
    let ends = 0;
    for (let index = 0; index < columns.length; index += 1) {
      const starts = ends + (index > 0 ? GAP.length : 0);
      const width = widths[index] ?? NARROWEST;
      const cell = columnLines[index]?.[line]?.trimEnd() ?? '';
      ends = starts + width;
      if (cell) text = text.padEnd(columns[index]?.align === 'right' ? ends - cell.length : starts) + cell;
    }
    lines.push(text);
  }
  return lines;
}

function hardWrapped(text: string, width: number): readonly string[] {
  if (text.length <= width) return [text];
  return wrapped(text, width).flatMap((line) => {
    if (line.length <= width) return [line];
    const pieces: string[] = [];
    for (let start = 0; start < line.length; start += width) pieces.push(line.slice(start, start + width));
    return pieces;
  });
}
