import type { Part, Reply, Span } from '../../src/reply/reply.ts';

/** Every line of spans in a reply: summary, sentences, list items and table cells. */
export function linesOf({ summary, parts }: Reply): readonly (readonly Span[])[] {
  return [summary, ...parts.flatMap(partLines)];
}

function partLines(part: Part): readonly (readonly Span[])[] {
  switch (part.type) {
    case 'heading':
      return [[part.text]];
    case 'prose':
    case 'note':
      return [part.spans];
    case 'list':
      return part.items;
    case 'table':
      return [[part.caption], ...part.columns.map(({ label }) => [label]), ...part.rows.flat()];
    case 'chart':
      return [[part.title], [part.caption], part.categories, part.series.map(({ name }) => name)];
    case 'picture':
      return [[part.alt]];
    case 'detail':
      return [[part.title], ...part.parts.flatMap(partLines)];
  }
}

/** Everything in a reply that is not marked as a person's words. */
export function ourWords(reply: Reply): string {
  const spans = linesOf(reply).flat();
  const words = spans.map((span) => (typeof span === 'string' ? span : 'strong' in span ? span.strong : ''));
  return [reply.title, ...words, ...reply.nextSteps.map(({ label }) => label)].join('\n');
}

export function userWords(reply: Reply): readonly string[] {
  return linesOf(reply)
    .flat()
    .flatMap((span) => (typeof span === 'object' && 'user' in span ? [span.user] : []));
}

/** Footnote marks that a reply sets. */
export function marksIn(reply: Reply): readonly number[] {
  return linesOf(reply)
    .flat()
    .flatMap((span) => (typeof span === 'object' && 'source' in span ? [span.source] : []));
}
