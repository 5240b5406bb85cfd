import type { AllMiddlewareArgs, SlackOptionsMiddlewareArgs } from '@slack/bolt';
import { suggestSoftware } from '../../../knowledge/suggest.ts';
import { option } from '../../form/choices.ts';
import { LIMITS } from '../../limits.ts';
import { clean, clip } from '../../text/clean.ts';

const MOST = 20;
/** Around a name, quotation marks mean "exactly this"; our own option for it wears them too. */
const QUOTES = /^["'“”„« ]+|["'“”» ]+$/g;

/** What somebody types into "Application": the catalogue's names, and always their own words. */
export async function onAppTyped({
  ack,
  options,
}: SlackOptionsMiddlewareArgs<'block_suggestion'> & AllMiddlewareArgs): Promise<void> {
  await ack({ options: appOptions(options.value ?? '') });
}

/** The options for what was typed so far. */
export function appOptions(typed: string): ReturnType<typeof option>[] {
  const words = clip(clean(typed).replace(/\s+/g, ' ').replace(QUOTES, '').trim(), LIMITS.optionValue);
  const known = suggestSoftware(words, MOST).filter(({ id }) => id.length <= LIMITS.optionValue);
  const isKnown = known.some(({ name }) => name.toLowerCase() === words.toLowerCase());
  const own = words === '' || isKnown ? [] : [option(`“${clip(words, LIMITS.optionText - 2)}”`, words)];
  return [...known.map(({ id, name }) => option(name, id)), ...own];
}
