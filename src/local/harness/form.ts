import type { Context } from '../context.ts';
import { optionsOf, textOfObject } from '../controls.ts';
import type { User } from '../state.ts';
import { textOfBlocks } from '../text-of.ts';
import { blocksOf, currentValue, loadedOptions, type Place, suggest } from '../use.ts';
import { shownValue } from '../values.ts';
import { until } from '../wait.ts';
import { describe, fieldNamed, fieldNames, fieldsOf, pressables } from './find.ts';
import { errorsOf, placed, type Steps, stepsOf } from './steps.ts';

/** A message, modal or home as a person sees it. */
export interface Form {
  readonly isOpen: boolean;
  readonly title: string;
  /** All visible text. */
  readonly text: string;
  /** The labels of its fields, in reading order. */
  readonly fields: readonly string[];
  readonly buttons: readonly string[];
  /** Messages under fields, by label. */
  readonly errors: { readonly [label: string]: string };
  /** What Slack says when the bot's answer was late or unusable. */
  readonly trouble: string | undefined;
  /** What the field shows: typed text, or the chosen options' texts joined with a comma. */
  value(label: string, nth?: number): string;
  /** The texts of the options that a field offers at the moment. */
  options(label: string, nth?: number): readonly string[];
  /** Types into an external select; the texts of the options that the bot sends. Under its min_query_length nobody is asked. */
  suggest(label: string, typed: string, nth?: number): Promise<readonly string[]>;
  fill: Steps['fill'];
  choose: Steps['choose'];
  attach: Steps['attach'];
  click: Steps['click'];
  submit: Steps['submit'];
  close: Steps['close'];
}

/** A form over whatever `find` gives at the moment it is used: the top modal changes while one works with it. */
export function formOf(context: Context, user: User, find: () => Place | undefined, name: string): Form {
  function now(): Place {
    const place = find();
    if (place === undefined) throw new Error(`${name} is not open.`);
    return place;
  }
  function field(label: string, nth: number) {
    const place = now();
    const control = fieldNamed(place, label, nth);
    if (control === undefined) throw new Error(`No field "${label}" in ${describe(place)}.`);
    return { place, control };
  }
  const start = () => stepsOf(context, user, find, name, async () => undefined);
  return {
    get isOpen() {
      return find() !== undefined;
    },
    get title() {
      const place = now();
      return 'hash' in place ? textOfObject(place.body.title) : '';
    },
    get text() {
      return textOfBlocks(blocksOf(now()));
    },
    get fields() {
      const place = now();
      return fieldsOf(place).map((control) => fieldNames(place, control)[0] ?? control.actionId);
    },
    get buttons() {
      const place = now();
      const own = 'hash' in place && place.type === 'modal' ? [textOfObject(place.body.submit)] : [];
      return [...pressables(place).map((each) => each.text), ...own].filter(Boolean);
    },
    get errors() {
      return errorsOf(find());
    },
    get trouble() {
      return find()?.trouble;
    },
    value(label, nth = 0) {
      const { place, control } = field(label, nth);
      return shownValue(currentValue(place, user, control));
    },
    options(label, nth = 0) {
      const { place, control } = field(label, nth);
      return [...optionsOf(control.element), ...loadedOptions(context, user, place, control)].map((each) =>
        textOfObject(each.text),
      );
    },
    async suggest(label, typed, nth = 0) {
      const { place, control } = await until(context, () => placed(find(), label, nth), `the field "${label}" in ${name}`);
      return (await suggest(context, user, place, control, typed)).map((each) => textOfObject(each.text));
    },
    fill: (label, value, nth) => start().fill(label, value, nth),
    choose: (label, option, nth) => start().choose(label, option, nth),
    attach: (label, name, content, nth) => start().attach(label, name, content, nth),
    click: (text, nth) => start().click(text, nth),
    submit: () => start().submit(),
    close: () => start().close(),
  };
}
