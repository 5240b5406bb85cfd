import type { types } from '@slack/bolt';
import type { Part } from '../../reply/reply.ts';
import { LIMITS } from '../limits.ts';
import { shown } from '../text/clean.ts';
import { elementsOf, moreLine, noteBlock, richTextBlocks } from './parts.ts';
import { isTabular, type TablePart, tableBlock } from './table.ts';

/** Blocks that stay together: a heading with what it heads, a table with its caption. */
export interface Piece {
  readonly blocks: readonly types.KnownBlock[];
  readonly folded: boolean;
  /** Holds the native table, which belongs into the first message. */
  readonly native: boolean;
}

const TABLE_CHARS = 5000;
const FOLDED_CHARS = 6000;

/** A reply's parts in pieces. The first table becomes the native one. */
export function piecesOf(parts: readonly Part[]): Piece[] {
  const pieces: Piece[] = [];
  let headings: Part[] = [];
  let native = false;
  for (const part of parts) {
    if (part.type === 'heading') {
      headings.push(part);
      continue;
    }
    if (part.type === 'detail') {
      pieces.push(...open(headings), folded(part));
    } else if (part.type === 'table' && isTabular(part) && !native) {
      native = true;
      pieces.push(tablePiece(headings, part));
    } else if (part.type === 'note') {
      pieces.push({ blocks: [...richTextBlocks(elementsOf(headings)), noteBlock(part.spans)], folded: false, native: false });
    } else {
      pieces.push(...open([...headings, part]));
    }
    headings = [];
  }
  return [...pieces, ...open(headings)];
}

function open(parts: readonly Part[]): Piece[] {
  return richTextBlocks(elementsOf(parts)).map((block) => ({ blocks: [block], folded: false, native: false }));
}

function tablePiece(headings: readonly Part[], part: TablePart): Piece {
  const { block, rowsLeftOut } = tableBlock(part, TABLE_CHARS);
  const before = richTextBlocks(elementsOf([...headings, captionOf(part, headings.length > 0)]));
  const after = rowsLeftOut > 0 ? richTextBlocks([moreLine(`… and ${rowsLeftOut} more rows`)]) : [];
  return { blocks: [...before, block, ...after], folded: false, native: true };
}

// Slack's table block has no caption of its own.
function captionOf({ caption }: TablePart, below: boolean): Part {
  return { type: 'prose', spans: below ? [caption] : [{ strong: caption }] };
}

// docs.slack.dev/reference/block-kit/blocks/container-block: at most ten blocks inside, collapsed until somebody opens it.
function folded(part: Extract<Part, { type: 'detail' }>): Piece {
  const elements = elementsOf(part.parts);
  const kept: typeof elements = [];
  let chars = 0;
  for (const element of elements) {
    chars += JSON.stringify(element).length;
    if (chars > FOLDED_CHARS * 2) break;
    kept.push(element);
  }
  const missing = elements.length - kept.length;
  if (missing > 0 || kept.length === 0) kept.push(moreLine(missing > 0 ? `… and ${missing} more` : '—'));
  const block: types.ContainerBlock = {
    type: 'container',
    title: { type: 'plain_text', text: shown(part.title, LIMITS.containerTitle), emoji: false },
    child_blocks: richTextBlocks(kept).slice(0, LIMITS.containerBlocks),
    is_collapsible: true,
    default_collapsed: true,
  };
  return { blocks: [block], folded: true, native: false };
}
