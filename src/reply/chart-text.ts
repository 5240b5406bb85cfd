import { unbroken } from './no-break.ts';
import type { Part } from './reply.ts';
import { textTable } from './text-table.ts';

export type ChartPart = Extract<Part, { type: 'chart' }>;

const BAR = 30;

/** A chart as lines of text: bars with their figures, or a table where several series stand side by side. */
export function chartAsText(chart: ChartPart, width: number): readonly string[] {
  const [only, ...more] = chart.series;
  if (only && more.length === 0) return bars(chart, only.values, width);
  return textTable(
    [{ label: '', align: 'left' }, ...chart.series.map(({ name }) => ({ label: name, align: 'right' }) as const)],
    chart.categories.map((category, index) => [category, ...chart.series.map(({ values }) => figure(values[index]))]),
    width,
  );
}

/** The figures of each category in a line: what a chart says, for those who cannot see it. */
export function figuresOf({ categories, series, unit }: ChartPart): readonly string[] {
  const single = series.length === 1;
  return categories.map((category, index) => {
    const figures = series.map(({ name, values }) => {
      const value = unbroken(`${figure(values[index])}${unit === '%' ? ' %' : ''}`);
      return single ? value : `${name} ${value}`;
    });
    return `${category}: ${figures.join(', ')}`;
  });
}

function bars({ categories }: ChartPart, values: readonly number[], width: number): readonly string[] {
  const names = categories.reduce((most, name) => Math.max(most, name.length), 0);
  const figures = values.reduce((most, value) => Math.max(most, figure(value).length), 0);
  const room = Math.max(1, Math.min(BAR, width - names - figures - 4));
  const most = values.reduce((high, value) => Math.max(high, value), 0);
  return categories.map((name, index) => {
    const value = Math.max(0, values[index] ?? 0);
    const cells = value > 0 ? Math.max(1, Math.round((value / most) * room)) : 0;
    return `${name.padEnd(names)}  ${figure(values[index]).padStart(figures)}  ${'█'.repeat(cells)}`.trimEnd();
  });
}

function figure(value: number | undefined): string {
  return value === undefined ? '–' : String(value);
}
