import { type Json, json, list, records, str } from '../json.ts';
import { type Html, html } from './html.ts';
import type { NameOf } from './mrkdwn.ts';
import { richText, unknown } from './rich-text.ts';

/** table and data_table: the first row is the head. */
export function table(block: Json, nameOf: NameOf): Html {
  const rows = list(block.rows).map(records);
  const [head = [], ...body] = rows;
  const settings = list(block.column_settings).map(json);
  const align = (cell: Json, index: number) => {
    const asked = str(settings[index]?.align);
    return asked === 'right' || asked === 'center' ? asked : asked === '' && cell.type === 'raw_number' ? 'right' : 'left';
  };
  const caption = str(block.caption);
  return html`<div class="table" tabindex="0" role="region" aria-label="${caption || 'Table'}"><table>${caption !== '' && html`<caption>${caption}</caption>`}<thead><tr>${head.map(
    (each, index) => html`<th scope="col" class="${align(each, index)}">${cell(each, nameOf)}</th>`,
  )}</tr></thead><tbody>${body.map(
    (row) => html`<tr>${row.map((each, index) => html`<td class="${align(each, index)}">${cell(each, nameOf)}</td>`)}</tr>`,
  )}</tbody></table></div>`;
}

function cell(value: Json, nameOf: NameOf): Html {
  if (value.type === 'raw_text' || value.type === 'raw_number') return html`${str(value.text)}`;
  return value.type === 'rich_text' ? richText(value, nameOf) : unknown(`table cell ${str(value.type)}`);
}

/** A chart as bars with numbers beside them: readable without colours, and without a drawing library. */
export function chart(block: Json): Html {
  const { type, segments, series } = json(block.chart);
  const groups = type === 'pie' ? [{ name: '', data: segments }] : records(series);
  const most = Math.max(0, ...groups.flatMap((group) => records(group.data).map((point) => Number(point.value))));
  if (groups.length > 1) return seriesChart(str(block.title), groups, most);
  return html`<figure class="chart"><figcaption>${str(block.title)}</figcaption>${groups.map(
    (group) =>
      html`<dl>${records(group.data).map((point) => html`<dt>${str(point.label)}</dt><dd>${bar(point, most)}</dd>`)}</dl>`,
  )}</figure>`;
}

/** Several series side by side, a line for each category. */
function seriesChart(title: string, series: readonly Json[], most: number): Html {
  const points = series.map((each) => records(each.data));
  return html`<div class="chart table" tabindex="0" role="region" aria-label="${title}"><table><caption>${title}</caption><thead><tr><td></td>${series.map(
    (each) => html`<th scope="col">${str(each.name)}</th>`,
  )}</tr></thead><tbody>${(points[0] ?? []).map(
    (first, index) =>
      html`<tr><th scope="row">${str(first.label)}</th>${points.map((each) => html`<td>${bar(json(each[index]), most)}</td>`)}</tr>`,
  )}</tbody></table></div>`;
}

function bar(point: Json, most: number): Html {
  const value = Number(point.value);
  return html`<meter min="0" max="${most}" value="${Math.max(0, value)}"></meter> ${value}`;
}
