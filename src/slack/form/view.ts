import type { types } from '@slack/bolt';
import { FORM, FORM_ACTIONS } from '../ids.ts';
import { FIXED_BLOCKS } from './block-ids.ts';
import {
  CHANNEL,
  ONLY_ME,
  PRIORITY_CHOICES,
  SHARER_CHOICES,
  SHARERS_NOT_SURE,
  THREAD,
  VTX_CHOICES,
  VTX_NOT_SURE,
} from './choices.ts';
import { type Draft, MOST_ROWS, writeDraft } from './draft.ts';
import { field, heading, plain, pushButton } from './elements.ts';
import type { Fields } from './fields.ts';
import { numberInput } from './numbers.ts';
import { MOST_HYPERVISOR } from './read.ts';
import { rowBlocks } from './rows.ts';

/** The whole form for a draft, with what stands in its fields. Every input keeps its ids for life, so that Slack keeps what was typed. */
export function formView(draft: Draft, fields: Fields = {}, news?: string): types.ModalView {
  const only = draft.rows.length === 1;
  return {
    type: 'modal',
    callback_id: FORM.callback,
    title: plain('Plan virtualisation'),
    submit: plain('Recommend'),
    close: plain('Cancel'),
    notify_on_close: true,
    private_metadata: writeDraft(draft),
    blocks: [
      ...(news === undefined ? [] : [note(news)]),
      ...draft.rows.flatMap((row, index) => rowBlocks(row, index + 1, { only, full: draft.more.includes(row) }, fields)),
      ...restNote(draft),
      addRow(draft),
      ...hostBlocks(fields),
      prioritiesBlock(fields),
      ...whereBlock(draft, fields),
    ],
  };
}

function addRow(draft: Draft): types.KnownBlock {
  if (draft.rows.length >= MOST_ROWS) return note(NO_MORE_ROWS);
  return { type: 'actions', block_id: FIXED_BLOCKS.addRow, elements: [pushButton('Add workload', FORM_ACTIONS.addRow)] };
}

const NO_MORE_ROWS =
  'Eight workloads are as many as fit here. Have you got more? Send me all of them in one message, one to a line, for example: 40 LAMP sites on Debian.';

/** What a plan holds beyond the form. */
function restNote({ edits }: Draft): types.KnownBlock[] {
  if (edits === undefined || edits.rest === 0) return [];
  const { rest, shown } = edits;
  const others = rest === 1 ? 'The other one stays in it' : `The other ${rest} stay in it`;
  return [
    note(
      `Your plan has ${shown + rest} workloads; the first ${shown} are shown. ${others}; to change what is not shown, ask me in words.`,
    ),
  ];
}

function note(text: string): types.ContextBlock {
  return { type: 'context', elements: [plain(text)] };
}

function hostBlocks(fields: Fields): types.KnownBlock[] {
  return [
    heading('Your host, as far as you know it'),
    field(fields, 'Memory of one host, in GiB', FIXED_BLOCKS.memory, {
      ...numberInput(FORM_ACTIONS.memory, 'hostMemory'),
      placeholder: plain('For example 512'),
    }),
    field(fields, 'Processor cores of one host', FIXED_BLOCKS.cores, {
      ...numberInput(FORM_ACTIONS.cores, 'cores'),
      placeholder: plain('For example 32'),
    }),
    field(
      fields,
      'Does its processor have VT-x or AMD-V?',
      FIXED_BLOCKS.vtx,
      { type: 'static_select', action_id: FORM_ACTIONS.vtx, options: VTX_CHOICES, initial_option: VTX_NOT_SURE },
      { hint: 'It may be switched off. If you do not know, leave it at “Not sure”.' },
    ),
    field(fields, 'What virtualises it today?', FIXED_BLOCKS.hypervisor, {
      type: 'plain_text_input',
      action_id: FORM_ACTIONS.hypervisor,
      max_length: MOST_HYPERVISOR,
      placeholder: plain('For example Proxmox VE or VMware ESXi'),
    }),
    field(
      fields,
      'Who shares the host?',
      FIXED_BLOCKS.sharedWith,
      {
        type: 'static_select',
        action_id: FORM_ACTIONS.sharedWith,
        options: SHARER_CHOICES,
        initial_option: SHARERS_NOT_SURE,
      },
      { hint: 'Whoever can log in to a guest, or run code of their own in one.' },
    ),
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
