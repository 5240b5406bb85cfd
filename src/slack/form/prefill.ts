import type { FormValues } from '../../conversation/input.ts';
import { platformOf, softwareOf } from '../../knowledge/subjects.ts';
import type { AskResult } from '../../reply/ask-result.ts';
import { FORM_ACTIONS } from '../ids.ts';
import { FIXED_BLOCKS, rowBlock } from './block-ids.ts';
import { type Draft, MOST_ROWS, newDraft } from './draft.ts';
import type { Fields } from './fields.ts';
import { MOST_GUESTS } from './rows.ts';

/** The requirements behind an answer as the form's values; null where the form has too few rows for them. */
export function requirementsOf({ workloads, host, priorities }: AskResult): FormValues | null {
  if (workloads.length > MOST_ROWS) return null;
  return {
    workloads: workloads.map(({ apps, count, name, needs, os }) => {
      const [only] = apps;
      const known = apps.length === 1 && only !== undefined ? softwareOf(only) : null;
      // What a product needs by itself comes with it again.
      const implied = new Set(known?.needs.map(({ need }) => need));
      return {
        app: known?.id ?? (name.slice(0, 150) || 'workload'),
        os: os.family,
        count: Math.min(Math.max(1, Math.round(count)), MOST_GUESTS),
        needs: needs.filter((need) => !implied.has(need)),
      };
    }),
    host: { ...host, hypervisor: host.hypervisor && (platformOf(host.hypervisor)?.name ?? host.hypervisor).slice(0, 100) },
    priorities: [...priorities],
  };
}

/** A form that already holds these requirements. */
export function prefilled(draft: Draft, values: FormValues): { readonly draft: Draft; readonly fields: Fields } {
  const rows = values.workloads.slice(0, MOST_ROWS).map((_, index) => `r${index + 1}`);
  if (rows.length === 0) return { draft, fields: {} };
  const { host, priorities, workloads } = values;
  const fields: Fields = {
    [FIXED_BLOCKS.memory]: { [FORM_ACTIONS.memory]: { value: text(host.memoryGiB) } },
    [FIXED_BLOCKS.cores]: { [FORM_ACTIONS.cores]: { value: text(host.cores) } },
    [FIXED_BLOCKS.vtx]: {
      [FORM_ACTIONS.vtx]: { selected_option: host.vtx === null ? null : { value: host.vtx ? 'yes' : 'no' } },
    },
    [FIXED_BLOCKS.hypervisor]: { [FORM_ACTIONS.hypervisor]: { value: host.hypervisor } },
    [FIXED_BLOCKS.priorities]: { [FORM_ACTIONS.priorities]: { selected_options: priorities.map((value) => ({ value })) } },
  };
  for (const [index, row] of rows.entries()) {
    const workload = workloads[index];
    if (workload === undefined) continue;
    const name = softwareOf(workload.app)?.name ?? `“${workload.app}”`;
    fields[rowBlock(row, 'app')] = { [FORM_ACTIONS.app]: { selected_option: { value: workload.app, text: { text: name } } } };
    fields[rowBlock(row, 'count')] = { [FORM_ACTIONS.count]: { value: text(workload.count) } };
    fields[rowBlock(row, 'os')] = { [FORM_ACTIONS.os]: { selected_option: { value: workload.os } } };
    fields[rowBlock(row, 'needs')] = { [FORM_ACTIONS.needs]: { selected_options: workload.needs.map((value) => ({ value })) } };
  }
  return { draft: { ...newDraft(draft), rows, made: rows.length }, fields };
}

function text(value: number | null): string | null {
  return value === null ? null : String(value);
}
