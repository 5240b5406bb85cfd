import type { Context } from '../context.ts';
import { slackFile } from '../files.ts';
import { isJson, type Json, records, str } from '../json.ts';
import { type Channel, directMessages, findMessage, isUnread, type Message, promptsIn, type View } from '../state.ts';
import { loadedOptions, type Place, valuesOf } from '../use.ts';
import { renderBlocks } from './blocks.ts';
import { type Html, html } from './html.ts';
import { type Look, plainLook } from './look.ts';
import { avatarOf, pictureHref, renderMessage, renderPrompts } from './message.ts';
import { hrefOf, type Viewer } from './viewer.ts';
import { welcome } from './welcome.ts';

function lookAt(context: Context, viewer: Viewer, place: Place): Look {
  const { users, channels } = context.state;
  const values = valuesOf(place, viewer.user);
  return {
    ...plainLook((id) => users.get(id)?.name ?? channels.get(id)?.name),
    prefix: 'hash' in place ? place.id : place.ts,
    value: (control) => values.get(control.blockId)?.get(control.actionId),
    loaded: (control) => loadedOptions(context, viewer.user, place, control),
    directory: (type) =>
      type.includes('users') ? [...users.values()] : [...channels.values()].filter((channel) => channel.type !== 'im'),
    picture: (element) => pictureOf(context, viewer, element),
    page: (url) => permalinkHref(context, viewer, url),
    error: (blockId) => ('hash' in place ? place.errors.get(blockId) : undefined),
  };
}

/** A picture that is Slack's own, or lies in this workspace. */
function pictureOf(context: Context, viewer: Viewer, element: Json): string | undefined {
  const named = isJson(element.slack_file) ? element.slack_file : { url: element.image_url };
  const file = slackFile(context.state, named);
  return file === undefined ? undefined : pictureHref(file, viewer.session);
}

/** What `chat.getPermalink` gave leads to the thread of the message, for those who may see it. */
function permalinkHref(context: Context, viewer: Viewer, url: string): string | undefined {
  if (!url.startsWith(`${context.origin}/archives/`)) return undefined;
  const [, id = '', seconds, micros] = /\/archives\/(\w+)\/p(\d+)(\d{6})$/.exec(url) ?? [];
  const channel = context.state.channels.get(id);
  if (channel === undefined || !channel.members.has(viewer.user.id)) return undefined;
  const ts = `${seconds}.${micros}`;
  return hrefOf(viewer, { channel, thread: findMessage(context.state, id, ts)?.thread_ts ?? ts });
}

function messagesIn(context: Context, viewer: Viewer): Message[] {
  return context.state.messages.filter(
    (message) => message.channel === viewer.channel.id && (message.onlyFor === undefined || message.onlyFor === viewer.user.id),
  );
}

function messageItem(context: Context, viewer: Viewer, message: Message, replies: readonly Message[] | undefined): Html {
  const { shortcuts } = context.state.manifest;
  const inThread = replies === undefined || message.onlyFor !== undefined;
  return renderMessage(context.state, message, {
    look: lookAt(context, viewer, message),
    threadHref: inThread ? undefined : hrefOf(viewer, { thread: message.ts }),
    replies: replies?.length ?? 0,
    lastBy: context.state.users.get(replies?.at(-1)?.user ?? '')?.name,
    shortcuts: shortcuts.filter((each) => each.type === 'message'),
    isOwn: message.user === viewer.user.id,
    session: viewer.session,
  });
}

/** The list of conversations, and who one is. */
export function sidebar(context: Context, viewer: Viewer): Html {
  const { state } = context;
  const { manifest } = state;
  const entry = (channel: Channel, label: Html) => {
    const current = viewer.channel === channel;
    return html`<li><a href="${hrefOf(viewer, { channel })}"${current && html` aria-current="page"`}>${label}${isUnread(state, viewer.user.id, channel.id) && html` <small class="unread">new</small>`}</a></li>`;
  };
  const mine = [...state.channels.values()].filter((channel) => channel.type !== 'im' && channel.members.has(viewer.user.id));
  const direct = directMessages(state, viewer.user.id);
  const people = [...state.users.values()].filter((user) => !user.isBot);
  return html`<h2>Channels</h2><ul>${mine.map((channel) => entry(channel, html`# ${channel.name}${noteOf(channel)}`))}</ul>
<h2>Apps</h2><ul>${direct !== undefined && entry(direct, html`<span class="avatar small a0" aria-hidden="true">${manifest.botName.slice(0, 1).toUpperCase()}</span>${manifest.botName}`)}</ul>
<h2>You are</h2><ul class="people">${people.map((user) => {
    const channel = viewer.channel.type === 'im' ? directMessages(state, user.id) : viewer.channel;
    const somewhere = channel?.members.has(user.id) === true ? channel : directMessages(state, user.id);
    if (somewhere === undefined) return html``;
    return html`<li><a href="${hrefOf(viewer, { user, channel: somewhere, home: viewer.home })}"${viewer.user === user && html` aria-current="true"`}><span class="avatar small a${avatarOf(user.id)}" aria-hidden="true">${user.name.slice(0, 1).toUpperCase()}</span>${user.name}</a></li>`;
  })}</ul>`;
}

function noteOf(channel: Channel): Html | false {
  if (channel.external) return html` <small>shared</small>`;
  return channel.type === 'group' && html` <small>private</small>`;
}

/** Home and Messages, the two sides of an app, above either. */
export function tabs(context: Context, viewer: Viewer): Html {
  if (viewer.channel.type !== 'im' || !context.state.manifest.homeTab) return html``;
  const tab = (home: boolean, name: string) =>
    html`<a href="${hrefOf(viewer, { home })}"${viewer.home === home && html` aria-current="page"`}>${name}</a>`;
  return html`<nav class="tabs" aria-label="App">${tab(true, 'Home')}${tab(false, 'Messages')}</nav>`;
}

/** The messages of a channel, or the bot's home. */
export function main(context: Context, viewer: Viewer, examples: readonly string[]): Html {
  if (viewer.home) return home(context, viewer);
  const all = messagesIn(context, viewer);
  const top = all.filter((message) => message.thread_ts === undefined || message.thread_ts === message.ts);
  const replies = (message: Message) =>
    all.filter((each) => each.thread_ts === message.ts && each !== message && each.onlyFor === undefined);
  return html`${welcome(context, viewer, examples)}${top.map((message) => messageItem(context, viewer, message, replies(message)))}${status(context, viewer)}${viewer.channel.type === 'im' && renderPrompts(promptsIn(context.state, viewer.channel.id))}`;
}

function status(context: Context, viewer: Viewer): Html | false {
  const text = context.state.statuses.get(viewer.channel.id) ?? '';
  return text !== '' && html`<p class="status" id="status">${context.state.manifest.botName} ${text}</p>`;
}

function home(context: Context, viewer: Viewer): Html {
  const view = context.state.homes.get(viewer.user.id);
  if (view === undefined)
    return html`<section class="welcome" id="welcome"><h2>Nothing here yet</h2><p>The app has not published a home for ${viewer.user.name}.</p></section>`;
  return html`<section class="home" id="${view.id}" data-place="home">${renderBlocks(records(view.body.blocks), lookAt(context, viewer, view))}</section>`;
}

/** A thread beside the channel. */
export function thread(context: Context, viewer: Viewer): Html {
  const all = messagesIn(context, viewer).filter(
    (message) => message.ts === viewer.thread || message.thread_ts === viewer.thread,
  );
  return html`${all.map((message) => messageItem(context, viewer, message, undefined))}`;
}

/** The modal on top of the viewer's stack. */
export function modal(context: Context, viewer: Viewer): Html {
  const view = context.state.stacks.get(viewer.user.id)?.at(-1);
  return view === undefined ? html`` : modalView(context, viewer, view);
}

function modalView(context: Context, viewer: Viewer, view: View): Html {
  const look = lookAt(context, viewer, view);
  const { title, submit, close, blocks } = view.body;
  return html`<form class="modal" id="${view.id}" data-place="modal" role="dialog" aria-modal="true" aria-labelledby="modal-title" novalidate>
<header><h2 id="modal-title">${look.plain(title)}</h2><button type="button" class="quiet" data-close="all" aria-label="Close">×</button></header>
<div class="body">${view.trouble !== undefined && html`<p class="error" role="alert">${view.trouble}</p>`}${renderBlocks(records(blocks), look)}</div>
<footer><button type="button" class="button" data-close="one">${close === undefined ? 'Close' : look.plain(close)}</button>${submit !== undefined && html`<button type="submit" class="button primary">${look.plain(submit)}</button>`}</footer></form>`;
}

/** The line below a composer: the commands that exist, with their hints. */
export function commandHint(context: Context): string {
  const { commands, botName } = context.state.manifest;
  return [...commands.map((each) => `${each.command} ${each.usageHint}`.trim()), `@${botName} …`].map(str).join('   ·   ');
}
