import type { types } from '@slack/bolt';
import { FORM_BOUNDS } from '../../conversation/requirements.ts';

export type NumberField = keyof typeof FORM_BOUNDS;

const EXAMPLE = {
  count: 'how many guests run it, for example 3',
  guestMemory: 'the memory of one guest in GiB, for example 8 or 0.5',
  vcpus: 'the vCPUs of one guest, for example 2',
  hostMemory: 'the memory of one host in GiB, for example 512',
  cores: 'the processor cores of one host, for example 32',
} as const satisfies Record<NumberField, string>;

/** A field for a number, within the bounds that we read. */
export function numberInput(actionId: string, name: NumberField): types.NumberInput {
  const { least, most, whole } = FORM_BOUNDS[name];
  return {
    type: 'number_input',
    action_id: actionId,
    is_decimal_allowed: !whole,
    min_value: String(least),
    max_value: String(most),
  };
}

/** A typed number; null where it is none, or out of bounds. */
export function readNumber(typed: string, name: NumberField): number | null {
  const { least, most, whole } = FORM_BOUNDS[name];
  const value = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$|^\.\d+$/.test(typed)
    ? Number(typed.replaceAll(',', ''))
    : Number.NaN;
  return value >= least && value <= most && (!whole || Number.isInteger(value)) ? value : null;
}

/** What to do about a number that cannot be read. */
export function numberProblem(name: NumberField): string {
  const { least, most, whole } = FORM_BOUNDS[name];
  const kind = whole ? 'a whole number' : 'a number';
  return `Enter ${EXAMPLE[name]}: ${kind} from ${least} to ${most.toLocaleString('en-GB')}.`;
}
