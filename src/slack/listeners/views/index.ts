import type { App, ViewSubmitAction } from '@slack/bolt';
import type { Desk } from '../../desk.ts';
import { FORM } from '../../ids.ts';
import { onFormSubmitted } from './form-submitted.ts';

export function register(app: App, desk: Desk): void {
  app.view<ViewSubmitAction>({ callback_id: FORM.callback, type: 'view_submission' }, (args) => onFormSubmitted(args, desk));
}
