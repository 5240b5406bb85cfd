import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS, MODELS } from '../../src/knowledge/vocabulary.ts';
import { checkBlocks } from '../../src/local/check/check-blocks.ts';
import type { Part, Reply, Span } from '../../src/reply/reply.ts';
import { readButtonValue } from '../../src/slack/blocks/button-value.ts';
import { type Message, replyBlocks } from '../../src/slack/blocks/reply-blocks.ts';
import { LIMITS } from '../../src/slack/limits.ts';
import { cannedReply } from '../support/canned-reply.ts';

const HOSTILE = '<!channel> <@U1> <http://x.example|y> *b* `c` & \u202Eevil';

function render(reply: Reply, surface: 'private' | 'thread' | 'channel' = 'private') {
  return replyBlocks(reply, { conversation: 'c-1', surface });
}

function refusalOf(message: Message) {
  return checkBlocks(JSON.parse(JSON.stringify(message.blocks)), 'message');
}

describe('a reply as blocks', () => {
  it('begins with the verdict and comes in the order of the reply', () => {
    const types = render(cannedReply('Exchange')).blocks.map(({ type }) => type);

    expect(types).toEqual([
      'header',
      'rich_text',
      'rich_text',
      'rich_text',
      'table',
      'rich_text',
      'container',
      'context',
      'context',
      'actions',
    ]);
  });

  it('shows the comparison as a native table with right-aligned numbers', () => {
    const table = render(cannedReply('Exchange')).blocks.find(({ type }) => type === 'table');

    expect(table).toMatchObject({
      column_settings: [{ align: 'left' }, { align: 'left' }, { align: 'right' }],
      rows: [
        expect.anything(),
        [{ type: 'raw_text', text: 'Hardware virtualisation' }, { text: 'fits' }, { text: '93 %' }],
        expect.anything(),
      ],
    });
  });

  it('turns a second table into a list, since Slack takes one per message', () => {
    const reply = cannedReply('x');
    const table = reply.parts.find(({ type }) => type === 'table');
    const twice = { ...reply, parts: [...reply.parts, ...(table ? [table] : [])] };

    const { blocks } = render(twice);

    expect(blocks.filter(({ type }) => type === 'table')).toHaveLength(1);
    expect(JSON.stringify(blocks)).toContain('Verdict: ruled out for x; Share: 0 %');
  });

  it('folds detail away', () => {
    expect(render(cannedReply('x')).blocks).toContainEqual(
      expect.objectContaining({ type: 'container', is_collapsible: true, default_collapsed: true }),
    );
  });

  it('numbers the sources and links them', () => {
    const [sources] = render(cannedReply('x'))
      .blocks.filter(({ type }) => type === 'context')
      .slice(-1);

    expect(JSON.stringify(sources)).toContain(
      '[1] <https://example.org/paper?a=1&amp;b=2|A paper &lt;on&gt; things &amp; more>, 2011',
    );
  });

  it('folds a long list of sources away and leaves none out', () => {
    const [source] = cannedReply('x').sources;
    const many = Array.from({ length: 120 }, () => source).flatMap((one) => (one ? [one] : []));

    const { blocks, overflow } = render(cannedReply('x', { sources: many }));
    const listed = JSON.stringify([blocks, overflow?.blocks]);

    expect(blocks).toContainEqual(
      expect.objectContaining({ type: 'container', title: expect.objectContaining({ text: expect.stringMatching(/^Sources/) }) }),
    );
    expect(many.every((_, index) => listed.includes(`[${index + 1}] <https`))).toBe(true);
  });

  it("puts a person's words only where Slack reads nothing into them", () => {
    const { blocks, text } = render(cannedReply(HOSTILE));
    const parsed = [text, ...mrkdwnIn(blocks)].join('\n');

    expect(parsed).not.toMatch(/<!|<@|<http:\/\/x/);
    expect(JSON.stringify(blocks)).not.toContain('\u202E');
  });

  it('shows the question where the reader has not seen it', () => {
    const { blocks } = replyBlocks(cannedReply('x'), { conversation: 'c', surface: 'channel', question: HOSTILE });

    expect(blocks[1]).toMatchObject({ type: 'context', elements: [{ type: 'plain_text' }] });
  });

  it('offers sharing only in private', () => {
    const labels = (surface: 'private' | 'thread' | 'channel') =>
      buttonsOf(render(cannedReply('x'), surface)).map(({ label }) => label);

    expect(labels('private')).toContain('Share in channel');
    expect(labels('thread')).not.toContain('Share in channel');
    expect(labels('channel')).toEqual(['What if one is Windows?', 'The dangers', 'Use the form', 'Something wrong?']);
  });

  it('offers sharing of a private recommendation even when the reply does not', () => {
    expect(buttonsOf(render(cannedReply('x', { nextSteps: [] }))).map(({ label }) => label)).toEqual([
      'Share in channel',
      'Something wrong?',
    ]);
  });

  it('gives buttons the conversation and what they ask', () => {
    expect(buttonsOf(render(cannedReply('x'))).map(({ value }) => readButtonValue(value))).toEqual([
      { conversation: 'c-1', say: 'what if one is Windows?' },
      { conversation: 'c-1', say: 'dangers' },
      { conversation: 'c-1' },
      { conversation: 'c-1' },
      { conversation: 'c-1', knowledge: '2026-01-01', rules: [] },
    ]);
  });

  it('gives a report as many rules as its button can carry', () => {
    const rules = Array.from({ length: 300 }, (_, index) => `rule-number-${index}`);
    const value = readButtonValue(buttonsOf(render(cannedReply('x', { rules }))).at(-1)?.value);

    expect(value?.rules?.length).toBeGreaterThan(50);
    expect(value?.rules).toEqual(rules.slice(0, value?.rules?.length));
  });

  it('tells its buttons when another company reads along', () => {
    expect(
      buttonsOf(replyBlocks(cannedReply('x'), { conversation: 'c', surface: 'thread', outside: true })).map(
        ({ value }) => readButtonValue(value)?.outside,
      ),
    ).toEqual(Array.from({ length: 4 }, () => true));
  });

  it('has a fallback that holds nothing but sections', () => {
    const { fallback } = render(cannedReply('x'));

    expect(fallback.blocks.map(({ type }) => type)).toEqual(['section']);
    expect(refusalOf(fallback)).toBeUndefined();
  });

  it('continues a reply that is too long in a second message', () => {
    const long = Array.from({ length: 12 }, (_, index): Part => ({ type: 'prose', spans: [`${index} ${'word '.repeat(350)}`] }));

    const { blocks, overflow } = render(cannedReply('x', { parts: long }));

    expect(JSON.stringify(blocks)).toContain('0 word');
    expect(JSON.stringify(overflow?.blocks)).toContain('11 word');
    expect(overflow && refusalOf(overflow)).toBeUndefined();
  });

  it('keeps the comparison in the first message, however much stands before it', () => {
    const { parts } = cannedReply('x');
    const long = Array.from({ length: 40 }, (): Part => ({ type: 'prose', spans: ['word '.repeat(350)] }));

    expect(render(cannedReply('x', { parts: [...long, ...parts] })).blocks.some(({ type }) => type === 'table')).toBe(true);
  });

  it('says what did not even fit there', () => {
    const huge = Array.from({ length: 60 }, (): Part => ({ type: 'prose', spans: ['word '.repeat(400)] }));

    expect(JSON.stringify(render(cannedReply('x', { parts: huge })).overflow)).toMatch(/… and \d+ more parts/);
  });

  it('shows a channel the verdict and the table of a long reply, and points to the thread for the rest', () => {
    const { parts } = cannedReply('x');
    const long = Array.from({ length: 3 }, (): Part => ({ type: 'prose', spans: ['word '.repeat(350)] }));
    const reply = cannedReply('x', { parts: [...parts, ...long] });

    const channel = render(reply, 'channel');

    expect(channel.blocks.map(({ type }) => type)).toEqual([
      'header',
      'rich_text',
      'rich_text',
      'table',
      'context',
      'context',
      'actions',
    ]);
    expect(JSON.stringify(channel.blocks)).toContain('in the thread');
    expect(JSON.stringify(channel.overflow?.blocks)).toContain('word word');
    expect(render(reply, 'thread').overflow).toBeNull();
  });

  it('points to no thread where nothing follows', () => {
    const rendered = render(cannedReply('x'), 'channel');

    expect(rendered.overflow).toBeNull();
    expect(JSON.stringify(rendered.blocks)).not.toContain('in the thread');
  });

  it("stays within Slack's limits for any reply", () => {
    fc.assert(
      fc.property(anyReply, fc.constantFrom('private' as const, 'thread' as const, 'channel' as const), (reply, surface) => {
        const { overflow, fallback, ...first } = replyBlocks(reply, { conversation: 'c', surface, question: reply.title });
        for (const message of [first, fallback, ...(overflow ? [overflow, overflow.fallback] : [])]) {
          expect(refusalOf(message)).toBeUndefined();
          expect(message.text.length).toBeLessThanOrEqual(LIMITS.sectionText);
          expect(message.text).not.toBe('');
        }
      }),
      { numRuns: 80, endOnFailure: true },
    );
  });
});

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('', ' ', HOSTILE, 'w'.repeat(20_000), '&<>'.repeat(3000), '😀'.repeat(4000)),
);
const span: fc.Arbitrary<Span> = fc.oneof(
  text,
  text.map((strong) => ({ strong })),
  text.map((user) => ({ user })),
  fc.nat(300).map((source) => ({ source })),
);
const spans = fc.array(span, { maxLength: 5 });
const size = fc.oneof({ weight: 5, arbitrary: fc.nat(6) }, { weight: 1, arbitrary: fc.constantFrom(30, 150, 300) });
const rows = fc
  .tuple(size, fc.nat(25), spans)
  .map(([height, width, cell]) => Array.from({ length: height }, () => Array.from({ length: width }, () => cell)));
const table = fc.record({
  type: fc.constant('table' as const),
  caption: text,
  columns: fc.array(fc.record({ label: text, align: fc.constantFrom('left' as const, 'right' as const) }), { maxLength: 25 }),
  rows,
});
const labels = fc.uniqueArray(text, { maxLength: 25 });
/** A chart with a figure for each category, so that only its words and its size can be wrong. */
const drawable: fc.Arbitrary<Part> = fc
  .record({ title: text, categories: labels, names: labels, unit: text, caption: text, value: fc.double({ noNaN: true }) })
  .map(({ categories, names, value, ...words }) => ({
    type: 'chart',
    kind: 'bar',
    ...words,
    categories,
    series: names.map((name) => ({ name, values: categories.map(() => value) })),
  }));
const { part } = fc.letrec<{ part: Part }>((tie) => ({
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ type: fc.constant('heading' as const), text }),
    fc.record({ type: fc.constant('prose' as const), spans }),
    fc.record({ type: fc.constant('note' as const), spans }),
    fc.record({
      type: fc.constant('list' as const),
      items: fc.tuple(size, spans).map(([count, item]) => Array.from({ length: count }, () => item)),
    }),
    table,
    table.map((one) => ({ ...one, many: true as const })),
    fc.record({
      type: fc.constant('chart' as const),
      title: text,
      kind: fc.constant('bar' as const),
      categories: labels,
      series: fc.array(fc.record({ name: text, values: fc.array(fc.double(), { maxLength: 25 }) }), { maxLength: 8 }),
      unit: text,
      caption: text,
    }),
    drawable,
    fc.record({ type: fc.constant('picture' as const), of: fc.constantFrom(...MODELS, ...KINDS), alt: text }),
    fc.record({ type: fc.constant('detail' as const), title: text, parts: fc.array(tie('part'), { maxLength: 12 }) }),
  ),
}));
const nextStep = fc.oneof(
  fc.record({ do: fc.constant('ask' as const), label: text, text }),
  fc.record({ do: fc.constant('explain' as const), label: text, topic: text }),
  fc.record({ do: fc.constantFrom('open-form' as const, 'share' as const), label: text }),
);
const source = fc.record({
  id: text,
  title: text,
  year: fc.option(fc.integer({ min: 1970, max: 2030 })),
  url: fc.option(fc.oneof(fc.webUrl({ withQueryParameters: true }), text)),
});
const anyReply: fc.Arbitrary<Reply> = fc
  .record({
    title: text,
    summary: spans,
    parts: fc.array(part, { maxLength: 40 }),
    sources: fc.array(source, { maxLength: 80 }),
    nextSteps: fc.array(nextStep, { maxLength: 30 }),
    whole: text,
  })
  .map(({ whole, ...reply }) => ({ ...reply, result: { ...cannedReply('').result, text: whole } }));

function buttonsOf(message: Message): { label: string; value: string }[] {
  return message.blocks.flatMap((block) => {
    if (block.type !== 'actions' || !('elements' in block)) return [];
    return block.elements.flatMap((element) =>
      element.type === 'button' ? [{ label: element.text.text, value: element.value ?? '' }] : [],
    );
  });
}

function mrkdwnIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(mrkdwnIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('type' in value && value.type === 'mrkdwn' && 'text' in value) return [String(value.text)];
  return Object.values(value).flatMap(mrkdwnIn);
}
