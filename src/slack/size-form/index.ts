import type { App, BlockButtonAction, ViewSubmitAction } from '@slack/bolt';
import type { Desk } from '../desk.ts';
import { REPLY_ACTIONS, replyActionPattern, SIZE_FORM } from '../ids.ts';
import { readClick } from '../listeners/actions/click.ts';
import { openSizeForm } from './open.ts';
import { onSizeFormSubmitted } from './submitted.ts';

export { openSizeForm } from './open.ts';

/** The form in which an inventory is handed in, and what leads to it. */
export function register(app: App, desk: Desk): void {
  app.action<BlockButtonAction>(replyActionPattern(REPLY_ACTIONS.sizeForm), async (args) => {
    await args.ack();
    const click = readClick(args);
    if (click !== null) await openSizeForm(args.client, click.surface, click.trigger);
  });
  app.view<ViewSubmitAction>({ callback_id: SIZE_FORM.callback, type: 'view_submission' }, (args) =>
    onSizeFormSubmitted(args, desk),
  );
}
