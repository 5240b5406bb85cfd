import { chartAsText } from './chart-text.ts';
import { layersAsText } from './pictures/text-drawing.ts';
import type { Part, ReplySource, Span } from './reply.ts';
import type { Draft } from './result.ts';
import { textTable, wrapped } from './text-table.ts';

const WIDTH = 100;

/** The reply as plain text for terminals: verdict first, tables aligned, sources numbered with their addresses. */
export function replyText(reply: Draft): string {
  const lines = [reply.title, '', ...wrapped(plain(reply.summary), WIDTH), ''];
  for (const part of reply.parts) addPart(part, lines, '');
  if (reply.sources.length > 0) {
    lines.push('Sources', ...reply.sources.flatMap((source, index) => sourceLines(source, index + 1)));
  }
  while (lines.at(-1) === '') lines.pop();
  // A terminal breaks nothing any more, and who searches the text types a plain space.
  return withoutBroadcasts(lines.join('\n').replaceAll('\u00a0', ' '));
}

/** Spans as one line of text. Footnote marks become "[1]". */
export function plain(spans: readonly Span[]): string {
  let text = '';
  for (const span of spans) {
    if (typeof span === 'string') text += span;
    else if ('strong' in span) text += span.strong;
    else if ('user' in span) text += span.user;
    else text += `[${span.source}]`;
  }
  return text;
}

function addPart(part: Part, lines: string[], indent: string): void {
  const width = WIDTH - indent.length;
  const add = (added: readonly string[]): void => {
    for (const line of added) lines.push(line ? indent + line : line);
  };
  switch (part.type) {
    case 'heading':
      add([part.text]);
      return;
    case 'prose':
    case 'note':
      add([...wrapped(plain(part.spans), width), '']);
      return;
    case 'list':
      for (const item of part.items)
        add(wrapped(plain(item), width - 2).map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`)));
      add(['']);
      return;
    case 'table':
      add([part.caption, '']);
      add(
        textTable(
          part.columns,
          part.rows.map((row) => row.map(plain)),
          width,
        ),
      );
      add(['']);
      return;
    case 'chart':
      add([part.title, ...wrapped(part.caption, width), '', ...chartAsText(part, width), '']);
      return;
    case 'picture':
      add([...layersAsText(part.of), '', ...wrapped(part.alt, width), '']);
      return;
    case 'detail':
      add([part.title]);
      for (const inner of part.parts) addPart(inner, lines, `${indent}  `);
  }
}

function sourceLines(source: ReplySource, number: number): readonly string[] {
  const year = source.year === null || source.title.includes(`${source.year}`) ? '' : `, ${source.year}`;
  const [first = '', ...more] = wrapped(`[${number}] ${source.title}${year}`, WIDTH);
  return [first, ...more.map((line) => `    ${line}`), ...(source.url ? [`    ${source.url}`] : [])];
}

/** Text that is pasted into a chat must not call everybody there. */
function withoutBroadcasts(text: string): string {
  if (!['@', '＠', '<!'].some((start) => text.includes(start))) return text;
  return text
    .replace(/<!(subteam\^?|channel|here|everyone)[^>\s]*>?/gi, '(at)$1')
    .replace(/[@＠](channel|here|everyone)/gi, '(at)$1');
}
