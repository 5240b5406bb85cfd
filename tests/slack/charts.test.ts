import { describe, expect, it } from 'vitest';
import { checkBlocks } from '../../src/local/check/check-blocks.ts';
import { explainReply } from '../../src/reply/explain.ts';
import { layersAsText } from '../../src/reply/pictures/text-drawing.ts';
import { platformsReply } from '../../src/reply/platforms-reply.ts';
import type { Part } from '../../src/reply/reply.ts';
import { type Message, replyBlocks } from '../../src/slack/blocks/reply-blocks.ts';
import { cannedReply } from '../support/canned-reply.ts';

type TablePart = Extract<Part, { type: 'table' }>;

const CHART: Extract<Part, { type: 'chart' }> = {
  type: 'chart',
  title: 'How often each comes first',
  kind: 'bar',
  categories: ['Hardware', 'OS'],
  series: [{ name: 'Share', values: [62, 38] }],
  unit: '%',
  caption: 'Of the weightings tried.',
};
const WORD = 'word '.repeat(350);

function render(parts: readonly Part[]) {
  return replyBlocks(cannedReply('x', { parts }), { conversation: 'c', surface: 'private' });
}

function typesOf(message: Message | null): string[] {
  return message?.blocks.map(({ type }) => type) ?? [];
}

function countOf(message: Message | null, type: string): number {
  return typesOf(message).filter((one) => one === type).length;
}

function refusalOf(message: Message | null) {
  return message && checkBlocks(JSON.parse(JSON.stringify(message.blocks)), 'message');
}

function workloads(rows: number, more: Partial<TablePart> = {}): TablePart {
  return {
    type: 'table',
    caption: 'Per workload',
    many: true,
    columns: [
      { label: 'Workload', align: 'left' },
      { label: 'Recommended', align: 'left' },
    ],
    rows: Array.from({ length: rows }, (_, index) => [[{ user: `site ${index}` }], [{ strong: 'OS' }]]),
    ...more,
  };
}

describe('a chart in Slack', () => {
  it('is native, with its figures in words below it', () => {
    const { blocks } = render([CHART]);
    const at = blocks.findIndex(({ type }) => type === 'data_visualization');

    expect(blocks[at]).toEqual({
      type: 'data_visualization',
      title: 'How often each comes first',
      chart: {
        type: 'bar',
        series: [
          {
            name: 'Share',
            data: [
              { label: 'Hardware', value: 62 },
              { label: 'OS', value: 38 },
            ],
          },
        ],
        axis_config: { categories: ['Hardware', 'OS'], y_label: '%' },
      },
    });
    expect(blocks[at + 1]).toMatchObject({
      type: 'context',
      elements: [{ text: 'Of the weightings tried. Hardware: 62\u00a0%; OS: 38\u00a0%.' }],
    });
  });

  it('is one of two; a third comes in words', () => {
    const { overflow, ...first } = render([CHART, CHART, CHART]);

    expect(countOf(first, 'data_visualization')).toBe(2);
    expect(JSON.stringify(first.blocks).match(/Hardware: 62\u00a0%/g)).toHaveLength(3);
    expect(refusalOf(first)).toBeUndefined();
    expect(overflow).toBeNull();
  });

  it.each([
    ['nothing to draw', { categories: [], series: [] }],
    ['a figure missing', { series: [{ name: 'Share', values: [1] }] }],
    ['a figure that is none', { series: [{ name: 'Share', values: [1, Number.NaN] }] }],
    ['two series of one name', { series: [CHART.series, CHART.series].flat() }],
    ['two labels that Slack would cut to the same', { categories: [`${'x'.repeat(30)}1`, `${'x'.repeat(30)}2`] }],
    [
      'more series than can be told apart',
      { series: Array.from({ length: 7 }, (_, index) => ({ name: `${index}`, values: [1, 2] })) },
    ],
    [
      'more categories than Slack takes',
      {
        categories: Array.from({ length: 21 }, (_, index) => `${index}`),
        series: [{ name: 'Share', values: Array.from({ length: 21 }, () => 1) }],
      },
    ],
  ])('comes in words where Slack would refuse it: %s', (_what, more) => {
    const first = render([{ ...CHART, ...more }]);

    expect(countOf(first, 'data_visualization')).toBe(0);
    expect(JSON.stringify(first.blocks)).toContain(CHART.title);
    expect(refusalOf(first)).toBeUndefined();
  });

  it('keeps its title, labels and names below their limits', () => {
    const long = { ...CHART, title: 't'.repeat(80), categories: ['a'.repeat(40), 'b'.repeat(40)], unit: 'u'.repeat(90) };

    expect(refusalOf(render([long]))).toBeUndefined();
    expect(countOf(render([long]), 'data_visualization')).toBe(1);
  });

  it('never makes an answer a message longer', () => {
    const parts: Part[] = Array.from({ length: 6 }, (_, index) => ({ type: 'prose', spans: [`${index} ${WORD}`] }));
    const short = parts.slice(0, 5);
    const filled: Part = { type: 'prose', spans: ['x'.repeat(1900)] };

    for (const words of [short, [...short, filled], parts]) {
      expect(render([...words, CHART]).overflow === null).toBe(render(words).overflow === null);
    }
  });

  it('follows in the second message where the first is full', () => {
    const long: Part[] = Array.from({ length: 12 }, () => ({ type: 'prose', spans: [WORD] }));
    const { overflow, ...first } = render([...long, CHART]);

    expect(countOf(first, 'data_visualization') + countOf(overflow, 'data_visualization')).toBe(1);
  });
});

describe('a table of many in Slack', () => {
  it('can be sorted, searched and paged', () => {
    const { blocks, ...rest } = render([workloads(25)]);
    const table = blocks.find(({ type }) => type === 'data_table');

    expect(table).toMatchObject({ caption: 'Per workload', page_size: 10, row_header_column_index: 0 });
    expect(table?.type === 'data_table' && table.rows).toHaveLength(26);
    expect(table?.type === 'data_table' && table.rows[1]).toEqual([
      { type: 'raw_text', text: 'site 0' },
      { type: 'raw_text', text: 'OS' },
    ]);
    expect(refusalOf({ blocks, text: rest.text })).toBeUndefined();
  });

  it('stays a plain table up to six rows, and where the rows are not alike', () => {
    expect(typesOf(render([workloads(6)]))).toContain('table');
    const { many: _, ...unlike } = workloads(12);
    expect(typesOf(render([unlike]))).toContain('table');
    expect(typesOf(render([unlike]))).not.toContain('data_table');
  });

  it('says how many rows Slack could not take', () => {
    const first = render([workloads(300)]);

    expect(JSON.stringify(first.blocks)).toMatch(/… and \d+ more rows/);
    expect(refusalOf(first)).toBeUndefined();
  });

  it('keeps to the characters that Slack takes, however many tables there are', () => {
    const wide = workloads(20, { rows: Array.from({ length: 20 }, () => [['a'.repeat(90)], ['b'.repeat(90)]]) });
    const { overflow, ...first } = render([wide, wide, wide, wide]);

    expect(countOf(first, 'data_table')).toBeGreaterThan(0);
    expect(refusalOf(first)).toBeUndefined();
    expect(refusalOf(overflow)).toBeUndefined();
  });

  it('becomes a list where not even one row fits', () => {
    const cells = Array.from({ length: 20 }, () => ['z'.repeat(299)]);
    const columns = Array.from({ length: 20 }, (_, index) => ({ label: `${index}`, align: 'left' as const }));
    const first = render([
      { type: 'prose', spans: ['Each of them:'] },
      workloads(10, { columns, rows: Array.from({ length: 10 }, () => cells) }),
    ]);

    expect(typesOf(first)).not.toContain('data_table');
    expect(refusalOf(first)).toBeUndefined();
  });

  it('lists every platform', () => {
    const first = replyBlocks(platformsReply(), { conversation: 'c', surface: 'private' });

    expect(countOf(first, 'data_table')).toBeGreaterThan(1);
    expect(refusalOf(first)).toBeUndefined();
  });
});

describe('a picture in Slack', () => {
  it('is a drawing in a font of one width, and the same in words', () => {
    const reply = explainReply('os');
    const { blocks } = replyBlocks(reply ?? cannedReply('x'), { conversation: 'c', surface: 'private' });
    const inside = blocks.flatMap((block) => (block.type === 'rich_text' ? block.elements : []));
    const at = inside.findIndex(({ type }) => type === 'rich_text_preformatted');

    expect(inside[at]).toEqual({
      type: 'rich_text_preformatted',
      elements: [{ type: 'text', text: layersAsText('os').join('\n') }],
    });
    expect(JSON.stringify(inside[at + 1])).toContain('Shared by all guests: hardware');
  });
});

describe('a second message that the workspace refuses', () => {
  it('comes again in blocks that every workspace has, with nothing but charts left out', () => {
    const folded: Part[] = Array.from({ length: 9 }, (_, index) => ({
      type: 'detail',
      title: `Detail ${index}`,
      parts: [{ type: 'prose', spans: [`inside ${index} ${WORD}`] }],
    }));
    const { overflow } = render([...folded, workloads(3), workloads(10), CHART]);
    const known = new Set(['rich_text', 'context']);

    expect(typesOf(overflow)).toContain('container');
    expect(typesOf(overflow?.fallback ?? null).filter((type) => !known.has(type))).toEqual([]);
    expect(JSON.stringify(overflow?.fallback.blocks)).toContain('inside 8');
    expect(JSON.stringify(overflow?.fallback.blocks)).toContain('Detail 8');
    expect(refusalOf(overflow?.fallback ?? null)).toBeUndefined();
  });
});
