import type { App, BlockButtonAction } from '@slack/bolt';
import type { Desk } from '../desk.ts';
import { EVENTS, HOME_ACTIONS } from '../ids.ts';
import { onForgetMine, onHomeAgain, onHomeAsk, onHomeForm, onHomeNote } from './clicks.ts';
import { onHomeOpened } from './opened.ts';

/** The App Home, and the prompts under Messages. */
export function register(app: App, desk: Desk): void {
  app.event(EVENTS.homeOpened, ({ body, client }) => onHomeOpened(body, client, desk));
  app.action<BlockButtonAction>(HOME_ACTIONS.form, (args) => onHomeForm(args, desk));
  app.action<BlockButtonAction>(HOME_ACTIONS.note, (args) => onHomeNote(args, desk));
  app.action<BlockButtonAction>(HOME_ACTIONS.help, (args) => onHomeAsk(args, desk, { kind: 'action', payload: { do: 'help' } }));
  app.action<BlockButtonAction>(HOME_ACTIONS.differences, (args) =>
    onHomeAsk(args, desk, { kind: 'action', payload: { do: 'explain', topic: 'differences' } }),
  );
  app.action<BlockButtonAction>(new RegExp(`^${HOME_ACTIONS.again}-\\d$`), (args) => onHomeAgain(args, desk));
  app.action<BlockButtonAction>(HOME_ACTIONS.forget, (args) => onForgetMine(args, desk));
}
