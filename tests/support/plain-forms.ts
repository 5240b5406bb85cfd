import { type Fields, fields } from './plain-answers.ts';
import type { PlainCall } from './plain-slack.ts';

/** The form that a call opened or changed, as its submission would bring it: with these values by the label of their field. */
export function submissionOf({ body }: PlainCall, id: string, values: Readonly<Record<string, Fields>>): Fields {
  const { callback_id, private_metadata } = fields(body.view);
  const state: Record<string, Fields> = {};
  for (const block of blocksOf(fields(body.view))) {
    const { action_id } = fields(block.element);
    if (block.type === 'input') state[String(block.block_id)] = { [String(action_id)]: contentsOf(block, values) };
  }
  return { id, type: 'modal', callback_id, private_metadata, state: { values: state } };
}

function contentsOf({ element, label }: Fields, values: Readonly<Record<string, Fields>>): Fields {
  const { initial_option, initial_value, type } = fields(element);
  const initial = initial_option === undefined ? { value: initial_value ?? null } : { selected_option: initial_option };
  return { type, ...(values[String(fields(label).text)] ?? initial) };
}

/** The labels of a form's fields. */
export function labelsOf({ body }: PlainCall): string[] {
  return blocksOf(fields(body.view)).flatMap(({ label, type }) => (type === 'input' ? [String(fields(label).text)] : []));
}

/** A button of a message or a form as a click on it would bring it. */
export function buttonIn({ body }: PlainCall, id: RegExp): Fields {
  for (const block of [...blocksOf(body), ...blocksOf(fields(body.view))]) {
    const elements = Array.isArray(block.elements) ? block.elements.map(fields) : [];
    const found = elements.find((element) => id.test(String(element.action_id)));
    if (found) {
      const { action_id, text, value } = found;
      return { type: 'button', block_id: block.block_id ?? 'b', action_id, text, value };
    }
  }
  throw new Error(`No button like ${id}`);
}

function blocksOf({ blocks }: Fields): Fields[] {
  return Array.isArray(blocks) ? blocks.map(fields) : [];
}
