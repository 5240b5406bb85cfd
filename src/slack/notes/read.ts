import type { OwnNote } from '../../conversation/ports.ts';
import { SCORES } from '../../reply/team-notes.ts';
import { type Fields, readFields } from '../form/fields.ts';
import { NOTE_ACTIONS } from '../ids.ts';
import { clean } from '../text/clean.ts';
import { type NoteDraft, noteBlock } from './draft.ts';
import { subjectName } from './subjects.ts';
import { FIRST_YEAR, MOST_OPINION, MOST_USED_FOR } from './view.ts';

export type NoteFacts = Omit<OwnNote, 'id' | 'author' | 'at'>;

export type ReadNote =
  | { readonly ok: true; readonly facts: NoteFacts }
  /** Messages by the block that they belong under. */
  | { readonly ok: false; readonly errors: Record<string, string> };

/** Reads what was typed into the form for a note. Every field comes from the client, so each may be missing or strange. */
export function readNote(state: unknown, draft: NoteDraft, now: Date): ReadNote {
  const fields = readFields(state);
  const errors: Record<string, string> = {};

  function text(name: 'used-for' | 'pros' | 'cons', action: string, most: number): string {
    const block = noteBlock(draft, name);
    const typed = clean(fields[block]?.[action]?.value ?? '').trim();
    if (typed.length > most) errors[block] = `Please use ${most} characters at most.`;
    return typed;
  }

  const aboutBlock = noteBlock(draft, 'about');
  const about = draft.editing ? draft.about : fields[aboutBlock]?.[NOTE_ACTIONS.about]?.selected_option?.value;
  const usedFor = text('used-for', NOTE_ACTIONS.usedFor, MOST_USED_FOR);
  const pros = text('pros', NOTE_ACTIONS.pros, MOST_OPINION);
  const cons = text('cons', NOTE_ACTIONS.cons, MOST_OPINION);
  const chosen = fields[noteBlock(draft, 'score')]?.[NOTE_ACTIONS.score]?.selected_option?.value;
  const score = SCORES.find((one) => String(one) === chosen);
  const year = fields[noteBlock(draft, 'since')]?.[NOTE_ACTIONS.since]?.value?.trim() ?? '';
  const since = year === '' ? null : Number(year);
  const thisYear = now.getUTCFullYear();

  const known = about !== undefined && about !== null && (draft.editing || subjectName(about) !== null);
  if (!known) errors[aboutBlock] = 'Choose a model or a platform from the list.';
  if (usedFor === '') errors[noteBlock(draft, 'used-for')] = 'Say in a few words what you used it for.';
  if (score === undefined) errors[noteBlock(draft, 'score')] = 'Choose how it went.';
  if (since !== null && !(Number.isInteger(since) && since >= FIRST_YEAR && since <= thisYear)) {
    errors[noteBlock(draft, 'since')] = `Enter a year from ${FIRST_YEAR} to ${thisYear}, or leave it empty.`;
  }
  if (Object.keys(errors).length > 0 || !known || score === undefined) return { ok: false, errors };
  return { ok: true, facts: { about, usedFor, score, pros, cons, since } };
}

/** A kept note as it stands in the fields of its form. */
export function fieldsOfNote(note: OwnNote, draft: NoteDraft): Fields {
  return {
    [noteBlock(draft, 'used-for')]: { [NOTE_ACTIONS.usedFor]: { value: note.usedFor } },
    [noteBlock(draft, 'score')]: { [NOTE_ACTIONS.score]: { selected_option: { value: String(note.score) } } },
    [noteBlock(draft, 'pros')]: { [NOTE_ACTIONS.pros]: { value: note.pros } },
    [noteBlock(draft, 'cons')]: { [NOTE_ACTIONS.cons]: { value: note.cons } },
    [noteBlock(draft, 'since')]: { [NOTE_ACTIONS.since]: { value: note.since === null ? null : String(note.since) } },
  };
}
