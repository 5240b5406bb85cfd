import type { Context } from '../context.ts';
import { type Control, controlsOf, optionsOf, textOfObject } from '../controls.ts';
import { type Json, json, records } from '../json.ts';
import type { User } from '../state.ts';
import { blocksOf, loadedOptions, nameOf, type Place, suggest } from '../use.ts';
import { isStateful } from '../values.ts';

/** Something to press: a control, the words on it, and the value that the choice of these words carries. */
export interface Pressable {
  readonly control: Control;
  readonly text: string;
  readonly value: string | undefined;
}

/** Everything that a person can press there, in reading order. */
export function pressables(place: Place): Pressable[] {
  return controlsOf(blocksOf(place)).flatMap((control): Pressable[] => {
    const { element, type } = control;
    if (type === 'button' || type === 'icon_button') return [{ control, text: textOfObject(element.text), value: undefined }];
    if (type === 'overflow') {
      return optionsOf(element).map((each) => ({ control, text: textOfObject(each.text), value: String(each.value) }));
    }
    if (type !== 'feedback_buttons') return [];
    const buttons = [json(element.positive_button), json(element.negative_button)];
    return buttons.map((each) => ({ control, text: textOfObject(each.text), value: String(each.value) }));
  });
}

/** The names that a person would use for a field: its label, else its placeholder, else the text beside it. */
export function fieldNames(place: Place, control: Control): readonly string[] {
  const block = blocksOf(place).find((each) => each.block_id === control.blockId);
  return [control.label, textOfObject(control.element.placeholder), textOfObject(block?.text)].filter(Boolean);
}

/** The fields of a form in reading order. */
export function fieldsOf(place: Place): Control[] {
  return controlsOf(blocksOf(place)).filter(isStateful);
}

/** The nth field of this name (from 0), if it is there. */
export function fieldNamed(place: Place, name: string, nth: number): Control | undefined {
  return fieldsOf(place).filter((control) => fieldNames(place, control).includes(name))[nth];
}

/** Says what there is, for a name that is not there. */
export function describe(place: Place): string {
  const fields = fieldsOf(place).map((control) => fieldNames(place, control)[0] ?? control.actionId);
  const buttons = pressables(place).map((each) => each.text);
  return `${nameOf(place)} with the fields [${fields.join(', ')}] and the buttons [${buttons.join(', ')}]`;
}

/** The values of options by their texts. An external select is asked for what it does not show yet. */
export async function optionValues(
  context: Context,
  user: User,
  place: Place,
  control: Control,
  texts: readonly string[],
): Promise<string[]> {
  if (/^(multi_)?(users|channels|conversations)_select$/.test(control.type)) return texts.map((text) => idNamed(context, text));
  const values: string[] = [];
  for (const text of texts) {
    const offered = await offeredOptions(context, user, place, control, text);
    const option = offered.find((each) => textOfObject(each.text) === text);
    if (option === undefined) {
      const shown = offered.map((each) => textOfObject(each.text)).join(', ');
      throw new Error(`"${text}" is not among the options of ${control.label || control.actionId}: ${shown || 'none'}.`);
    }
    values.push(String(option.value));
  }
  return values;
}

async function offeredOptions(
  context: Context,
  user: User,
  place: Place,
  control: Control,
  text: string,
): Promise<readonly Json[]> {
  if (!control.type.endsWith('external_select')) return optionsOf(control.element);
  const loaded = [...loadedOptions(context, user, place, control), ...records(control.element.initial_options)];
  if (loaded.some((each) => textOfObject(each.text) === text)) return loaded;
  return await suggest(context, user, place, control, text);
}

function idNamed(context: Context, name: string): string {
  const bare = name.replace(/^[#@]/, '');
  const { users, channels } = context.state;
  const found = [...users.values(), ...channels.values()].find((each) => each.name === bare || each.id === bare);
  if (found === undefined) throw new Error(`Nobody and no channel is called ${name}.`);
  return found.id;
}
