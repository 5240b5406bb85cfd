import { criterionScores } from '../knowledge/criteria.ts';
import { CRITERIA, type Criterion, type Model } from '../knowledge/vocabulary.ts';

/** The criteria scores as rows to multiply with. */
export const SCORES: Readonly<Record<Model, Float64Array>> = {
  hardware: rowOf('hardware'),
  para: rowOf('para'),
  os: rowOf('os'),
};

/** What a model scores under mean weights, before any finding speaks for or against it. */
export function weighted(model: Model, weights: Float64Array): number {
  const row = SCORES[model];
  let sum = 0;
  for (let index = 0; index < row.length; index += 1) sum += (row[index] ?? 0) * (weights[index] ?? 0);
  return sum;
}

function rowOf(model: Model): Float64Array {
  const scores = new Map<Criterion, number>();
  for (const entry of criterionScores) if (entry.model === model) scores.set(entry.criterion, entry.score);
  return Float64Array.from(CRITERIA, (criterion) => scores.get(criterion) ?? 0);
}
