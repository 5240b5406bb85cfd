import { CRITERIA_OF_NEED, CRITERIA_OF_PRIORITY } from '../knowledge/criteria.ts';
import { CRITERIA, type Criterion, type OsFamily, type Priority } from '../knowledge/vocabulary.ts';
import type { Workload } from '../understanding/question.ts';

/** Two sets of criteria, as bits: each in `first` weighs at least as much as each in `second`, and those at least as much as the rest. */
export interface Tiers {
  readonly first: number;
  readonly second: number;
  /** What "matters most" weighs as much as all else together: half of the weight is the first set's, before the rest is dealt. */
  readonly dominant: boolean;
}

/** The share of the weight that a dominant first set has beforehand. */
export const DOMINANT = 0.5;

const SIZE = CRITERIA.length;
const BIT = new Map<Criterion, number>(CRITERIA.map((criterion, index) => [criterion, 1 << index]));
/** From how many alike guests on their density tells. */
export const MANY = 5;

/**
 * Expected weights by rank when all weightings are equally likely: the rank-order centroid (Barron & Barrett, Decision Quality Using Ranked
 * Attribute Weights, Management Science 42(11), 1996).
 */
const BY_RANK = CRITERIA.map((_, rank) => {
  let sum = 0;
  for (let place = rank; place < SIZE; place += 1) sum += 1 / (place + 1);
  return sum / SIZE;
});

/** What people said matters, and what their needs and numbers imply. */
export function tiersOf(
  workload: Workload,
  family: OsFamily,
  priorities: readonly Priority[],
  most: Priority | null = null,
): Tiers {
  let stated = 0;
  let implied = 0;
  for (const priority of priorities) stated |= bits(CRITERIA_OF_PRIORITY[priority]);
  for (const priority of workload.priorities) stated |= bits(CRITERIA_OF_PRIORITY[priority]);
  for (const { need, degree } of workload.needs) {
    const mask = bits(CRITERIA_OF_NEED[need] ?? []);
    if (degree === 'hard') stated |= mask;
    else implied |= mask;
  }
  if (workload.count >= MANY && family === 'linux') implied |= bits(['density', 'memory-elasticity']);
  if (most === null) return { first: stated, second: implied & ~stated, dominant: false };
  const first = bits(CRITERIA_OF_PRIORITY[most]);
  return { first, second: (stated | implied) & ~first, dominant: true };
}

/** The mean weight of each criterion over all weightings that the tiers allow. */
export function meanWeights({ first, second, dominant }: Tiers): Float64Array {
  const weights = new Float64Array(SIZE);
  const firstSize = countBits(first);
  const secondSize = countBits(second);
  const means = [
    meanOfRanks(0, firstSize),
    meanOfRanks(firstSize, firstSize + secondSize),
    meanOfRanks(firstSize + secondSize, SIZE),
  ] as const;
  for (let index = 0; index < SIZE; index += 1) {
    const bit = 1 << index;
    const mean = first & bit ? means[0] : second & bit ? means[1] : means[2];
    weights[index] = dominant ? (1 - DOMINANT) * mean + (first & bit ? DOMINANT / firstSize : 0) : mean;
  }
  return weights;
}

export function countBits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

function meanOfRanks(from: number, to: number): number {
  let sum = 0;
  for (let rank = from; rank < to; rank += 1) sum += BY_RANK[rank] ?? 0;
  return to > from ? sum / (to - from) : 0;
}

function bits(criteria: readonly Criterion[]): number {
  let mask = 0;
  for (const criterion of criteria) mask |= BIT.get(criterion) ?? 0;
  return mask;
}
