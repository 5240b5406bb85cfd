import type { types } from '@slack/bolt';
import type { ReplySource } from '../../reply/reply.ts';
import { clip } from '../text/clean.ts';
import { joined, lines, link, type Mrkdwn, mrkdwn } from '../text/mrkdwn.ts';

const SOURCES = 2000;
const TITLE = 160;

/** Where the reply's claims come from, numbered as its footnote marks. Addresses are those of our own knowledge. */
export function sourcesBlock(sources: readonly ReplySource[]): types.ContextBlock[] {
  const text = lines(sources.map(sourceLine), SOURCES - HEADING.length);
  return text === null ? [] : [{ type: 'context', elements: [{ type: 'mrkdwn', text: joined(HEADING, text), verbatim: true }] }];
}

const HEADING = mrkdwn`*Sources*\n`;

function sourceLine(source: ReplySource, index: number): Mrkdwn {
  const title = clip(source.title, TITLE);
  const name = source.url === null ? mrkdwn`${title}` : link(source.url, title);
  return joined(mrkdwn`[${index + 1}] `, name, source.year === null ? mrkdwn`` : mrkdwn`, ${source.year}`);
}
