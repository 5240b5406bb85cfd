import type { Requirements } from '../../conversation/requirements.ts';
import { softwareOf } from '../../knowledge/subjects.ts';
import { FORM_ACTIONS } from '../ids.ts';
import { FIXED_BLOCKS, rowBlock } from './block-ids.ts';
import { type Draft, MOST_ROWS, planDraft } from './draft.ts';
import type { Fields } from './fields.ts';
import { MOST_HYPERVISOR } from './read.ts';

/** A form that already holds these requirements, as far as it has rows for them. */
export function prefilled(draft: Draft, { asOf, values }: Requirements): { readonly draft: Draft; readonly fields: Fields } {
  const { host, priorities } = values;
  const workloads = values.workloads.slice(0, MOST_ROWS);
  if (workloads.length === 0) return { draft, fields: {} };
  const fields: Fields = {
    [FIXED_BLOCKS.memory]: { [FORM_ACTIONS.memory]: { value: text(host.memoryGiB) } },
    [FIXED_BLOCKS.cores]: { [FORM_ACTIONS.cores]: { value: text(host.cores) } },
    [FIXED_BLOCKS.vtx]: { [FORM_ACTIONS.vtx]: choice(host.vtx === null ? null : host.vtx ? 'yes' : 'no') },
    [FIXED_BLOCKS.hypervisor]: { [FORM_ACTIONS.hypervisor]: { value: host.hypervisor?.slice(0, MOST_HYPERVISOR) } },
    [FIXED_BLOCKS.sharedWith]: { [FORM_ACTIONS.sharedWith]: choice(host.sharedWith) },
    [FIXED_BLOCKS.priorities]: { [FORM_ACTIONS.priorities]: choices(priorities) },
  };
  const full = workloads.map(
    ({ memoryGiB, needs, vcpus }) => workloads.length === 1 || needs.length > 0 || memoryGiB !== null || vcpus !== null,
  );
  const edits = { ...asOf, shown: workloads.length, rest: values.workloads.length - workloads.length };
  const planned = planDraft(draft, full, edits);
  for (const [index, row] of planned.rows.entries()) {
    const workload = workloads[index];
    if (workload === undefined) continue;
    const name = softwareOf(workload.app)?.name ?? `“${workload.app}”`;
    fields[rowBlock(row, 'app')] = { [FORM_ACTIONS.app]: { selected_option: { value: workload.app, text: { text: name } } } };
    fields[rowBlock(row, 'count')] = { [FORM_ACTIONS.count]: { value: text(workload.count) } };
    fields[rowBlock(row, 'os')] = { [FORM_ACTIONS.os]: choice(workload.os) };
    fields[rowBlock(row, 'needs')] = { [FORM_ACTIONS.needs]: choices(workload.needs) };
    fields[rowBlock(row, 'memory')] = { [FORM_ACTIONS.guestMemory]: { value: text(workload.memoryGiB) } };
    fields[rowBlock(row, 'vcpus')] = { [FORM_ACTIONS.vcpus]: { value: text(workload.vcpus) } };
  }
  return { draft: planned, fields };
}

function choice(value: string | null): { selected_option: { value: string } | null } {
  return { selected_option: value === null ? null : { value } };
}

function choices(values: readonly string[]): { selected_options: { value: string }[] } {
  return { selected_options: values.map((value) => ({ value })) };
}

function text(value: number | null): string | null {
  return value === null ? null : String(value);
}
