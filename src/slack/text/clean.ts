import { clip } from '../../reply/clip.ts';

export { clip } from '../../reply/clip.ts';

/**
 * Characters that cannot be seen but change what is: controls, direction marks, fillers, zero-width marks, lone surrogates.
 * Joiners and variation selectors stay: scripts and emoji need them.
 */
const UNSEEN =
  /(?!\n|\t|\u200c|\u200d|\ufe0e|\ufe0f)[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]/gu;
const JOINED = '[\\p{L}\\p{M}\\p{Extended_Pictographic}\\p{Emoji_Modifier}]';
/** A joiner with nothing on one of its sides. */
const STRAY_JOINER = new RegExp(
  `(?<!${JOINED})[\\u200c\\u200d]+|[\\u200c\\u200d]+(?!${JOINED})|(?<=[\\u200c\\u200d])[\\u200c\\u200d]`,
  'gu',
);
/** No script sets more marks than these on one letter; a hundred would cover the lines around it. */
const TOO_MANY_MARKS = /(\p{M}{6})\p{M}+/gu;

/** The same text without anything invisible in it. */
export function clean(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(UNSEEN, '')
    .replace(STRAY_JOINER, '')
    .replace(TOO_MANY_MARKS, '$1');
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const ISOLATE = '\u2068';
const END_ISOLATE = '\u2069';

/** A person's words between our own: written from right to left, they would turn the rest of the line around. */
export function isolated(cleaned: string): string {
  return RIGHT_TO_LEFT.test(cleaned) ? `${ISOLATE}${cleaned}${END_ISOLATE}` : cleaned;
}

/** Clean text, clipped; what was isolated in it still ends. */
export function clipped(cleaned: string, max: number): string {
  const text = clip(cleaned, max);
  return closed(text) === text ? text : closed(clip(cleaned, max - 1));
}

/** The same text, with an end to what was isolated when it was cut: at most one character more. */
export function closed(text: string): string {
  return text.lastIndexOf(ISOLATE) > text.lastIndexOf(END_ISOLATE) ? `${text}${END_ISOLATE}` : text;
}

/** Clipped and never empty: Slack refuses text objects without text. */
export function fitted(cleaned: string, max: number): string {
  const text = clipped(cleaned, max);
  return text.trim() === '' ? '—' : text;
}

/** Clean, clipped and never empty. */
export function shown(text: string, max: number): string {
  return fitted(clean(text), max);
}
