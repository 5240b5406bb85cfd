import { LIMITS } from '../../slack/limits.ts';
import { list as items, json, records } from '../json.ts';
import { richTextElements } from './rich-text.ts';
import { all, boolean, choice, list, number, object, type Report, type Rule, string, variant } from './shape.ts';

const block = { block_id: string(LIMITS.blockId) };

const RAW_CELLS = {
  raw_text: object({ text: string(LIMITS.tableChars) }),
  /** Slack wants the number and its text, both. */
  raw_number: object({ value: number(), text: string(LIMITS.tableChars) }),
};
const cell = variant({
  ...RAW_CELLS,
  rich_text: object({ elements: richTextElements }, block),
});
const headerCell = variant(RAW_CELLS);

/** docs.slack.dev/reference/block-kit/blocks/table-block */
export const table: Rule = object(
  { rows: list(list(cell, LIMITS.tableCells), LIMITS.tableRows) },
  {
    ...block,
    column_settings: list(
      (value, at, report) => {
        if (value !== null) object({}, { align: choice('left', 'center', 'right'), is_wrapped: boolean })(value, at, report);
      },
      LIMITS.tableCells,
      0,
    ),
  },
);

/** docs.slack.dev/reference/block-kit/blocks/data-table-block: a header row and up to so many rows of the same length. */
export const dataTable: Rule = all(
  object(
    { caption: string(3000), rows: list(list(cell, LIMITS.dataTableCells), LIMITS.dataTableRows + 1, 2) },
    {
      ...block,
      page_size: number(1, LIMITS.dataTablePageSize, true),
      row_header_column_index: number(0, LIMITS.dataTableCells - 1, true),
    },
  ),
  (value, at, report) => {
    const rows = items(json(value).rows);
    const width = items(rows[0]).length;
    for (const [index, row] of rows.entries()) {
      if (items(row).length !== width) report(`${at}/rows/${index}`, `must have ${width} cells as the header row has`);
    }
    for (const [index, each] of items(rows[0]).entries()) headerCell(each, `${at}/rows/0/${index}`, report);
  },
);

const point = object({ label: string(LIMITS.chartLabel), value: number() });
const series = object({ name: string(LIMITS.chartLabel), data: list(point, LIMITS.chartCategories) });
const axes = object(
  { categories: list(string(LIMITS.chartLabel), LIMITS.chartCategories) },
  { x_label: string(LIMITS.chartTitle), y_label: string(LIMITS.chartTitle) },
);
const seriesChart = all(
  object({ series: list(series, LIMITS.chartSeries), axis_config: axes }),
  (value: unknown, at: string, report: Report) => {
    const all = records(json(value).series);
    if (new Set(all.map((each) => each.name)).size !== all.length) report(`${at}/series`, 'series names must be unique');
    const categories = items(json(json(value).axis_config).categories);
    for (const [index, each] of all.entries()) {
      const labels = records(each.data).map((one) => one.label);
      const complete = labels.length === categories.length && categories.every((category) => labels.includes(category));
      if (!complete) report(`${at}/series/${index}/data`, 'must have one data point for each category');
    }
  },
);

/** docs.slack.dev/reference/block-kit/blocks/data-visualization-block: pie, bar, line and area charts. */
export const chart: Rule = object(
  {
    title: string(LIMITS.chartTitle),
    chart: variant({
      pie: object({
        segments: list(object({ label: string(LIMITS.chartLabel), value: number(Number.MIN_VALUE) }), LIMITS.chartSegments),
      }),
      bar: seriesChart,
      line: seriesChart,
      area: seriesChart,
    }),
  },
  block,
);
