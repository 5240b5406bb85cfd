import type { Part, Span } from './reply.ts';
import type { Draft } from './result.ts';

const UNIT = /(\d) (?=(?:%|[KMGT]i?B|[km]B|[µmn]?s|[KMG]?Hz|[KMG]bit|vCPUs?|cores?)(?!\w))/g;

/** The same text with no break between a number and its unit: "99 %" stays on one line. */
export function unbroken(text: string): string {
  return text.replace(UNIT, '$1\u00a0');
}

/** The same draft, with no break between a number and its unit. A person's own words stay as they are. */
export function unbrokenDraft(draft: Draft): Draft {
  return { ...draft, summary: unbrokenSpans(draft.summary), parts: draft.parts.map(unbrokenPart) };
}

function unbrokenSpans(spans: readonly Span[]): readonly Span[] {
  return spans.map((span) => {
    if (typeof span === 'string') return unbroken(span);
    return 'strong' in span ? { strong: unbroken(span.strong) } : span;
  });
}

function unbrokenPart(part: Part): Part {
  switch (part.type) {
    case 'heading':
      return { ...part, text: unbroken(part.text) };
    case 'prose':
    case 'note':
      return { ...part, spans: unbrokenSpans(part.spans) };
    case 'list':
      return { ...part, items: part.items.map(unbrokenSpans) };
    case 'table':
      return { ...part, caption: unbroken(part.caption), rows: part.rows.map((row) => row.map(unbrokenSpans)) };
    case 'chart':
      return { ...part, caption: unbroken(part.caption) };
    case 'picture':
      return { ...part, alt: unbroken(part.alt) };
    case 'detail':
      return { ...part, title: unbroken(part.title), parts: part.parts.map(unbrokenPart) };
  }
}
