import type { App, BlockButtonAction, ViewSubmitAction } from '@slack/bolt';
import type { Desk } from '../desk.ts';
import { EVENTS, HOME_ACTIONS, SHOWN_ANSWER } from '../ids.ts';
import {
  onForgetMine,
  onHomeAgain,
  onHomeAnswer,
  onHomeAsk,
  onHomeForm,
  onHomeNote,
  onHomePseudonyms,
  onHomeSize,
} from './clicks.ts';
import { onHomeOpened } from './opened.ts';
import { onGoOn } from './shown-answer.ts';

/** The App Home, the modal in which it shows answers, and the prompts under Messages. */
export function register(app: App, desk: Desk): void {
  app.event(EVENTS.homeOpened, ({ body, client }) => onHomeOpened(body, client, desk));
  app.action<BlockButtonAction>(HOME_ACTIONS.form, (args) => onHomeForm(args, desk));
  app.action<BlockButtonAction>(HOME_ACTIONS.size, (args) => onHomeSize(args));
  app.action<BlockButtonAction>(HOME_ACTIONS.note, (args) => onHomeNote(args, desk));
  app.action<BlockButtonAction>(HOME_ACTIONS.ask, (args) => onHomeAsk(args, desk));
  app.action<BlockButtonAction>(HOME_ACTIONS.help, (args) => onHomeAnswer(args, desk, { do: 'help' }));
  app.action<BlockButtonAction>(HOME_ACTIONS.differences, (args) =>
    onHomeAnswer(args, desk, { do: 'explain', topic: 'differences' }),
  );
  app.action<BlockButtonAction>(new RegExp(`^${HOME_ACTIONS.again}-\\d$`), (args) => onHomeAgain(args, desk));
  app.action<BlockButtonAction>(HOME_ACTIONS.pseudonyms, (args) => onHomePseudonyms(args, desk));
  app.action<BlockButtonAction>(HOME_ACTIONS.forget, (args) => onForgetMine(args, desk));
  app.view<ViewSubmitAction>({ callback_id: SHOWN_ANSWER.callback, type: 'view_submission' }, (args) => onGoOn(args, desk));
}
