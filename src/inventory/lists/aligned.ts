import { formatOf, roleOf } from '../roles.ts';
import type { ListRead } from './index.ts';
import { sheetFrom } from './sheet.ts';

/** A table whose columns are kept apart by two spaces or more, as terminals print it. */
export function readAligned(text: string): ListRead | null {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const start = lines.slice(0, 10).findIndex((line) => roleOf('list', cellsOf(line))?.role === 'machines');
  const head = lines[start];
  if (head === undefined) return null;
  const header = cellsOf(head);
  const starts = header.map((name, index) => head.indexOf(name, index === 0 ? 0 : head.indexOf(header[index - 1] ?? '') + 1));
  const cut = (line: string) => starts.map((from, index) => line.slice(from, starts[index + 1]).trim());
  const rows = lines.slice(start + 1).map((line) => (cellsOf(line).length === header.length ? cellsOf(line) : cut(line)));
  return { sheet: sheetFrom('list', header, rows), format: formatOf('list', header) };
}

function cellsOf(line: string): string[] {
  return line.trim().split(/ {2,}|\t/);
}
