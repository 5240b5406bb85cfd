import type { types } from '@slack/bolt';
import type { Part, Span } from '../../reply/reply.ts';
import { LIMITS } from '../limits.ts';
import { fitted, shown } from '../text/clean.ts';
import { plainText, richText } from './spans.ts';
import { BETWEEN } from './weight.ts';

export type TablePart = Extract<Part, { type: 'table' }>;

const CELL = 300;
const LABEL = 60;

/** The native table, and how many of its rows did not fit. */
export function tableBlock(
  part: TablePart,
  maxChars: number,
): { readonly block: types.TableBlock; readonly rowsLeftOut: number } {
  const columns = part.columns.slice(0, LIMITS.tableCells);
  const header = columns.map((column) => headerCell(shown(column.label, LABEL)));
  const rows: types.TableBlock['rows'] = [header];
  let chars = columns.reduce((sum, column) => sum + Math.min(column.label.length, LABEL) + BETWEEN, 0);
  for (const row of part.rows) {
    const cells = columns.map((_, index) => cell(row[index] ?? []));
    chars += cells.reduce((sum, { text }) => sum + text.length + BETWEEN, 0);
    if (rows.length === LIMITS.tableRows || chars > maxChars) break;
    rows.push(cells);
  }
  const settings = columns.map((column) => ({ align: column.align, is_wrapped: true }));
  return { block: { type: 'table', rows, column_settings: settings }, rowsLeftOut: part.rows.length - (rows.length - 1) };
}

/** Whether Slack would take this as a table at all. */
export function isTabular(part: TablePart): boolean {
  return part.columns.length > 0 && part.rows.length > 0;
}

/** A table as a list, for the second table of a message and for folded parts: Slack takes one table per message. */
export function tableAsList(part: TablePart, maxRows: number): types.RichTextList {
  const items = part.rows.slice(0, maxRows).map((row): types.RichTextSection => {
    const [first = [], ...rest] = row;
    const facts = rest.flatMap((spans, index) => [
      `${index === 0 ? ' — ' : '; '}${part.columns[index + 1]?.label ?? ''}: `,
      ...spans.map(plain),
    ]);
    const lead = richText(first, LABEL * 2, { bold: true });
    return {
      type: 'rich_text_section',
      elements: facts.length > 0 ? [...lead, ...richText(facts, CELL * 2)] : lead,
    };
  });
  return { type: 'rich_text_list', style: 'bullet', elements: items };
}

function plain(span: Span): Span {
  return typeof span === 'object' && 'strong' in span ? span.strong : span;
}

function cell(spans: TablePart['rows'][number][number]): types.RawTextElement {
  return { type: 'raw_text', text: fitted(plainText(spans), CELL) };
}

function headerCell(text: string): types.RichTextBlock {
  return {
    type: 'rich_text',
    elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text, style: { bold: true } }] }],
  };
}
