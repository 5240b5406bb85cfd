import type { SizingWish } from './size-estate.ts';

/** The largest host that is read from words or options; more is a slip of the keyboard. */
export const HOST_AT_MOST = { cores: 4096, memoryGiB: 131_072 } as const;

const MEMORY = /(?<![\d.,])(\d{1,3}(?:,\d{3})+|\d{1,7})(\.\d{1,3})?[ -]?(mi?b|gi?b|ti?b|gigs?|gigabytes?|terabytes?|g|t)\b/;

/** The first amount of memory in a text, in GiB. Makers of servers write GB and TB and mean GiB and TiB. */
export function memoryIn(text: string): number | null {
  const [, whole = '', part = '', unit = ''] = MEMORY.exec(text.toLowerCase()) ?? [];
  const amount = Number(whole.replaceAll(',', '') + part);
  if (!(amount > 0)) return null;
  return unit.startsWith('t') ? amount * 1024 : unit.startsWith('m') ? amount / 1024 : amount;
}

/** Whether there are hosts of that size. */
export function isHost({ cores, memoryGiB }: SizingWish['host']): boolean {
  return within(cores, 1, HOST_AT_MOST.cores) && within(memoryGiB, 1, HOST_AT_MOST.memoryGiB);
}

function within(value: number | null, least: number, most: number): boolean {
  return value === null || (value >= least && value <= most);
}
