import type { Context } from '../context.ts';
import { type Html, html } from './html.ts';
import { commandHint, main, modal, sidebar, tabs, thread } from './panes.ts';
import { refused } from './refused.ts';
import { hrefOf, type Viewer } from './viewer.ts';
import { wire } from './wire.ts';

/** Leads to what came in while one was reading further up. */
const pill = html`<button type="button" class="pill" data-newest hidden>New message</button>`;

/** The parts of the page that change on their own: name of the pane, and what is in it. */
export function panes(context: Context, viewer: Viewer, examples: readonly string[]): { readonly [pane: string]: string } {
  return {
    refused: refused(context).text,
    sidebar: sidebar(context, viewer).text,
    main: main(context, viewer, examples).text,
    thread: viewer.thread === undefined ? '' : thread(context, viewer).text,
    modal: modal(context, viewer).text,
    wire: wire(context, viewer).text,
  };
}

/** The whole page, readable before any script runs. */
export function page(context: Context, viewer: Viewer, examples: readonly string[]): string {
  const { manifest } = context.state;
  const title = viewer.channel.type === 'im' ? manifest.botName : `#${viewer.channel.name}`;
  const query = new URLSearchParams({ session: viewer.session });
  return `<!doctype html>${
    html`<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Local workspace</title><link rel="stylesheet" href="/local/style.css?${query.toString()}"><link rel="icon" href="/local/icon.svg?${query.toString()}">
<script src="/local/browser.js?${query.toString()}" defer></script></head>
<body data-session="${viewer.session}" data-as="${viewer.user.name}">
<a class="skip" href="#messages">Skip to the messages</a>
<p class="banner" role="note">Local workspace - not Slack. Nothing you type here reaches Slack.</p>
<div class="refused" data-pane="refused">${refused(context)}</div>
<div class="columns${viewer.thread !== undefined && ' with-thread'}">
<nav class="sidebar" id="sidebar" data-pane="sidebar" aria-label="Conversations">${sidebar(context, viewer)}</nav>
<main><header class="top"><button type="button" class="quiet nav" data-nav aria-controls="sidebar" aria-expanded="false" aria-label="Conversations">☰</button><h1>${title}</h1>${tabs(context, viewer)}</header><div class="listing"><div class="list" id="messages" data-pane="main" role="${viewer.home ? 'region' : 'log'}" aria-label="${viewer.home ? 'Home' : 'Messages'}" tabindex="0">${main(context, viewer, examples)}</div>${pill}</div>${!viewer.home && composer(context, viewer, undefined)}</main>
${viewer.thread !== undefined && threadColumn(context, viewer, viewer.thread)}
</div>
<div class="overlay" data-pane="modal">${modal(context, viewer)}</div>
<p class="toast" role="alert" hidden></p>
<noscript><p class="banner">Sending needs JavaScript; reading does not.</p></noscript>
</body></html>`.text
  }`;
}

function threadColumn(context: Context, viewer: Viewer, ts: string): Html {
  return html`<aside class="thread" aria-label="Thread"><header class="top"><h1>Thread</h1><a class="quiet close" href="${hrefOf(viewer, {})}" aria-label="Close the thread">×</a></header>
<div class="listing"><div class="list" data-pane="thread" role="log" aria-label="Replies" tabindex="0">${thread(context, viewer)}</div>${pill}</div>${composer(context, viewer, ts)}</aside>`;
}

function composer(context: Context, viewer: Viewer, ts: string | undefined): Html {
  const { channel } = viewer;
  const where =
    ts !== undefined ? 'Reply…' : `Message ${channel.type === 'im' ? context.state.manifest.botName : `#${channel.name}`}`;
  return html`<form class="composer" data-channel="${channel.id}"${ts !== undefined && html` data-thread="${ts}"`}>
<textarea name="text" rows="1" placeholder="${where}" aria-label="${where}" autocomplete="off"${ts === viewer.thread && html` autofocus`}></textarea><label class="button attach" title="Attach a file"><input type="file" class="hidden" data-attach multiple aria-label="Attach a file"><span aria-hidden="true">+</span></label><button class="button primary" type="submit" aria-label="Send">Send</button>
<ul class="attached" aria-label="Attached files" hidden></ul><div class="foot">${ts === undefined && shortcuts(context)}<p class="hint">${ts === undefined ? commandHint(context) : threadHint(context, viewer)}</p><p class="wire" data-pane="wire">${wire(context, viewer)}</p></div></form>`;
}

/** Whether the bot hears what is said in a thread without a mention. */
function threadHint(context: Context, viewer: Viewer): string {
  const { botName, events } = context.state.manifest;
  const hears = { im: 'message.im', channel: 'message.channels', group: 'message.groups' }[viewer.channel.type];
  return events.includes(hears) ? `Ask on here: ${botName} reads along` : `Write @${botName} to ask on here`;
}

function shortcuts(context: Context): readonly Html[] {
  const global = context.state.manifest.shortcuts.filter((each) => each.type === 'global');
  return global.map((each) => html`<button type="button" class="chip" data-shortcut="${each.callbackId}">${each.name}</button>`);
}
