import { isDeepStrictEqual } from 'node:util';
import { LIMITS } from '../../slack/limits.ts';
import { optionsOf } from '../controls.ts';
import { isJson, type Json, json, records } from '../json.ts';
import { boolean, choice, list, object, type Rule, string, variant } from './shape.ts';

/** A plain_text object. */
export function plain(max: number): Rule {
  return variant({ plain_text: object({ text: string(max) }, { emoji: boolean }) });
}

/** A mrkdwn object. */
export function mrkdwn(max: number): Rule {
  return variant({ mrkdwn: object({ text: string(max) }, { verbatim: boolean }) });
}

/** A plain_text or a mrkdwn object. */
export function text(max: number): Rule {
  return variant({
    plain_text: object({ text: string(max) }, { emoji: boolean }),
    mrkdwn: object({ text: string(max) }, { verbatim: boolean }),
  });
}

/** An option; only checkboxes and radio buttons take mrkdwn in it. */
export function option(label: (max: number) => Rule = plain): Rule {
  return object(
    { text: label(LIMITS.optionText), value: string(LIMITS.optionValue) },
    { description: label(LIMITS.optionDescription), url: string(LIMITS.buttonUrl) },
  );
}

const optionGroup = object({
  label: plain(LIMITS.optionGroupLabel),
  options: list(option(), LIMITS.optionsPerSelect),
});

/** Options or groups of options of a select. */
export const OPTION_FIELDS = {
  options: list(option(), LIMITS.optionsPerSelect),
  option_groups: list(optionGroup, LIMITS.optionGroups),
};

/** Either `options` or `option_groups`, not both and not neither. */
export function hasOptions(value: unknown, at: string, report: (at: string, problem: string) => void): void {
  const element = json(value);
  const given = [element.options, element.option_groups].filter((each) => each !== undefined).length;
  if (given === 0) report(at, 'missing required field: options');
  if (given === 2) report(at, 'only one of options and option_groups is allowed');
}

/** What is chosen at first must be one of the options, the same in every field. */
export function initialIsOffered(value: unknown, at: string, report: (at: string, problem: string) => void): void {
  const element = json(value);
  const offered = optionsOf(element).map(comparable);
  const initial = [...(isJson(element.initial_option) ? [element.initial_option] : []), ...records(element.initial_options)];
  for (const each of initial) {
    if (offered.some((option) => isDeepStrictEqual(option, comparable(each)))) continue;
    const field = element.initial_option === undefined ? 'initial_options' : 'initial_option';
    report(`${at}/${field}`, 'must exactly match one of the provided options');
  }
}

function comparable(option: Json): Json {
  const bare = (value: unknown) => (isJson(value) ? { type: value.type, text: value.text } : undefined);
  return { text: bare(option.text), value: option.value, description: bare(option.description) };
}

export const confirm = object(
  {
    title: plain(LIMITS.confirmTitle),
    text: text(LIMITS.confirmText),
    confirm: plain(LIMITS.confirmButton),
    deny: plain(LIMITS.confirmButton),
  },
  { style: choice('primary', 'danger') },
);

const slackFile: Rule = (value, at, report) => {
  object({}, { id: string(255), url: string(LIMITS.imageUrl) })(value, at, report);
  if (isJson(value) && value.id === undefined && value.url === undefined) report(at, 'missing required field: id');
};

/** An image needs a picture from somewhere: `image_url` or `slack_file`. */
export const imageSource: Rule = (value, at, report) => {
  const image = json(value);
  if (image.image_url === undefined && image.slack_file === undefined) report(at, 'missing required field: image_url');
  if (typeof image.image_url === 'string' && !/^https?:\/\//.test(image.image_url)) report(`${at}/image_url`, 'invalid url');
};

/** The fields that an image block and an image element share. */
export const IMAGE_FIELDS = {
  required: { alt_text: string(LIMITS.imageAlt) },
  optional: { image_url: string(LIMITS.imageUrl), slack_file: slackFile },
};
