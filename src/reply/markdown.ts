import type { Part, Reply, Span } from './reply.ts';
import { plain } from './text.ts';

/** A reply as a Markdown file to take away: its tables, its sources with their addresses, and a person's words as they stand. */
export function replyMarkdown(reply: Reply): string {
  const lines = [`# ${escaped(reply.title)}`, '', spans(reply.summary), '', ...reply.parts.flatMap((part) => partLines(part, 2))];
  if (reply.sources.length > 0) {
    lines.push('## Sources', '');
    for (const [index, { title, url, year }] of reply.sources.entries())
      lines.push(`${index + 1}. ${escaped(title)}${year === null ? '' : `, ${year}`}${url === null ? '' : ` <${url}>`}`);
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

function partLines(part: Part, level: number): string[] {
  const heading = (text: string) => [`${'#'.repeat(Math.min(level, 6))} ${escaped(text)}`, ''];
  switch (part.type) {
    case 'heading':
      return heading(part.text);
    case 'prose':
    case 'note':
      return [spans(part.spans), ''];
    case 'list':
      return [...part.items.map((item) => `- ${spans(item)}`), ''];
    case 'table':
      return [
        escaped(part.caption),
        '',
        row(part.columns.map(({ label }) => escaped(label))),
        row(part.columns.map(({ align }) => (align === 'right' ? '--:' : ':--'))),
        ...part.rows.map((cells) => row(cells.map(spans))),
        '',
      ];
    case 'chart':
      return [
        `${escaped(part.title)} (${escaped(part.unit)})`,
        '',
        row(['', ...part.categories.map(escaped)]),
        row(['', ...part.categories].map(() => '--:')),
        ...part.series.map(({ name, values }) => row([escaped(name), ...values.map(String)])),
        '',
        escaped(part.caption),
        '',
      ];
    case 'picture':
      return [escaped(part.alt), ''];
    case 'detail':
      return [...heading(part.title), ...part.parts.flatMap((inner) => partLines(inner, level + 1))];
  }
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function spans(all: readonly Span[]): string {
  return all
    .map((span) => (typeof span === 'object' && 'strong' in span ? bold(span.strong) : escaped(plain([span]))))
    .join('')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Stars that touch a space mark nothing. */
function bold(text: string): string {
  return `**${escaped(text.trim())}**${/\s$/.test(text) ? ' ' : ''}`;
}

/** Nothing that somebody typed becomes a link, a tag or a row of its own. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/\s+/g, ' ');
}
