import { type Control, controlsOf, textOfObject } from '../controls.ts';
import { isJson, type Json, json, records, str } from '../json.ts';
import { isGroup, renderElement } from './elements.ts';
import { type Html, html } from './html.ts';
import type { Look } from './look.ts';
import { markdown } from './markdown.ts';
import { mrkdwn } from './mrkdwn.ts';
import { richText, unknown } from './rich-text.ts';
import { chart, table } from './tables.ts';

/** Blocks as markup: every kind that Slack knows, and a red box for what it does not. */
export function renderBlocks(blocks: readonly Json[], look: Look): Html {
  return html`${blocks.map((block) => html`<div class="block b-${kind(block)}">${renderBlock(block, look)}</div>`)}`;
}

function kind(block: Json): string {
  return str(block.type).replace(/[^a-z_]/g, '');
}

function renderBlock(block: Json, look: Look): Html {
  switch (block.type) {
    case 'section':
      return section(block, look);
    case 'header':
      return html`<h3>${look.plain(block.text)}</h3>`;
    case 'divider':
      return html`<hr>`;
    case 'context':
      return html`${records(block.elements).map((element) => html`<span>${element.type === 'image' ? image(element, look) : look.text(element)}</span>`)}`;
    case 'actions':
    case 'context_actions':
      return html`${controlsOf([block]).map((control) => renderElement(control, look, fieldId(control, look)))}`;
    case 'input':
      return input(block, look);
    case 'rich_text':
      return richText(block, look.nameOf);
    case 'markdown':
      return markdown(str(block.text));
    case 'table':
    case 'data_table':
      return table(block, look.nameOf);
    case 'data_visualization':
      return chart(block);
    case 'image':
      return html`<figure>${isJson(block.title) && html`<figcaption>${look.plain(block.title)}</figcaption>`}${image(block, look)}</figure>`;
    case 'alert':
      return html`<p class="alert ${levelOf(block)}" role="note">${look.text(block.text)}</p>`;
    case 'card':
      return card(block, look);
    case 'carousel':
      return renderBlocks(records(block.elements), look);
    case 'container':
      return container(block, look);
    case 'task_card':
      return html`<p><strong>${str(block.title)}</strong> <small>${str(block.status)}</small></p>${isJson(block.details) && richText(block.details, look.nameOf)}${isJson(block.output) && richText(block.output, look.nameOf)}`;
    case 'plan':
      return html`<p><strong>${str(block.title)}</strong></p>${renderBlocks(records(block.tasks), look)}`;
    default:
      return unknown(str(block.type) || 'no type');
  }
}

function fieldId(control: Control, look: Look): string {
  return `${look.prefix}.${control.blockId}.${control.actionId}`;
}

function levelOf(block: Json): string {
  return ['info', 'warning', 'error', 'success'].find((level) => level === block.level) ?? 'default';
}

function section(block: Json, look: Look): Html {
  const fields = records(block.fields);
  const accessory = json(block.accessory);
  const beside =
    accessory.type === 'image'
      ? image(accessory, look)
      : html`${controlsOf([block]).map((control) => renderElement(control, look, fieldId(control, look)))}`;
  return html`<div class="beside"><div>${isJson(block.text) && html`<p>${look.text(block.text)}</p>`}${fields.length > 0 && html`<div class="fields">${fields.map((field) => html`<p>${look.text(field)}</p>`)}</div>`}</div>${isJson(block.accessory) && html`<div class="accessory">${beside}</div>`}</div>`;
}

function input(block: Json, look: Look): Html {
  const [control] = controlsOf([block]);
  if (control === undefined) return unknown('input without an element');
  const id = fieldId(control, look);
  const error = look.error(control.blockId);
  const words = html`${control.label}${control.optional && html` <small>(optional)</small>`}`;
  const label = isGroup(control.type)
    ? html`<div class="label" id="${id}-label">${words}</div>`
    : html`<label for="${id}">${words}</label>`;
  const hint = control.hint !== '' && html`<p class="hint" id="${id}-hint">${control.hint}</p>`;
  const wrong = error !== undefined && html`<p class="error" id="${id}-error" role="alert">${error}</p>`;
  return html`<div class="field${error !== undefined && ' wrong'}">${label}${renderElement(control, look, id)}${hint}${wrong}</div>`;
}

/** The page loads nothing from elsewhere, so such a picture is named and linked instead of shown. */
function image(element: Json, look: Look): Html {
  const url = str(element.image_url);
  const name = str(element.alt_text) || 'Image';
  const own = look.picture(element);
  if (own !== undefined) return html`<img src="${own}" alt="${name}" loading="lazy">`;
  if (!/^https?:/.test(url)) return html`<span class="picture">${name}</span>`;
  return html`<a class="picture" href="${url}" target="_blank" rel="noopener noreferrer">${name}</a>`;
}

function card(block: Json, look: Look): Html {
  const text = (value: unknown) => mrkdwn(textOfObject(value), look.nameOf);
  return html`${isJson(block.hero_image) && image(block.hero_image, look)}${isJson(block.title) && html`<h4>${text(block.title)}</h4>`}${isJson(block.subtitle) && html`<p class="subtitle">${text(block.subtitle)}</p>`}${isJson(block.body) && html`<p>${text(block.body)}</p>`}<div class="actions">${controlsOf([block]).map((control) => renderElement(control, look, fieldId(control, look)))}</div>`;
}

function container(block: Json, look: Look): Html {
  const title = isJson(block.rich_text_title) ? richText(block.rich_text_title, look.nameOf) : look.plain(block.title);
  const head = html`${title}${isJson(block.subtitle) && html` <small>${look.text(block.subtitle)}</small>`}`;
  const body = renderBlocks(records(block.child_blocks), look);
  if (block.is_collapsible !== true) return html`<h4>${head}</h4>${body}`;
  return html`<details${block.default_collapsed !== true && html` open`}><summary>${head}</summary>${body}</details>`;
}
