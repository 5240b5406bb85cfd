import type { App } from '@slack/bolt';
import { FORM_ACTIONS } from '../../ids.ts';
import { onAppTyped } from './app.ts';

export function register(app: App): void {
  app.options(FORM_ACTIONS.app, onAppTyped);
}
