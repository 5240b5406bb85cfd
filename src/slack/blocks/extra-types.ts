import type { types } from '@slack/bolt';

/** Blocks that Slack takes and @slack/types 3.2 does not know yet. docs.slack.dev/reference/block-kit/blocks/data-visualization-block */
export interface DataVisualizationBlock extends types.Block {
  type: 'data_visualization';
  title: string;
  chart: BarChart;
}

interface BarChart {
  type: 'bar';
  /** Names are unique; each has one point for each category. */
  series: { name: string; data: { label: string; value: number }[] }[];
  axis_config: { categories: string[]; y_label?: string };
}

export type MessageBlock = types.KnownBlock | DataVisualizationBlock;
