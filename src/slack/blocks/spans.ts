import type { types } from '@slack/bolt';
import type { Span } from '../../reply/reply.ts';
import { clean, clipped, isolated } from '../text/clean.ts';

export type RichText = types.RichTextText;

/** Spans as rich text. These elements are literal, so nobody's words can become a mention, a link or markup. */
export function richText(spans: readonly Span[], max: number, style?: RichText['style']): RichText[] {
  const elements: RichText[] = [];
  let left = max;
  for (const span of spans) {
    if (left <= 0) break;
    const text = clipped(words(span), left);
    if (text === '') continue;
    left -= text.length;
    const strong = typeof span === 'object' && 'strong' in span;
    push(elements, text, strong ? { ...style, bold: true } : style);
  }
  return elements.some((element) => element.text.trim() !== '') ? elements : [{ type: 'text', text: '—' }];
}

/** Spans as one line of plain text. */
export function plainText(spans: readonly Span[]): string {
  return spans.map(words).join('');
}

function words(span: Span): string {
  if (typeof span === 'string') return clean(span);
  if ('strong' in span) return clean(span.strong);
  return 'user' in span ? isolated(clean(span.user)) : `[${span.source}]`;
}

function push(elements: RichText[], text: string, style: RichText['style']): void {
  const last = elements.at(-1);
  if (last && sameStyle(last.style, style)) {
    elements[elements.length - 1] = { ...last, text: last.text + text };
    return;
  }
  elements.push({ type: 'text', text, ...(style ? { style } : {}) });
}

function sameStyle(one: RichText['style'], other: RichText['style']): boolean {
  return one?.bold === other?.bold && one?.italic === other?.italic;
}
