import { describe, expect, it } from 'vitest';
import { NEEDS, PRIORITIES } from '../../src/knowledge/vocabulary.ts';
import { checkBlocks } from '../../src/local/check/check-blocks.ts';
import { checkView } from '../../src/local/check/check-view.ts';
import type { Part, Reply } from '../../src/reply/reply.ts';
import { type Message, type Rendering, replyBlocks } from '../../src/slack/blocks/reply-blocks.ts';
import { option } from '../../src/slack/form/choices.ts';
import { type Draft, MOST_ROWS, newDraft, readDraft } from '../../src/slack/form/draft.ts';
import { prefilled } from '../../src/slack/form/prefill.ts';
import { formView } from '../../src/slack/form/view.ts';
import { LIMITS } from '../../src/slack/limits.ts';
import { appOptions } from '../../src/slack/listeners/options/app.ts';
import { SUBJECT_GROUPS } from '../../src/slack/notes/subjects.ts';
import { cannedReply } from '../support/canned-reply.ts';

/** One character as people see it, of seven units: a cut inside it would show. */
const CODER = '👩🏽\u200d💻';

function render(more: Partial<Reply>, rendering: Partial<Rendering> = {}) {
  return replyBlocks(cannedReply('x', more), { conversation: 'c-1', surface: 'thread', ...rendering });
}

function refusalOf(message: Message | null) {
  return message && checkBlocks(JSON.parse(JSON.stringify(message.blocks)), 'message');
}

/** Every value of a field, at any depth, in objects that have the given type. */
function found(value: unknown, type: string, field: string): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => found(each, type, field));
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  const own = 'type' in value && value.type === type ? entries.filter(([key]) => key === field) : [];
  return [...own.map(([, text]) => textOf(text)), ...entries.flatMap(([, each]) => found(each, type, field))];
}

function textOf(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'text' in value) return String(value.text);
  return String(value);
}

const chart = (more: Partial<Extract<Part, { type: 'chart' }>>): Part => ({
  type: 'chart',
  title: 'Shares',
  kind: 'bar',
  categories: ['one'],
  series: [{ name: 'Share', values: [1] }],
  unit: '%',
  caption: 'Of all.',
  ...more,
});
const table = (rows: number, columns: number, cell = 'x', many?: true): Part => ({
  type: 'table',
  caption: 'Rows',
  columns: Array.from({ length: columns }, (_, index) => ({ label: `c${index}`, align: 'left' })),
  rows: Array.from({ length: rows }, () => Array.from({ length: columns }, () => [cell])),
  ...(many ? { many } : {}),
});
const prose = (length: number): Part => ({ type: 'prose', spans: ['w'.repeat(length)] });

/** Builders of words that Slack cuts, or refuses, above a length; each gives back what would be shown. */
const WORDS: readonly [string, number, (text: string) => string | undefined][] = [
  ['the title', LIMITS.headerText, (title) => found(render({ title }).blocks, 'header', 'text')[0]],
  [
    'the title of a folded part',
    LIMITS.containerTitle,
    (title) =>
      found(render({ parts: [{ type: 'detail', title, parts: [prose(3)] }], sources: [] }).blocks, 'container', 'title')[0],
  ],
  [
    'a chart’s title',
    LIMITS.chartTitle,
    (title) => found(render({ parts: [chart({ title })] }).blocks, 'data_visualization', 'title')[0],
  ],
  [
    'a chart’s category',
    LIMITS.chartLabel,
    (name) => /"categories":\["([^"]+)"/.exec(JSON.stringify(render({ parts: [chart({ categories: [name] })] }).blocks))?.[1],
  ],
  [
    'a chart’s series',
    LIMITS.chartLabel,
    (name) =>
      /"series":\[\{"name":"([^"]+)"/.exec(
        JSON.stringify(render({ parts: [chart({ series: [{ name, values: [1] }] })] }).blocks),
      )?.[1],
  ],
  [
    'a button',
    LIMITS.buttonText,
    (label) => found(render({ nextSteps: [{ do: 'ask', label, text: 'x' }] }).blocks, 'button', 'text')[0],
  ],
  ['an option', LIMITS.optionText, (text) => option(text, 'x').text.text],
  ['the value of what was typed', LIMITS.optionValue, (typed) => appOptions(typed).at(-1)?.value],
];

describe('words at a limit of Slack', () => {
  it.each(WORDS)('stand whole at it: %s', (_what, limit, shown) => {
    expect(shown('w'.repeat(limit))).toBe('w'.repeat(limit));
  });

  it.each(WORDS)('end in an ellipsis one over it: %s', (_what, limit, shown) => {
    expect(shown('w'.repeat(limit + 1))).toBe(`${'w'.repeat(limit - 1)}…`);
  });

  it.each(WORDS)('are cut between emoji, never inside one: %s', (_what, limit, shown) => {
    const text = shown(CODER.repeat(limit)) ?? '';

    expect(text.length).toBeLessThanOrEqual(limit);
    expect(text.replaceAll(CODER, '')).toBe('…');
  });
});

describe('the notification of a message', () => {
  it('ends with an ellipsis behind a whole entity', () => {
    const { text } = render({ summary: [{ user: '<&>'.repeat(2000) }] });

    expect(text.length).toBeLessThanOrEqual(LIMITS.textRecommended);
    expect(text).toMatch(/(?:&lt;|&amp;|&gt;)…$/);
  });
});

/** Parts at and over a limit of their blocks: what was built is taken whole, and one more is not shown but told of. */
const COUNTS: readonly [string, Part, Part, RegExp | null][] = [
  ['rows of a table', table(LIMITS.tableRows - 1, 2), table(LIMITS.tableRows, 2), /… and 1 more rows/],
  ['cells of a row', table(2, LIMITS.tableCells), table(2, LIMITS.tableCells + 1), null],
  [
    'rows of a sortable table',
    table(LIMITS.dataTableRows, 2, 'x', true),
    table(LIMITS.dataTableRows + 1, 2, 'x', true),
    /… and 1 more rows/,
  ],
  ['cells of a sortable row', table(8, LIMITS.dataTableCells, 'x', true), table(8, LIMITS.dataTableCells + 1, 'x', true), null],
  ['characters of a cell', table(2, 2, 'w'.repeat(300)), table(2, 2, 'w'.repeat(301)), /w{299}…/],
  [
    'categories of a chart',
    chart({
      categories: labels(LIMITS.chartCategories),
      series: [{ name: 'x', values: labels(LIMITS.chartCategories).map(() => 1) }],
    }),
    chart({
      categories: labels(LIMITS.chartCategories + 1),
      series: [{ name: 'x', values: labels(LIMITS.chartCategories + 1).map(() => 1) }],
    }),
    null,
  ],
  [
    'items of a list',
    { type: 'list', items: labels(30).map((label) => [label]) },
    { type: 'list', items: labels(31).map((label) => [label]) },
    /… and 1 more/,
  ],
  ['characters of a paragraph', prose(2000), prose(2001), /w{1999}…/],
  [
    'blocks inside a folded part',
    { type: 'detail', title: 'More', parts: Array.from({ length: 5 }, () => prose(2000)) },
    { type: 'detail', title: 'More', parts: Array.from({ length: 40 }, () => prose(2000)) },
    /… and \d+ more/,
  ],
];

function labels(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `n${index}`);
}

describe('a part of a reply', () => {
  it.each(COUNTS)('is taken at the limit and one over it: %s', (_what, at, over, told) => {
    for (const part of [at, over]) {
      const { overflow, ...first } = render({ parts: [part] });
      expect(refusalOf(first)).toBeUndefined();
      expect(refusalOf(overflow) ?? undefined).toBeUndefined();
    }
    if (told === null) return;
    const shown = (part: Part) => JSON.stringify([render({ parts: [part] }).blocks, render({ parts: [part] }).overflow?.blocks]);
    expect(shown(at)).not.toMatch(told);
    expect(shown(over)).toMatch(told);
  });
});

describe('a message as a whole', () => {
  const repeated = (part: Part, times: number) => Array.from({ length: times }, () => part);

  it.each([
    ['tables', [table(3, 3), table(3, 3)]],
    ['charts', repeated(chart({}), LIMITS.chartsPerMessage + 1)],
    ['sortable tables of many characters', repeated(table(60, 2, 'w'.repeat(60), true), 4)],
    ['blocks', repeated({ type: 'note', spans: ['small print'] }, LIMITS.blocksPerMessage + 1)],
    ['characters', repeated(prose(1900), 8)],
    ['characters of a folded part', [{ type: 'detail', title: 'More', parts: repeated(prose(1900), 8) } satisfies Part]],
  ])('is split, never refused, when it has too many %s', (_what, parts) => {
    const { overflow, fallback, ...first } = render({ parts });

    for (const message of [first, fallback, overflow, overflow?.fallback ?? null]) {
      expect(refusalOf(message) ?? undefined).toBeUndefined();
    }
  });

  it('has no more buttons than Slack takes, and none whose value was cut', () => {
    const steps = (length: number) => [{ do: 'ask' as const, label: 'Ask', text: 'w'.repeat(length) }];
    const room = LIMITS.buttonValue - JSON.stringify({ conversation: 'c-1', say: '' }).length;
    const many = Array.from({ length: LIMITS.actionsElements + 1 }, () => steps(1)).flat();

    expect(found(render({ nextSteps: steps(room) }).blocks, 'button', 'text')).toEqual(['Ask', 'Something wrong?']);
    expect(found(render({ nextSteps: steps(room + 1) }).blocks, 'button', 'text')).toEqual(['Something wrong?']);
    expect(refusalOf(render({ nextSteps: many }))).toBeUndefined();
  });
});

describe('the form', () => {
  const rows = labels(MOST_ROWS).map((_, index) => `r${9992 + index}`);
  const draft: Draft = {
    rows,
    made: 9999,
    more: rows,
    conversation: 'c'.repeat(100),
    channel: 'C'.repeat(50),
    thread: '1'.repeat(50),
    outside: true,
    edits: { at: '2026-01-01T00:00:00.000000000000Z', who: 'W'.repeat(50), shown: MOST_ROWS, rest: 9999 },
  };
  const asOf = { at: '2026-01-01T00:00:00Z', who: 'U1' };

  it('is taken when it is as full as it can be, with its metadata below Slack’s limit', () => {
    const workloads = labels(MOST_ROWS + 1).map(() => ({
      app: '"\u{1f5a5}'.repeat(50),
      os: 'linux' as const,
      count: 100_000,
      needs: NEEDS,
      memoryGiB: 65_535.123456789,
      vcpus: 4096,
    }));
    const host = {
      vtx: true,
      memoryGiB: 999_999.987654321,
      cores: 100_000,
      hypervisor: 'h'.repeat(100),
      sharedWith: 'us' as const,
    };
    const full = prefilled(draft, { values: { workloads, host, priorities: PRIORITIES }, asOf });
    const view = formView(full.draft, full.fields, 'A word before it.');

    expect(JSON.stringify(view)).toContain('h'.repeat(100));
    expect(formView(draft).private_metadata?.length).toBeLessThanOrEqual(LIMITS.privateMetadata);
    expect(readDraft(formView(draft).private_metadata ?? '')).toEqual(draft);
    expect(view.blocks.length).toBeLessThanOrEqual(LIMITS.blocksPerView);
    expect(Buffer.byteLength(JSON.stringify(view))).toBeLessThanOrEqual(LIMITS.viewBytes);
    expect(checkView(JSON.parse(JSON.stringify(view)), 'modal')).toBeUndefined();
  });

  it.each(['\u0000'.repeat(10_000), '<!channel>'.repeat(1000), '\u202e"\\'.repeat(3000)])(
    'takes nothing hostile into its metadata: %#',
    (words) => {
      const opened = newDraft({ conversation: words, channel: words, thread: words });
      const { draft: filled } = prefilled(opened, {
        values: {
          workloads: [{ app: words, os: 'linux', count: 1, needs: [], memoryGiB: null, vcpus: null }],
          host: { vtx: null, memoryGiB: null, cores: null, hypervisor: words, sharedWith: null },
          priorities: [],
        },
        asOf: { at: words, who: words },
      });

      const { private_metadata: metadata = '' } = formView(filled);

      expect(metadata.length).toBeLessThan(200);
      expect(readDraft(metadata)).toEqual(newDraft({ conversation: null, channel: null, thread: null }));
    },
  );

  it('stops at the rows that it holds', () => {
    expect(JSON.stringify(formView(draft))).not.toContain('Add workload');
    expect(JSON.stringify(formView({ ...draft, rows: draft.rows.slice(1) }))).toContain('Add workload');
  });

  it('offers no list that is longer than a select takes', () => {
    for (const { label, options } of SUBJECT_GROUPS) {
      expect(label.text.length).toBeLessThanOrEqual(LIMITS.optionGroupLabel);
      expect(options.length).toBeLessThanOrEqual(LIMITS.optionsPerSelect);
    }
    expect(SUBJECT_GROUPS.length).toBeLessThanOrEqual(LIMITS.optionGroups);
    expect(appOptions('e').length).toBeLessThanOrEqual(LIMITS.optionsPerSelect);
  });
});
