import type { App, BlockButtonAction } from '@slack/bolt';
import type { Desk } from '../../desk.ts';
import type { OpenForms } from '../../form/open-forms.ts';
import { FORM_ACTIONS, REPLY_ACTIONS, replyActionPattern } from '../../ids.ts';
import { onAddRow, onMoreOfRow, onRemoveRow } from './form-rows.ts';
import { onNamesKeyButton } from './names-key.ts';
import { onAskButton, onExplainButton, onFormButton } from './next-steps.ts';
import { onShareButton } from './share.ts';
import { onTakeAwayButton } from './take-away.ts';
import { onToggleButton } from './toggle.ts';

export function register(app: App, desk: Desk, forms: OpenForms): void {
  app.action<BlockButtonAction>(replyActionPattern(REPLY_ACTIONS.ask), (args) => onAskButton(args, desk));
  app.action<BlockButtonAction>(replyActionPattern(REPLY_ACTIONS.explain), (args) => onExplainButton(args, desk));
  app.action<BlockButtonAction>(replyActionPattern(REPLY_ACTIONS.openForm), (args) => onFormButton(args, desk));
  app.action<BlockButtonAction>(replyActionPattern(REPLY_ACTIONS.share), (args) => onShareButton(args, desk));
  app.action<BlockButtonAction>(replyActionPattern(REPLY_ACTIONS.takeAway), (args) => onTakeAwayButton(args, desk));
  app.action<BlockButtonAction>(replyActionPattern(REPLY_ACTIONS.namesKey), (args) => onNamesKeyButton(args, desk));
  app.action<BlockButtonAction>(replyActionPattern(REPLY_ACTIONS.toggle), (args) => onToggleButton(args, desk));
  app.action<BlockButtonAction>(FORM_ACTIONS.addRow, (args) => onAddRow(args, desk, forms));
  app.action<BlockButtonAction>(FORM_ACTIONS.removeRow, (args) => onRemoveRow(args, desk, forms));
  app.action<BlockButtonAction>(FORM_ACTIONS.moreOfRow, (args) => onMoreOfRow(args, desk, forms));
}
