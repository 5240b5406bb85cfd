import { fitting } from '../../reply/clip.ts';
import { closed } from './clean.ts';

declare const escaped: unique symbol;

/** Text that Slack may parse as mrkdwn: whatever came from elsewhere is escaped in it. */
export type Mrkdwn = string & { readonly [escaped]: true };

/** Builds mrkdwn. Every interpolation is escaped, once. */
export function mrkdwn(parts: TemplateStringsArray, ...values: readonly (string | number)[]): Mrkdwn {
  return parts.reduce((text, part, index) => text + entities(String(values[index - 1] ?? '')) + part) as Mrkdwn;
}

/** A link to a page of our own knowledge. An address that would leave its brackets becomes plain text. */
export function link(url: string, label: string): Mrkdwn {
  return /^https?:\/\/[^\s<>|"]+$/.test(url)
    ? (`<${entities(url)}|${entities(label.replaceAll('|', '/'))}>` as Mrkdwn)
    : mrkdwn`${label}`;
}

/** Pieces of mrkdwn, one after another. */
export function joined(...pieces: readonly Mrkdwn[]): Mrkdwn {
  return pieces.join('') as Mrkdwn;
}

/** A whole clean text for a field that Slack parses, kept within `max` characters after escaping. */
export function escapedText(cleaned: string, max: number): Mrkdwn {
  const text = unmarked(cleaned);
  const whole = entities(text);
  if (whole.length <= max) return whole as Mrkdwn;
  let room = max - 2;
  let end = 0;
  while (end < text.length && room >= entities(text.charAt(end)).length) {
    room -= entities(text.charAt(end)).length;
    end += 1;
  }
  return closed(`${entities(fitting(text, end))}…`) as Mrkdwn;
}

// Slack has no escape for these: quotes at the start of a line, bare addresses, emoji by name; bold, italics, strike-through and code where a word begins or ends.
function unmarked(text: string): string {
  const less = text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\b[a-z][a-z0-9+.-]*:\/\//gi, '')
    .replace(/(?<![\p{L}\p{N}])[*_~`]+|[*_~`]+(?![\p{L}\p{N}])/gu, '')
    .replace(/(?<![\p{L}\p{N}]):([a-z0-9_+'-]+):/giu, '$1');
  // What goes may leave new markup behind.
  return less === text ? text : unmarked(less);
}

// docs.slack.dev/messaging/formatting-message-text#escaping: these three, and nothing else.
function entities(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
