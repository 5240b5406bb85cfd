import type { App, ViewClosedAction, ViewSubmitAction } from '@slack/bolt';
import type { Desk } from '../../desk.ts';
import type { OpenForms } from '../../form/open-forms.ts';
import { FORM } from '../../ids.ts';
import { onFormSubmitted } from './form-submitted.ts';

export function register(app: App, desk: Desk, forms: OpenForms): void {
  app.view<ViewSubmitAction>({ callback_id: FORM.callback, type: 'view_submission' }, (args) =>
    onFormSubmitted(args, desk, forms),
  );
  app.view<ViewClosedAction>({ callback_id: FORM.callback, type: 'view_closed' }, async ({ ack, view }) => {
    await ack();
    forms.forget(view.id);
    desk.returnAddresses.forget(view.id);
  });
}
