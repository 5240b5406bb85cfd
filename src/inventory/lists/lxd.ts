import type { ListRead } from './index.ts';
import { sheetFrom } from './sheet.ts';

const STATE = /^(?:RUNNING|STOPPED|FROZEN|ERROR)$/i;
const TYPE = /^(?:CONTAINER|VIRTUAL-MACHINE|PERSISTENT|EPHEMERAL)(?: \(.*\))?$/i;

/** `lxc list --format csv` without a header in its default columns (name, state, IPv4, IPv6, type, snapshots), or with one. */
export function readLxdCsv(text: string): ListRead | null {
  const rows = cellsOf(text).filter((row) => row.some((cell) => cell !== ''));
  const [first = []] = rows;
  const state = first.findIndex((cell) => STATE.test(cell));
  const type = first.findIndex((cell) => TYPE.test(cell));
  if (state < 1 || type === -1 || !rows.every((row) => STATE.test(row[state] ?? '') && TYPE.test(row[type] ?? ''))) {
    return first.includes('NAME') &&
      first.includes('STATE') &&
      first.includes('TYPE') &&
      rows.slice(1).some((row) => TYPE.test(row[first.indexOf('TYPE')] ?? ''))
      ? { sheets: [sheetFrom('list', first, rows.slice(1))], format: 'lxd' }
      : null;
  }
  const header = first.map((_, index) =>
    index === 0 ? 'NAME' : index === state ? 'STATE' : index === type ? 'TYPE' : `column ${index + 1}`,
  );
  return { sheets: [sheetFrom('list', header, rows)], format: 'lxd' };
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
