import type { Context } from './context.ts';
import { type Control, textOfObject } from './controls.ts';
import { addFile, fileJson } from './files.ts';
import { isJson, type Json, list, str } from './json.ts';
import { edit, remove } from './own-messages.ts';
import { compose, globalShortcut, messageShortcut, openHome, upload } from './people.ts';
import { changed, findChannel, findMessage, findUser, type StoredFile, topView, type User } from './state.ts';
import { close, controlAt, currentValue, enter, loadedOptions, type Place, press, submit, suggest } from './use.ts';
import { chosenValues, isMultiple } from './values.ts';

/** What the page is told after a deed: an error in words, or the options that a typeahead found. */
export interface PageAnswer {
  readonly error?: string;
  readonly options?: readonly string[];
  /** The id of an upload. */
  readonly file?: string;
}

const GONE = { error: 'That is not there any more.' } as const;

/** Does what a person did on the page: the same deeds that tests do. */
export async function actFromPage(context: Context, deed: Json): Promise<PageAnswer> {
  const user = findUser(context.state, str(deed.as));
  if (user === undefined || user.isBot) return { error: 'Nobody here has that name.' };
  switch (deed.do) {
    case 'compose': {
      const channel = findChannel(context.state, str(deed.channel));
      if (channel === undefined || !channel.members.has(user.id)) return { error: 'You are not in that channel.' };
      const thread = deed.thread === undefined ? undefined : str(deed.thread);
      await compose(context, user, channel, str(deed.text), thread, uploads(context, user, deed.files));
      return {};
    }
    case 'sample': {
      const channel = findChannel(context.state, str(deed.channel));
      const sample = context.samples.find(({ name }) => name === deed.name);
      if (sample === undefined || channel === undefined || !channel.members.has(user.id)) return GONE;
      await upload(context, user, channel, sample, { text: sample.text });
      return {};
    }
    case 'edit':
    case 'delete': {
      const place = isJson(deed.place) ? deed.place : {};
      const message = findMessage(context.state, str(place.channel), str(place.ts));
      if (message === undefined) return GONE;
      const words = await (deed.do === 'edit' ? edit(context, user, message, str(deed.text)) : remove(context, user, message));
      return words === undefined ? {} : { error: words };
    }
    case 'home':
      await openHome(context, user, deed.tab === 'messages' ? 'messages' : 'home');
      return {};
    case 'submit':
    case 'close': {
      const view = topView(context.state, user.id);
      if (view === undefined) return GONE;
      await (deed.do === 'submit' ? submit(context, user, view) : close(context, user, view, deed.all === true));
      return {};
    }
    case 'shortcut': {
      if (!isJson(deed.place)) {
        await globalShortcut(context, user, str(deed.callback));
        return {};
      }
      const message = findMessage(context.state, str(deed.place.channel), str(deed.place.ts));
      if (message === undefined) return GONE;
      await messageShortcut(context, user, message, str(deed.callback));
      return {};
    }
    default:
      return await useControl(context, user, deed);
  }
}

/** Keeps a file that the page sent; it is shared with a message, or put into a form. */
export function uploadFromPage(context: Context, who: string, name: string, bytes: Buffer): PageAnswer {
  const user = findUser(context.state, who);
  if (user === undefined || user.isBot) return { error: 'Nobody here has that name.' };
  if (name === '' || bytes.length === 0) return { error: 'That file is empty.' };
  return { file: addFile(context.state, context.origin, { name, bytes, user: user.id }).id };
}

/** The person's own files of these ids that were not sent yet. */
function uploads(context: Context, user: User, ids: unknown): StoredFile[] {
  const files = list(ids).flatMap((id) => context.state.files.get(str(id)) ?? []);
  return files.filter((file) => file.user === user.id && file.channels.size === 0);
}

function placeOf(context: Context, user: User, place: unknown): Place | undefined {
  if (place === 'modal') return topView(context.state, user.id);
  if (place === 'home') return context.state.homes.get(user.id);
  if (!isJson(place)) return undefined;
  const message = findMessage(context.state, str(place.channel), str(place.ts));
  const visible = message !== undefined && (message.onlyFor === undefined || message.onlyFor === user.id);
  return visible ? message : undefined;
}

async function useControl(context: Context, user: User, deed: Json): Promise<PageAnswer> {
  const place = placeOf(context, user, deed.place);
  const control = place === undefined ? undefined : controlAt(place, str(deed.block), str(deed.action));
  if (place === undefined || control === undefined) return GONE;
  const chosen = chosenValues(currentValue(place, user, control));
  switch (deed.do) {
    case 'press':
      await press(context, user, place, control, deed.value === undefined ? undefined : str(deed.value));
      return {};
    case 'enter': {
      return await enterFromPage(context, user, place, control, deed);
    }
    case 'suggest':
      return { options: (await suggest(context, user, place, control, str(deed.text))).map((each) => textOfObject(each.text)) };
    case 'pick': {
      const typed = str(deed.text);
      const option = loadedOptions(context, user, place, control).find((each) => textOfObject(each.text) === typed);
      if (option === undefined && typed !== '') return { error: 'Choose one of the suggestions.' };
      const added = option === undefined ? [] : [str(option.value)];
      const options = isMultiple(control.type) ? [...new Set([...chosen, ...added])] : added;
      return await choose(context, user, place, control, options);
    }
    case 'remove': {
      const options = chosen.filter((each) => each !== str(deed.value));
      return await choose(context, user, place, control, options);
    }
    default:
      return { error: 'The page asked for something unknown.' };
  }
}

async function enterFromPage(context: Context, user: User, place: Place, control: Control, deed: Json): Promise<PageAnswer> {
  if (deed.files !== undefined) {
    const answer = problem(
      await enter(context, user, place, control, { files: uploads(context, user, deed.files).map(fileJson) }),
    );
    changed(context.state);
    return answer;
  }
  if (deed.options !== undefined) return await choose(context, user, place, control, list(deed.options).map(str));
  return problem(await enter(context, user, place, control, { text: str(deed.text) }));
}

/** A choice shows in more than one place: the page is drawn anew. */
async function choose(
  context: Context,
  user: User,
  place: Place,
  control: Control,
  options: readonly string[],
): Promise<PageAnswer> {
  const answer = problem(await enter(context, user, place, control, { options }));
  changed(context.state);
  return answer;
}

function problem(words: string | undefined): PageAnswer {
  return words === undefined ? {} : { error: `That cannot be entered: ${words}.` };
}
