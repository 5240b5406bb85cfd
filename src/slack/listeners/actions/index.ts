import type { App, BlockButtonAction } from '@slack/bolt';
import type { Desk } from '../../desk.ts';
import { FORM_ACTIONS, REPLY_ACTIONS, replyActionPattern } from '../../ids.ts';
import { onAddRow, onRemoveRow } from './form-rows.ts';
import { onAskButton, onExplainButton, onFormButton } from './next-steps.ts';
import { onShareButton } from './share.ts';

export function register(app: App, desk: Desk): void {
  app.action<BlockButtonAction>(replyActionPattern(REPLY_ACTIONS.ask), (args) => onAskButton(args, desk));
  app.action<BlockButtonAction>(replyActionPattern(REPLY_ACTIONS.explain), (args) => onExplainButton(args, desk));
  app.action<BlockButtonAction>(replyActionPattern(REPLY_ACTIONS.openForm), (args) => onFormButton(args, desk));
  app.action<BlockButtonAction>(replyActionPattern(REPLY_ACTIONS.share), (args) => onShareButton(args, desk));
  app.action<BlockButtonAction>(FORM_ACTIONS.addRow, onAddRow);
  app.action<BlockButtonAction>(FORM_ACTIONS.removeRow, onRemoveRow);
}
