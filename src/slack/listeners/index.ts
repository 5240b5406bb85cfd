import type { App } from '@slack/bolt';
import type { Desk } from '../desk.ts';
import * as feedback from '../feedback/index.ts';
import { createOpenForms } from '../form/open-forms.ts';
import * as home from '../home/index.ts';
import * as notes from '../notes/index.ts';
import * as sizeForm from '../size-form/index.ts';
import * as actions from './actions/index.ts';
import * as commands from './commands/index.ts';
import * as events from './events/index.ts';
import * as options from './options/index.ts';
import * as shortcuts from './shortcuts/index.ts';
import * as views from './views/index.ts';

/** Everything that the bot listens to. The manifest declares the same. */
export function registerListeners(app: App, desk: Desk): void {
  commands.register(app, desk);
  const forms = createOpenForms();
  actions.register(app, desk, forms);
  views.register(app, desk, forms);
  options.register(app);
  events.register(app, desk);
  notes.register(app, desk);
  feedback.register(app, desk);
  sizeForm.register(app, desk);
  shortcuts.register(app, desk);
  home.register(app, desk);
}
