import type { Recommendation } from '../advice/recommendation.ts';
import { criterionScores } from '../knowledge/criteria.ts';
import type { Claim } from '../knowledge/schema.ts';
import { CRITERIA, type Criterion, MODELS, type Model } from '../knowledge/vocabulary.ts';
import type { Footnotes } from './footnotes.ts';
import type { Part } from './reply.ts';
import { CRITERION_NAME } from './words.ts';

const claims = new Map<string, Claim>(
  criterionScores.map(({ criterion, model, because, cites }) => [`${criterion} ${model}`, { text: because, cites: [...cites] }]),
);

/** What is known of a model on a criterion. */
export function criterionClaim(criterion: Criterion, model: Model): Claim | null {
  return claims.get(`${criterion} ${model}`) ?? null;
}

const scores = new Map<string, number>(criterionScores.map(({ criterion, model, score }) => [`${criterion} ${model}`, score]));

export function scoreOn(criterion: Criterion, model: Model): number {
  return scores.get(`${criterion} ${model}`) ?? 0;
}

/** Every criterion, those that weigh most for this question first, and those of them that weigh more than the rest. */
export function criteriaByWeight({ workloads }: Recommendation): {
  readonly all: readonly Criterion[];
  readonly heavy: readonly Criterion[];
} {
  const weights = new Map<Criterion, number>();
  for (const { criteria } of workloads) {
    for (const { criterion, weight } of criteria) weights.set(criterion, (weights.get(criterion) ?? 0) + weight);
  }
  const weightOf = (criterion: Criterion) => weights.get(criterion) ?? 0;
  const lightest = Math.min(...CRITERIA.map(weightOf));
  const all = [...CRITERIA].sort((a, b) => weightOf(b) - weightOf(a));
  // Sums of the same weights may differ in their last digits.
  return { all, heavy: all.filter((criterion) => weightOf(criterion) > lightest * 1.001) };
}

/** The three models on these criteria, with the reasons. */
export function criteriaDetail(criteria: readonly Criterion[], notes: Footnotes): readonly Part[] {
  return [{ type: 'detail', title: 'The criteria, what matters most here first', parts: [criteriaTable(criteria, notes)] }];
}

export function criteriaTable(criteria: readonly Criterion[], notes: Footnotes): Part {
  return {
    type: 'table',
    caption: 'Hardware, para- and OS-virtualisation by criterion',
    columns: ['Criterion', 'Hardware', 'Para', 'OS'].map((label) => ({ label, align: 'left' })),
    rows: criteria.map((criterion) => [
      [CRITERION_NAME[criterion]],
      ...MODELS.map((model) => {
        const claim = criterionClaim(criterion, model);
        return claim ? notes.claim(claim, 1) : ['nothing known'];
      }),
    ]),
  };
}
