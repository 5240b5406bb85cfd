import type { Context } from '../context.ts';
import { controlsOf, textOfObject } from '../controls.ts';
import { addFile, fileJson } from '../files.ts';
import { json, records, str } from '../json.ts';
import type { User, View } from '../state.ts';
import { close, enter, type Place, press, submit, valuesOf } from '../use.ts';
import { idle, until } from '../wait.ts';
import { describe, fieldNamed, optionValues, pressables } from './find.ts';

/** What became of a form after the steps: whether it is still open, and the messages under its fields by label. */
export interface Outcome {
  readonly open: boolean;
  readonly errors: { readonly [label: string]: string };
}

/**
 * Things to do one after the other: `await ana.modal.fill('Name', 'web').click('Add').submit()`. Each step waits until its field
 * or button is there (five seconds at most), does what a person would do, and waits until the bot is done with it.
 */
export interface Steps extends PromiseLike<Outcome> {
  /** Types into the field with this label (or placeholder); `nth` counts from 0 among fields of the same label. */
  fill(label: string, value: string | number, nth?: number): Steps;
  /** Chooses options by their text: one, or for checkboxes and multi selects all that shall be chosen. */
  choose(label: string, option: string | readonly string[], nth?: number): Steps;
  /** Puts a file into a file input, beside those that are there. */
  attach(label: string, name: string, content: string | Buffer, nth?: number): Steps;
  /** Presses a button by its text; entries of overflow menus, feedback buttons, and a modal's submit and close buttons too. */
  click(text: string, nth?: number): Steps;
  submit(): Steps;
  close(): Steps;
}

/** The steps on a form; `before` are those that come first. */
export function stepsOf(
  context: Context,
  user: User,
  find: () => Place | undefined,
  name: string,
  before: () => Promise<unknown>,
): Steps {
  let started: Promise<unknown> | undefined;
  function run(): Promise<unknown> {
    started ??= before();
    return started;
  }
  function then(step: () => Promise<unknown>): Steps {
    return stepsOf(context, user, find, name, async () => {
      await run();
      await step();
      await idle(context);
    });
  }
  async function enterInto(
    label: string,
    nth: number,
    entry: (found: NonNullable<ReturnType<typeof placed>>) => Promise<Parameters<typeof enter>[4]>,
  ) {
    const found = await until(context, () => placed(find(), label, nth), `the field "${label}" in ${seen(find, name)}`);
    const problem = await enter(context, user, found.place, found.control, await entry(found));
    if (problem !== undefined) throw new Error(`Cannot enter that into "${label}": ${problem}.`);
  }
  return {
    fill: (label, value, nth = 0) => then(() => enterInto(label, nth, async () => ({ text: String(value) }))),
    choose: (label, option, nth = 0) =>
      then(() =>
        enterInto(label, nth, async ({ place, control }) => ({
          options: await optionValues(context, user, place, control, typeof option === 'string' ? [option] : option),
        })),
      ),
    attach: (label, name, content, nth = 0) =>
      then(() =>
        enterInto(label, nth, async ({ place, control }) => {
          const file = addFile(context.state, context.origin, { name, bytes: Buffer.from(content), user: user.id });
          const there = valuesOf(place, user).get(control.blockId)?.get(control.actionId);
          return { files: [...records(json(there).files), fileJson(file)] };
        }),
      ),
    click: (text, nth = 0) =>
      then(async () => {
        const act = await until(
          context,
          () => pressing(context, user, find(), text, nth),
          `the button "${text}" in ${seen(find, name)}`,
        );
        await act();
      }),
    submit: () => then(async () => submit(context, user, await modal(context, find, name))),
    close: () => then(async () => close(context, user, await modal(context, find, name))),
    // biome-ignore lint/suspicious/noThenProperty: the steps of one form are written as a chain and awaited as one.
    then: (resolve, reject) => outcome(run, find).then(resolve, reject),
  };
}

async function outcome(steps: () => Promise<unknown>, find: () => Place | undefined): Promise<Outcome> {
  await steps();
  const place = find();
  return { open: place !== undefined, errors: errorsOf(place) };
}

function pressing(
  context: Context,
  user: User,
  place: Place | undefined,
  text: string,
  nth: number,
): (() => Promise<void>) | undefined {
  if (place === undefined) return undefined;
  const found = pressables(place).filter((each) => each.text === text)[nth];
  if (found !== undefined) return () => press(context, user, place, found.control, found.value);
  if (!('hash' in place) || place.type !== 'modal') return undefined;
  if (text === textOfObject(place.body.submit)) return () => submit(context, user, place);
  if (text === (str(json(place.body.close).text) || 'Close')) return () => close(context, user, place);
  return undefined;
}

function modal(context: Context, find: () => Place | undefined, name: string): Promise<View> {
  return until(
    context,
    () => {
      const place = find();
      return place !== undefined && 'hash' in place ? place : undefined;
    },
    name,
  );
}

function seen(find: () => Place | undefined, name: string): string {
  const place = find();
  return place === undefined ? name : describe(place);
}

/** The field of this name, with the place it is in. */
export function placed(place: Place | undefined, label: string, nth: number) {
  const control = place === undefined ? undefined : fieldNamed(place, label, nth);
  return place === undefined || control === undefined ? undefined : { place, control };
}

/** The messages under fields, by label. */
export function errorsOf(place: Place | undefined): { readonly [label: string]: string } {
  if (place === undefined || !('hash' in place)) return {};
  const labels = new Map(controlsOf(records(place.body.blocks)).map((control) => [control.blockId, control.label]));
  return Object.fromEntries([...place.errors].map(([blockId, message]) => [labels.get(blockId) ?? blockId, message]));
}
