import type { types } from '@slack/bolt';
import { FORM_ACTIONS } from '../ids.ts';
import { mrkdwn } from '../text/mrkdwn.ts';
import { rowBlock } from './block-ids.ts';
import { NEED_CHOICES, OS_CHOICES, OS_NOT_SURE } from './choices.ts';
import { field, plain, pushButton } from './elements.ts';
import type { Fields } from './fields.ts';
import { numberInput } from './numbers.ts';

/** How a row looks: the only one cannot be removed, and one that is `full` shows needs and size too. */
interface Look {
  readonly only: boolean;
  readonly full: boolean;
}

/** One workload: what runs, how many and on what; then what each guest needs. Labels carry the number, so that each is unique. */
export function rowBlocks(row: string, number: number, { full, only }: Look, fields: Fields): types.KnownBlock[] {
  return [
    ...(only ? [] : [head(row, number)]),
    field(
      fields,
      `Application ${number}`,
      rowBlock(row, 'app'),
      {
        type: 'external_select',
        action_id: FORM_ACTIONS.app,
        min_query_length: 1,
        placeholder: plain('Type a product or a purpose, for example Exchange'),
      },
      number === 1 ? { required: true, hint: 'Not in the list? Choose your own words, at its end.' } : {},
    ),
    field(
      fields,
      `How many guests run application ${number}?`,
      rowBlock(row, 'count'),
      { ...numberInput(FORM_ACTIONS.count, 'count'), initial_value: '1' },
      { required: true },
    ),
    field(fields, `Operating system for application ${number}`, rowBlock(row, 'os'), {
      type: 'static_select',
      action_id: FORM_ACTIONS.os,
      options: OS_CHOICES,
      initial_option: OS_NOT_SURE,
    }),
    ...(full ? more(row, number, fields) : [moreButton(row, number)]),
  ];
}

function more(row: string, number: number, fields: Fields): types.KnownBlock[] {
  return [
    field(fields, `What application ${number} needs`, rowBlock(row, 'needs'), {
      type: 'multi_static_select',
      action_id: FORM_ACTIONS.needs,
      options: NEED_CHOICES,
      placeholder: plain('Only what you know for sure'),
    }),
    field(fields, `Memory per guest of application ${number}, in GiB`, rowBlock(row, 'memory'), {
      ...numberInput(FORM_ACTIONS.guestMemory, 'guestMemory'),
      placeholder: plain('For example 8'),
    }),
    field(fields, `vCPUs per guest of application ${number}`, rowBlock(row, 'vcpus'), {
      ...numberInput(FORM_ACTIONS.vcpus, 'vcpus'),
      placeholder: plain('For example 2'),
    }),
  ];
}

function head(row: string, number: number): types.SectionBlock {
  return {
    type: 'section',
    block_id: rowBlock(row, 'head'),
    text: { type: 'mrkdwn', text: mrkdwn`*Workload ${number}*` },
    accessory: pushButton(`Remove workload ${number}`, FORM_ACTIONS.removeRow),
  };
}

function moreButton(row: string, number: number): types.ActionsBlock {
  return {
    type: 'actions',
    block_id: rowBlock(row, 'more'),
    elements: [pushButton(`Add needs and size of application ${number}`, FORM_ACTIONS.moreOfRow)],
  };
}
