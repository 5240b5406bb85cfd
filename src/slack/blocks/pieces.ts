import type { types } from '@slack/bolt';
import { type ChartPart, figuresOf } from '../../reply/chart-text.ts';
import type { Part } from '../../reply/reply.ts';
import { LIMITS } from '../limits.ts';
import { shown } from '../text/clean.ts';
import { chartBlock } from './chart.ts';
import { dataTableBlock, type FilledDataTable, isForSorting } from './data-table.ts';
import type { DataVisualizationBlock, MessageBlock } from './extra-types.ts';
import { elementsOf, moreLine, noteBlock, richTextBlocks } from './parts.ts';
import { isTabular, type TablePart, tableBlock } from './table.ts';
import { weight } from './weight.ts';

/** Blocks that stay together: a heading with what it heads, a table with its caption. */
export interface Piece {
  readonly blocks: readonly MessageBlock[];
  readonly folded: boolean;
  /** Holds the native table, which belongs into the first message. */
  readonly native: boolean;
  /** A chart: it makes plain what the reply says anyway, and gives way where room is short. */
  readonly chart: boolean;
}

const PLAIN = { folded: false, native: false, chart: false } as const;

const TABLE_CHARS = 5000;
/** All sortable tables of a reply, wherever they are placed: Slack counts those of one message together. */
const DATA_TABLE_CHARS = LIMITS.dataTableChars - 1000;
const FOLDED_CHARS = 6000;

/** A reply's parts in pieces. The first table becomes the native one; sortable tables and charts are native as far as Slack takes them. */
export function piecesOf(parts: readonly Part[]): Piece[] {
  const pieces: Piece[] = [];
  let headings: Part[] = [];
  let native = false;
  let charts = 0;
  let sortable = DATA_TABLE_CHARS;
  // A reply that is one table and little else has all the room for it.
  const first =
    parts.some(({ type }) => type !== 'table' && type !== 'note') || parts.length > 2 ? TABLE_CHARS : DATA_TABLE_CHARS;
  for (const part of parts) {
    if (part.type === 'heading') {
      headings.push(part);
      continue;
    }
    const sorting = part.type === 'table' ? sortableTable(part, native ? sortable : null, first) : null;
    if (part.type === 'detail') {
      pieces.push(...open(headings), folded(part));
    } else if (sorting) {
      pieces.push(dataTablePiece(headings, sorting, !native));
      sortable -= sorting.chars;
      native = true;
    } else if (part.type === 'table' && isTabular(part) && !native) {
      native = true;
      pieces.push(tablePiece(headings, part));
    } else if (part.type === 'chart' && charts < LIMITS.chartsPerMessage) {
      const chart = chartBlock(part);
      charts += chart ? 1 : 0;
      pieces.push(...(chart ? [chartPiece(headings, part, chart)] : open([...headings, part])));
    } else if (part.type === 'note') {
      addNote(pieces, headings, noteBlock(part.spans));
    } else {
      pieces.push(...open([...headings, part]));
    }
    headings = [];
  }
  return [...pieces, ...open(headings)];
}

/** Small print behind the native table, how many rows it leaves out for instance, stays with it. */
function addNote(pieces: Piece[], headings: readonly Part[], note: types.ContextBlock): void {
  const last = pieces.at(-1);
  if (last?.native && headings.length === 0 && weight([note]) < SMALL_PRINT) {
    pieces[pieces.length - 1] = { ...last, blocks: [...last.blocks, note] };
  } else {
    pieces.push({ blocks: [...richTextBlocks(elementsOf(headings)), note], ...PLAIN });
  }
}

const SMALL_PRINT = 300;

function open(parts: readonly Part[]): Piece[] {
  return richTextBlocks(elementsOf(parts)).map((block) => ({ blocks: [block], ...PLAIN }));
}

function tablePiece(headings: readonly Part[], part: TablePart): Piece {
  const { block, rowsLeftOut } = tableBlock(part, TABLE_CHARS);
  const before = richTextBlocks(elementsOf([...headings, captionOf(part, headings.length > 0)]));
  const after = rowsLeftOut > 0 ? richTextBlocks([moreLine(`… and ${rowsLeftOut} more rows`)]) : [];
  return { blocks: [...before, block, ...after], ...PLAIN, native: true };
}

/** The first table may lose rows at its end; a later one with `room` for less than the whole is better off as a list. */
function sortableTable(part: TablePart, room: number | null, first: number): FilledDataTable | null {
  const table = isForSorting(part) ? dataTableBlock(part, room ?? first) : null;
  return table && (table.rowsLeftOut === 0 || room === null) ? table : null;
}

function dataTablePiece(headings: readonly Part[], { block, rowsLeftOut }: FilledDataTable, native: boolean): Piece {
  const before = richTextBlocks(elementsOf(headings));
  const after = rowsLeftOut > 0 ? richTextBlocks([moreLine(`… and ${rowsLeftOut} more rows`)]) : [];
  return { blocks: [...before, block, ...after], ...PLAIN, native };
}

/** A chart never stands alone: its figures are below it in words. */
function chartPiece(headings: readonly Part[], part: ChartPart, chart: DataVisualizationBlock): Piece {
  const before = richTextBlocks(elementsOf(headings));
  const figures = noteBlock([`${part.caption} ${figuresOf(part).join('; ')}.`]);
  return { blocks: [...before, chart, figures], ...PLAIN, chart: true };
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
  return { blocks: [block], ...PLAIN, folded: true };
}
