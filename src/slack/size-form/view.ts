import type { types } from '@slack/bolt';
import { HOST_AT_MOST } from '../../conversation/sizing/host-size.ts';
import { ruleBooks } from '../../knowledge/rule-books/index.ts';
import { CHANNEL, option, THREAD } from '../form/choices.ts';
import { field, heading, plain } from '../form/elements.ts';
import { SIZE_FORM, SIZE_FORM_ACTIONS } from '../ids.ts';
import { LIMITS } from '../limits.ts';
import { isDirect, SIZE_BLOCKS, type SizeDraft } from './draft.ts';

export const MOST_SPARES = 100;
export const MOST_GROWTH = 1000;
export const LONGEST_CLUSTER = 100;

const TO_ME = option('To me alone, in our direct messages', 'me');

/** The form for an inventory: its files, and how they are to be sized. Everything but the files may stay empty. */
export function sizeView(draft: SizeDraft): types.ModalView {
  const input = (label: string, block: string, element: types.InputBlock['element'], hint?: string) =>
    field({}, label, block, element, hint === undefined ? {} : { hint });
  return {
    type: 'modal',
    callback_id: SIZE_FORM.callback,
    title: plain('Size an estate'),
    submit: plain('Size it'),
    close: plain('Cancel'),
    private_metadata: JSON.stringify(draft),
    blocks: [
      filesBlock(),
      heading('How to size it, if not as usual'),
      input('Processor cores of one host', SIZE_BLOCKS.cores, number(SIZE_FORM_ACTIONS.cores, 1, HOST_AT_MOST.cores)),
      input(
        'Memory of one host',
        SIZE_BLOCKS.memory,
        { ...words(SIZE_FORM_ACTIONS.memory, 20), placeholder: plain('For example 1 TiB, or 768 GiB') },
        'Left empty, cores and memory are those of the commonest host in the inventory.',
      ),
      input('Spare hosts', SIZE_BLOCKS.failover, {
        ...number(SIZE_FORM_ACTIONS.failover, 0, MOST_SPARES),
        placeholder: plain('For example 1, for N+1'),
      }),
      input('Growth in percent', SIZE_BLOCKS.growth, {
        ...number(SIZE_FORM_ACTIONS.growth, 0, MOST_GROWTH),
        placeholder: plain('For example 20'),
      }),
      input('By whose rules', SIZE_BLOCKS.policy, policySelect()),
      input('Only this cluster', SIZE_BLOCKS.cluster, words(SIZE_FORM_ACTIONS.cluster, LONGEST_CLUSTER)),
      ...whereBlock(draft),
    ],
  };
}

// docs.slack.dev/reference/block-kit/block-elements/file-input-element: 1 to 10 files of at most 10 MB.
function filesBlock(): types.InputBlock {
  const element: types.FileInput = {
    type: 'file_input',
    action_id: SIZE_FORM_ACTIONS.files,
    filetypes: ['xlsx', 'csv', 'tsv', 'txt', 'json', 'zip'],
    max_files: LIMITS.fileInputFiles,
  };
  return field({}, 'Your inventory', SIZE_BLOCKS.files, element, {
    required: true,
    hint: 'RVTools (.xlsx, CSV or a ZIP of those), the CSV of a cloud, a list of Proxmox or LXD as JSON, or your own CSV. Slack takes up to 10 files of 10 MB here; drop larger ones into a message that mentions me.',
  });
}

function number(action: string, least: number, most: number): types.NumberInput {
  return {
    type: 'number_input',
    action_id: action,
    is_decimal_allowed: false,
    min_value: String(least),
    max_value: String(most),
  };
}

function words(action: string, most: number): types.PlainTextInput {
  return { type: 'plain_text_input', action_id: action, max_length: most };
}

function policySelect(): types.StaticSelect {
  const options = ruleBooks.map(({ id, name }) => option(id === 'default' ? 'Our own rules' : name, id));
  const own = options.find(({ value }) => value === 'default');
  return {
    type: 'static_select',
    action_id: SIZE_FORM_ACTIONS.policy,
    options,
    ...(own ? { initial_option: own } : {}),
  };
}

function whereBlock(draft: SizeDraft): types.InputBlock[] {
  if (isDirect(draft)) return [];
  const there = draft.thread === null ? CHANNEL : THREAD;
  return [
    field({}, 'Show the answer', SIZE_BLOCKS.where, {
      type: 'radio_buttons',
      action_id: SIZE_FORM_ACTIONS.where,
      options: [there, TO_ME],
      initial_option: there,
    }),
  ];
}
