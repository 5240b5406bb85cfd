import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerText } from '../../src/conversation/index.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { replyBlocks } from '../../src/slack/blocks/reply-blocks.ts';
import { newDraft } from '../../src/slack/form/draft.ts';
import { prefilled } from '../../src/slack/form/prefill.ts';
import { formView } from '../../src/slack/form/view.ts';
import { appOptions } from '../../src/slack/listeners/options/app.ts';
import { cannedReply } from '../support/canned-reply.ts';
import { CANARY, HOSTILE, livelyIn } from '../support/inert.ts';

const fragment = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '<',
    '>',
    '&',
    '|',
    '<!',
    '*',
    '_',
    '`',
    '\n>',
    ':x:',
    '\u202E',
    '\u2066',
    '\u2068',
    '\u2069',
    '\uD83D',
    'א',
    ' ',
    'http://',
  ),
);
const hostile = fc.array(fragment, { minLength: 1, maxLength: 8 }).map((pieces) => `${CANARY}${pieces.join('')}`);
const surface = fc.constantFrom('private' as const, 'thread' as const, 'channel' as const);

function everythingShown(reply: Reply, where: 'private' | 'thread' | 'channel', question: string): unknown {
  const rendered = replyBlocks(reply, { conversation: 'c', surface: where, question });
  return withoutValues(rendered);
}

/** What a button hands back is for machines. */
function withoutValues(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, each: unknown) => (key === 'value' ? undefined : each)));
}

function ownLinks(reply: Reply): ReadonlySet<string> {
  return new Set(reply.sources.flatMap(({ url }) => url ?? []));
}

describe("a person's words in a reply", () => {
  it('stand there as words and nothing else, wherever a reply holds them', () => {
    fc.assert(
      fc.property(hostile, surface, (words, where) => {
        const reply = cannedReply(words);
        expect(livelyIn(everythingShown(reply, where, words), ownLinks(reply))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('stand there as words when they name a workload', () => {
    fc.assert(
      fc.property(hostile, surface, (words, where) => {
        const reply = answerText(`3 ${words.slice(0, 200)} servers on Debian and one Exchange server`);
        expect(livelyIn(everythingShown(reply, where, words), ownLinks(reply))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it.each(HOSTILE)('stand there as words: %j', (words) => {
    const reply = cannedReply(words);

    expect(livelyIn(everythingShown(reply, 'channel', words), ownLinks(reply))).toEqual([]);
  });
});

describe("a person's words in a form", () => {
  it('stand there as words in what is offered and in what is filled in', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        const host = { vtx: null, memoryGiB: null, cores: null, hypervisor: words.slice(0, 100), sharedWith: null };
        const workloads = [{ app: words.slice(0, 200), os: 'linux' as const, count: 1, needs: [], memoryGiB: null, vcpus: null }];
        const { draft, fields } = prefilled(newDraft({ conversation: null, channel: null, thread: null }), {
          values: { workloads, host, priorities: [] },
          asOf: { at: '2026-01-01T00:00:00Z', who: words },
        });
        expect(livelyIn(withoutValues([appOptions(words), formView(draft, fields)]), new Set())).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the check for words that are more than words', () => {
  it.each([
    [{ text: '<!channel>' }],
    [{ type: 'mrkdwn', text: 'see <http://evil.example|bank>' }],
    [{ text: `${CANARY} *bold*` }],
    [{ text: `${CANARY} http://evil.example/` }],
    [{ type: 'raw_text', text: 'a\u202Eb' }],
    [{ type: 'plain_text', text: 'a\u2068b' }],
    [{ type: 'rich_text_section', elements: [{ type: 'link', text: 'x' }] }],
    [{ type: 'plain_text', text: 'x', emoji: true }],
  ])('finds %j', (value) => {
    expect(livelyIn(value, new Set())).not.toEqual([]);
  });
});
