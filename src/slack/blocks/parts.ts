import type { types } from '@slack/bolt';
import { figuresOf } from '../../reply/chart-text.ts';
import { layersAsText } from '../../reply/pictures/text-drawing.ts';
import type { Part, Span } from '../../reply/reply.ts';
import { LIMITS } from '../limits.ts';
import { fitted } from '../text/clean.ts';
import { plainText, richText } from './spans.ts';
import { tableAsList } from './table.ts';

type Element = types.RichTextBlockElement;

const PARAGRAPH = 2000;
const ITEM = 600;
const ITEMS = 30;
/** Slack names no limit for one rich text block; this is the one of a section. */
const RICH_TEXT = LIMITS.sectionText;

/** Parts of a reply as rich text elements, each below the size of one block. Whoever places them counts. */
export function elementsOf(parts: readonly Part[]): Element[] {
  return parts.flatMap(partElements);
}

function partElements(part: Part): Element[] {
  switch (part.type) {
    case 'heading':
      return [line([{ strong: part.text }], LIMITS.headerText)];
    case 'prose':
      return [line(part.spans, PARAGRAPH)];
    case 'note':
      return [{ type: 'rich_text_section', elements: richText(part.spans, PARAGRAPH, { italic: true }) }];
    case 'list':
      return listOf(part.items);
    case 'table':
      return [line([{ strong: part.caption }], LIMITS.headerText), ...chunked(tableAsList(part, LIMITS.tableRows))];
    case 'chart':
      return [
        line([{ strong: part.title }], LIMITS.headerText),
        line([part.caption], PARAGRAPH),
        ...listOf(figuresOf(part).map((figures) => [figures])),
      ];
    case 'picture':
      return [
        { type: 'rich_text_preformatted', elements: [{ type: 'text', text: layersAsText(part.of).join('\n') }] },
        line([part.alt], PARAGRAPH),
      ];
    case 'detail':
      return [line([{ strong: part.title }], LIMITS.headerText), ...elementsOf(part.parts)];
  }
}

/** Small print below a reply. */
export function noteBlock(spans: readonly Span[]): types.ContextBlock {
  return { type: 'context', elements: [{ type: 'plain_text', text: fitted(plainText(spans), PARAGRAPH), emoji: false }] };
}

/** Elements packed into as few blocks as their size allows. */
export function richTextBlocks(elements: readonly Element[]): types.RichTextBlock[] {
  const blocks: { type: 'rich_text'; elements: Element[] }[] = [];
  let left = 0;
  for (const element of elements) {
    const size = sizeOf(element);
    const last = blocks.at(-1);
    if (last && size <= left) {
      last.elements.push(element);
      left -= size;
    } else {
      blocks.push({ type: 'rich_text', elements: [element] });
      left = RICH_TEXT - size;
    }
  }
  return blocks;
}

/** A line that says how much is missing. */
export function moreLine(text: string): Element {
  return { type: 'rich_text_section', elements: [{ type: 'text', text, style: { italic: true } }] };
}

function line(spans: readonly Span[], max: number): Element {
  return { type: 'rich_text_section', elements: richText(spans, max) };
}

function listOf(items: readonly (readonly Span[])[]): Element[] {
  if (items.length === 0) return [];
  const sections = items.slice(0, ITEMS).map(
    (spans): types.RichTextSection => ({
      type: 'rich_text_section',
      elements: richText(spans, ITEM),
    }),
  );
  const missing = items.length - sections.length;
  return [
    ...chunked({ type: 'rich_text_list', style: 'bullet', elements: sections }),
    ...(missing > 0 ? [moreLine(`… and ${missing} more`)] : []),
  ];
}

/** A list in pieces that each fit into one block. */
function chunked(list: types.RichTextList): types.RichTextList[] {
  const lists: types.RichTextList[] = [];
  let left = 0;
  for (const section of list.elements) {
    const size = sizeOf(section);
    const last = lists.at(-1);
    if (last && size <= left) {
      last.elements.push(section);
      left -= size;
    } else {
      lists.push({ ...list, elements: [section] });
      left = RICH_TEXT - size;
    }
  }
  return lists;
}

function sizeOf(element: Element): number {
  return element.elements.reduce((sum, inner) => {
    if ('elements' in inner) return sum + sizeOf(inner);
    return sum + ('text' in inner ? (inner.text?.length ?? 0) : 0);
  }, 0);
}
