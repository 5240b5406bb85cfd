import { formatOf, roleOf } from '../roles.ts';
import type { ListRead } from './index.ts';
import { sheetFrom } from './sheet.ts';

/** A table whose columns are kept apart by two spaces or more, as terminals print it, or by any where no cell holds one, as `xl list` does. */
export function readAligned(text: string): ListRead | null {
  // A line of dashes is drawn under the header.
  const lines = text.split(/\r?\n/).filter((line) => /[^\s=-]/.test(line));
  const start = lines.slice(0, 10).findIndex((line) => isHeader(cellsOf(line)));
  const head = lines[start];
  if (head === undefined) return readSpaced(lines);
  const header = cellsOf(head);
  const starts = header.map((name, index) => head.indexOf(name, index === 0 ? 0 : head.indexOf(header[index - 1] ?? '') + 1));
  const cut = (line: string) => starts.map((from, index) => line.slice(from, starts[index + 1]).trim());
  const rows = lines.slice(start + 1).map((line) => (cellsOf(line).length === header.length ? cellsOf(line) : cut(line)));
  return { sheets: [sheetFrom('list', header, rows)], format: formatOf('list', header) };
}

function readSpaced(lines: readonly string[]): ListRead | null {
  const [header = [], ...rows] = lines.map((line) => line.trim().split(/\s+/));
  if (!isHeader(header) || rows.length === 0 || rows.some(({ length }) => length !== header.length)) return null;
  return { sheets: [sheetFrom('list', header, rows)], format: formatOf('list', header) };
}

function isHeader(cells: readonly string[]): boolean {
  return roleOf('list', cells)?.role === 'machines';
}

function cellsOf(line: string): string[] {
  return line.trim().split(/ {2,}|\t/);
}
