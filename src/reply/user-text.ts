import { fitting } from './clip.ts';
import type { Span } from './reply.ts';

const NAME_LENGTH = 80;
// Control characters would reach a terminal, and direction marks could turn the text around them.
const UNPRINTABLE = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\s]+/gu;

/** A person's words as a literal span: one line, printable, and short enough to sit in a sentence. */
export function user(text: string, length = NAME_LENGTH): Span {
  return { user: cut(text.replace(UNPRINTABLE, ' ').trim(), length) };
}

/** A person's words as a quotation inside a sentence of ours. */
export function quoted(text: string): readonly Span[] {
  return ['“', user(text), '”'];
}

/** A sentence of ours that may hold a person's words: those become literal spans. */
export function withUserText(text: string, names: readonly string[]): readonly Span[] {
  const name = names.find((candidate) => candidate.length > 2 && text.includes(candidate));
  if (!name) return text ? [text] : [];
  const start = text.indexOf(name);
  const rest = names.filter((candidate) => candidate !== name);
  return [...withUserText(text.slice(0, start), rest), user(name), ...withUserText(text.slice(start + name.length), rest)];
}

/** At most `length` characters, cut between words where one is near. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const head = fitting(text, length - 1);
  const space = head.lastIndexOf(' ');
  return `${(space > length * 0.6 ? head.slice(0, space) : head).trimEnd()}…`;
}
