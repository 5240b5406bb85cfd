import type { types } from '@slack/bolt';
import { inPieces } from '../../reply/clip.ts';
import { unbroken } from '../../reply/no-break.ts';
import type { Reply } from '../../reply/reply.ts';
import { LIMITS } from '../limits.ts';
import { clean, clipped, fitted, isolated, shown } from '../text/clean.ts';
import { escapedText, type Mrkdwn, mrkdwn } from '../text/mrkdwn.ts';
import { type ButtonPlace, buttonsBlock, togglesBlocks } from './buttons.ts';
import type { MessageBlock } from './extra-types.ts';
import { olderBlocks } from './older-blocks.ts';
import { moreLine, noteBlock, richTextBlocks } from './parts.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { sourcesBlocks } from './sources.ts';
import { plainText, richText } from './spans.ts';
import { weight } from './weight.ts';

/** One Slack message. `text` is what notifications and screen readers get. */
export interface Message {
  readonly text: Mrkdwn;
  readonly blocks: MessageBlock[];
}

export interface RenderedReply extends Message {
  /** A second message, for what did not fit. */
  readonly overflow: (Message & { readonly fallback: Message }) | null;
  /** The same facts without any block that a workspace may refuse. */
  readonly fallback: Message;
}

export interface Rendering extends ButtonPlace {
  /** What was asked, where the reader does not see it. */
  readonly question?: string | undefined;
  /** Who handed in what it answers, where the reader does not see that either. */
  readonly handedInBy?: string | undefined;
}

/** A reply as Slack messages: verdict first, then its parts, its sources and what to do next. Below Slack's limits whatever it holds. */
export function replyBlocks(reply: Reply, rendering: Rendering): RenderedReply {
  const { sources } = reply;
  const head = headBlocks(reply, rendering);
  const buttons = [...togglesBlocks(reply, rendering), ...buttonsBlock(reply, rendering)];
  const { blocks: reserved } = sourcesBlocks(sources, 0, LEAST_FOR_SOURCES);
  const pieces = piecesOf(reply.parts);
  const short = rendering.surface === 'channel' && weight(pieces.flatMap(({ blocks, native }) => (native ? [] : blocks))) > SHORT;
  const toThread = [noteBlock([IN_THREAD])];
  const { main, follow, left } = placed(pieces, room([...head, ...reserved, ...toThread, ...buttons]), short);
  const pointer = short && follow.size > 0 ? toThread : [];
  const inOrder = (chosen: ReadonlySet<Piece>) => pieces.filter((piece) => chosen.has(piece)).flatMap(({ blocks }) => blocks);
  // Where there is a second message anyway, what does not fit of the sources goes there, and charts stand beside what they show.
  if (!short && follow.size > 0)
    addCharts(pieces, [{ chosen: main, space: room([...head, ...inOrder(main), ...reserved, ...buttons]) }]);
  const { blocks: listed, upTo } = sourcesBlocks(sources, 0, room([...head, ...inOrder(main), ...pointer, ...buttons]).chars);

  const rest = left > 0 ? richTextBlocks([moreLine(`… and ${left} more parts, which are too long for Slack.`)]) : [];
  const unlisted = sourcesBlocks(sources, upTo, room([...inOrder(follow), ...rest]).chars);
  const after = [...rest, ...unlisted.blocks];
  const continues = follow.size > 0 || after.length > 0;
  const messages = [
    { chosen: main, space: room([...head, ...inOrder(main), ...listed, ...pointer, ...buttons]) },
    ...(continues ? [{ chosen: follow, space: room([...inOrder(follow), ...after]) }] : []),
  ];
  addCharts(pieces, short ? messages.toReversed() : messages);
  const more = [...inOrder(follow), ...after];
  const continued = escapedText(clean(`${reply.title}, continued`), TEXT);
  return {
    text: notification(reply),
    blocks: [...head, ...inOrder(main), ...listed, ...pointer, ...buttons],
    overflow:
      more.length > 0 ? { text: continued, blocks: more, fallback: { text: continued, blocks: olderBlocks(more) } } : null,
    fallback: fallbackMessage(reply),
  };
}

/** Room for the fallback's notification: Slack recommends 4,000 characters. */
const TEXT = LIMITS.sectionText;
/** Slack's own count is not published: a little room for what it counts and we do not. */
const CHARS = LIMITS.messageChars - 700;
/** Sources get what room is left, and at least this much. */
const LEAST_FOR_SOURCES = 2000;
/** What a channel is shown at once beside the verdict and the table. */
const SHORT = 2500;
const IN_THREAD = 'The rest of this answer is in the thread.';
const BLOCKS = LIMITS.blocksPerMessage - 2;

/** Long answers are cut there: four sections. */
const FALLBACK = 4 * LIMITS.sectionText;

/** The verdict first: it is all that a notification shows and a screen reader begins with. Footnotes would lead nowhere in it. */
function notification({ title, summary }: Reply): Mrkdwn {
  const words = plainText(summary.filter((span) => !(typeof span === 'object' && 'source' in span)));
  return escapedText(
    `${clean(title)}. ${words}`
      .replace(/ {2,}/g, ' ')
      .replace(/ (?=[.,;:])/g, '')
      .trim(),
    TEXT,
  );
}

function headBlocks(reply: Reply, { handedInBy, question = '' }: Rendering): types.KnownBlock[] {
  const asked = clean(question).trim() === '' ? [] : [askedBlock(question)];
  const handedIn = handedInBy === undefined ? [] : [handedInBlock(handedInBy)];
  return [
    { type: 'header', text: { type: 'plain_text', text: shown(reply.title, LIMITS.headerText), emoji: false } },
    ...asked,
    ...handedIn,
    { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: richText(reply.summary, 1500) }] },
  ];
}

function handedInBlock(user: string): types.ContextBlock {
  return { type: 'context', elements: [{ type: 'mrkdwn', text: mrkdwn`<@${user}> handed the inventory in.`, verbatim: true }] };
}

function askedBlock(question: string): types.ContextBlock {
  return {
    type: 'context',
    elements: [{ type: 'plain_text', text: `Question: ${fitted(isolated(clean(question)), 300)}`, emoji: false }],
  };
}

interface Room {
  blocks: number;
  chars: number;
}

function room(taken: readonly MessageBlock[]): Room {
  return { blocks: BLOCKS - taken.length, chars: CHARS - weight(taken) };
}

/**
 * When room is short, the table comes first and folded parts last; the order in which they are shown stays. With `short`, the first message
 * takes nothing but the table, as long as the second has room.
 */
function placed(pieces: readonly Piece[], space: Room, short: boolean): { main: Set<Piece>; follow: Set<Piece>; left: number } {
  const worded = pieces.filter(({ chart }) => !chart);
  const later = room([]);
  const main = new Set<Piece>();
  const follow = new Set<Piece>();
  for (const piece of worded.toSorted((one, other) => rank(one) - rank(other))) {
    if (short && !piece.native && fits(piece, later)) follow.add(piece);
    else if (fits(piece, space)) main.add(piece);
    else if (!short && !piece.native && fits(piece, later)) follow.add(piece);
  }
  return { main, follow, left: worded.length - main.size - follow.size };
}

/** Charts take what room the words leave, in the first message that has some. None is worth a message of its own. */
function addCharts(pieces: readonly Piece[], messages: readonly { readonly chosen: Set<Piece>; readonly space: Room }[]): void {
  for (const piece of pieces) {
    if (piece.chart && !messages.some(({ chosen }) => chosen.has(piece)))
      messages.find(({ space }) => fits(piece, space))?.chosen.add(piece);
  }
}

function rank({ folded, native }: Piece): number {
  return native ? 0 : folded ? 2 : 1;
}

function fits(piece: Piece, space: Room): boolean {
  const chars = weight(piece.blocks);
  if (piece.blocks.length > space.blocks || chars > space.chars) return false;
  space.blocks -= piece.blocks.length;
  space.chars -= chars;
  return true;
}

// Some workspaces may not have every block yet (slack-samples and others report `invalid_blocks`): sections exist everywhere.
function fallbackMessage(reply: Reply): Message {
  const text = unbroken(clean(reply.result.text).trim()) || plainText(reply.summary);
  const sections = inPieces(clipped(text, FALLBACK), LIMITS.sectionText).map(
    (piece): types.KnownBlock => ({
      type: 'section',
      text: { type: 'plain_text', text: fitted(piece, LIMITS.sectionText), emoji: false },
    }),
  );
  return { text: notification(reply), blocks: sections };
}
