import type { Warning } from './inventory.ts';

/** A warning about machines, in words that begin with how many they are; none about none. */
export function about(code: string, vms: readonly string[], message: (who: string, count: number) => string): Warning[] {
  if (vms.length === 0) return [];
  const who = `${vms.length.toLocaleString('en-GB')} ${of(vms.length, 'machine', 'machines')}`;
  return [{ code, message: message(who, vms.length), vms }];
}

/** A warning about a file, a sheet or the hosts. */
export function note(code: string, message: string): Warning {
  return { code, message, vms: [] };
}

/** The first five of these names, and how many more. */
export function few(names: readonly string[]): string {
  const shown = names.slice(0, 5).map(plain).join(', ');
  return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}

/** Words of a file on one line, and not too many. */
export function plain(text: string): string {
  const line = text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

/** The word for one, or for more. */
export function of(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}
