import { FILES_ROOT, isPicture } from '../files.ts';
import type { Json } from '../json.ts';
import { BOT, type Message, type State, type StoredFile } from '../state.ts';
import { renderBlocks } from './blocks.ts';
import { type Html, html, trusted } from './html.ts';
import type { Look } from './look.ts';
import { emoji, mrkdwn } from './mrkdwn.ts';

/** What a message looks like in a list. `replies` is left out inside a thread. */
export interface MessageFrame {
  readonly look: Look;
  readonly threadHref: string | undefined;
  readonly replies: number;
  /** Who wrote the last of them. */
  readonly lastBy: string | undefined;
  readonly shortcuts: readonly { readonly name: string; readonly callbackId: string }[];
  /** The viewer wrote it. */
  readonly isOwn: boolean;
  readonly session: string;
}

const AVATARS = 5;

/** One message with its author, blocks, files and thread. */
export function renderMessage(state: State, message: Message, frame: MessageFrame): Html {
  const author = state.users.get(message.user);
  const name = author?.name ?? 'Slackbot';
  const isBot = author === undefined || author.isBot;
  const place = JSON.stringify({ channel: message.channel, ts: message.ts });
  const isPrivate = message.onlyFor !== undefined;
  return html`<article class="message${isPrivate && ' only-you'}${frame.isOwn && ' own'}" id="m${message.ts}" data-place="${place}">
${isPrivate && html`<p class="note">Only visible to you</p>`}
<div class="avatar a${avatarOf(message.user)}" aria-hidden="true">${name.slice(0, 1).toUpperCase()}</div>
<div class="content"><header><strong>${name}</strong>${isBot && html`<span class="app">APP</span>`}${time(message.ts)}${message.edited !== undefined && html`<small>(edited)</small>`}</header>
<div class="body">${body(message, frame.look)}${files(message, frame.session)}</div>
${message.typed !== undefined && frame.isOwn && editor(message)}
${message.trouble !== undefined && html`<p class="error" role="alert">${message.trouble}</p>`}
${reactions(message)}
${!isPrivate && !message.deleted && tools(message, frame)}${frame.replies > 0 && frame.threadHref !== undefined && replies(frame.replies, frame.threadHref, frame.lastBy)}</div></article>`;
}

function replies(count: number, href: string, lastBy: string | undefined): Html {
  return html`<a href="${href}" class="replies">${count === 1 ? '1 reply' : `${count} replies`}</a>${lastBy !== undefined && html` <small>${count === 1 ? 'from' : 'last from'} ${lastBy}</small>`}`;
}

function tools(message: Message, frame: MessageFrame): Html {
  const own = frame.isOwn && message.typed !== undefined;
  const entries = [
    ...frame.shortcuts.map(
      (each) => html`<button type="button" class="button" data-shortcut="${each.callbackId}">${each.name}</button>`,
    ),
    ...(own ? [html`<button type="button" class="button" data-edit>Edit message</button>`] : []),
    ...(frame.isOwn
      ? [
          html`<button type="button" class="button danger" data-delete data-confirm="Delete this message?">Delete message</button>`,
        ]
      : []),
  ];
  const more = html`<details class="overflow"><summary class="quiet" aria-label="More actions" title="More actions">⋯</summary><div class="menu">${entries}</div></details>`;
  return html`<nav class="tools" aria-label="Message">${frame.threadHref !== undefined && html`<a href="${frame.threadHref}" class="quiet">Reply in thread</a>`}${entries.length > 0 && more}</nav>`;
}

function editor(message: Message): Html {
  return html`<form class="edit" data-typed="${message.typed ?? ''}" hidden><textarea id="edit${message.ts}" name="text" rows="2" aria-label="Edit message"></textarea>
<button type="button" class="button" data-cancel>Cancel</button><button type="submit" class="button primary">Save</button></form>`;
}

function body(message: Message, look: Look): Html {
  if (message.deleted) return html`<p class="deleted">${message.text}</p>`;
  if (message.blocks.length > 0) return renderBlocks(message.blocks, look);
  return message.text === '' ? html`` : html`<p>${mrkdwn(message.text, look.nameOf)}</p>`;
}

function files(message: Message, session: string): Html {
  return html`${message.files.map((file) => {
    const href = pictureHref(file, session);
    if (isPicture(file)) return html`<figure><img src="${href}" alt="${file.altText || file.title}" loading="lazy"></figure>`;
    return html`<p class="file"><a href="${href}" download="${file.name}">${file.title}</a> <small>${file.filetype.toUpperCase()} · ${size(file.bytes.length)}</small></p>`;
  })}`;
}

/** Where the page loads a file from: its session stands for the viewer. */
export function pictureHref(file: StoredFile, session: string): string {
  const at = file.address.slice(file.address.indexOf(`/${FILES_ROOT}/`));
  return `${at}/${encodeURIComponent(file.name)}?${new URLSearchParams({ session })}`;
}

function size(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  return bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

function reactions(message: Message): Html {
  const shown = [...message.reactions].filter(([, people]) => people.size > 0);
  return html`${shown.map(([name, people]) => html`<span class="reaction">${emoji(name)} ${people.size}</span>`)}`;
}

function time(ts: string): Html {
  const at = new Date(Number(ts) * 1000);
  const clock = at.toTimeString().slice(0, 5);
  return html`<time datetime="${at.toISOString()}">${clock}</time>`;
}

/** A person always has the same colour; the bot has the first. */
export function avatarOf(userId: string): number {
  if (userId === BOT.id) return 0;
  return 1 + ([...userId].reduce((sum, char) => sum + char.charCodeAt(0), 0) % (AVATARS - 1));
}

/** Suggested prompts of the bot, as buttons that send them. */
export function renderPrompts(prompts: readonly Json[]): Html {
  if (prompts.length === 0) return trusted('');
  return html`<div class="prompts" id="prompts" role="group" aria-label="Suggested prompts">${prompts.map(
    (prompt) => html`<button type="button" class="button" data-say="${String(prompt.message)}">${String(prompt.title)}</button>`,
  )}</div>`;
}
