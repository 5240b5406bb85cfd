import type { types } from '@slack/bolt';
import type { OwnNote } from '../../conversation/ports.ts';
import { dateWords, noteSpans, SCORE_WORD, SCORES } from '../../reply/team-notes.ts';
import { plainText } from '../blocks/spans.ts';
import { option } from '../form/choices.ts';
import { field, heading, plain, pushButton } from '../form/elements.ts';
import type { Fields } from '../form/fields.ts';
import { NOTE, NOTE_ACTIONS } from '../ids.ts';
import { LIMITS } from '../limits.ts';
import { shown } from '../text/clean.ts';
import { type NoteDraft, noteBlock } from './draft.ts';
import { SUBJECT_GROUPS, subjectName, subjectOption } from './subjects.ts';

/** A person keeps so many notes on one subject; as many are listed in the form. */
export const MOST_NOTES = 20;
export const MOST_USED_FOR = 200;
export const MOST_OPINION = 500;
/** The first hypervisors were written then. */
export const FIRST_YEAR = 1966;

/** From the best downwards, as people read a scale. */
const SCORE_CHOICES = SCORES.toReversed().map((score) => option(`${score} – ${SCORE_WORD[score]}`, String(score)));

/** The form for a note, with what stands in its fields, and below it the person's own notes to edit or delete. */
export function noteView(draft: NoteDraft, fields: Fields, own: readonly OwnNote[]): types.ModalView {
  return {
    type: 'modal',
    callback_id: NOTE.callback,
    title: plain(draft.editing ? 'Edit your note' : 'Add your experience'),
    submit: plain('Save'),
    close: plain('Cancel'),
    private_metadata: JSON.stringify(draft),
    blocks: [aboutBlock(draft, fields), ...fieldBlocks(draft, fields), small(PRIVACY), ...ownBlocks(own)],
  };
}

const PRIVACY =
  'Everybody in this workspace can read it beside my answers, with your name and today’s date. It never changes a verdict.';

const MORE = 'These are the first of them. For your notes on something else, type /virt note and its name.';

function aboutBlock(draft: NoteDraft, fields: Fields): types.KnownBlock {
  if (draft.editing) return heading(`On ${subjectName(draft.about ?? '') ?? 'something that I no longer know'}`);
  const block = noteBlock(draft, 'about');
  const chosen = subjectOption(fields[block]?.[NOTE_ACTIONS.about]?.selected_option?.value ?? draft.about);
  const element: types.StaticSelect = {
    type: 'static_select',
    action_id: NOTE_ACTIONS.about,
    option_groups: SUBJECT_GROUPS,
    placeholder: plain('Choose a model or a platform'),
    ...(chosen ? { initial_option: chosen } : {}),
  };
  return { type: 'input', block_id: block, label: plain('What is it about?'), element, optional: false };
}

function fieldBlocks(draft: NoteDraft, fields: Fields): types.KnownBlock[] {
  return [
    field(
      fields,
      'What did you use it for?',
      noteBlock(draft, 'used-for'),
      {
        type: 'plain_text_input',
        action_id: NOTE_ACTIONS.usedFor,
        max_length: MOST_USED_FOR,
        placeholder: plain('For example 40 LAMP sites on two hosts'),
      },
      { required: true },
    ),
    field(
      fields,
      'How did it go?',
      noteBlock(draft, 'score'),
      { type: 'radio_buttons', action_id: NOTE_ACTIONS.score, options: SCORE_CHOICES },
      { required: true },
    ),
    opinion(fields, 'What was good about it?', noteBlock(draft, 'pros'), NOTE_ACTIONS.pros),
    opinion(fields, 'What was not so good?', noteBlock(draft, 'cons'), NOTE_ACTIONS.cons),
    field(fields, 'In use since which year?', noteBlock(draft, 'since'), {
      type: 'number_input',
      action_id: NOTE_ACTIONS.since,
      is_decimal_allowed: false,
      placeholder: plain('For example 2019'),
    }),
  ];
}

function opinion(fields: Fields, label: string, block: string, action: string): types.InputBlock {
  return field(fields, label, block, {
    type: 'plain_text_input',
    action_id: action,
    multiline: true,
    max_length: MOST_OPINION,
  });
}

function ownBlocks(own: readonly OwnNote[]): types.KnownBlock[] {
  if (own.length === 0) return [];
  return [
    heading('Your notes'),
    ...(own.length >= MOST_NOTES ? [small(MORE)] : []),
    ...own.flatMap((note, index): types.KnownBlock[] => {
      const text = `${index + 1}. ${subjectName(note.about) ?? note.about}, ${dateWords(note.at)}: ${plainText(noteSpans(note))}`;
      return [
        { type: 'section', text: plain(shown(text, LIMITS.sectionText)) },
        { type: 'actions', block_id: `own-${note.id}`, elements: noteButtons(note, ` note ${index + 1}`) },
      ];
    }),
  ];
}

/** What the author of a note can do with it. */
export function noteButtons({ id }: Pick<OwnNote, 'id'>, which: string): types.Button[] {
  return [
    { ...pushButton(`Edit${which}`, NOTE_ACTIONS.edit), value: id },
    {
      ...pushButton(`Delete${which}`, NOTE_ACTIONS.remove),
      value: id,
      confirm: {
        title: plain('Delete this note?'),
        text: plain('It will be gone for everybody.'),
        confirm: plain('Delete'),
        deny: plain('Keep'),
      },
    },
  ];
}

function small(text: string): types.ContextBlock {
  return { type: 'context', elements: [plain(text)] };
}
