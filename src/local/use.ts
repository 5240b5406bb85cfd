import { fail, TROUBLE, takeSubmissionAck, trouble } from './acks.ts';
import { option } from './check/composition.ts';
import { type Context, send } from './context.ts';
import { type Control, controlsOf, optionsOf } from './controls.ts';
import { handIn } from './files.ts';
import { type Json, json, records, str } from './json.ts';
import { blockActionsPayload, suggestionPayload, viewClosedPayload, viewSubmissionPayload } from './payloads.ts';
import { changed, type Message, type User, type View } from './state.ts';
import { log } from './traffic.ts';
import { carryValues, clientErrors, type Entry, enteredValue } from './values.ts';
import { closeViews } from './views.ts';

/** A message or view that a person uses a control of. */
export type Place = Message | View;

/** Slack asks for options from the third character on, unless the element says otherwise. */
const DEFAULT_MIN_QUERY = 3;

/** The blocks of a message or view. */
export function blocksOf(place: Place): readonly Json[] {
  return 'hash' in place ? records(place.body.blocks) : place.blocks;
}

/** What this person typed or chose there so far. */
export function valuesOf(place: Place, user: User): View['values'] {
  if ('hash' in place) return place.values;
  const values = carryValues(place.values.get(user.id) ?? new Map(), place.blocks);
  place.values.set(user.id, values);
  return values;
}

/** Finds a control by its ids. */
export function controlAt(place: Place, blockId: string, actionId: string): Control | undefined {
  return controlsOf(blocksOf(place)).find((control) => control.blockId === blockId && control.actionId === actionId);
}

/** Presses a button, or picks an entry of an overflow menu or of feedback buttons. */
export async function press(context: Context, user: User, place: Place, control: Control, value?: string): Promise<void> {
  await dispatch(context, user, place, control, pressed(control, value));
}

function pressed(control: Control, value: string | undefined): Json {
  const { element, type } = control;
  if (type === 'overflow') return { selected_option: optionsOf(element).find((each) => each.value === value) ?? null };
  if (type === 'feedback_buttons') {
    const button = [json(element.positive_button), json(element.negative_button)].find((each) => each.value === value);
    return { value: value ?? '', ...(button === undefined ? {} : { text: button.text }) };
  }
  return element.value === undefined ? {} : { value: element.value };
}

/** Types or chooses something. The reason in words when that is not possible. */
export async function enter(
  context: Context,
  user: User,
  place: Place,
  control: Control,
  entry: Entry,
): Promise<string | undefined> {
  const known = [
    ...loadedOptions(context, user, place, control),
    ...records(currentValue(place, user, control)?.selected_options),
  ];
  const value = enteredValue(control, entry, known);
  if (typeof value === 'string') return value;
  if ('text' in entry) log(context.traffic.typed, entry.text);
  const values = valuesOf(place, user);
  const block = values.get(control.blockId) ?? new Map<string, Json>();
  values.set(control.blockId, block.set(control.actionId, value));
  if (control.dispatches) await dispatch(context, user, place, control, value);
  return undefined;
}

async function dispatch(context: Context, user: User, place: Place, control: Control, value: Json): Promise<void> {
  if (!('hash' in place)) valuesOf(place, user);
  if (!context.state.manifest.interactive) {
    trouble(context, 'settings.interactivity.is_enabled is not set, so the bot is not told about clicks');
    place.trouble = 'This app is not configured to handle interactive responses.';
    return;
  }
  const ack = await send(context, 'interactive', blockActionsPayload(context, user, place, control, value));
  place.trouble = ack.ok ? undefined : 'hash' in place ? TROUBLE : `This app did not answer the click (${ack.reason}).`;
  changed(context.state);
}

function loadedKey(user: User, place: Place, control: Control): string {
  return JSON.stringify([user.id, 'hash' in place ? place.id : place.ts, control.blockId, control.actionId]);
}

/** Types into an external select and gives back the options that the bot offers. */
export async function suggest(
  context: Context,
  user: User,
  place: Place,
  control: Control,
  typed: string,
): Promise<readonly Json[]> {
  const least = typeof control.element.min_query_length === 'number' ? control.element.min_query_length : DEFAULT_MIN_QUERY;
  if (typed.length < least) return [];
  const { manifest } = context.state;
  if (!manifest.interactive || !manifest.loadsOptions) {
    trouble(context, 'the manifest names no message_menu_options_url, so Slack asks nobody for options');
    return [];
  }
  log(context.traffic.typed, typed);
  const ack = await send(context, 'interactive', suggestionPayload(context, user, place, control, typed));
  if (!ack.ok) return [];
  const answer = json(ack.body);
  const options = optionsOf(answer);
  const problems: string[] = [];
  for (const [index, each] of options.entries())
    option()(each, `/options/${index}`, (at, problem) => problems.push(`${problem} ${at}`));
  if (options.length > 100) problems.push('no more than 100 items allowed /options');
  if (answer.options === undefined && answer.option_groups === undefined) problems.push('no options in the answer');
  if (problems.length > 0) {
    trouble(context, `options for ${control.actionId} are refused: ${problems.join('; ')}`);
    return [];
  }
  context.state.loadedOptions.set(loadedKey(user, place, control), options);
  return options;
}

/** The options that an external select offers at the moment. */
export function loadedOptions(context: Context, user: User, place: Place, control: Control): readonly Json[] {
  return context.state.loadedOptions.get(loadedKey(user, place, control)) ?? [];
}

/** Submits the top modal. Slack's client checks the fields first and sends nothing while one is wrong. */
export async function submit(context: Context, user: User, view: View): Promise<void> {
  view.trouble = undefined;
  view.errors = clientErrors(records(view.body.blocks), view.values);
  changed(context.state);
  if (view.errors.size > 0 || view.body.submit === undefined) return;
  handIn(context.state, view.values);
  const ack = await send(context, 'interactive', viewSubmissionPayload(context, user, view));
  if (ack.ok) takeSubmissionAck(context, user, view, ack.body);
  else fail(context, view, ack.reason);
}

/** Closes the top modal; the whole stack when the view says `clear_on_close` or `all` is asked for. */
export async function close(context: Context, user: User, view: View, all = false): Promise<void> {
  const cleared = all || view.body.clear_on_close === true;
  const closed = closeViews(context.state, user.id, cleared);
  for (const each of closed) {
    if (each.body.notify_on_close !== true) continue;
    await send(context, 'interactive', viewClosedPayload(user, each, cleared));
  }
}

/** The control's current value in Slack's shape. */
export function currentValue(place: Place, user: User, control: Control): Json | undefined {
  return valuesOf(place, user).get(control.blockId)?.get(control.actionId);
}

/** A short name of a place, for error messages. */
export function nameOf(place: Place): string {
  return 'hash' in place ? `the ${place.type} "${str(json(place.body.title).text)}"` : `the message ${place.ts}`;
}
