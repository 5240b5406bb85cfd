import { LIMITS } from '../slack/limits.ts';
import { type Control, controlsOf, optionsOf, textOfObject } from './controls.ts';
import { isJson, type Json, records, str } from './json.ts';
import type { Values } from './state.ts';

/** Where a control keeps its value in `state.values`, by element type; anything else (a button) has no value. */
const SLOTS = {
  plain_text_input: ['value', 'initial_value'],
  number_input: ['value', 'initial_value'],
  email_text_input: ['value', 'initial_value'],
  url_text_input: ['value', 'initial_value'],
  static_select: ['selected_option', 'initial_option'],
  external_select: ['selected_option', 'initial_option'],
  radio_buttons: ['selected_option', 'initial_option'],
  users_select: ['selected_user', 'initial_user'],
  channels_select: ['selected_channel', 'initial_channel'],
  conversations_select: ['selected_conversation', 'initial_conversation'],
  datepicker: ['selected_date', 'initial_date'],
  timepicker: ['selected_time', 'initial_time'],
  datetimepicker: ['selected_date_time', 'initial_date_time'],
  rich_text_input: ['rich_text_value', 'initial_value'],
  multi_static_select: ['selected_options', 'initial_options'],
  multi_external_select: ['selected_options', 'initial_options'],
  checkboxes: ['selected_options', 'initial_options'],
  multi_users_select: ['selected_users', 'initial_users'],
  multi_channels_select: ['selected_channels', 'initial_channels'],
  multi_conversations_select: ['selected_conversations', 'initial_conversations'],
  file_input: ['files', 'initial_files'],
} as const satisfies { readonly [type: string]: readonly [slot: string, initial: string] };

function slotOf(type: string): readonly [string, string] | undefined {
  return Object.entries(SLOTS).find(([name]) => name === type)?.[1];
}

/** Whether a control keeps a value at all. */
export function isStateful(control: Control): boolean {
  return slotOf(control.type) !== undefined;
}

/** Whether several options can be chosen. */
export function isMultiple(type: string): boolean {
  return type.startsWith('multi_') || type === 'checkboxes';
}

function initialValue(control: Control): Json {
  const slot = slotOf(control.type);
  if (slot === undefined) return { type: control.type };
  const empty = slot[0].endsWith('s') ? [] : null;
  return { type: control.type, [slot[0]]: control.element[slot[1]] ?? empty };
}

/**
 * The values after a view or message was drawn (again). A value lives on where block_id, action_id and element type are the
 * same as before, even when the bot sends another `initial_value`; everywhere else the field starts anew, as in Slack's client.
 */
export function carryValues(before: Values, blocks: readonly Json[]): Values {
  const after: Values = new Map();
  for (const control of controlsOf(blocks)) {
    if (!isStateful(control)) continue;
    const old = before.get(control.blockId)?.get(control.actionId);
    const value = old?.type === control.type ? old : initialValue(control);
    const block = after.get(control.blockId) ?? new Map<string, Json>();
    after.set(control.blockId, block.set(control.actionId, value));
  }
  return after;
}

/** `state.values` as Slack sends it: every field, the untouched ones too. */
export function valuesJson(values: Values): Json {
  return Object.fromEntries([...values].map(([blockId, fields]) => [blockId, Object.fromEntries(fields)]));
}

/** What a person enters: text for inputs and dates, option values (or ids) for selects, files. */
export type Entry = { readonly text: string } | { readonly options: readonly string[] } | { readonly files: readonly Json[] };

/** The value of a control after an entry; an error in words when that cannot be entered. */
export function enteredValue(control: Control, entry: Entry, loaded: readonly Json[]): Json | string {
  const slot = slotOf(control.type);
  if (slot === undefined) return `a ${control.type} holds no value`;
  const name = slot[0];
  if ('files' in entry || name === 'files')
    return 'files' in entry && name === 'files' ? filesValue(control, entry.files) : wrongKind(control);
  if ('text' in entry) {
    if (name.startsWith('selected_option')) return `a ${control.type} takes one of its options`;
    if (name === 'rich_text_value') return { type: control.type, [name]: richText(entry.text) };
    if (name === 'selected_date_time') return { type: control.type, [name]: entry.text === '' ? null : Number(entry.text) };
    return { type: control.type, [name]: entry.text === '' ? null : entry.text };
  }
  if (!name.startsWith('selected_')) return `a ${control.type} takes text`;
  if (!name.startsWith('selected_option')) {
    return { type: control.type, [name]: isMultiple(control.type) ? entry.options : (entry.options[0] ?? null) };
  }
  const offered = [...optionsOf(control.element), ...loaded, ...records(control.element.initial_options)];
  if (isJson(control.element.initial_option)) offered.push(control.element.initial_option);
  const chosen: Json[] = [];
  for (const value of entry.options) {
    const option = offered.find((each) => each.value === value);
    if (option === undefined) return `${value} is not among the options`;
    chosen.push(option);
  }
  return { type: control.type, [name]: isMultiple(control.type) ? chosen : (chosen[0] ?? null) };
}

function wrongKind(control: Control): string {
  return control.type === 'file_input' ? 'a file_input takes files' : `a ${control.type} takes no files`;
}

function filesValue({ type, element }: Control, files: readonly Json[]): Json | string {
  const most = typeof element.max_files === 'number' ? element.max_files : LIMITS.fileInputFiles;
  if (files.length > most) return `no more than ${most} files`;
  const large = files.find(({ size }) => typeof size === 'number' && size > LIMITS.fileInputBytes);
  if (large) return `${str(large.name)} is larger than 10 MB`;
  const allowed = Array.isArray(element.filetypes) ? element.filetypes : undefined;
  const stranger = allowed && files.find((file) => !allowed.includes(file.filetype));
  return stranger ? `${str(stranger.name)} is not one of the types ${allowed.join(', ')}` : { type, files };
}

function richText(text: string): Json {
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }] };
}

/** The text that a field shows: what was typed, or the chosen options' texts. */
export function shownValue(value: Json | undefined): string {
  if (value === undefined) return '';
  const slot = slotOf(str(value.type))?.[0] ?? '';
  const held = value[slot];
  if (Array.isArray(held))
    return held.map((each) => (isJson(each) ? textOfObject(each.text) || str(each.name) : String(each))).join(', ');
  if (isJson(held)) return textOfObject(held.text);
  return held === null || held === undefined ? '' : String(held);
}

/** The values of the chosen options, or the single value, for drawing the field. */
export function chosenValues(value: Json | undefined): readonly string[] {
  if (value === undefined) return [];
  const held = value[slotOf(str(value.type))?.[0] ?? ''];
  const all = Array.isArray(held) ? held : held === null || held === undefined ? [] : [held];
  return all.map((each) => (isJson(each) ? str(each.value) : String(each)));
}

/** What Slack's client says before it sends a form: the first complaint for each input block. */
export function clientErrors(blocks: readonly Json[], values: Values): Map<string, string> {
  const errors = new Map<string, string>();
  for (const control of controlsOf(blocks)) {
    if (!control.isInput) continue;
    const shown = shownValue(values.get(control.blockId)?.get(control.actionId));
    const error =
      shown === '' ? (control.optional ? undefined : 'Please complete this required field.') : complaint(control, shown);
    if (error !== undefined) errors.set(control.blockId, error);
  }
  return errors;
}

function complaint(control: Control, shown: string): string | undefined {
  const { element, type } = control;
  if (type === 'number_input') {
    const number = Number(shown);
    if (!Number.isFinite(number)) return 'Please enter a number.';
    if (element.is_decimal_allowed !== true && !Number.isInteger(number)) return 'Please enter a whole number.';
    if (typeof element.min_value === 'string' && number < Number(element.min_value)) {
      return `Please enter ${element.min_value} or more.`;
    }
    if (typeof element.max_value === 'string' && number > Number(element.max_value)) {
      return `Please enter ${element.max_value} or less.`;
    }
  }
  if (type === 'plain_text_input') {
    const { min_length: least, max_length: most } = element;
    if (typeof least === 'number' && shown.length < least) return `Please enter at least ${least} characters.`;
    if (shown.length > (typeof most === 'number' ? most : 3000)) return `Please enter at most ${most ?? 3000} characters.`;
  }
  if (type === 'email_text_input' && !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(shown)) return 'Please enter a valid email address.';
  if (type === 'url_text_input' && !URL.canParse(shown)) return 'Please enter a valid URL.';
  return undefined;
}
