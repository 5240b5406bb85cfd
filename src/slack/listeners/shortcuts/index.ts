import type { App, GlobalShortcut, MessageShortcut } from '@slack/bolt';
import type { Desk } from '../../desk.ts';
import { SHORTCUTS } from '../../ids.ts';
import { onMessageShortcut } from './message.ts';
import { onPlanShortcut } from './plan.ts';

export function register(app: App, desk: Desk): void {
  app.shortcut<GlobalShortcut>(SHORTCUTS.plan, (args) => onPlanShortcut(args, desk));
  app.shortcut<MessageShortcut>(SHORTCUTS.askAboutMessage, (args) => onMessageShortcut(args, desk));
}
