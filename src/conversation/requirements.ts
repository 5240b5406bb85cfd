import { type FormAnswers, formAnswersOf } from '../understanding/form-answers.ts';
import { corrected, sameMoment } from './corrections.ts';
import type { Input, Moment } from './input.ts';
import { fold } from './state.ts';

export { FORM_BOUNDS } from '../understanding/form-answers.ts';

/** What a conversation has understood, for the form. */
export interface Requirements {
  readonly values: FormAnswers;
  /** The statement after which it stood so. */
  readonly asOf: Moment;
}

/** The requirements as they stood after one of a log's statements, or after its last. Null where there are none. */
export function requirementsIn(log: readonly Input[], after?: Moment): Requirements | null {
  const statements = corrected(log);
  const at = after === undefined ? -1 : statements.findIndex((one) => sameMoment(one, after));
  const heard = at < 0 ? statements : statements.slice(0, at + 1);
  const last = heard.at(-1);
  const { plan } = fold(heard);
  if (plan === null || last === undefined) return null;
  return { values: formAnswersOf(plan), asOf: { at: last.at, who: last.who } };
}
