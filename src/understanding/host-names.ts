import { perSentence } from './sentences.ts';
import type { Message } from './tokens.ts';

const RANGE = /\b([a-z]{1,10}-?)(\d{1,3})\s*(?:\.{2,3}|-|–|…|to|through)\s*(?:\1)?(\d{1,3})\b/;
const NAMES = /\b([a-z]{1,10}-?)(\d{1,3})(?:\s*(?:,|\/|&|\+|and)\s*\1\d{1,3}\b)+/;

const LABEL = /^[a-z]{1,10}-?\d{1,3}\s*:/;

/** `labelled`: the sentence is a line that begins with a host's name. */
const namesIn = perSentence((text): { readonly labelled: boolean; readonly count: number } => {
  const labelled = LABEL.test(text);
  const range = RANGE.exec(text);
  if (range) {
    const [first, last] = [Number.parseInt(range[2] ?? '', 10), Number.parseInt(range[3] ?? '', 10)];
    if (first <= 1 && last > first && last < 500) return { labelled, count: last - first + 1 };
  }
  const list = NAMES.exec(text);
  // products with versions ("win7, win10") do not count up from one
  return { labelled, count: list && Number.parseInt(list[2] ?? '', 10) <= 1 ? (list[0].match(/\d+/g)?.length ?? 0) : 0 };
});

/**
 * How many machines a list of host names in a sentence counts: "LX01..LX06", "web1, web2 and web3". `alone` for the one name of a labelled
 * line ("SQL01: Windows"). Zero when it holds none.
 */
export function hostNamesIn(message: Message, sentence: number, alone: 0 | 1 = 0): number {
  const { labelled, count } = namesIn(message, sentence);
  return alone === 1 && labelled ? 1 : count;
}
