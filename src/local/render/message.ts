import type { Json } from '../json.ts';
import { BOT, type Message, type State } from '../state.ts';
import { renderBlocks } from './blocks.ts';
import { type Html, html, trusted } from './html.ts';
import type { Look } from './look.ts';
import { emoji, mrkdwn } from './mrkdwn.ts';

/** What a message looks like in a list. `replies` is left out inside a thread. */
export interface MessageFrame {
  readonly look: Look;
  readonly threadHref: string | undefined;
  readonly replies: number;
  readonly shortcuts: readonly { readonly name: string; readonly callbackId: string }[];
}

const AVATARS = 5;

/** One message with its author, blocks and thread. */
export function renderMessage(state: State, message: Message, frame: MessageFrame): Html {
  const author = state.users.get(message.user);
  const name = author?.name ?? 'Slackbot';
  const isBot = author === undefined || author.isBot;
  const place = JSON.stringify({ channel: message.channel, ts: message.ts });
  return html`<article class="message${message.onlyFor !== undefined && ' only-you'}" id="m${message.ts}" data-place="${place}">
${message.onlyFor !== undefined && html`<p class="note">Only visible to you</p>`}
<div class="avatar a${avatarOf(message.user)}" aria-hidden="true">${name.slice(0, 1).toUpperCase()}</div>
<div class="content"><header><strong>${name}</strong>${isBot && html`<span class="app">APP</span>`}${time(message.ts)}${message.edited !== undefined && html`<small>(edited)</small>`}</header>
${body(message, frame.look)}
${message.trouble !== undefined && html`<p class="error" role="alert">${message.trouble}</p>`}
${reactions(message)}
${frame.threadHref !== undefined && tools(frame, frame.threadHref)}</div></article>`;
}

function tools(frame: MessageFrame, href: string): Html {
  const replies = frame.replies === 1 ? '1 reply' : `${frame.replies} replies`;
  return html`${frame.replies > 0 && html`<a href="${href}" class="replies">${replies}</a>`}
<nav class="tools" aria-label="Message"><a href="${href}" class="quiet">Reply in thread</a>${frame.shortcuts.map(
    (shortcut) => html`<button type="button" class="quiet" data-shortcut="${shortcut.callbackId}">${shortcut.name}</button>`,
  )}</nav>`;
}

function body(message: Message, look: Look): Html {
  if (message.blocks.length > 0) return renderBlocks(message.blocks, look);
  return html`<p>${mrkdwn(message.text, look.nameOf)}</p>`;
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
  return html`<div class="prompts" id="prompts">${prompts.map(
    (prompt) => html`<button type="button" class="button" data-say="${String(prompt.message)}">${String(prompt.title)}</button>`,
  )}</div>`;
}
