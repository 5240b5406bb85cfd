import { software } from './software/index.ts';

export interface Suggestion {
  readonly id: string;
  readonly name: string;
}

/** Software whose name or alias begins, word by word, with what was typed; the closest first. */
export function suggestSoftware(typed: string, limit = 20): Suggestion[] {
  const wanted = normal(typed);
  if (wanted === '') return [];
  const ranked = software.flatMap(({ id, name, aliases }) => {
    const rank = Math.min(nameRank(normal(name), wanted), ...aliases.map((alias) => nameRank(normal(alias), wanted) + ALIAS));
    return rank < NO_MATCH ? [{ id, name, rank }] : [];
  });
  ranked.sort((one, other) => one.rank - other.rank || one.name.length - other.name.length || compare(one.name, other.name));
  return ranked.slice(0, limit).map(({ id, name }) => ({ id, name }));
}

const NO_MATCH = 100;
/** At the same closeness a name goes before an alias. */
const ALIAS = 0.5;

/** 0: the same; 1: begins with it; 2: one of its words does; 3: each typed word begins one of its words. */
function nameRank(name: string, wanted: string): number {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  if (` ${name}`.includes(` ${wanted}`)) return 2;
  const words = name.split(' ');
  const all = wanted.split(' ').every((part) => words.some((word) => word.startsWith(part)));
  return all ? 3 : NO_MATCH;
}

function normal(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#.]+/gu, ' ')
    .trim();
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
