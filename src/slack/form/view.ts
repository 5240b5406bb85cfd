import type { types } from '@slack/bolt';
import { FORM, FORM_ACTIONS } from '../ids.ts';
import { FIXED_BLOCKS } from './block-ids.ts';
import { CHANNEL, ONLY_ME, PRIORITY_CHOICES, THREAD, VTX_CHOICES, VTX_NOT_SURE } from './choices.ts';
import { type Draft, MOST_ROWS, writeDraft } from './draft.ts';
import { field, heading, plain, pushButton } from './elements.ts';
import type { Fields } from './fields.ts';
import { rowBlocks } from './rows.ts';

/** The whole form for a draft, with what stands in its fields. Every input keeps its ids for life, so that Slack keeps what was typed. */
export function formView(draft: Draft, fields: Fields = {}): types.ModalView {
  return {
    type: 'modal',
    callback_id: FORM.callback,
    title: plain('Plan virtualisation'),
    submit: plain('Recommend'),
    close: plain('Cancel'),
    private_metadata: writeDraft(draft),
    blocks: [
      ...draft.rows.flatMap((row, index) => rowBlocks(row, index + 1, draft.rows.length > 1, fields)),
      ...addRow(draft),
      ...hostBlocks(fields),
      prioritiesBlock(fields),
      ...whereBlock(draft, fields),
    ],
  };
}

function addRow(draft: Draft): types.KnownBlock[] {
  if (draft.rows.length >= MOST_ROWS) return [];
  return [{ type: 'actions', block_id: FIXED_BLOCKS.addRow, elements: [pushButton('Add workload', FORM_ACTIONS.addRow)] }];
}

function hostBlocks(fields: Fields): types.KnownBlock[] {
  return [
    heading('Your host, as far as you know it'),
    field(fields, 'Memory of one host (GiB)', FIXED_BLOCKS.memory, {
      type: 'number_input',
      action_id: FORM_ACTIONS.memory,
      is_decimal_allowed: true,
    }),
    field(fields, 'Processor cores of one host', FIXED_BLOCKS.cores, {
      type: 'number_input',
      action_id: FORM_ACTIONS.cores,
      is_decimal_allowed: false,
    }),
    field(fields, 'Does its processor have VT-x or AMD-V?', FIXED_BLOCKS.vtx, {
      type: 'static_select',
      action_id: FORM_ACTIONS.vtx,
      options: VTX_CHOICES,
      initial_option: VTX_NOT_SURE,
    }),
    field(fields, 'What virtualises it today?', FIXED_BLOCKS.hypervisor, {
      type: 'plain_text_input',
      action_id: FORM_ACTIONS.hypervisor,
      max_length: 100,
      placeholder: plain('For example Proxmox VE, VMware ESXi, nothing'),
    }),
  ];
}

function prioritiesBlock(fields: Fields): types.InputBlock {
  return field(fields, 'What matters most?', FIXED_BLOCKS.priorities, {
    type: 'multi_static_select',
    action_id: FORM_ACTIONS.priorities,
    options: PRIORITY_CHOICES,
    placeholder: plain('Choose as many as you like'),
  });
}

function whereBlock(draft: Draft, fields: Fields): types.InputBlock[] {
  // A direct message has nobody else in it.
  if (draft.channel === null || draft.channel.startsWith('D')) return [];
  const everybody = draft.thread === null ? CHANNEL : THREAD;
  return [
    field(fields, 'Show the answer', FIXED_BLOCKS.where, {
      type: 'radio_buttons',
      action_id: FORM_ACTIONS.where,
      options: [ONLY_ME, everybody],
      initial_option: draft.thread === null ? ONLY_ME : everybody,
    }),
  ];
}
