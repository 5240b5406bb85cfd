import type { types } from '@slack/bolt';
import { LIMITS } from '../limits.ts';
import type { MessageBlock } from './extra-types.ts';
import { moreLine, richTextBlocks } from './parts.ts';

type Element = types.RichTextBlockElement;

/**
 * The same content in blocks that every workspace has: folded parts opened, sortable tables as lists.
 * Charts go, since their figures stand in words beside them. The plain table is always in the first message, so it needs no stand-in here.
 */
export function olderBlocks(blocks: readonly MessageBlock[]): types.KnownBlock[] {
  const older = blocks.flatMap(olderBlock);
  if (older.length <= LIMITS.blocksPerMessage) return older;
  const kept = older.slice(0, LIMITS.blocksPerMessage - 1);
  return [...kept, ...richTextBlocks([moreLine('… and more, which this workspace cannot show.')])];
}

function olderBlock(block: MessageBlock): types.KnownBlock[] {
  switch (block.type) {
    case 'data_visualization':
      return [];
    case 'data_table':
      return richTextBlocks(
        block.rows.map((cells) => bullet(cells.map((cell) => ('text' in cell ? cell.text : '')).join(' | '))),
      );
    case 'container':
      return [...richTextBlocks([strong(block.title?.text ?? '')]), ...(block.child_blocks ?? []).flatMap(olderBlock)];
    default:
      return [block];
  }
}

function bullet(text: string): Element {
  return {
    type: 'rich_text_list',
    style: 'bullet',
    elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }],
  };
}

function strong(text: string): Element {
  return { type: 'rich_text_section', elements: [{ type: 'text', text: text || '—', style: { bold: true } }] };
}
