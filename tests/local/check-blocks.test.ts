import { describe, expect, it } from 'vitest';
import { checkBlocks } from '../../src/local/check/check-blocks.ts';
import { checkView } from '../../src/local/check/check-view.ts';
import { LIMITS } from '../../src/slack/limits.ts';
import { GALLERY_BLOCKS, GALLERY_VIEW } from './gallery.ts';
import { plain, section } from './support.ts';

const raw = (text: string) => ({ type: 'raw_text', text });
const many = <T>(count: number, item: T): T[] => Array.from({ length: count }, () => item);
const button = (more: object = {}) => ({ type: 'button', text: plain('Go'), action_id: 'go', ...more });
const actions = (...elements: object[]) => ({ type: 'actions', elements });
const option = (value: string) => ({ text: plain(value), value });
const select = (more: object) => actions({ type: 'static_select', action_id: 's', options: [option('a')], ...more });
const table = (...rows: object[][]) => ({ type: 'table', rows });
const dataTable = (more: object) => ({ type: 'data_table', caption: 'Machines', rows: [[raw('Name')], [raw('web')]], ...more });
const chart = (chart: object) => ({ type: 'data_visualization', title: 'Machines', chart });
const bars = (data: object[], categories: string[]) =>
  chart({ type: 'bar', series: [{ name: 'all', data }], axis_config: { categories } });

describe('blocks that Slack takes', () => {
  it('are every kind of block in a message', () => {
    expect(checkBlocks(GALLERY_BLOCKS, 'message')).toBeUndefined();
  });

  it('are every kind of field in a modal', () => {
    expect(checkView(GALLERY_VIEW, 'modal')).toBeUndefined();
  });

  it.each<[string, object]>([
    ['a header of 150 characters', { type: 'header', text: plain('x'.repeat(LIMITS.headerText)) }],
    [
      'an initial option that is offered, emoji or not',
      select({ initial_option: { text: { ...plain('a'), emoji: true }, value: 'a' } }),
    ],
    ['a data table without rich text in its head', dataTable({ page_size: 100 })],
    ['bars with one point for each category', bars([{ label: 'a', value: 0 }], ['a'])],
    ['a table with a gap in its column settings', { ...table([raw('x')]), column_settings: [null] }],
  ])('include %s', (_, block) => {
    expect(checkBlocks([block], 'message')).toBeUndefined();
  });
});

describe('blocks that Slack refuses', () => {
  it.each<[string, object, string]>([
    ['a block without a type', { text: plain('x') }, 'missing required field: type [json-pointer:/blocks/0]'],
    ['a field that does not exist', { ...section('x'), txet: 1 }, 'invalid additional property: txet [json-pointer:/blocks/0]'],
    ['a section without text or fields', { type: 'section' }, 'missing required field: text [json-pointer:/blocks/0]'],
    ['empty text', section(''), 'must be more than 0 characters [json-pointer:/blocks/0/text/text]'],
    [
      '3001 characters in a section',
      section('x'.repeat(3001)),
      'must be less than 3001 characters [json-pointer:/blocks/0/text/text]',
    ],
    [
      'eleven fields',
      { type: 'section', fields: many(11, plain('x')) },
      'no more than 10 items allowed [json-pointer:/blocks/0/fields]',
    ],
    [
      'mrkdwn in a header',
      { type: 'header', text: { type: 'mrkdwn', text: 'x' } },
      'unsupported type: mrkdwn [json-pointer:/blocks/0/text/type]',
    ],
    ['151 characters in a header', { type: 'header', text: plain('x'.repeat(151)) }, 'must be less than 151 characters'],
    ['eleven elements in a context', { type: 'context', elements: many(11, plain('x')) }, 'no more than 10 items allowed'],
    [
      'a button in a context',
      { type: 'context', elements: [button()] },
      'unsupported type: button [json-pointer:/blocks/0/elements/0/type]',
    ],
    ['no actions', actions(), 'no less than 1 items allowed [json-pointer:/blocks/0/elements]'],
    ['26 actions', actions(...many(26, { ...button(), action_id: undefined })), 'no more than 25 items allowed'],
    ['76 characters on a button', actions(button({ text: plain('x'.repeat(76)) })), 'must be less than 76 characters'],
    ['2001 characters behind a button', actions(button({ value: 'x'.repeat(2001) })), 'must be less than 2001 characters'],
    ['a style that does not exist', actions(button({ style: 'green' })), 'must be one of primary, danger'],
    ['an input among actions', actions({ type: 'plain_text_input', action_id: 'x' }), 'unsupported type: plain_text_input'],
    ['one action_id twice', actions(button(), button()), 'action_id already exists'],
    ['a select without options', select({ options: undefined }), 'missing required field: options'],
    ['101 options', select({ options: many(101, option('a')) }), 'no more than 100 items allowed'],
    [
      'an option of 76 characters',
      select({ options: [{ text: plain('x'.repeat(76)), value: 'a' }] }),
      'must be less than 76 characters',
    ],
    [
      'an option value of 151 characters',
      select({ options: [{ text: plain('x'), value: 'x'.repeat(151) }] }),
      'must be less than 151 characters',
    ],
    [
      'an initial option that is not offered',
      select({ initial_option: option('b') }),
      'must exactly match one of the provided options',
    ],
    ['six overflow entries', actions({ type: 'overflow', options: many(6, option('a')) }), 'no more than 5 items allowed'],
    ['an image from nowhere', { type: 'image', alt_text: 'x' }, 'missing required field: image_url'],
    [
      'rich text without a known element',
      { type: 'rich_text', elements: [{ type: 'rich_text_sect' }] },
      'unsupported type: rich_text_sect',
    ],
    [
      'a link in rich text without an address',
      { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'link' }] }] },
      'missing required field: url',
    ],
    ['an empty cell', table([raw('')]), 'must be more than 0 characters [json-pointer:/blocks/0/rows/0/0/text]'],
    ['a number without its text', table([{ type: 'raw_number', value: 1 } as never]), 'missing required field: text'],
    ['a number without its value', table([{ type: 'raw_number', text: '1' } as never]), 'missing required field: value'],
    ['101 rows', table(...many(101, [raw('x')])), 'no more than 100 items allowed'],
    ['21 cells', table(many(21, raw('x'))), 'no more than 20 items allowed'],
    [
      '10,001 characters in a table',
      table(...many(11, [raw('x'.repeat(910))])),
      'table cells must be less than 10001 characters',
    ],
    ['a data table without a caption', dataTable({ caption: undefined }), 'missing required field: caption'],
    ['a data table with a short row', dataTable({ rows: [[raw('a'), raw('b')], [raw('c')]] }), 'must have 2 cells'],
    ['a data table with nothing but a head', dataTable({ rows: [[raw('a')]] }), 'no less than 2 items allowed'],
    [
      'rich text in the head of a data table',
      dataTable({ rows: [[{ type: 'rich_text', elements: [] }], [raw('a')]] }),
      'unsupported type: rich_text',
    ],
    ['a pie slice of nothing', chart({ type: 'pie', segments: [{ label: 'a', value: 0 }] }), 'must be at least'],
    ['bars without a category', bars([{ label: 'b', value: 1 }], ['a']), 'must have one data point for each category'],
    ['an alert in a message', { type: 'alert', text: plain('x') }, 'unsupported type: alert'],
    ['an empty card', { type: 'card' }, 'one of hero_image, title, actions, body is required'],
    [
      'a container in a container',
      {
        type: 'container',
        title: plain('x'),
        child_blocks: [{ type: 'container', title: plain('y'), child_blocks: [section('z')] }],
      },
      'unsupported type: container',
    ],
    ['a file block', { type: 'file', external_id: 'x', source: 'remote' }, 'unsupported type: file'],
  ])('include %s', (_, block, message) => {
    expect(checkBlocks([block], 'message')?.messages.join('\n')).toContain(message);
  });

  it('include more than fifty in a message', () => {
    expect(checkBlocks(many(51, { type: 'divider' }), 'message')?.messages).toEqual([
      '[ERROR] no more than 50 items allowed [json-pointer:/blocks]',
    ]);
  });

  it('include a third chart', () => {
    const pie = chart({ type: 'pie', segments: [{ label: 'a', value: 1 }] });
    expect(checkBlocks([pie, pie], 'message')).toBeUndefined();
    expect(checkBlocks([pie, pie, pie], 'message')?.error).toBe('invalid_blocks');
  });

  it('include a second table', () => {
    expect(checkBlocks([table([raw('x')]), table([raw('y')])], 'message')?.error).toBe('invalid_attachments');
  });

  it('include more than 13,200 characters in all', () => {
    expect(checkBlocks(many(4, section('x'.repeat(3000))), 'message')).toBeUndefined();
    expect(checkBlocks(many(5, section('x'.repeat(2900))), 'message')?.error).toBe('msg_blocks_too_long');
  });

  it('include things that are no blocks at all', () => {
    expect(checkBlocks('hello', 'message')?.error).toBe('invalid_blocks_format');
    expect(checkBlocks([null], 'message')?.messages).toEqual(['[ERROR] must be an object [json-pointer:/blocks/0]']);
  });
});
