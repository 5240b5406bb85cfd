import type { ListRead } from './index.ts';
import { sheetFrom } from './sheet.ts';

const STATE = /^(?:RUNNING|STOPPED|FROZEN|ERROR)$/i;
const TYPE = /^(?:CONTAINER|VIRTUAL-MACHINE|PERSISTENT|EPHEMERAL)(?: \(.*\))?$/i;

/** `lxc list` and `incus list`: the drawn table, or CSV without a header in the default columns (name, state, IPv4, IPv6, type, snapshots). */
export function readLxdTable(text: string): ListRead | null {
  const drawn = text.split(/\r?\n/).filter((line) => /^\s*\|.*\|\s*$/.test(line));
  return drawn.length > 0 && /^\s*\+[-=+]+\+\s*$/m.test(text) ? readDrawn(drawn) : readBare(text);
}

function readDrawn(lines: readonly string[]): ListRead | null {
  const [header = [], ...rows] = lines.map((line) =>
    line
      .trim()
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
  if (!header.includes('NAME') || !(header.includes('STATE') || header.includes('TYPE'))) return null;
  // A guest with several addresses is drawn over several lines; the later ones have no name.
  const own = rows.filter((row) => row[header.indexOf('NAME')] !== '');
  return { sheet: sheetFrom('list', header, own), format: 'lxd' };
}

function readBare(text: string): ListRead | null {
  const rows = cellsOf(text).filter((row) => row.some((cell) => cell !== ''));
  const [first = []] = rows;
  const state = first.findIndex((cell) => STATE.test(cell));
  const type = first.findIndex((cell) => TYPE.test(cell));
  if (state < 1 || type === -1 || !rows.every((row) => STATE.test(row[state] ?? '') && TYPE.test(row[type] ?? ''))) {
    return first.includes('NAME') &&
      first.includes('STATE') &&
      first.includes('TYPE') &&
      rows.slice(1).some((row) => TYPE.test(row[first.indexOf('TYPE')] ?? ''))
      ? { sheet: sheetFrom('list', first, rows.slice(1)), format: 'lxd' }
      : null;
  }
  const header = first.map((_, index) =>
    index === 0 ? 'NAME' : index === state ? 'STATE' : index === type ? 'TYPE' : `column ${index + 1}`,
  );
  return { sheet: sheetFrom('list', header, rows), format: 'lxd' };
}

/** Cells of a CSV whose quoted cells may hold line breaks: lists of addresses do. */
function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push((quoted?.replaceAll('""', '"') ?? plain ?? '').trim());
    if (end !== ',') rows.push([]);
  }
  return rows;
}
