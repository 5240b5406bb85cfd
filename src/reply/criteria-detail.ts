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

/** The three models on every criterion, those that weigh most for this question first. */
export function criteriaDetail({ workloads }: Recommendation, notes: Footnotes): readonly Part[] {
  const weights = new Map<Criterion, number>();
  for (const { criteria } of workloads) {
    for (const { criterion, weight } of criteria) weights.set(criterion, (weights.get(criterion) ?? 0) + weight);
  }
  const order = [...CRITERIA].sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
  return [{ type: 'detail', title: 'The criteria, what matters most here first', parts: [criteriaTable(order, notes)] }];
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
