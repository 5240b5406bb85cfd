import { type FormValues, formValuesSchema } from '../../conversation/input.ts';
import { FORM_ACTIONS } from '../ids.ts';
import { FIXED_BLOCKS, rowBlock } from './block-ids.ts';
import type { Draft } from './draft.ts';
import { readFields } from './fields.ts';
import { MOST_GUESTS } from './rows.ts';

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

  function number(block: string, action: string, rule: { whole: boolean; max: number; says: string }): number | null {
    const typed = text(block, action);
    if (typed === '') return null;
    const value = Number(typed.replaceAll(',', ''));
    const fine = Number.isFinite(value) && value > 0 && value <= rule.max && (!rule.whole || Number.isInteger(value));
    if (!fine) errors[block] = rule.says;
    return fine ? value : null;
  }

  const workloads = draft.rows.map((row) => {
    const app = chosen(rowBlock(row, 'app'), FORM_ACTIONS.app);
    const countBlock = rowBlock(row, 'count');
    const count = number(countBlock, FORM_ACTIONS.count, { whole: true, max: MOST_GUESTS, says: COUNT });
    if (app === '') errors[rowBlock(row, 'app')] = APP;
    if (count === null) errors[countBlock] ??= COUNT;
    const os = chosen(rowBlock(row, 'os'), FORM_ACTIONS.os) || 'unknown';
    return { app, count, os, needs: chosenAll(rowBlock(row, 'needs'), FORM_ACTIONS.needs) };
  });
  const vtx = chosen(FIXED_BLOCKS.vtx, FORM_ACTIONS.vtx);
  const host = {
    vtx: vtx === 'yes' ? true : vtx === 'no' ? false : null,
    memoryGiB: number(FIXED_BLOCKS.memory, FORM_ACTIONS.memory, { whole: false, max: 1e6, says: MEMORY }),
    cores: number(FIXED_BLOCKS.cores, FORM_ACTIONS.cores, { whole: true, max: 1e5, says: CORES }),
    hypervisor: text(FIXED_BLOCKS.hypervisor, FORM_ACTIONS.hypervisor).slice(0, 100) || null,
  };
  if (Object.keys(errors).length > 0) return { ok: false, errors };

  const priorities = chosenAll(FIXED_BLOCKS.priorities, FORM_ACTIONS.priorities);
  const values = formValuesSchema.safeParse({ workloads, host, priorities });
  if (!values.success) return { ok: false, errors: { [rowBlock(draft.rows[0] ?? 'r1', 'app')]: STRANGE } };
  return { ok: true, values: values.data, where: whereOf(chosen(FIXED_BLOCKS.where, FORM_ACTIONS.where), draft) };
}

const APP = 'Choose an application. If it is not in the list, type its name and choose it as you typed it.';
const COUNT = 'Enter a whole number from 1 to 100,000.';
const MEMORY = 'Enter the memory of one host in GiB, for example 512.';
const CORES = 'Enter a whole number of cores, for example 32.';
const STRANGE = 'Slack sent something that I cannot read. Please check your choices and try again.';

function whereOf(value: string, draft: Draft): 'private' | 'thread' | 'channel' {
  if (value === 'thread' && draft.thread !== null) return 'thread';
  return value === 'channel' && draft.channel !== null ? 'channel' : 'private';
}
