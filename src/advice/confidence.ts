import { CRITERIA, MODELS, type Model } from '../knowledge/vocabulary.ts';
import { SCORES } from './scores.ts';
import { countBits, DOMINANT, type Tiers } from './weights.ts';

const SAMPLES = 512;
/** Below this share of weightings the winner is too close to call. */
export const CLEAR = 0.6;

const SIZE = CRITERIA.length;
const SEED = 0x5eed2001;
const { weights: WEIGHTS, order: ORDER } = sampleWeightings();
/** Tiers follow from the priorities that a question names: few ever occur, so what they give is kept. */
const MOST_KEPT = 64;
const kept = new Map<string, Float64Array>();

/**
 * The share of weightings in which each model comes first: rank-one acceptability of SMAA-2 (Lahdelma & Salminen, SMAA-2: Stochastic
 * Multicriteria Acceptability Analysis for Group Decision Making, Operations Research 49(3), 2001). The weightings are uniform over those
 * that the tiers allow: sorting a uniform sample and dealing the larger weights to the higher tiers keeps it uniform, since the criteria
 * are exchangeable. Models without a bonus entry do not take part.
 */
export function acceptability(bonus: Readonly<Partial<Record<Model, number>>>, tiers: Tiers): Record<Model, number> {
  const wins: Record<Model, number> = { hardware: 0, para: 0, os: 0 };
  const running = MODELS.filter((model) => bonus[model] !== undefined);
  const only = running.length === 1 ? running[0] : undefined;
  if (running.length === 0) return wins;
  if (only) {
    wins[only] = 1;
    return wins;
  }
  const utilities = utilitiesUnder(tiers);
  const bonuses = running.map((model) => bonus[model] ?? 0);
  const places = running.map((model) => MODELS.indexOf(model));
  const counts = new Float64Array(running.length);
  for (let base = 0; base < utilities.length; base += MODELS.length) {
    let best = 0;
    let bestUtility = Number.NEGATIVE_INFINITY;
    for (let at = 0; at < places.length; at += 1) {
      const utility = (bonuses[at] ?? 0) + (utilities[base + (places[at] ?? 0)] ?? 0);
      if (utility > bestUtility) {
        bestUtility = utility;
        best = at;
      }
    }
    counts[best] = (counts[best] ?? 0) + 1;
  }
  running.forEach((model, index) => {
    wins[model] = (counts[index] ?? 0) / SAMPLES;
  });
  return wins;
}

/** What each model scores under each weighting that the tiers allow, before any bonus: a row of one figure per model for each weighting. */
function utilitiesUnder(tiers: Tiers): Float64Array {
  const key = `${tiers.first} ${tiers.second} ${tiers.dominant}`;
  const known = kept.get(key);
  if (known) return known;
  const utilities = computeUtilities(tiers);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, utilities);
  return utilities;
}

function computeUtilities({ first, second, dominant }: Tiers): Float64Array {
  const utilities = new Float64Array(SAMPLES * MODELS.length);
  const dealt = new Float64Array(SIZE);
  const secondStart = countBits(first);
  const restStart = secondStart + countBits(second);
  const share = dominant ? 1 - DOMINANT : 1;
  const rows = MODELS.map((model) => ({ row: SCORES[model], start: dominant ? DOMINANT * meanOver(SCORES[model], first) : 0 }));
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    const base = sample * SIZE;
    let atFirst = base;
    let atSecond = base + secondStart;
    let atRest = base + restStart;
    for (let rank = 0; rank < SIZE; rank += 1) {
      const criterion = ORDER[base + rank] ?? 0;
      const bit = 1 << criterion;
      dealt[criterion] = (first & bit ? WEIGHTS[atFirst++] : second & bit ? WEIGHTS[atSecond++] : WEIGHTS[atRest++]) ?? 0;
    }
    rows.forEach(({ row, start }, model) => {
      let utility = start;
      for (let criterion = 0; criterion < SIZE; criterion += 1)
        utility += share * (dealt[criterion] ?? 0) * (row[criterion] ?? 0);
      utilities[sample * MODELS.length + model] = utility;
    });
  }
  return utilities;
}

function meanOver(row: ArrayLike<number>, mask: number): number {
  let sum = 0;
  for (let criterion = 0; criterion < SIZE; criterion += 1) if (mask & (1 << criterion)) sum += row[criterion] ?? 0;
  return sum / countBits(mask);
}

/** Uniform points of the simplex, each sorted from the largest weight down, with the criterion that it fell to. */
function sampleWeightings(): { readonly weights: Float64Array; readonly order: Uint8Array } {
  const random = mulberry32(SEED);
  const weights = new Float64Array(SAMPLES * SIZE);
  const order = new Uint8Array(SAMPLES * SIZE);
  for (let base = 0; base < weights.length; base += SIZE) {
    const draws = CRITERIA.map((_, criterion) => ({ criterion, size: -Math.log(1 - random()) }));
    const total = draws.reduce((sum, { size }) => sum + size, 0);
    draws.sort((a, b) => b.size - a.size);
    draws.forEach(({ criterion, size }, rank) => {
      weights[base + rank] = size / total;
      order[base + rank] = criterion;
    });
  }
  return { weights, order };
}

/** A small generator with a fixed seed, so that the same question always gets the same answer: mulberry32 by Tommy Ettinger, public domain. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
