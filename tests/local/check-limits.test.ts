import { describe, expect, it } from 'vitest';
import { checkBlocks } from '../../src/local/check/check-blocks.ts';
import { checkView } from '../../src/local/check/check-view.ts';
import { LIMITS } from '../../src/slack/limits.ts';
import { plain } from './support.ts';

const x = (length: number) => 'x'.repeat(length);
const many = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index));
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
const raw = (text: string) => ({ type: 'raw_text', text });
const section = (text: string) => ({ type: 'section', text: plain(text) });
const option = (text: string, more: object = {}) => ({ text: plain(text), value: text, ...more });
const actions = (...elements: object[]) => ({ type: 'actions', elements });
const button = (more: object = {}) => ({ type: 'button', action_id: 'a', text: plain('Go'), ...more });
const select = (more: object) => actions({ type: 'static_select', action_id: 'a', options: [option('x')], ...more });
const input = (more: object) => ({
  type: 'input',
  label: plain('Name'),
  element: { type: 'plain_text_input', action_id: 'a' },
  ...more,
});
const image = (more: object) => ({ type: 'image', image_url: 'https://example.com/a.png', alt_text: 'A picture', ...more });
const container = (more: object) => ({ type: 'container', title: plain('Why'), child_blocks: [section('x')], ...more });
const card = (more: object) => ({ type: 'card', title: mrkdwn('One'), ...more });
const url = (length: number) => `https://example.com/${x(length - 20)}`;
const confirm = (more: object) => ({
  title: plain('Sure?'),
  text: plain('Really?'),
  confirm: plain('Yes'),
  deny: plain('No'),
  ...more,
});
const points = (count: number, label = 'c') => many(count, (index) => ({ label: `${label}${index}`, value: 1 }));
const chart = (more: object, title = 'Marks') => ({ type: 'data_visualization', title, chart: more });
const pie = (segments: object[]) => chart({ type: 'pie', segments });
const bars = (series: number, categories: number) =>
  chart({
    type: 'bar',
    series: many(series, (index) => ({ name: `s${index}`, data: points(categories) })),
    axis_config: { categories: points(categories).map(({ label }) => label) },
  });
const table = (rows: number, cells: number) => ({ type: 'table', rows: many(rows, () => many(cells, () => raw('x'))) });
const dataTable = (rows: object[][], more: object = {}) => ({ type: 'data_table', caption: 'Machines', rows, ...more });
/** Single cells with so many characters together. */
const cellsOf = (length: number) => {
  const whole = many(Math.floor(length / 500), () => [raw(x(500))]);
  return length % 500 === 0 ? whole : [...whole, [raw(x(length % 500))]];
};
/** Sections with so many characters together, line breaks between them counted. */
const sectionsOf = (length: number) => {
  const whole = many(Math.floor(length / 3001), () => section(x(3000)));
  return [...whole, section(x(length - whole.length * 3001))];
};
/** A view of so many bytes. */
const viewOf = (bytes: number) => {
  const bare = { type: 'modal', title: plain('x'), blocks: many(90, () => section('x')) };
  const missing = bytes - JSON.stringify(bare).length;
  const share = Math.floor(missing / 90);
  return { ...bare, blocks: many(90, (index) => section(x(1 + share + (index < missing % 90 ? 1 : 0)))) };
};
const modal = (more: object) => ({ type: 'modal', title: plain('x'), blocks: [section('x')], ...more });

/** A message's blocks that stand at a limit, or over it when `n` is one more. */
const MESSAGES: Readonly<Record<string, (n: number) => object[]>> = {
  blocksPerMessage: (n) => many(n, () => ({ type: 'divider' })),
  messageChars: sectionsOf,
  blockId: (n) => [{ type: 'divider', block_id: x(n) }],
  sectionText: (n) => [section(x(n))],
  sectionFields: (n) => [{ type: 'section', fields: many(n, () => plain('x')) }],
  sectionFieldText: (n) => [{ type: 'section', fields: [plain(x(n))] }],
  headerText: (n) => [{ type: 'header', text: plain(x(n)) }],
  contextElements: (n) => [{ type: 'context', elements: many(n, () => plain('x')) }],
  contextActionsElements: (n) => [
    {
      type: 'context_actions',
      elements: many(n, (index) => ({ type: 'icon_button', icon: 'trash', text: plain('x'), action_id: `a${index}` })),
    },
  ],
  actionsElements: (n) => [actions(...many(n, (index) => button({ action_id: `a${index}` })))],
  inputLabel: (n) => [input({ label: plain(x(n)) })],
  inputHint: (n) => [input({ hint: plain(x(n)) })],
  imageUrl: (n) => [image({ image_url: url(n) })],
  imageAlt: (n) => [image({ alt_text: x(n) })],
  imageTitle: (n) => [image({ title: plain(x(n)) })],
  markdownText: (n) => [
    { type: 'markdown', text: x(6000) },
    { type: 'markdown', text: x(n - 6000) },
  ],
  cardTitle: (n) => [card({ title: mrkdwn(x(n)) })],
  cardSubtitle: (n) => [card({ subtitle: mrkdwn(x(n)) })],
  cardBody: (n) => [card({ body: mrkdwn(x(n)) })],
  cardActions: (n) => [card({ actions: many(n, (index) => button({ action_id: `a${index}` })) })],
  carouselCards: (n) => [{ type: 'carousel', elements: many(n, () => card({})) }],
  containerBlocks: (n) => [container({ child_blocks: many(n, () => section('x')) })],
  containerTitle: (n) => [container({ title: plain(x(n)) })],
  tableRows: (n) => [table(n, 1)],
  tableCells: (n) => [table(1, n)],
  tableChars: (n) => [{ type: 'table', rows: cellsOf(n) }],
  tablesPerMessage: (n) => many(n, () => table(1, 1)),
  dataTableRows: (n) => [dataTable(many(n + 1, () => [raw('x')]))],
  dataTableCells: (n) => [dataTable(many(2, () => many(n, () => raw('x'))))],
  dataTableChars: (n) => [dataTable(cellsOf(n - 5000)), dataTable(cellsOf(5000))],
  dataTablePageSize: (n) => [dataTable([[raw('x')], [raw('x')]], { page_size: n })],
  chartsPerMessage: (n) => many(n, () => pie(points(1))),
  chartTitle: (n) => [{ ...pie(points(1)), title: x(n) }],
  chartSegments: (n) => [pie(points(n))],
  chartSeries: (n) => [bars(n, 1)],
  chartCategories: (n) => [bars(1, n)],
  chartLabel: (n) => [pie([{ label: x(n), value: 1 }])],
  actionId: (n) => [actions(button({ action_id: x(n) }))],
  buttonText: (n) => [actions(button({ text: plain(x(n)) }))],
  buttonValue: (n) => [actions(button({ value: x(n) }))],
  buttonUrl: (n) => [actions(button({ url: url(n) }))],
  accessibilityLabel: (n) => [actions(button({ accessibility_label: x(n) }))],
  placeholder: (n) => [select({ placeholder: plain(x(n)) })],
  optionText: (n) => [select({ options: [{ ...option('x'), text: plain(x(n)) }] })],
  optionDescription: (n) => [select({ options: [option('x', { description: plain(x(n)) })] })],
  optionValue: (n) => [select({ options: [option('x', { value: x(n) })] })],
  optionsPerSelect: (n) => [select({ options: many(n, (index) => option(`o${index}`)) })],
  optionGroups: (n) => [
    select({ options: undefined, option_groups: many(n, () => ({ label: plain('x'), options: [option('x')] })) }),
  ],
  optionGroupLabel: (n) => [select({ options: undefined, option_groups: [{ label: plain(x(n)), options: [option('x')] }] })],
  optionsPerCheckboxes: (n) => [
    actions({ type: 'checkboxes', action_id: 'a', options: many(n, (index) => option(`o${index}`)) }),
  ],
  optionsPerRadio: (n) => [actions({ type: 'radio_buttons', action_id: 'a', options: many(n, (index) => option(`o${index}`)) })],
  optionsPerOverflow: (n) => [actions({ type: 'overflow', action_id: 'a', options: many(n, (index) => option(`o${index}`)) })],
  plainInput: (n) => [input({ element: { type: 'plain_text_input', action_id: 'a', initial_value: x(n) } })],
  confirmTitle: (n) => [actions(button({ confirm: confirm({ title: plain(x(n)) }) }))],
  confirmText: (n) => [actions(button({ confirm: confirm({ text: plain(x(n)) }) }))],
  confirmButton: (n) => [actions(button({ confirm: confirm({ deny: plain(x(n)) }) }))],
};

/** The same for modals. */
const MODALS: Readonly<Record<string, (n: number) => object>> = {
  blocksPerView: (n) => modal({ blocks: many(n, () => ({ type: 'divider' })) }),
  viewTitle: (n) => modal({ title: plain(x(n)) }),
  viewSubmit: (n) => modal({ submit: plain(x(n)) }),
  viewClose: (n) => modal({ close: plain(x(n)) }),
  viewCallbackId: (n) => modal({ callback_id: x(n) }),
  viewExternalId: (n) => modal({ external_id: x(n) }),
  privateMetadata: (n) => modal({ private_metadata: x(n) }),
  viewBytes: viewOf,
  alertText: (n) => modal({ blocks: [{ type: 'alert', text: plain(x(n)) }] }),
  fileInputFiles: (n) =>
    modal({ submit: plain('Go'), blocks: [input({ element: { type: 'file_input', action_id: 'a', max_files: n } })] }),
};

/** Limits on time, numbers of calls and top-level text, which the tests of those things hold. */
const ELSEWHERE = [
  'textRecommended',
  'textHard',
  'viewStack',
  'ackMs',
  'triggerTtlMs',
  'responseUrlUses',
  'responseUrlTtlMs',
  'socketConnections',
  'suggestedPrompts',
  'fileInputBytes',
];

const limits = Object.entries(LIMITS);
const inMessages = limits.flatMap(([name, most]) => (MESSAGES[name] ? [{ name, most, build: MESSAGES[name] }] : []));
const inModals = limits.flatMap(([name, most]) => (MODALS[name] ? [{ name, most, build: MODALS[name] }] : []));

describe("Slack's limits", () => {
  it.each(inMessages)('take $name at $most in a message, and refuse one more', ({ most, build }) => {
    expect(checkBlocks(build(most), 'message')).toBeUndefined();
    expect(checkBlocks(build(most + 1), 'message')?.error).toMatch(/^(invalid_blocks|invalid_attachments|msg_blocks_too_long)$/);
  });

  it.each(inModals)('take $name at $most in a modal, and refuse one more', ({ most, build }) => {
    expect(checkView(build(most), 'modal')).toBeUndefined();
    expect(checkView(build(most + 1), 'modal')?.error).toMatch(/^(invalid_arguments|view_too_large)$/);
  });

  it('are all here, or held by the tests of what they limit', () => {
    const held = [...Object.keys(MESSAGES), ...Object.keys(MODALS), ...ELSEWHERE];
    expect(Object.keys(LIMITS).sort()).toEqual(held.sort());
  });

  it.each(['table', 'data_table', 'data_visualization', 'markdown', 'context_actions', 'card', 'carousel', 'container'])(
    'keep %s out of modals and homes',
    (type) => {
      const blocks = [{ type }];
      for (const kind of ['modal', 'home'] as const) {
        const refusal = checkView({ type: kind, title: plain('x'), blocks }, kind);
        expect(refusal?.messages.join()).toContain(`unsupported type: ${type} [json-pointer:/view/blocks/0/type]`);
      }
    },
  );

  it('keep files out of everything but modals', () => {
    const blocks = [input({ element: { type: 'file_input', action_id: 'a' } })];
    expect(checkView({ type: 'modal', title: plain('x'), submit: plain('Go'), blocks }, 'modal')).toBeUndefined();
    expect(checkView({ type: 'home', blocks }, 'home')?.error).toBe('invalid_arguments');
    expect(checkBlocks(blocks, 'message')?.error).toBe('invalid_blocks');
  });
});
