import { LIMITS } from '../slack/limits.ts';
import { withIds } from './controls.ts';
import { type Json, records } from './json.ts';
import { changed, findView, nextId, type State, type View } from './state.ts';
import { carryValues } from './values.ts';

function createView(state: State, user: string, type: View['type'], body: Json, below: View | undefined): View {
  const blocks = withIds(state, records(body.blocks));
  const id = nextId(state, 'V');
  return {
    id,
    user,
    type,
    body: { ...body, blocks },
    hash: nextId(state, 'hash'),
    values: carryValues(new Map(), blocks),
    rootId: below?.rootId ?? id,
    previousId: below?.id,
    errors: new Map(),
    trouble: undefined,
  };
}

/** Opens a modal on top of nothing: whatever the person had open is gone. */
export function openView(state: State, user: string, body: Json): View {
  const view = createView(state, user, 'modal', body, undefined);
  state.stacks.set(user, [view]);
  changed(state);
  return view;
}

/** Puts a modal on top of the person's stack; `undefined` when three are open already. */
export function pushView(state: State, user: string, body: Json): View | undefined {
  const stack = state.stacks.get(user) ?? [];
  if (stack.length >= LIMITS.viewStack) return undefined;
  const view = createView(state, user, 'modal', body, stack.at(-1));
  state.stacks.set(user, [...stack, view]);
  changed(state);
  return view;
}

/** Draws a view anew. What was typed stays where block_id and action_id are the same. */
export function updateView(state: State, view: View, body: Json): View {
  const blocks = withIds(state, records(body.blocks));
  const values = carryValues(view.values, blocks);
  view.body = { ...body, blocks };
  view.hash = nextId(state, 'hash');
  view.values.clear();
  for (const [blockId, fields] of values) view.values.set(blockId, fields);
  view.errors = new Map();
  view.trouble = undefined;
  changed(state);
  return view;
}

/** Sets a person's App Home. */
export function publishHome(state: State, user: string, body: Json): View {
  const old = state.homes.get(user);
  if (old !== undefined) return updateView(state, old, body);
  const view = createView(state, user, 'home', body, undefined);
  state.homes.set(user, view);
  changed(state);
  return view;
}

/** Closes the top modal, or all of them, and gives back the closed ones from top to bottom. */
export function closeViews(state: State, user: string, all: boolean): View[] {
  const stack = state.stacks.get(user) ?? [];
  const closed = all ? stack : stack.slice(-1);
  state.stacks.set(user, all ? [] : stack.slice(0, -1));
  changed(state);
  return [...closed].reverse();
}

/** Whether another open view carries this external_id. */
export function externalIdIsTaken(state: State, externalId: unknown, except?: View): boolean {
  if (typeof externalId !== 'string' || externalId === '') return false;
  return findView(state, (view) => view !== except && view.body.external_id === externalId) !== undefined;
}
