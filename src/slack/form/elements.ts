import type { types } from '@slack/bolt';
import { type Fields, filled } from './fields.ts';

export function plain(text: string): types.PlainTextElement {
  return { type: 'plain_text', text, emoji: false };
}

/** An input with what stands in it. It may stay empty unless `required`. */
export function field(
  fields: Fields,
  label: string,
  blockId: string,
  element: types.InputBlock['element'],
  more: { readonly required?: boolean; readonly hint?: string } = {},
): types.InputBlock {
  return {
    type: 'input',
    block_id: blockId,
    label: plain(label),
    element: filled(element, blockId, fields),
    optional: more.required !== true,
    ...(more.hint === undefined ? {} : { hint: plain(more.hint) }),
  };
}

export function heading(text: string): types.HeaderBlock {
  return { type: 'header', text: plain(text) };
}

export function pushButton(text: string, actionId: string): types.Button {
  return { type: 'button', action_id: actionId, text: plain(text) };
}
