import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerText } from '../../src/conversation/index.ts';
import { compareReply } from '../../src/reply/compare.ts';
import { explainReply } from '../../src/reply/explain.ts';
import { helpReply } from '../../src/reply/help-reply.ts';
import { platformsReply } from '../../src/reply/platforms-reply.ts';
import type { Part, Reply } from '../../src/reply/reply.ts';
import { withTeamNotes } from '../../src/reply/team-notes.ts';
import type { MessageBlock } from '../../src/slack/blocks/extra-types.ts';
import { type Message, replyBlocks } from '../../src/slack/blocks/reply-blocks.ts';
import { ourWords } from '../support/reply-spans.ts';

const NOTE = {
  about: 'lxc',
  author: 'ana',
  at: '2026-11-01T09:00:00Z',
  usedFor: 'web',
  score: 4,
  pros: 'fast',
  cons: '',
  since: 2019,
} as const;

function explained(topic: string): Reply {
  return explainReply(topic) ?? helpReply();
}

const lxc = explained('lxc');
const REPLIES: readonly (readonly [string, Reply])[] = [
  ['a recommendation for one workload', answerText('one nginx on Debian')],
  ['a recommendation for several', answerText('40 LAMP sites on Debian and one Exchange server')],
  ['one for many', answerText('nginx, postgres, redis, gitlab, jenkins, samba, bind, postfix, dovecot and squid on Debian')],
  ['one that nothing fits', answerText('macOS guest on our Linux host without VT-x')],
  ['an answer', answerText('do containers have their own kernel?')],
  ['a clarification', answerText('hmm')],
  ['a greeting', answerText('hello')],
  ['a refusal', answerText('write me a poem')],
  ['help', helpReply()],
  ['a comparison', compareReply(['lxc', 'kvm']) ?? helpReply()],
  ['the three models', compareReply([]) ?? helpReply()],
  ['a model', explained('hardware')],
  ['a kind', explained('microvm')],
  ['a platform', lxc],
  ['a need', explained('nested')],
  ['the dangers', explained('dangers')],
  ['the reasons', explained('why')],
  ['the platforms', platformsReply()],
  ['an answer with notes of the team', withTeamNotes(lxc, [{ about: 'lxc', count: 1, mean: 4, newest: [NOTE] }])],
];

function messagesOf(reply: Reply): Message[] {
  const { overflow, fallback, ...first } = replyBlocks(reply, { conversation: 'c', surface: 'private' });
  return [first, fallback, ...(overflow ? [overflow, overflow.fallback] : [])];
}

function partsIn(parts: readonly Part[]): readonly Part[] {
  return parts.flatMap((part) => (part.type === 'detail' ? [part, ...partsIn(part.parts)] : [part]));
}

function wordsOf(block: MessageBlock | undefined): string {
  return JSON.stringify(block ?? '');
}

describe.each(REPLIES)('%s', (_name, reply) => {
  it('has a notification that says the verdict first and reads well alone', () => {
    const [first] = messagesOf(reply);

    expect(first?.text.startsWith(reply.title.replaceAll('&', '&amp;'))).toBe(true);
    expect(first?.text).toMatch(/[.!?…:)]$/);
    expect(first?.text).not.toMatch(/\[\d+\]| {2}| [.,]|undefined|null/);
    for (const { text } of messagesOf(reply)) expect(text.length).toBeGreaterThan(10);
  });

  it('has the figures of every chart in words right below it', () => {
    for (const { blocks } of messagesOf(reply)) {
      for (const [index, block] of blocks.entries()) {
        if (block.type !== 'data_visualization' || !('chart' in block)) continue;
        const below = wordsOf(blocks[index + 1]);
        for (const { data } of block.chart.series) {
          for (const { label, value } of data) {
            expect(below).toContain(`${label}: `);
            expect(below).toContain(String(value));
          }
        }
      }
    }
  });

  it('says in words what every drawing shows', () => {
    const shown = messagesOf(reply).map(({ blocks }) => JSON.stringify(blocks));

    for (const part of partsIn(reply.parts)) {
      if (part.type !== 'picture') continue;
      expect(part.alt.length).toBeGreaterThan(60);
      expect(shown.some((blocks) => blocks.includes(JSON.stringify(part.alt).slice(1, -1)))).toBe(true);
    }
    // An image block would need words of its own.
    expect(shown.join('')).not.toContain('"type":"image"');
  });

  it('says nothing by a symbol or a colour alone', () => {
    expect(ourWords(reply)).not.toMatch(/\p{Extended_Pictographic}/u);
    for (const part of partsIn(reply.parts)) {
      if (part.type !== 'table') continue;
      expect(part.caption).not.toBe('');
      for (const cell of part.rows.flat()) expect(cell.length).toBeGreaterThan(0);
    }
  });

  it('has buttons that differ in their words', () => {
    const labels = reply.nextSteps.map(({ label }) => label);

    expect(new Set(labels).size).toBe(labels.length);
    expect(labels.every((label) => /\p{L}{2}/u.test(label))).toBe(true);
  });
});

describe('these replies', () => {
  it('hold charts, drawings and tables to look at', () => {
    const types = new Set(REPLIES.flatMap(([, reply]) => partsIn(reply.parts).map(({ type }) => type)));
    const blocks = new Set(
      REPLIES.flatMap(([, reply]) => messagesOf(reply).flatMap((message) => message.blocks.map(({ type }) => type))),
    );

    expect([...types]).toEqual(expect.arrayContaining(['chart', 'picture', 'table', 'detail']));
    expect([...blocks]).toEqual(expect.arrayContaining(['data_visualization', 'data_table', 'table', 'container']));
  });
});

describe('the pictures of the README', () => {
  it('are described at length', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const pictures = [...readme.matchAll(/!\[([^\]]*)\]\((docs\/[^)]+)\)/g)];

    expect(pictures.map(([, , file]) => file)).toEqual(
      expect.arrayContaining(['hardware', 'para', 'os'].map((model) => `docs/pictures/${model}.svg`)),
    );
    for (const [, alt = ''] of pictures) expect(alt.length).toBeGreaterThan(60);
  });
});
