import { type Control, optionsOf, textOfObject } from '../controls.ts';
import { isJson, type Json, json, list, records, str } from '../json.ts';
import { chosenValues, isMultiple, shownValue } from '../values.ts';
import { type Html, html } from './html.ts';
import type { Look } from './look.ts';
import { unknown } from './rich-text.ts';

const INPUT_TYPES: { readonly [type: string]: string } = {
  plain_text_input: 'text',
  number_input: 'text',
  email_text_input: 'email',
  url_text_input: 'url',
  datepicker: 'date',
  timepicker: 'time',
  datetimepicker: 'number',
  rich_text_input: 'text',
};

/** One interactive element as a native control. `id` ties it to its label; without a label it is named for screen readers. */
export function renderElement(control: Control, look: Look, id: string): Html {
  const { element, type } = control;
  const name =
    control.label === '' ? textOfObject(element.placeholder) || str(element.accessibility_label) || 'Choose' : undefined;
  if (type === 'button' || type === 'icon_button') return button(control, look);
  if (type === 'overflow') return overflow(control, look);
  if (type === 'feedback_buttons') {
    return html`${[json(element.positive_button), json(element.negative_button)].map((each) => pressable(control, look, each, str(each.value)))}`;
  }
  if (type === 'image') return unknown('image element');
  if (INPUT_TYPES[type] !== undefined) return typedField(control, look, id, name);
  if (type === 'radio_buttons' || type === 'checkboxes') return boxes(control, look, id, name, optionsOf(element));
  if (type === 'multi_static_select') return many(control, look, id, name, optionsOf(element));
  if (type.endsWith('external_select')) return external(control, look, id, name);
  if (type === 'static_select') return select(control, look, id, name, optionsOf(element));
  if (/^(multi_)?(users|channels|conversations)_select$/.test(type)) {
    const offered = look.directory(type).map(({ id: value, name: label }) => ({ value, text: { text: label } }));
    return isMultiple(type) ? many(control, look, id, name, offered) : select(control, look, id, name, offered);
  }
  if (type === 'file_input') return fileInput(control, look, id, name);
  return unknown(`element ${type}`);
}

/** Whether a control is a group of boxes: those are named by their group, not by a label for one field. */
export function isGroup(type: string): boolean {
  return type === 'radio_buttons' || type === 'checkboxes' || isMany(type);
}

/** Selects of several: a closed field that opens a list of boxes. */
function isMany(type: string): boolean {
  return isMultiple(type) && type !== 'checkboxes' && type !== 'multi_external_select';
}

/** What belongs to a field beside its label: a name where it has none, its hint, its error, and whether it must be filled in. */
function about(control: Control, look: Look, id: string, name: string | undefined): Html {
  const wrong = look.error(control.blockId) !== undefined;
  const words = [control.hint === '' ? '' : `${id}-hint`, wrong ? `${id}-error` : ''].filter(Boolean).join(' ');
  const must = control.isInput && !control.optional;
  return html`${name !== undefined && html` aria-label="${name}"`}${words !== '' && html` aria-describedby="${words}"`}${wrong && html` aria-invalid="true"`}${must && html` aria-required="true"`}`;
}

function target(control: Control): Html {
  return html`data-block="${control.blockId}" data-action="${control.actionId}"`;
}

function button(control: Control, look: Look): Html {
  const { element } = control;
  const style = element.style === 'primary' || element.style === 'danger' ? element.style : '';
  const url = str(element.url);
  const asks = isJson(element.confirm)
    ? `${textOfObject(element.confirm.title)}\n${textOfObject(element.confirm.text)}`
    : undefined;
  const label = str(element.accessibility_label);
  const extra = html`${asks === undefined ? undefined : html` data-confirm="${asks}"`}${label === '' ? undefined : html` aria-label="${label}"`}`;
  const here = look.page(url);
  if (here !== undefined) {
    return html`<a class="button ${style}" href="${here}" data-press ${target(control)}${extra}>${look.plain(element.text)}</a>`;
  }
  if (/^https?:/.test(url)) {
    return html`<a class="button ${style}" href="${url}" target="_blank" rel="noopener noreferrer" data-press ${target(control)}${extra}>${look.plain(element.text)}</a>`;
  }
  return html`<button type="button" class="button ${style}" data-press ${target(control)}${extra}>${look.plain(element.text)}</button>`;
}

function pressable(control: Control, look: Look, option: Json, value: string): Html {
  return html`<button type="button" class="button" data-press data-value="${value}" ${target(control)}>${look.plain(option.text)}</button>`;
}

function overflow(control: Control, look: Look): Html {
  return html`<details class="overflow"><summary class="button" aria-label="More actions">…</summary><div class="menu">${optionsOf(
    control.element,
  ).map((option) => pressable(control, look, option, str(option.value)))}</div></details>`;
}

function typedField(control: Control, look: Look, id: string, name: string | undefined): Html {
  const { element, type } = control;
  const value = shownValue(look.value(control));
  const common = html`id="${id}" name="${id}" data-enter="text" ${target(control)}${about(control, look, id, name)} placeholder="${textOfObject(element.placeholder)}"`;
  if (element.multiline === true || type === 'rich_text_input') return html`<textarea rows="4" ${common}>${value}</textarea>`;
  const numeric = type === 'number_input' ? html` inputmode="decimal"` : undefined;
  return html`<input type="${INPUT_TYPES[type]}" value="${value}" autocomplete="off" ${common}${numeric}>`;
}

function fileInput(control: Control, look: Look, id: string, name: string | undefined): Html {
  const { element } = control;
  const chosen = records(look.value(control)?.files);
  const types = list(element.filetypes)
    .map((each) => `.${str(each)}`)
    .join(',');
  const many = element.max_files !== 1;
  return html`<div class="files-field"><input type="file" id="${id}" name="${id}" data-files ${target(control)}${about(control, look, id, name)} accept="${types}"${many && html` multiple`}>${chosen.map((file) => html`<p class="hint">Chosen: ${str(file.name)}</p>`)}</div>`;
}

function select(control: Control, look: Look, id: string, name: string | undefined, offered: readonly Json[]): Html {
  const chosen = new Set(chosenValues(look.value(control)));
  return html`<select id="${id}" name="${id}" data-enter="option" ${target(control)}${about(control, look, id, name)}><option value="">${textOfObject(control.element.placeholder) || 'Choose…'}</option>${offered.map(
    (option) =>
      html`<option value="${str(option.value)}"${chosen.has(str(option.value)) && html` selected`}>${textOfObject(option.text)}</option>`,
  )}</select>`;
}

function boxes(control: Control, look: Look, id: string, name: string | undefined, offered: readonly Json[]): Html {
  const chosen = new Set(chosenValues(look.value(control)));
  const kind = control.type === 'radio_buttons' ? 'radio' : 'checkbox';
  const named = name === undefined ? html` aria-labelledby="${id}-label"` : undefined;
  return html`<div class="boxes" role="${kind === 'radio' ? 'radiogroup' : 'group'}"${named}${about(control, look, id, name)}>${offered.map(
    (option) =>
      html`<label class="box"><input type="${kind}" name="${id}" value="${str(option.value)}" data-enter="boxes" ${target(control)}${chosen.has(str(option.value)) && html` checked`}> <span>${look.text(option.text)}${isJson(option.description) && html`<small>${look.text(option.description)}</small>`}</span></label>`,
  )}</div>`;
}

function many(control: Control, look: Look, id: string, name: string | undefined, offered: readonly Json[]): Html {
  const chosen = new Set(chosenValues(look.value(control)));
  const texts = offered.filter((option) => chosen.has(str(option.value))).map((option) => textOfObject(option.text));
  const shown = texts.join(', ') || textOfObject(control.element.placeholder) || 'Choose…';
  const named = name === undefined ? html` aria-labelledby="${id}-label ${id}"` : undefined;
  return html`<details class="many"><summary id="${id}"${named}>${shown}</summary>${boxes(control, look, id, name, offered)}</details>`;
}

/** A typeahead: the bot is asked while the person types. What was chosen in a multi select stands above as buttons that remove it. */
function external(control: Control, look: Look, id: string, name: string | undefined): Html {
  const several = isMultiple(control.type);
  const value = look.value(control);
  const chosen = several ? records(value?.selected_options) : [];
  const least = typeof control.element.min_query_length === 'number' ? control.element.min_query_length : 3;
  return html`<div class="typeahead">${chosen.map(
    (option) =>
      html`<button type="button" class="chip" data-remove="${str(option.value)}" ${target(control)} aria-label="Remove ${textOfObject(option.text)}">${textOfObject(option.text)} ×</button>`,
  )}<input id="${id}" name="${id}" role="combobox" aria-autocomplete="list" aria-expanded="false" aria-controls="${id}-options" data-suggest="${least}"${several && html` data-many`} ${target(control)}${about(control, look, id, name)} value="${several ? '' : shownValue(value)}" placeholder="${textOfObject(control.element.placeholder) || 'Type to search…'}" autocomplete="off"><ul id="${id}-options" class="options" role="listbox" aria-label="Suggestions" hidden></ul></div>`;
}
