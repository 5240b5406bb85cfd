import type { ListRead } from './index.ts';
import { sheetFrom } from './sheet.ts';

const KEYS: ReadonlyMap<string, string> = new Map([
  ['name-label', 'Name'],
  ['uuid', 'UUID'],
  ['power-state', 'Power'],
  ['VCPUs-max', 'CPUs'],
  ['memory-static-max', 'Memory bytes'],
  ['os-version', 'OS'],
  ['is-a-template', 'Template'],
]);
const HEADER = [...KEYS.values()];
const PAIR = /^\s*(?<key>[A-Za-z][\w-]*) \([MSRW ,]*(?:RO|RW)\)\s*:\s?(?<value>.*?)\s*$/;

/** `xe vm-list params=…` of XenServer and XCP-ng: a block for each machine, parted by empty lines. */
export function readXe(text: string): ListRead | null {
  if (!/^\s*name-label \( ?R[OW]\)\s*:/m.test(text)) return null;
  const blocks = text.split(/\r?\n\s*\r?\n/).map((block) => {
    const values = new Map<string, string>();
    for (const line of block.split(/\r?\n/)) {
      const { key = '', value = '' } = PAIR.exec(line)?.groups ?? {};
      const field = KEYS.get(key);
      if (field !== undefined) values.set(field, value);
    }
    return values;
  });
  const rows = blocks
    .filter((block) => block.has('Name'))
    .map((block) => HEADER.map((field) => cell(field, block.get(field) ?? '')));
  return rows.length === 0 ? null : { sheets: [sheetFrom('xe vm-list', HEADER, rows)], format: 'xe' };
}

/** `name: Ubuntu 22.04.3 LTS; uname: 5.15; distro: ubuntu` says the system in its first part. */
function cell(field: string, value: string): string {
  if (field !== 'OS') return value;
  return /(?:^|; )name: (?<name>[^;|]+)/.exec(value)?.groups?.name?.trim() ?? '';
}
