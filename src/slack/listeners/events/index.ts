import type { App } from '@slack/bolt';
import type { Desk } from '../../desk.ts';
import { EVENTS } from '../../ids.ts';
import { onMessage } from './message.ts';

export function register(app: App, desk: Desk): void {
  app.event(EVENTS.mention, ({ body, client }) => onMessage(body, client, desk));
  app.event(EVENTS.message, ({ body, client }) => onMessage(body, client, desk));
}
