import type { types } from '@slack/bolt';
import { FORM_ACTIONS } from '../ids.ts';
import { rowBlock } from './block-ids.ts';
import { NEED_CHOICES, OS_CHOICES, OS_NOT_SURE } from './choices.ts';
import { field, heading, plain, pushButton } from './elements.ts';
import type { Fields } from './fields.ts';

export const MOST_GUESTS = 100_000;

/** One workload: what runs, how many, on what, and what it needs. Labels carry the number, so that each is unique. */
export function rowBlocks(row: string, number: number, removable: boolean, fields: Fields): types.KnownBlock[] {
  return [
    heading(`Workload ${number}`),
    field(
      fields,
      `Application ${number}`,
      rowBlock(row, 'app'),
      {
        type: 'external_select',
        action_id: FORM_ACTIONS.app,
        min_query_length: 1,
        placeholder: plain('Type a name, for example Exchange'),
      },
      { required: true, hint: 'Not in the list? Type it and choose it as you typed it.' },
    ),
    field(
      fields,
      `How many of application ${number}`,
      rowBlock(row, 'count'),
      {
        type: 'number_input',
        action_id: FORM_ACTIONS.count,
        is_decimal_allowed: false,
        initial_value: '1',
        min_value: '1',
        max_value: String(MOST_GUESTS),
      },
      { required: true },
    ),
    field(fields, `Operating system of application ${number}`, rowBlock(row, 'os'), {
      type: 'static_select',
      action_id: FORM_ACTIONS.os,
      options: OS_CHOICES,
      initial_option: OS_NOT_SURE,
    }),
    field(fields, `Needs of application ${number}`, rowBlock(row, 'needs'), {
      type: 'multi_static_select',
      action_id: FORM_ACTIONS.needs,
      options: NEED_CHOICES,
      placeholder: plain('Only what you know for sure'),
    }),
    ...(removable ? [removeButton(row, number)] : []),
  ];
}

function removeButton(row: string, number: number): types.ActionsBlock {
  return {
    type: 'actions',
    block_id: rowBlock(row, 'remove'),
    elements: [pushButton(`Remove workload ${number}`, FORM_ACTIONS.removeRow)],
  };
}
