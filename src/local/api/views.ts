import { checkView } from '../check/check-view.ts';
import type { Context } from '../context.ts';
import { checkSlackFiles } from '../files.ts';
import { isJson, type Json, json, str } from '../json.ts';
import { viewJson } from '../shapes.ts';
import { findView, type View } from '../state.ts';
import { externalIdIsTaken, openView, publishHome, pushView, updateView } from '../views.ts';
import { type Answer, type Methods, ok, refuse } from './method.ts';

function checked(context: Context, args: Json, type: 'modal' | 'home', except?: View): Answer | undefined {
  const refusal = checkView(args.view, type);
  if (refusal !== undefined) return refuse(refusal.error, refusal.messages);
  const pictures = checkSlackFiles(context.state, json(args.view).blocks, '/view/blocks');
  if (pictures.length > 0) return refuse('invalid_arguments', pictures);
  return externalIdIsTaken(context.state, json(args.view).external_id, except) ? refuse('duplicate_external_id') : undefined;
}

/** Opens or pushes: takes the trigger, which works once and for three seconds. */
function withTrigger(context: Context, args: Json, show: (user: string, body: Json) => View | undefined): Answer {
  const id = str(args.trigger_id);
  if (id === '') return refuse('invalid_arguments', ['[ERROR] missing required field: trigger_id']);
  const problem = checked(context, args, 'modal');
  if (problem !== undefined) return problem;
  const trigger = context.tickets.takeTrigger(id);
  if ('error' in trigger) return refuse(trigger.error);
  const view = show(trigger.user, json(args.view));
  return view === undefined ? refuse('push_limit_reached') : ok({ view: viewJson(view) });
}

export const VIEWS: Methods = {
  'views.open': {
    run: (context, args) => withTrigger(context, args, (user, body) => openView(context.state, user, body)),
  },
  'views.push': {
    run: (context, args) => withTrigger(context, args, (user, body) => pushView(context.state, user, body)),
  },
  'views.update': {
    run(context, args) {
      const { view_id: id, external_id: externalId, hash } = args;
      const view = findView(context.state, (each) =>
        id === undefined ? str(externalId) !== '' && each.body.external_id === externalId : each.id === id,
      );
      if (view === undefined) return refuse('not_found');
      if (hash !== undefined && hash !== view.hash) return refuse('hash_conflict');
      const problem = checked(context, args, view.type, view);
      if (problem !== undefined || !isJson(args.view)) return problem ?? refuse('invalid_arguments');
      return ok({ view: viewJson(updateView(context.state, view, args.view)) });
    },
  },
  'views.publish': {
    run(context, args) {
      const user = context.state.users.get(str(args.user_id));
      if (user === undefined) return refuse('invalid_arguments', ['[ERROR] missing required field: user_id']);
      if (!context.state.manifest.homeTab) return refuse('not_enabled');
      const home = context.state.homes.get(user.id);
      if (args.hash !== undefined && home !== undefined && args.hash !== home.hash) return refuse('hash_conflict');
      const problem = checked(context, args, 'home', home);
      if (problem !== undefined || !isJson(args.view)) return problem ?? refuse('invalid_arguments');
      return ok({ view: viewJson(publishHome(context.state, user.id, args.view)) });
    },
  },
};
