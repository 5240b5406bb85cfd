import { formatOf, roleOf } from '../roles.ts';
import type { ListRead } from './index.ts';
import { sheetFrom } from './sheet.ts';

const BAR = /[|│┃]/;

/** A table drawn with bars: `lxc list` and `incus list`, `openstack`, `pvesh get` and `mysql` draw it so, and Markdown. */
export function readDrawn(text: string): ListRead | null {
  const drawn = text.split(/\r?\n/).filter((line) => /^\s*[|│┃].*[|│┃]\s*$/.test(line));
  const [header = [], ...rows] = drawn.map(cellsOf).filter((cells) => cells.some((cell) => !/^(?::?-+:?)?$/.test(cell)));
  if (header.length < 2 || roleOf('list', header)?.role !== 'machines') return null;
  const lxd = header.includes('NAME') && (header.includes('STATE') || header.includes('TYPE'));
  // A guest with several addresses is drawn over several lines, of which the later ones have no name.
  const own = lxd ? rows.filter((row) => row[header.indexOf('NAME')] !== '') : rows;
  const proxmox = ['id', 'type', 'maxcpu', 'maxmem'].every((name) => header.includes(name));
  const guests = proxmox ? own.filter((row) => /^(?:qemu|lxc|openvz)$/.test(row[header.indexOf('type')] ?? '')) : own;
  return {
    sheets: [sheetFrom('list', header, guests)],
    format: lxd ? 'lxd' : proxmox ? 'proxmox-json' : formatOf('list', header),
  };
}

function cellsOf(line: string): string[] {
  return line
    .trim()
    .slice(1, -1)
    .split(BAR)
    .map((cell) => cell.trim());
}
