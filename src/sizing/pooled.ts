import type { Rules } from './rules.ts';

/** The memory of a guest above its guarantee: what it may take in all, and how much of that its part of the pool already counts. */
export interface Burst {
  readonly wholeMiB: number;
  readonly countedMiB: number;
  readonly deviationMiB: number;
}

/**
 * Memory that is held for a guest of OS-virtualisation: its guarantee, and its percentile of the shared pool. A measured peak, with the comfort
 * factor, is the guarantee, though never less than the floor; without one the shares are assumed.
 */
export function burstOf(
  configuredMiB: number,
  peak: number | null,
  rules: Pick<Rules, 'guaranteedShare' | 'comfortFactor' | 'burstPercentile' | 'burstDeviation'>,
): { readonly heldMiB: number; readonly burst: Burst } {
  const share = peak === null ? rules.guaranteedShare : Math.max(rules.guaranteedShare, Math.min(1, peak * rules.comfortFactor));
  const guaranteed = configuredMiB * share;
  const wholeMiB = configuredMiB - guaranteed;
  const countedMiB = peak === null ? wholeMiB * rules.burstPercentile : 0;
  const deviationMiB = peak === null ? wholeMiB * rules.burstDeviation : 0;
  return { heldMiB: guaranteed + countedMiB, burst: { wholeMiB, countedMiB, deviationMiB } };
}

/**
 * Room that every host keeps free for bursts, so that with the percentiles that are counted already it holds the larger of their sum and of
 * N-sigma, whichever guests land on it, and any one guest can take all that it was given. With percentiles at mean + z deviations, N-sigma exceeds
 * their sum by N√Σd² - zΣd, which is at most N²d/4z for the largest deviation d. N-sigma alone, which takes guests for independent, fell below the
 * true peak in a fifth of groups of ten in a public trace.
 */
export function poolReserve(bursts: readonly Burst[], rules: Rules): number {
  const z = rules.burstDeviation > 0 ? (rules.burstPercentile - rules.burstMean) / rules.burstDeviation : 0;
  let reserve = 0;
  for (const { wholeMiB, countedMiB, deviationMiB } of bursts) {
    const beyond = z > 0 ? (rules.sigmas ** 2 * deviationMiB) / (4 * z) : rules.sigmas * deviationMiB;
    reserve = Math.max(reserve, wholeMiB - countedMiB, beyond);
  }
  return Math.ceil(reserve - 1e-6);
}
