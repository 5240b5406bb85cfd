import { isJson, type Json, list, records, str } from './json.ts';
import type { Message } from './state.ts';

/** The fields that hold visible text, in reading order; the ids, values and urls of a block are not visible. */
const VISIBLE = [
  'rich_text_title',
  'title',
  'subtitle',
  'label',
  'caption',
  'text',
  'fields',
  'body',
  'name',
  'rows',
  'elements',
  'element',
  'accessory',
  'child_blocks',
  'actions',
  'chart',
  'segments',
  'series',
  'data',
  'options',
  'placeholder',
  'hint',
  'description',
  'positive_button',
  'negative_button',
  'tasks',
  'details',
  'output',
  'alt_text',
] as const;

/** Rich text pieces follow each other in one line; everything else stands on a line of its own. */
const INLINE = new Set(['text', 'link', 'user', 'channel', 'emoji', 'broadcast', 'date', 'usergroup', 'color']);

/** All visible text of some blocks as plain lines: what a person could read, entities and mrkdwn marks included. */
export function textOfBlocks(blocks: readonly Json[]): string {
  return blocks.map(visible).filter(Boolean).join('\n');
}

/** All visible text of a message: of its blocks, or its own text when it has none. */
export function textOf(message: Pick<Message, 'text' | 'blocks'>): string {
  return message.blocks.length > 0 ? textOfBlocks(message.blocks) : message.text;
}

function visible(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(visible).filter(Boolean).join('\n');
  if (!isJson(value)) return '';
  switch (value.type) {
    case 'link':
      return str(value.text) || str(value.url);
    case 'user':
      return `<@${str(value.user_id)}>`;
    case 'channel':
      return `<#${str(value.channel_id)}>`;
    case 'usergroup':
      return `<!subteam^${str(value.usergroup_id)}>`;
    case 'broadcast':
      return `<!${str(value.range)}>`;
    case 'date':
      return str(value.fallback);
    case 'emoji':
      return `:${str(value.name)}:`;
    case 'rich_text_section':
    case 'rich_text_quote':
    case 'rich_text_preformatted':
      return inline(list(value.elements));
    case 'table':
    case 'data_table':
      return [str(value.caption), ...list(value.rows).map((row) => list(row).map(visible).join(' | '))]
        .filter(Boolean)
        .join('\n');
    case 'raw_number':
      return str(value.text);
    default:
      return VISIBLE.map((field) => visible(value[field]))
        .filter(Boolean)
        .join('\n');
  }
}

function inline(elements: readonly unknown[]): string {
  return records(elements)
    .map((element) => (INLINE.has(str(element.type)) ? visible(element) : `\n${visible(element)}`))
    .join('');
}
