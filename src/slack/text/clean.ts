/** Characters that cannot be seen but change what is: controls, direction marks, zero-width marks, lone surrogates. Joiners stay: scripts and emoji need them. */
const UNSEEN = /(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;

/** The same text without anything invisible in it. */
export function clean(text: string): string {
  return text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(UNSEEN, '');
}

/** At most `max` UTF-16 units, with an ellipsis where something is missing; never half a character. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  if (max < 1) return '';
  const cut = text.slice(0, max - 1);
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

/** Clean, clipped and never empty: Slack refuses text objects without text. */
export function shown(text: string, max: number): string {
  const kept = clip(clean(text), max);
  return kept.trim() === '' ? '—' : kept;
}
