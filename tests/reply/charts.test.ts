import { describe, expect, it } from 'vitest';
import { criterionScores } from '../../src/knowledge/criteria.ts';
import { CRITERIA } from '../../src/knowledge/vocabulary.ts';
import { type ChartPart, chartAsText, figuresOf } from '../../src/reply/chart-text.ts';
import { explainReply } from '../../src/reply/explain.ts';
import { recommendationReply } from '../../src/reply/recommendation-reply.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { advice, containers, recommendation, verdict } from '../support/recommendation.ts';

const SHARES: ChartPart = {
  type: 'chart',
  title: 'Shares',
  kind: 'bar',
  categories: ['Hardware', 'OS', 'Para'],
  series: [{ name: 'Share', values: [60, 38, 0] }],
  unit: '%',
  caption: 'Of all.',
};
const MARKS: ChartPart = {
  ...SHARES,
  categories: ['Density', 'Isolation'],
  series: [
    { name: 'Hardware', values: [3.5, 10] },
    { name: 'OS', values: [10, 3.5] },
  ],
  unit: 'points',
};

function chartsOf(reply: Reply | null): readonly ChartPart[] {
  return (reply?.parts ?? []).flatMap((part) => (part.type === 'chart' ? [part] : []));
}

/** Hardware ahead, OS behind it. */
function contested() {
  const { verdicts } = advice();
  return advice({
    confidence: 0.62,
    verdicts: {
      ...verdicts,
      hardware: verdict('hardware', { acceptability: 0.62 }),
      os: verdict('os', { acceptability: 0.38 }),
      para: verdict('para', { level: 'ruled-out', acceptability: 0, score: null }),
    },
  });
}

describe('a chart as text', () => {
  it('has a bar and a figure for each category', () => {
    expect(chartAsText(SHARES, 100)).toEqual([
      `Hardware  60  ${'█'.repeat(30)}`,
      `OS        38  ${'█'.repeat(19)}`,
      'Para       0',
    ]);
  });

  it('shows the least of values as a bar of its own', () => {
    expect(chartAsText({ ...SHARES, series: [{ name: 'Share', values: [99, 1, 0] }] }, 100)[1]).toMatch(/ 1 {2}█$/);
  });

  it('is a table where several series stand side by side', () => {
    expect(chartAsText(MARKS, 100)).toEqual([
      '           Hardware   OS',
      '---------  --------  ---',
      'Density         3.5   10',
      'Isolation        10  3.5',
    ]);
  });

  it('says its figures in words', () => {
    expect(figuresOf(SHARES)).toEqual(['Hardware: 60\u00a0%', 'OS: 38\u00a0%', 'Para: 0\u00a0%']);
    expect(figuresOf(MARKS)).toEqual(['Density: Hardware 3.5, OS 10', 'Isolation: Hardware 10, OS 3.5']);
  });
});

describe('the charts of a recommendation', () => {
  it('show how often each model comes first, as the table says it', () => {
    const reply = recommendationReply(recommendation({ workloads: [contested()] }));
    const [chart] = chartsOf(reply);
    expect(chart?.categories).toEqual(['Hardware', 'Para', 'OS']);
    expect(chart?.series.map(({ values }) => values)).toEqual([[62, 0, 38]]);
    expect(chart?.caption).toContain('What is ruled out stands at 0.');
    expect(reply.result.text).toMatch(/Hardware {2}62 {2}█+\n/);
    expect(reply.result.text).toContain('first in 62 %');
  });

  it('leave out what one model has for itself', () => {
    const alone = advice({
      verdicts: {
        ...advice().verdicts,
        hardware: verdict('hardware', { acceptability: 1 }),
        para: verdict('para', { acceptability: 0 }),
      },
    });
    expect(chartsOf(recommendationReply(recommendation({ workloads: [alone] }))).map(({ title }) => title)).toEqual([
      'The three models on what matters most here',
    ]);
  });

  it('are about the criteria alone for several workloads', () => {
    const reply = recommendationReply(recommendation({ workloads: [contested(), containers('LAMP sites', 40)] }));
    expect(chartsOf(reply)).toHaveLength(1);
  });

  it('show what matters most here first', () => {
    const chart = chartsOf(recommendationReply(recommendation({ workloads: [contested()] })))[1];
    expect(chart?.title).toBe('The three models on what matters most here');
    expect(chart?.categories).toEqual(['Live migration', 'Density', 'Isolation']);
  });

  it('show all criteria where none matters more than another', () => {
    const even = { ...contested(), criteria: CRITERIA.map((criterion) => ({ criterion, weight: 0.1 })) };
    const chart = chartsOf(recommendationReply(recommendation({ workloads: [even] })))[1];
    expect(chart?.title).toBe('The three models by criterion');
    expect(chart?.categories).toHaveLength(CRITERIA.length);
  });

  it('show five criteria at most of those that matter most', () => {
    const many = { ...contested(), criteria: CRITERIA.map((criterion, index) => ({ criterion, weight: 0.2 - index / 100 })) };
    const chart = chartsOf(recommendationReply(recommendation({ workloads: [many] })))[1];
    expect(chart?.categories).toHaveLength(5);
  });

  it('give the marks that the knowledge has, ten times as large', () => {
    const chart = chartsOf(explainReply('differences'))[0];
    expect(chart?.categories).toHaveLength(CRITERIA.length);
    const density = criterionScores.filter(({ criterion }) => criterion === 'density').map(({ score }) => score * 10);
    expect(chart?.series.map(({ values }) => values[0])).toEqual(density);
  });

  it('leave the contract of --json as it was', () => {
    expect(Object.keys(recommendationReply(recommendation()).result)).not.toContain('charts');
  });
});
