import { type Json, json, records, str } from '../json.ts';
import { escapeHtml, type Html, html, trusted } from './html.ts';
import { date, emoji, link, type NameOf } from './mrkdwn.ts';

/** A rich_text block or cell. Its text is literal: nothing in it is markup. */
export function richText(block: Json, nameOf: NameOf): Html {
  return html`<div class="rich">${records(block.elements).map((element) => part(element, nameOf))}</div>`;
}

function part(element: Json, nameOf: NameOf): Html {
  const inside = () => records(element.elements).map((each) => inline(each, nameOf));
  switch (element.type) {
    case 'rich_text_section':
      return html`<p>${inside()}</p>`;
    case 'rich_text_quote':
      return html`<blockquote>${inside()}</blockquote>`;
    case 'rich_text_preformatted':
      return html`<pre>${inside()}</pre>`;
    case 'rich_text_list': {
      const items = records(element.elements).map(
        (each) => html`<li>${records(each.elements).map((one) => inline(one, nameOf))}</li>`,
      );
      const level = `indent-${Math.min(8, Math.max(0, Number(element.indent ?? 0)))}`;
      if (element.style !== 'ordered') return html`<ul class="${level}">${items}</ul>`;
      return html`<ol class="${level}" start="${Number(element.offset ?? 0) + 1}">${items}</ol>`;
    }
    default:
      return unknown(`rich text ${str(element.type)}`);
  }
}

function inline(element: Json, nameOf: NameOf): Html {
  return styled(bare(element, nameOf), json(element.style));
}

function bare(element: Json, nameOf: NameOf): Html {
  const named = (mark: string, id: unknown) => html`<span class="mention">${mark}${nameOf(str(id)) ?? str(id)}</span>`;
  switch (element.type) {
    case 'text':
      return trusted(escapeHtml(str(element.text)).replace(/\n/g, '<br>'));
    case 'link':
      return trusted(link(str(element.url), str(element.text) || str(element.url)));
    case 'user':
      return named('@', element.user_id);
    case 'channel':
      return named('#', element.channel_id);
    case 'usergroup':
      return named('@', element.usergroup_id);
    case 'broadcast':
      return html`<span class="mention broadcast">@${str(element.range)}</span>`;
    case 'emoji':
      return html`${emoji(str(element.name))}`;
    case 'date':
      return trusted(date(Number(element.timestamp), str(element.fallback)));
    case 'color':
      return html`<code>${str(element.value)}</code>`;
    default:
      return unknown(`rich text ${str(element.type)}`);
  }
}

function styled(text: Html, style: Json): Html {
  let out = text;
  if (style.code === true) out = html`<code>${out}</code>`;
  if (style.strike === true) out = html`<s>${out}</s>`;
  if (style.underline === true) out = html`<u>${out}</u>`;
  if (style.italic === true) out = html`<em>${out}</em>`;
  if (style.bold === true) out = html`<strong>${out}</strong>`;
  return out;
}

/** Something that this page cannot show is said aloud, never dropped. */
export function unknown(what: string): Html {
  return html`<div class="unknown" role="alert">Unknown block: ${what}</div>`;
}
