import type { types } from '@slack/bolt';
import { z } from 'zod';
import { LIMITS } from '../limits.ts';
import { option } from './choices.ts';

const choice = z.object({ value: z.string().max(LIMITS.optionValue), text: z.object({ text: z.string() }).optional() });
const fieldSchema = z.object({
  value: z.string().nullish(),
  selected_option: choice.nullish(),
  selected_options: z.array(choice).nullish(),
});
const stateSchema = z.record(z.string(), z.record(z.string(), fieldSchema));

/** What stands in a form's fields, by block and action: Slack's own shape of it. */
export type Fields = z.infer<typeof stateSchema>;
type Field = z.infer<typeof fieldSchema>;

/** Reads a form's state. It comes from the client, so anything strange counts as empty. */
export function readFields(state: unknown): Fields {
  const parsed = stateSchema.safeParse(state);
  return parsed.success ? parsed.data : {};
}

/** The same element with what stands in its field, so that a rebuilt form looks as it did. What Slack would refuse is left out. */
export function filled<E extends types.InputBlock['element']>(element: E, blockId: string, fields: Fields): E {
  const field = fields[blockId]?.[element.action_id ?? ''];
  return field === undefined ? element : { ...element, ...initial(element, field) };
}

function initial(element: types.InputBlock['element'], field: Field): object {
  switch (element.type) {
    case 'number_input':
      return isAllowed(field.value, element) ? { initial_value: field.value } : {};
    case 'plain_text_input':
      return field.value ? { initial_value: field.value } : {};
    case 'external_select': {
      const chosen = field.selected_option;
      return chosen ? { initial_option: option(chosen.text?.text ?? chosen.value, chosen.value) } : {};
    }
    case 'static_select':
    case 'radio_buttons': {
      const chosen = element.options?.find(({ value }) => value === field.selected_option?.value);
      return chosen ? { initial_option: chosen } : {};
    }
    case 'multi_static_select': {
      const values = field.selected_options?.map(({ value }) => value) ?? [];
      const chosen = element.options?.filter(({ value }) => value !== undefined && values.includes(value)) ?? [];
      return { initial_options: chosen.length > 0 ? chosen : undefined };
    }
    default:
      return {};
  }
}

function isAllowed(typed: string | null | undefined, element: types.NumberInput): boolean {
  if (!typed || !/^-?\d+(\.\d+)?$/.test(typed)) return false;
  const value = Number(typed);
  if (!element.is_decimal_allowed && !Number.isInteger(value)) return false;
  return value >= Number(element.min_value ?? -Infinity) && value <= Number(element.max_value ?? Infinity);
}
