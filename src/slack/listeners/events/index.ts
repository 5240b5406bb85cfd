import type { App } from '@slack/bolt';
import type { Desk } from '../../desk.ts';
import { EVENTS } from '../../ids.ts';
import { onMessage } from './message.ts';
import { onUninstalled } from './uninstalled.ts';

export function register(app: App, desk: Desk): void {
  app.event(EVENTS.mention, ({ body, client }) => onMessage(body, client, desk));
  app.event(EVENTS.message, ({ body, client }) => onMessage(body, client, desk));
  app.event(EVENTS.uninstalled, ({ body }) => onUninstalled(body, desk));
  app.event(EVENTS.revoked, ({ body }) => onUninstalled(body, desk));
}
