import { escapeHtml, type Html, trusted } from './html.ts';
import { link } from './mrkdwn.ts';

/** A markdown block: the small part of Markdown that bots write. Everything else stays as it was typed. */
export function markdown(text: string): Html {
  const out: string[] = [];
  let fence: string[] | undefined;
  let list: 'ul' | 'ol' | undefined;
  function endList(): void {
    if (list !== undefined) out.push(`</${list}>`);
    list = undefined;
  }
  for (const line of text.split('\n')) {
    if (line.startsWith('```')) {
      if (fence !== undefined) out.push(`<pre>${escapeHtml(fence.join('\n'))}</pre>`);
      fence = fence === undefined ? [] : undefined;
      continue;
    }
    if (fence !== undefined) {
      fence.push(line);
      continue;
    }
    const item = /^\s*(?:[-*]|(\d+)\.)\s+(.*)$/.exec(line);
    if (item !== null) {
      const kind = item[1] === undefined ? 'ul' : 'ol';
      if (list !== kind) {
        endList();
        out.push(`<${kind}>`);
        list = kind;
      }
      out.push(`<li>${inline(item[2] ?? '')}</li>`);
      continue;
    }
    endList();
    const heading = /^(#{1,6})\s+(.*)$/.exec(line);
    if (heading !== null) out.push(`<h4>${inline(heading[2] ?? '')}</h4>`);
    else if (line.startsWith('> ')) out.push(`<blockquote>${inline(line.slice(2))}</blockquote>`);
    else if (line.trim() !== '') out.push(`<p>${inline(line)}</p>`);
  }
  endList();
  if (fence !== undefined) out.push(`<pre>${escapeHtml(fence.join('\n'))}</pre>`);
  return trusted(`<div class="rich">${out.join('')}</div>`);
}

function inline(text: string): string {
  const kept: string[] = [];
  const keep = (markup: string) => `\uE000${kept.push(markup) - 1}\uE001`;
  return escapeHtml(
    text
      .replace(/[\uE000\uE001]/g, '')
      .replace(/`([^`]+)`/g, (_, code: string) => keep(`<code>${escapeHtml(code)}</code>`))
      .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, (_, label: string, url: string) => keep(link(url, label))),
  )
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/(?<![\w*])\*([^*]+)\*(?![\w*])/g, '<em>$1</em>')
    .replace(/(?<![\w_])_([^_]+)_(?![\w_])/g, '<em>$1</em>')
    .replace(/~~([^~]+)~~/g, '<s>$1</s>')
    .replace(/\uE000(\d+)\uE001/g, (_, index: string) => kept[Number(index)] ?? '');
}
