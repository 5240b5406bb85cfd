import type { WorkloadAdvice } from '../advice/recommendation.ts';
import { type Criterion, MODELS, type Model } from '../knowledge/vocabulary.ts';
import type { ChartPart } from './chart-text.ts';
import { scoreOn } from './criteria-detail.ts';
import { CRITERION_NAME, wholePercent } from './words.ts';

/** Slack cuts the labels of a chart at 20 characters. */
const SHORT_NAME = { hardware: 'Hardware', para: 'Para', os: 'OS' } as const satisfies Record<Model, string>;

const PER_CRITERION = 10;

/** How often each model comes first, for one workload where more than one model ever does. */
export function confidenceChart(workloads: readonly WorkloadAdvice[]): readonly ChartPart[] {
  const [only, ...more] = workloads;
  if (!only || more.length > 0) return [];
  const verdicts = MODELS.map((model) => only.verdicts[model]);
  if (verdicts.filter(({ acceptability }) => wholePercent(acceptability) > 0).length < 2) return [];
  const barred = verdicts.some(({ level }) => level === 'ruled-out');
  return [
    {
      type: 'chart',
      title: 'How often each model comes first',
      kind: 'bar',
      categories: MODELS.map((model) => SHORT_NAME[model]),
      series: [{ name: 'Share of weightings', values: verdicts.map(({ acceptability }) => wholePercent(acceptability)) }],
      unit: '%',
      caption: `In how many of the weightings tried each model comes first, in percent.${barred ? ' What is ruled out stands at 0.' : ''}`,
    },
  ];
}

/** More bars than these would be hard to read. */
const HEAVY_SHOWN = 5;

/** What the three models score on the criteria that matter most, or on all where none matters more than another. */
export function criteriaChart({
  all,
  heavy,
}: {
  readonly all: readonly Criterion[];
  readonly heavy: readonly Criterion[];
}): ChartPart {
  const criteria = heavy.length > 0 ? heavy.slice(0, HEAVY_SHOWN) : all;
  return {
    type: 'chart',
    title: heavy.length > 0 ? 'The three models on what matters most here' : 'The three models by criterion',
    kind: 'bar',
    categories: criteria.map((criterion) => CRITERION_NAME[criterion]),
    series: MODELS.map((model) => ({
      name: SHORT_NAME[model],
      values: criteria.map((criterion) => Math.round(scoreOn(criterion, model) * PER_CRITERION * 10) / 10),
    })),
    unit: 'points',
    caption: 'Our marks, from 0 (worst) to 10 (best). The reasons, with their sources, are in the table of criteria.',
  };
}
