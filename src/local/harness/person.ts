import type { Context } from '../context.ts';
import { str } from '../json.ts';
import { edit, remove } from '../own-messages.ts';
import { globalShortcut, messageShortcut, openHome, react, say, slash, upload } from '../people.ts';
import { type Channel, directMessages, findChannel, type Message, promptsIn, topView, type User } from '../state.ts';
import { idle, until } from '../wait.ts';
import { type Form, formOf } from './form.ts';
import type { Steps } from './steps.ts';

/** A person in a channel, who does what people do in Slack. Every deed waits until the bot has acknowledged it and is quiet again. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly channel: { readonly id: string; readonly name: string };
  /** The same person somewhere else: `#general`, `#plans` (private), `#partners` (shared with another company), `dm`. */
  in(channel: string): Person;
  /** Types a slash command: `/virt 40 LAMP sites`. */
  slash(text: string): Promise<void>;
  /** Posts a message. `@bot`, `@ana`, `@channel` and links become what Slack makes of them. */
  say(text: string): Promise<Message>;
  /** Posts a message that starts with a mention of the bot. */
  mention(text: string): Promise<Message>;
  /** Answers in the thread of a message; write `@bot` to mention the bot there. */
  reply(message: Message, text: string): Promise<Message>;
  /** Writes to the bot directly; with a message, in its thread. */
  dm(text: string, thread?: Message): Promise<Message>;
  react(message: Message, reaction: string): Promise<void>;
  /** Changes one's own message. */
  edit(message: Message, text: string): Promise<void>;
  /** Deletes one's own message. */
  delete(message: Message): Promise<void>;
  /** Uploads a file here, with words beside it, in a message's thread when one is given. */
  upload(name: string, content: string | Buffer, more?: { readonly text?: string; readonly thread?: Message }): Promise<Message>;
  /** Messages that only this person sees, in every channel, oldest first. */
  readonly ephemeral: readonly Message[];
  /** The next message that only this person sees, after the last one that this method gave. */
  nextEphemeral(matches?: (message: Message) => boolean): Promise<Message>;
  /** A message as a form: its buttons and selects. */
  on(message: Message): Form;
  /** Presses a button of a message by its text. */
  click(message: Message, text: string, nth?: number): Steps;
  /** The modal on top of this person's stack. */
  readonly modal: Form;
  /** The bot's home as this person sees it. */
  readonly home: Form;
  openHome(tab?: 'home' | 'messages'): Promise<void>;
  /** The titles of the prompts that the bot suggests in its direct messages. */
  readonly prompts: readonly string[];
  /** Presses a suggested prompt: its message is sent to the bot. */
  pickPrompt(title: string): Promise<Message>;
  /** Runs a global shortcut, or a message shortcut when a message is given, by the name in the manifest. */
  shortcut(name: string, message?: Message): Promise<void>;
}

/** A person of the workspace, standing in a channel. */
export function personIn(context: Context, user: User, channel: Channel, seen: Set<Message>): Person {
  const { state } = context;
  function ephemeral(): Message[] {
    return state.messages.filter((message) => message.onlyFor === user.id);
  }
  async function done<T>(deed: Promise<T>): Promise<T> {
    const result = await deed;
    await idle(context);
    return result;
  }
  function direct(): Channel {
    const found = directMessages(state, user.id);
    if (found === undefined) throw new Error(`${user.name} has no direct messages with the bot.`);
    return found;
  }
  function threadOf(message: Message | undefined): string | undefined {
    return message === undefined ? undefined : (message.thread_ts ?? message.ts);
  }
  function on(message: Message): Form {
    return formOf(context, user, () => state.messages.find((each) => each === message), `the message ${message.ts}`);
  }
  return {
    id: user.id,
    name: user.name,
    channel: { id: channel.id, name: channel.name },
    in(name) {
      const found = name === 'dm' ? direct() : findChannel(state, name);
      if (found === undefined) throw new Error(`There is no channel ${name}.`);
      return personIn(context, user, found, seen);
    },
    slash: (text) => done(slash(context, user, channel, text)),
    say: (text) => done(say(context, user, channel, text)),
    mention: (text) => done(say(context, user, channel, `@bot ${text}`)),
    reply(message, text) {
      const place = state.channels.get(message.channel);
      if (place === undefined) throw new Error(`There is no channel ${message.channel}.`);
      return done(say(context, user, place, text, threadOf(message)));
    },
    dm: (text, thread) => done(say(context, user, direct(), text, threadOf(thread))),
    react: (message, reaction) => done(react(context, user, message, reaction)),
    edit: (message, text) => done(orThrow(edit(context, user, message, text))),
    delete: (message) => done(orThrow(remove(context, user, message))),
    upload(name, content, { text = '', thread } = {}) {
      const place = (thread && state.channels.get(thread.channel)) ?? channel;
      const file = { name, bytes: Buffer.from(content) };
      return done(upload(context, user, place, file, { text, thread: threadOf(thread) }));
    },
    get ephemeral() {
      return ephemeral();
    },
    async nextEphemeral(matches = () => true) {
      const found = await until(
        context,
        () => ephemeral().find((message) => !seen.has(message) && matches(message)),
        `a message that only ${user.name} sees`,
      );
      for (const message of ephemeral()) {
        seen.add(message);
        if (message === found) break;
      }
      return found;
    },
    on,
    click: (message, text, nth) => on(message).click(text, nth),
    get modal() {
      return formOf(context, user, () => topView(state, user.id), `a modal of ${user.name}`);
    },
    get home() {
      return formOf(context, user, () => state.homes.get(user.id), `the home of ${user.name}`);
    },
    openHome: (tab = 'home') => done(openHome(context, user, tab)),
    get prompts() {
      return promptsIn(state, direct().id).map((prompt) => str(prompt.title));
    },
    pickPrompt(title) {
      const prompt = promptsIn(state, direct().id).find((each) => each.title === title);
      if (prompt === undefined) throw new Error(`The bot suggests no "${title}".`);
      return done(say(context, user, direct(), str(prompt.message)));
    },
    shortcut(name, message) {
      const type = message === undefined ? 'global' : 'message';
      const shortcut = state.manifest.shortcuts.find((each) => each.type === type && each.name === name);
      if (shortcut === undefined) throw new Error(`The manifest has no ${type} shortcut "${name}".`);
      const deed =
        message === undefined
          ? globalShortcut(context, user, shortcut.callbackId)
          : messageShortcut(context, user, message, shortcut.callbackId);
      return done(deed);
    },
  };
}

/** Deeds that Slack does not allow come back as words. */
async function orThrow(deed: Promise<string | undefined>): Promise<void> {
  const problem = await deed;
  if (problem !== undefined) throw new Error(problem);
}
