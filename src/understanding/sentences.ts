import type { Message } from './tokens.ts';

const sentenceTexts = new WeakMap<Message, string[]>();

/** The words of one sentence, as typed in lower case. */
export function sentenceText(message: Message, sentence: number): string {
  const known = sentenceTexts.get(message);
  if (known) return known[sentence] ?? '';
  const ends: [start: number, end: number][] = [];
  for (const { sentence: at, start, end } of message.tokens) ends[at] = [ends[at]?.[0] ?? start, end];
  const texts = Array.from(ends, (range) => (range ? message.text.slice(...range) : ''));
  sentenceTexts.set(message, texts);
  return texts[sentence] ?? '';
}

/** The same reading of a sentence, done once for each sentence of a message: many workloads may share one. */
export function perSentence<T>(read: (text: string) => T): (message: Message, sentence: number) => T {
  const done = new WeakMap<Message, Map<number, T>>();
  return (message, sentence) => {
    const known = done.get(message) ?? new Map<number, T>();
    done.set(message, known);
    const before = known.get(sentence);
    if (before !== undefined) return before;
    const value = read(sentenceText(message, sentence));
    known.set(sentence, value);
    return value;
  };
}
