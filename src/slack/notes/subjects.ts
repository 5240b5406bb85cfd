import type { types } from '@slack/bolt';
import { platforms } from '../../knowledge/platforms/index.ts';
import { findSubject } from '../../knowledge/subjects.ts';
import { KINDS, MODELS } from '../../knowledge/vocabulary.ts';
import { type Comparable, isComparable, nameOf, subjectById } from '../../reply/comparable.ts';
import { capital, MODEL_NAME } from '../../reply/words.ts';
import { option } from '../form/choices.ts';
import { plain } from '../form/elements.ts';

/** The id of the model, kind or platform that somebody names; null for anything else. */
export function noteSubject(text: string): string | null {
  const subject = findSubject(text);
  return isComparable(subject) ? subject.id : null;
}

/** The name of a model, kind or platform by its id. */
export function subjectName(id: string): string | null {
  const subject = subjectById(id);
  return subject && nameOf(subject);
}

/** Everything that a note can be about, to choose from. */
export const SUBJECT_GROUPS = [
  group(
    'The models',
    MODELS.map((id) => ({ type: 'model', id })),
  ),
  group(
    'Their kinds',
    KINDS.map((id) => ({ type: 'kind', id })),
  ),
  ...MODELS.map((model) =>
    group(
      `Platforms: ${capital(MODEL_NAME[model])}`,
      platforms.filter((platform) => platform.model === model).map(({ id }) => ({ type: 'platform', id })),
    ),
  ).filter(({ options }) => options.length > 0),
];

/** The option that stands for a subject. */
export function subjectOption(id: string | null): types.PlainTextOption | undefined {
  return SUBJECT_GROUPS.flatMap(({ options }) => options).find(({ value }) => value === id);
}

function group(label: string, subjects: readonly Comparable[]) {
  return { label: plain(label), options: subjects.map((subject) => option(nameOf(subject), subject.id)) };
}
