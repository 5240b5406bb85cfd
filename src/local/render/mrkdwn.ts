import { escapeHtml, type Html, trusted } from './html.ts';

/** What the renderers need to know about the workspace: how people and channels are called. */
export type NameOf = (id: string) => string | undefined;

const EMOJI: { readonly [name: string]: string } = {
  white_check_mark: '✅',
  heavy_check_mark: '✔️',
  warning: '⚠️',
  x: '❌',
  no_entry: '⛔',
  information_source: 'ℹ️',
  bulb: '💡',
  mag: '🔍',
  thumbsup: '👍',
  '+1': '👍',
  thumbsdown: '👎',
  '-1': '👎',
  tada: '🎉',
  wave: '👋',
  eyes: '👀',
  package: '📦',
  desktop_computer: '🖥️',
  balance_scale: '⚖️',
  books: '📚',
  link: '🔗',
  lock: '🔒',
  rocket: '🚀',
  question: '❓',
};

/** An emoji by name; the name in colons when it is not one of the few known here. */
export function emoji(name: string): string {
  return EMOJI[name] ?? `:${name}:`;
}

/** A link, if its address is one to follow; the address as plain text otherwise. */
export function link(url: string, label: string): string {
  if (!canFollow(url)) return escapeHtml(label === url ? url : `${label} (${url})`);
  return `<a href="${escapeHtml(url)}" target="_blank" rel="noopener noreferrer">${escapeHtml(label)}</a>`;
}

function canFollow(url: string): boolean {
  return /^(https?:|mailto:)/i.test(url);
}

/** A date in Slack's format, in plain words; `fallback` when the timestamp is none. */
export function date(seconds: number, fallback: string): string {
  const at = new Date(seconds * 1000);
  return escapeHtml(Number.isNaN(at.getTime()) ? fallback : at.toISOString().slice(0, 16).replace('T', ' '));
}

/** mrkdwn as Slack shows it (docs.slack.dev/messaging/formatting-message-text): `<…>` first, entities only in the rest. */
export function mrkdwn(text: string, nameOf: NameOf): Html {
  const kept: string[] = [];
  // Private-use characters stand for finished markup while the rest is worked on; a text cannot bring its own.
  const keep = (markup: string) => `\uE000${kept.push(markup) - 1}\uE001`;
  const marked = text.replace(/[\uE000\uE001]/g, '').replace(/<([^<>]*)>/g, (_, token: string) => keep(tokenHtml(token, nameOf)));
  const escaped = escapeHtml(unescapeEntities(marked))
    .replace(/```\n?([\s\S]+?)\n?```/g, (_, code: string) => keep(`<pre>${code}</pre>`))
    .replace(/`([^`\n]+)`/g, (_, code: string) => keep(`<code>${code}</code>`))
    .replace(/\bhttps?:\/\/[^\s\uE000]+[^\s\uE000.,;:!?)]/g, (url) =>
      keep(`<a href="${url}" target="_blank" rel="noopener noreferrer">${url}</a>`),
    );
  const formatted = quotes(emphasis(escaped)).replace(/\n/g, '<br>');
  return trusted(restore(formatted, kept));
}

/** Bold, italics, strike-through and emoji in text that is escaped already. */
function emphasis(escaped: string): string {
  return escaped
    .replace(/(?<![\w*])\*(?=\S)([^*\n]+?)(?<=\S)\*(?![\w*])/g, '<strong>$1</strong>')
    .replace(/(?<![\w_])_(?=\S)([^_\n]+?)(?<=\S)_(?![\w_])/g, '<em>$1</em>')
    .replace(/(?<![\w~])~(?=\S)([^~\n]+?)(?<=\S)~(?![\w~])/g, '<s>$1</s>')
    .replace(/:([a-z0-9_+-]+):/g, (_, name: string) => emoji(name));
}

function quotes(escaped: string): string {
  return escaped.replace(/(^|\n)((?:&gt;[^\n]*(?:\n|$))+)/g, (_, before: string, lines: string) => {
    const inner = lines.replace(/\n$/, '').replace(/^&gt; ?/gm, '');
    return `${before}<blockquote>${inner}</blockquote>`;
  });
}

function restore(text: string, kept: readonly string[]): string {
  return text.replace(/\uE000(\d+)\uE001/g, (_, index: string) => restore(kept[Number(index)] ?? '', kept));
}

function unescapeEntities(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

function tokenHtml(token: string, nameOf: NameOf): string {
  const bar = token.indexOf('|');
  const target = bar < 0 ? token : token.slice(0, bar);
  const label = bar < 0 ? undefined : unescapeEntities(token.slice(bar + 1));
  if (/^[@#]/.test(target)) {
    const mark = target.slice(0, 1);
    return `<span class="mention">${mark}${escapeHtml(nameOf(target.slice(1)) ?? label ?? target.slice(1))}</span>`;
  }
  if (target.startsWith('!date^')) return date(Number(target.split('^')[1]), label ?? '');
  if (target.startsWith('!subteam^')) return `<span class="mention broadcast">${escapeHtml(label ?? '@a user group')}</span>`;
  if (target.startsWith('!')) return `<span class="mention broadcast">@${escapeHtml(label ?? target.slice(1))}</span>`;
  const url = unescapeEntities(target);
  // Markup that means nothing is shown as it was sent, so that missing escapes catch the eye.
  return canFollow(url) ? link(url, label ?? url) : escapeHtml(`<${unescapeEntities(token)}>`);
}
