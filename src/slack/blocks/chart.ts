import type { ChartPart } from '../../reply/chart-text.ts';
import { LIMITS } from '../limits.ts';
import { shown } from '../text/clean.ts';
import type { DataVisualizationBlock } from './extra-types.ts';

/** Slack's page says 12 series, some clients say 6: we never need more. */
const MOST_SERIES = 6;

/** The native chart; null where Slack would not draw it. */
export function chartBlock({ title, kind, categories, series, unit }: ChartPart): DataVisualizationBlock | null {
  const labels = categories.map(label);
  const drawn = series.map(({ name, values }) => ({
    name: label(name),
    data: labels.map((each, index) => ({ label: each, value: values[index] ?? Number.NaN })),
  }));
  const fits =
    within(labels, LIMITS.chartCategories) &&
    within(
      drawn.map(({ name }) => name),
      MOST_SERIES,
    );
  if (!fits || !drawn.every(({ data }) => data.every(({ value }) => Number.isFinite(value)))) return null;
  return {
    type: 'data_visualization',
    title: shown(title, LIMITS.chartTitle),
    chart: { type: kind, series: drawn, axis_config: { categories: labels, y_label: shown(unit, LIMITS.chartLabel) } },
  };
}

function label(text: string): string {
  return shown(text, LIMITS.chartLabel);
}

function within(names: readonly string[], most: number): boolean {
  return names.length > 0 && names.length <= most && new Set(names).size === names.length;
}
