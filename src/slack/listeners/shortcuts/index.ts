import type { App, GlobalShortcut, MessageShortcut } from '@slack/bolt';
import type { Desk } from '../../desk.ts';
import { SHORTCUTS } from '../../ids.ts';
import { onMessageShortcut } from './message.ts';
import { onPlanShortcut } from './plan.ts';

export function register(app: App, desk: Desk): void {
  app.shortcut<GlobalShortcut>({ callback_id: SHORTCUTS.plan, type: 'shortcut' }, (args) => onPlanShortcut(args, desk));
  app.shortcut<MessageShortcut>({ callback_id: SHORTCUTS.askAboutMessage, type: 'message_action' }, (args) =>
    onMessageShortcut(args, desk),
  );
}
