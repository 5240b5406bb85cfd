import type { App, BlockButtonAction, ViewSubmitAction } from '@slack/bolt';
import type { Desk } from '../desk.ts';
import { FEEDBACK, REPLY_ACTIONS, replyActionPattern } from '../ids.ts';
import { onFeedbackButton, onFeedbackSubmitted } from './listeners.ts';

/** "Something wrong?" under every answer. */
export function register(app: App, desk: Desk): void {
  app.action<BlockButtonAction>(replyActionPattern(REPLY_ACTIONS.feedback), (args) => onFeedbackButton(args, desk));
  app.view<ViewSubmitAction>({ callback_id: FEEDBACK.callback, type: 'view_submission' }, (args) =>
    onFeedbackSubmitted(args, desk),
  );
}
