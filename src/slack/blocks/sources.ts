import type { types } from '@slack/bolt';
import type { ReplySource } from '../../reply/reply.ts';
import { LIMITS } from '../limits.ts';
import { clean, clip } from '../text/clean.ts';
import { joined, link, type Mrkdwn, mrkdwn } from '../text/mrkdwn.ts';
import { BETWEEN } from './weight.ts';

export interface ListedSources {
  readonly blocks: types.KnownBlock[];
  /** How many of the sources are listed, counted from the first. */
  readonly upTo: number;
}

const ELEMENT = 1900;
const TITLE = 140;
/** What the heading, and a line that tells of more, take at most. */
const FRAME = 120;
/** A longer list is folded away, so that the answer stays in sight. */
const OPEN = 6;

/**
 * Where the reply's claims come from, numbered as its footnote marks: from the source at `from`, as many as `maxChars` allow.
 * Addresses are those of our own knowledge.
 */
export function sourcesBlocks(sources: readonly ReplySource[], from: number, maxChars: number): ListedSources {
  const listed: Mrkdwn[] = [];
  let chars = FRAME;
  for (const [index, source] of sources.entries()) {
    if (index < from) continue;
    const line = sourceLine(source, index);
    chars += line.length + BETWEEN;
    if (chars > maxChars) break;
    listed.push(line);
  }
  const upTo = from + listed.length;
  if (listed.length === 0) return { blocks: [], upTo };
  const missing = sources.length - upTo;
  const texts = packed(missing > 0 ? [...listed, mrkdwn`… and ${missing} more`] : listed);
  return { upTo, blocks: listed.length > OPEN ? [folded(texts, from, upTo)] : contexts([mrkdwn`*Sources*`, ...texts]) };
}

function folded(texts: readonly Mrkdwn[], from: number, upTo: number): types.ContainerBlock {
  const title = from === 0 ? `Sources (${upTo})` : `Sources ${from + 1} to ${upTo}`;
  return {
    type: 'container',
    title: { type: 'plain_text', text: title, emoji: false },
    child_blocks: contexts(texts),
    is_collapsible: true,
    default_collapsed: true,
  };
}

function contexts(texts: readonly Mrkdwn[]): types.ContextBlock[] {
  const blocks: types.ContextBlock[] = [];
  for (let from = 0; from < texts.length; from += LIMITS.contextElements) {
    const some = texts.slice(from, from + LIMITS.contextElements);
    blocks.push({ type: 'context', elements: some.map((text) => ({ type: 'mrkdwn', text, verbatim: true })) });
  }
  return blocks;
}

/** Lines in as few elements as their size allows. */
function packed(lines: readonly Mrkdwn[]): Mrkdwn[] {
  const texts: Mrkdwn[] = [];
  for (const line of lines) {
    const last = texts.at(-1);
    if (last !== undefined && last.length + line.length < ELEMENT) texts[texts.length - 1] = joined(last, mrkdwn`\n`, line);
    else texts.push(line);
  }
  return texts;
}

function sourceLine(source: ReplySource, index: number): Mrkdwn {
  const title = clip(clean(source.title), TITLE);
  const linked = source.url === null ? null : link(source.url, title);
  const name = linked !== null && linked.length < LONGEST_LINK ? linked : mrkdwn`${title}`;
  return joined(mrkdwn`[${index + 1}] `, name, source.year === null ? mrkdwn`` : mrkdwn`, ${source.year}`);
}

const LONGEST_LINK = 900;
