import { LIMITS } from '../../slack/limits.ts';
import {
  confirm,
  hasOptions,
  IMAGE_FIELDS,
  imageSource,
  initialIsOffered,
  OPTION_FIELDS,
  option,
  plain,
  text,
} from './composition.ts';
import { all, anything, boolean, choice, list, number, object, type Rule, string } from './shape.ts';

const id = { action_id: string(LIMITS.actionId) };
const placeholder = { placeholder: plain(LIMITS.placeholder) };
const focus = { focus_on_load: boolean };
const dispatch = {
  dispatch_action_config: object({
    trigger_actions_on: list(choice('on_enter_pressed', 'on_character_entered'), 2),
  }),
};
const select = { ...id, ...placeholder, ...focus, confirm };
const manySelect = { ...select, max_selected_items: number(1, Infinity, true) };
const anyId = string(255);

const button = object(
  { text: plain(LIMITS.buttonText) },
  {
    ...id,
    value: string(LIMITS.buttonValue),
    url: string(LIMITS.buttonUrl),
    style: choice('primary', 'danger'),
    accessibility_label: string(LIMITS.accessibilityLabel),
    confirm,
  },
);

const feedbackButton = object(
  { text: plain(LIMITS.buttonText), value: string(LIMITS.buttonValue) },
  { accessibility_label: string(LIMITS.accessibilityLabel) },
);

/** Every element with its rule, by type (docs.slack.dev/reference/block-kit/block-elements). */
export const ELEMENTS = {
  button,
  image: all(object(IMAGE_FIELDS.required, IMAGE_FIELDS.optional), imageSource),
  overflow: object({ options: list(option(), LIMITS.optionsPerOverflow) }, { ...id, confirm }),
  checkboxes: all(
    object(
      { options: list(option(text), LIMITS.optionsPerCheckboxes) },
      { ...id, ...focus, confirm, initial_options: list(option(text), LIMITS.optionsPerCheckboxes) },
    ),
    initialIsOffered,
  ),
  radio_buttons: all(
    object({ options: list(option(text), LIMITS.optionsPerRadio) }, { ...id, ...focus, confirm, initial_option: option(text) }),
    initialIsOffered,
  ),
  static_select: all(object({}, { ...select, ...OPTION_FIELDS, initial_option: option() }), hasOptions, initialIsOffered),
  multi_static_select: all(
    object({}, { ...manySelect, ...OPTION_FIELDS, initial_options: list(option(), LIMITS.optionsPerSelect) }),
    hasOptions,
    initialIsOffered,
  ),
  external_select: object({}, { ...select, min_query_length: number(0, 100, true), initial_option: option() }),
  multi_external_select: object(
    {},
    { ...manySelect, min_query_length: number(0, 100, true), initial_options: list(option(), LIMITS.optionsPerSelect) },
  ),
  users_select: object({}, { ...select, initial_user: anyId }),
  channels_select: object({}, { ...select, initial_channel: anyId, response_url_enabled: boolean }),
  conversations_select: object(
    {},
    {
      ...select,
      initial_conversation: anyId,
      default_to_current_conversation: boolean,
      response_url_enabled: boolean,
      filter: anything,
    },
  ),
  multi_users_select: object({}, { ...manySelect, initial_users: list(anyId, 100) }),
  multi_channels_select: object({}, { ...manySelect, initial_channels: list(anyId, 100) }),
  multi_conversations_select: object(
    {},
    { ...manySelect, initial_conversations: list(anyId, 100), default_to_current_conversation: boolean, filter: anything },
  ),
  plain_text_input: object(
    {},
    {
      ...id,
      ...placeholder,
      ...focus,
      ...dispatch,
      initial_value: string(LIMITS.plainInput, 0),
      multiline: boolean,
      min_length: number(0, LIMITS.plainInput, true),
      max_length: number(1, LIMITS.plainInput, true),
    },
  ),
  number_input: object(
    { is_decimal_allowed: boolean },
    { ...id, ...placeholder, ...focus, ...dispatch, initial_value: numeral, min_value: numeral, max_value: numeral },
  ),
  email_text_input: object({}, { ...id, ...placeholder, ...focus, ...dispatch, initial_value: string(255, 0) }),
  url_text_input: object({}, { ...id, ...placeholder, ...focus, ...dispatch, initial_value: string(3000, 0) }),
  rich_text_input: object(
    {},
    {
      ...id,
      ...placeholder,
      ...focus,
      ...dispatch,
      initial_value: anything,
      min_lines: number(1, 100),
      max_lines: number(1, 100),
    },
  ),
  datepicker: object({}, { ...id, ...placeholder, ...focus, confirm, initial_date: string(10) }),
  timepicker: object({}, { ...id, ...placeholder, ...focus, confirm, initial_time: string(5), timezone: anyId }),
  datetimepicker: object({}, { ...id, ...focus, confirm, initial_date_time: number(0, Infinity, true) }),
  file_input: object({}, { ...id, filetypes: list(string(50), 100), max_files: number(1, LIMITS.fileInputFiles, true) }),
  feedback_buttons: object({ positive_button: feedbackButton, negative_button: feedbackButton }, id),
  icon_button: object(
    { icon: string(50), text: plain(LIMITS.buttonText) },
    {
      ...id,
      confirm,
      value: string(LIMITS.buttonValue),
      accessibility_label: string(LIMITS.accessibilityLabel),
      visible_to_user_ids: list(anyId, 100),
    },
  ),
} as const satisfies { readonly [type: string]: Rule };

/** number_input carries its numbers as strings. */
function numeral(value: unknown, at: string, report: (at: string, problem: string) => void): void {
  if (typeof value !== 'string' || value.trim() === '' || !Number.isFinite(Number(value)))
    report(at, 'must be a number in a string');
}

/** The rules of some element types, for the blocks that take only those. */
export function elements(...types: readonly (keyof typeof ELEMENTS)[]): { readonly [type: string]: Rule } {
  return Object.fromEntries(types.map((type) => [type, ELEMENTS[type]]));
}
