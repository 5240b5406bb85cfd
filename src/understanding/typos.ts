import { NO_TYPOS } from './no-typos.ts';

/** Shorter words lie too near to one another. */
const SHORTEST = 6;

/** Finds the one known word that a misspelt one stands for; null for known words, short ones, and those near to none or to several. */
export type Corrector = (word: string) => string | null;

/**
 * A corrector over known words: one letter too many, too few, wrong, or two swapped (Damerau, 1964), with the first letter right. Words are found by
 * what is left when one letter is deleted, as in SymSpell.
 */
export function corrector(known: ReadonlySet<string>): Corrector {
  const near = new Map<string, string[]>();
  let longest = 0;
  for (const word of known) {
    if (word.length < SHORTEST || /[^a-z]/.test(word)) continue;
    longest = Math.max(longest, word.length);
    for (const rest of [word, ...shortened(word)]) near.set(rest, [...(near.get(rest) ?? []), word]);
  }
  return (word) => {
    if (word.length < SHORTEST || word.length > longest + 1 || /[^a-z]/.test(word) || known.has(word) || NO_TYPOS.has(word))
      return null;
    const found = new Set([word, ...shortened(word)].flatMap((rest) => near.get(rest) ?? []));
    const [only, ...others] = [...found].filter((candidate) => isTypoOf(word, candidate));
    return only !== undefined && others.length === 0 ? only : null;
  };
}

function shortened(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, index) => word.slice(0, index + 1) + word.slice(index + 2));
}

/** Endings make other forms of a word ("exchanged"), not typos of it. */
function isTypoOf(word: string, candidate: string): boolean {
  if (word.startsWith(candidate) || candidate.startsWith(word)) return false;
  let start = 0;
  while (start < word.length && word[start] === candidate[start]) start += 1;
  if (start === 0) return false;
  const [rest, other] = [word.slice(start), candidate.slice(start)];
  return (
    rest.slice(1) === other ||
    rest === other.slice(1) ||
    rest.slice(1) === other.slice(1) ||
    (rest[0] === other[1] && rest[1] === other[0] && rest.slice(2) === other.slice(2))
  );
}
