export type Unit = 'bytes' | 'KiB' | 'MiB' | 'GiB' | 'TiB';

/** A header without its case, spaces, accents, signs and unit, so that spellings can be compared; and the unit that it names. */
export interface HeaderKey {
  readonly key: string;
  readonly unit: Unit | null;
}

const MIB_IN = { bytes: 1 / 1_048_576, KiB: 1 / 1024, MiB: 1, GiB: 1024, TiB: 1_048_576 } as const satisfies Record<Unit, number>;
const UNIT_WORDS: ReadonlyMap<string, Unit> = new Map([
  ['byte', 'bytes'],
  ['bytes', 'bytes'],
  ['kb', 'KiB'],
  ['kib', 'KiB'],
  ['mb', 'MiB'],
  ['mib', 'MiB'],
  ['gb', 'GiB'],
  ['gib', 'GiB'],
  ['tb', 'TiB'],
  ['tib', 'TiB'],
]);
/** Short forms, which only stand beside a number or in brackets: in a header "to" may be a word. */
const SHORT_UNITS: ReadonlyMap<string, Unit> = new Map([
  ['b', 'bytes'],
  ['k', 'KiB'],
  ['ko', 'KiB'],
  ['m', 'MiB'],
  ['mo', 'MiB'],
  ['g', 'GiB'],
  ['go', 'GiB'],
  ['t', 'TiB'],
  ['to', 'TiB'],
]);
const FILLERS = new Set(['in', 'the', 'of']);

/** How many MiB a unit is. "MB" of an inventory means MiB, as RVTools has it, and "GB" means GiB. */
export function mibIn(unit: Unit): number {
  return MIB_IN[unit];
}

/** The unit that a word beside a number means. */
export function unitBeside(word: string): Unit | null {
  return UNIT_WORDS.get(word.toLowerCase()) ?? SHORT_UNITS.get(word.toLowerCase()) ?? null;
}

export function headerKey(header: string): HeaderKey {
  const bracketed = /[([](?<word>[kmgt]o?|b)[)\]]\s*$/i.exec(header)?.groups?.word;
  const words = wordsOf(bracketed ? header.replace(/[([][^([]*$/, '') : header);
  let unit: Unit | null = bracketed ? unitBeside(bracketed) : null;
  const kept = words.filter((word, index) => {
    const named = index > 0 ? (UNIT_WORDS.get(word) ?? null) : null;
    unit ??= named;
    return named === null && !FILLERS.has(word);
  });
  return { key: kept.join(''), unit };
}

/** `memorymb` -> `memory` in MiB: for headers that run the unit into the word, in one case. */
export function withoutRunOnUnit({ key }: HeaderKey): HeaderKey | null {
  const tail = /^(?<stem>.{3,}?)(?:in)?(?<unit>[kmgt]i?b|bytes)$/.exec(key)?.groups;
  return tail?.stem ? { key: tail.stem, unit: unitBeside(tail.unit ?? '') } : null;
}

function wordsOf(header: string): string[] {
  return header
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z])(?=(?:[KMGT]i?B)(?![a-z]))/g, '$1 ')
    .replace(/([KMGT]i?B)(?=[A-Z][a-z])/g, '$1 ')
    .replace(/([a-z])(?=In [KMGT]i?B)/g, '$1 ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}%]+/u)
    .filter((word) => word !== '');
}
