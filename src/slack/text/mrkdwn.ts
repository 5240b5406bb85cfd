import { clean } from './clean.ts';

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

/** A whole text for a field that Slack parses, kept below `max` characters after escaping. */
export function escapedText(text: string, max: number): Mrkdwn {
  let result = '';
  for (const character of clean(text)) {
    const next = entities(character);
    if (result.length + next.length > max - 1) return `${result}…` as Mrkdwn;
    result += next;
  }
  return result as Mrkdwn;
}

// docs.slack.dev/messaging/formatting-message-text#escaping: these three, and nothing else.
function entities(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
