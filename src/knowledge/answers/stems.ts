export const TEXT_LENGTH = 1500;

const LONGEST = 20;
const START = 3;

/** The beginning of a word, or of a phrase, by which a kept answer is found. */
export interface Stem {
  readonly text: string;
  /** A phrase says more than a word of the same length. */
  readonly weight: number;
}

const known = new Map<string, Stem>();
const byStart = new Map<string, Stem[]>();

/** The stem of a word as a kept answer lists it: the same one for the same word. */
export function stemOf(written: string): Stem {
  const text = spelled(written);
  const same = known.get(text);
  if (same) return same;
  const length = Math.min(text.length, LONGEST);
  const stem: Stem = { text, weight: text.trim().includes(' ') ? length * 1.25 : length };
  known.set(text, stem);
  const start = text.slice(0, START);
  byStart.set(start, [...(byStart.get(start) ?? []), stem]);
  return stem;
}

/** Every stem with which a word of a normal text begins: one look at each word, however many answers are kept. */
export function stemsIn(text: string): ReadonlySet<Stem> {
  const held = new Set<Stem>();
  for (let space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
    const word = space + 1;
    for (let length = 1; length <= START; length += 1) {
      for (const stem of byStart.get(text.slice(word, word + length)) ?? []) {
        if (text.startsWith(stem.text, word)) held.add(stem);
      }
    }
  }
  return held;
}

/** Lower case, one space between words and at both ends, British spelling. */
export function normal(text: string): string {
  return ` ${spelled(text.slice(0, TEXT_LENGTH))
    .replace(/[^a-z0-9.+#]+/g, ' ')
    .replace(/\.+(?= |$)/g, '')
    .trim()} `;
}

function spelled(text: string): string {
  return text.toLowerCase().replaceAll('virtualiz', 'virtualis');
}
