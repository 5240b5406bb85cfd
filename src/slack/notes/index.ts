import type { App, BlockButtonAction, ViewSubmitAction } from '@slack/bolt';
import type { Desk } from '../desk.ts';
import { NOTE, NOTE_ACTIONS, REPLY_ACTIONS, replyActionPattern } from '../ids.ts';
import { onEditNote, onNoteButton, onRemoveNote } from './clicks.ts';
import { onNoteSubmitted } from './submitted.ts';

export { openNote } from './open.ts';
export { noteSubject, subjectName } from './subjects.ts';

/** The team's experience: the form for a note, and what leads to it. */
export function register(app: App, desk: Desk): void {
  app.action<BlockButtonAction>(replyActionPattern(REPLY_ACTIONS.note), (args) => onNoteButton(args, desk));
  app.action<BlockButtonAction>(NOTE_ACTIONS.edit, (args) => onEditNote(args, desk));
  app.action<BlockButtonAction>(NOTE_ACTIONS.remove, (args) => onRemoveNote(args, desk));
  app.view<ViewSubmitAction>({ callback_id: NOTE.callback, type: 'view_submission' }, (args) => onNoteSubmitted(args, desk));
}
