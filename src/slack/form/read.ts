import { type FormValues, formValuesSchema } from '../../conversation/input.ts';
import { FORM_ACTIONS } from '../ids.ts';
import { FIXED_BLOCKS, rowBlock } from './block-ids.ts';
import { type Draft, workloadOfRow } from './draft.ts';
import { readFields } from './fields.ts';
import { type NumberField, numberProblem, readNumber } from './numbers.ts';

export type Submission =
  | { readonly ok: true; readonly values: FormValues; readonly where: 'private' | 'thread' | 'channel' }
  /** Messages by the block that they belong under. */
  | { readonly ok: false; readonly errors: Record<string, string> };

/** Reads what was typed into a form. Every field comes from the client, so each may be missing or strange. */
export function readForm(state: unknown, draft: Draft): Submission {
  const fields = readFields(state);
  const errors: Record<string, string> = {};
  const at = (block: string, action: string) => fields[block]?.[action];
  const text = (block: string, action: string) => at(block, action)?.value?.trim() ?? '';
  const chosen = (block: string, action: string) => at(block, action)?.selected_option?.value ?? '';
  const chosenAll = (block: string, action: string) => (at(block, action)?.selected_options ?? []).map(({ value }) => value);

  function number(block: string, action: string, name: NumberField): number | null {
    const typed = text(block, action);
    const value = typed === '' ? null : readNumber(typed, name);
    if (typed !== '' && value === null) errors[block] = numberProblem(name);
    return value;
  }

  const rows = draft.rows.map((row) => ({
    row,
    of: workloadOfRow(draft, row),
    app: chosen(rowBlock(row, 'app'), FORM_ACTIONS.app),
    count: number(rowBlock(row, 'count'), FORM_ACTIONS.count, 'count') ?? 1,
    os: chosen(rowBlock(row, 'os'), FORM_ACTIONS.os) || 'unknown',
    needs: chosenAll(rowBlock(row, 'needs'), FORM_ACTIONS.needs),
    memoryGiB: number(rowBlock(row, 'memory'), FORM_ACTIONS.guestMemory, 'guestMemory'),
    vcpus: number(rowBlock(row, 'vcpus'), FORM_ACTIONS.vcpus, 'vcpus'),
  }));
  const named = rows.filter(({ app }) => app !== '');
  for (const one of rows) {
    const isEmpty =
      one.app === '' && one.os === 'unknown' && one.needs.length === 0 && one.memoryGiB === null && one.vcpus === null;
    // A row that was added and left alone is none; so that there is one at all, the first has to be.
    if (one.app === '' && (!isEmpty || (named.length === 0 && one === rows[0]))) errors[rowBlock(one.row, 'app')] = APP;
  }
  const vtx = chosen(FIXED_BLOCKS.vtx, FORM_ACTIONS.vtx);
  const sharedWith = chosen(FIXED_BLOCKS.sharedWith, FORM_ACTIONS.sharedWith);
  const host = {
    vtx: vtx === 'yes' ? true : vtx === 'no' ? false : null,
    memoryGiB: number(FIXED_BLOCKS.memory, FORM_ACTIONS.memory, 'hostMemory'),
    cores: number(FIXED_BLOCKS.cores, FORM_ACTIONS.cores, 'cores'),
    hypervisor: text(FIXED_BLOCKS.hypervisor, FORM_ACTIONS.hypervisor) || null,
    sharedWith: sharedWith === '' || sharedWith === 'unknown' ? null : sharedWith,
  };
  if (host.hypervisor && host.hypervisor.length > MOST_HYPERVISOR) errors[FIXED_BLOCKS.hypervisor] = HYPERVISOR;
  if (Object.keys(errors).length > 0) return { ok: false, errors };

  const values = formValuesSchema.safeParse({
    workloads: named.map(({ row: _, ...workload }) => workload),
    host,
    priorities: chosenAll(FIXED_BLOCKS.priorities, FORM_ACTIONS.priorities),
    edits: draft.edits,
  });
  if (!values.success) return { ok: false, errors: { [rowBlock(draft.rows[0] ?? 'r1', 'app')]: STRANGE } };
  return { ok: true, values: values.data, where: whereOf(chosen(FIXED_BLOCKS.where, FORM_ACTIONS.where), draft) };
}

export const MOST_HYPERVISOR = 100;

const APP = 'Choose what runs there. If it is not in the list, type it and choose it as you typed it.';
const HYPERVISOR = 'Enter a name of up to 100 characters, for example Proxmox VE.';
const STRANGE = 'Slack sent something that I cannot read. Please check your choices and try again.';

function whereOf(value: string, { channel, thread }: Draft): 'private' | 'thread' | 'channel' {
  // The bot's own messages are no place for an answer that only one person sees: nobody else is there.
  if (thread !== null && (value === 'thread' || channel?.startsWith('D'))) return 'thread';
  return value === 'channel' && channel !== null ? 'channel' : 'private';
}
