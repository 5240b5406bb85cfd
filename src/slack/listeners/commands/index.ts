import type { App } from '@slack/bolt';
import type { Desk } from '../../desk.ts';
import { COMMANDS } from '../../ids.ts';
import { onVirtCommand } from './virt.ts';

export function register(app: App, desk: Desk): void {
  app.command(COMMANDS.virt, (args) => onVirtCommand(args, desk));
}
