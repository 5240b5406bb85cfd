import type { Context } from '../context.ts';
import { BOT, directMessages } from '../state.ts';
import { type Html, html } from './html.ts';
import { hrefOf, type Viewer } from './viewer.ts';

/** The start of a conversation: the ways to ask, each with something to try. */
export function welcome(context: Context, viewer: Viewer, examples: readonly string[]): Html {
  const { manifest } = context.state;
  const { channel } = viewer;
  const isDirect = channel.type === 'im';
  const where = isDirect ? `your messages with ${manifest.botName}` : `#${channel.name}`;
  return html`<section class="welcome" id="welcome"><h2>This is the beginning of ${where}</h2>
${isDirect ? direct(context, examples) : inChannel(context, viewer, examples)}</section>`;
}

function inChannel(context: Context, viewer: Viewer, examples: readonly string[]): Html {
  const { manifest } = context.state;
  const name = manifest.botName;
  const forms = examples.filter(isForm);
  const commands = examples.filter((each) => each.startsWith('/') && !isForm(each));
  const shortcuts = manifest.shortcuts.filter(({ type }) => type === 'global');
  const hasForm = forms.length + shortcuts.length > 0;
  const home = directMessages(context.state, viewer.user.id);
  return html`<p>There are ${hasForm ? 'three' : 'two'} ways to ask ${name}. Press something to try it.</p>
<div class="ways"><section><h3>Type a command</h3><p>Only you see the answer.</p>${sayings(commands)}</section>
<section><h3>Mention @${name}</h3>${mention(context, viewer, examples)}</section>
${hasForm && html`<section><h3>Fill in a form</h3><p>It asks for what matters, field by field. Send it, and the answer comes here.</p><ul class="examples">${shortcuts.map(shortcutItem)}${forms.map(saying)}</ul></section>`}</div>
${home !== undefined && html`<p>Or write to it alone in <a href="${hrefOf(viewer, { channel: home })}">your messages with ${name}</a>. Each message has a menu with more to do.</p>`}`;
}

function mention(context: Context, viewer: Viewer, examples: readonly string[]): Html {
  const { botName } = context.state.manifest;
  if (!viewer.channel.members.has(BOT.id)) {
    return html`<p>${botName} is not in this channel, so it hears nothing here; its commands work all the same.</p>${sayings([`/invite @${botName}`])}`;
  }
  return html`<p>Everybody in #${viewer.channel.name} sees the answer. Open its thread to ask on.</p>${sayings(examples.filter(isMention))}${samples(context)}`;
}

function direct(context: Context, examples: readonly string[]): Html {
  const mentioned = examples.filter(isMention).map((each) => each.replace(/^@\S+\s*/, ''));
  const all = [...mentioned, ...examples.filter((each) => each.startsWith('/'))];
  const first = all.length > 0 && ' Try one of these:';
  return html`<p>Write to ${context.state.manifest.botName} as you would to a person; its commands work here too.${first}</p>${sayings(all)}${samples(context)}`;
}

function isMention(example: string): boolean {
  return example.startsWith('@');
}

/** A command of nothing but the word `form` opens one. */
function isForm(example: string): boolean {
  return /^\/\S+ form$/.test(example);
}

/** Files to try with, for those who have none at hand. */
function samples({ samples: all }: Context): Html {
  if (all.length === 0) return html``;
  return html`<p>Or drop a file here. There is one to try with:</p><ul class="examples">${all.map(
    ({ name }) => html`<li><button type="button" class="example" data-sample="${name}">Drop ${name}</button></li>`,
  )}</ul>`;
}

function sayings(examples: readonly string[]): Html {
  return examples.length === 0 ? html`` : html`<ul class="examples">${examples.map(saying)}</ul>`;
}

function saying(example: string): Html {
  return html`<li><button type="button" class="example" data-say="${example}">${example}</button></li>`;
}

function shortcutItem({ name, callbackId }: { readonly name: string; readonly callbackId: string }): Html {
  return html`<li><button type="button" class="example" data-shortcut="${callbackId}">${name}</button></li>`;
}
