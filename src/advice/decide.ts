import { MODELS, type Model, type Priority } from '../knowledge/vocabulary.ts';
import type { Workload } from '../understanding/question.ts';
import { type Context, familyOf } from './context.ts';
import { type Emit, eachEffect } from './effects.ts';
import type { Level } from './recommendation.ts';
import { weighted } from './scores.ts';
import { meanWeights, type Tiers, tiersOf } from './weights.ts';

/** One workload looked at on its own: what stands, by how much, and what wins. */
export interface Decision {
  readonly levels: Readonly<Record<Model, Level>>;
  /** Sum of what the findings add or take, per model. */
  readonly bonus: Readonly<Record<Model, number>>;
  readonly utility: Readonly<Record<Model, number>>;
  readonly tiers: Tiers;
  readonly weights: Float64Array;
  /** Models from which the winner may come. */
  readonly open: readonly Model[];
  readonly winner: Model | null;
}

const CAVEAT = 0.12;
const CAVEATS_AT_MOST = 0.3;
const FAVOUR = 0.06;
const FAVOURS_AT_MOST = 0.18;

interface Tally {
  out: boolean;
  caveats: number;
  against: number;
  inFavour: number;
  extra: number;
}

/** Decides for one workload in its place. `most` lets one more priority come before all that was said. */
export function decide(workload: Workload, context: Context, most: Priority | null = null, listen?: Emit): Decision {
  const tallies: Record<Model, Tally> = { hardware: newTally(), para: newTally(), os: newTally() };
  eachEffect(workload, context, (rule, effect, on, weight) => {
    listen?.(rule, effect, on, weight);
    const tally = tallies[rule.model];
    if (effect === 'rules-out') tally.out = true;
    else if (effect === 'caveat') tally.caveats += 1;
    if (weight !== null) tally.extra += weight;
    else if (effect === 'caveat') tally.against += CAVEAT;
    else if (effect === 'favours') tally.inFavour += FAVOUR;
  });
  const tiers = tiersOf(workload, familyOf(workload), context.question.priorities, most ?? context.question.foremost);
  const weights = meanWeights(tiers);
  const levels = { hardware: levelOf(tallies.hardware), para: levelOf(tallies.para), os: levelOf(tallies.os) };
  const bonus = { hardware: bonusOf(tallies.hardware), para: bonusOf(tallies.para), os: bonusOf(tallies.os) };
  const utility = {
    hardware: weighted('hardware', weights) + bonus.hardware,
    para: weighted('para', weights) + bonus.para,
    os: weighted('os', weights) + bonus.os,
  };
  const open = openModels(levels, context);
  return { levels, bonus, utility, tiers, weights, open, winner: bestOf(open, utility) };
}

/** The models that the asker weighs, of those not ruled out; where none of them is left, whatever is. */
function openModels(levels: Decision['levels'], { options }: Context): readonly Model[] {
  const left = MODELS.filter((model) => levels[model] !== 'ruled-out');
  if (!options) return left;
  // Who weighs two products of one model has settled on the model, but hears of a better one if it only works with a caveat.
  const asked = left.filter((model) => options.models.has(model) && (options.several || levels[model] === 'fits'));
  return asked.length > 0 ? asked : left;
}

function bestOf(open: readonly Model[], utility: Decision['utility']): Model | null {
  let best: Model | null = null;
  for (const model of open) if (best === null || utility[model] > utility[best]) best = model;
  return best;
}

function newTally(): Tally {
  return { out: false, caveats: 0, against: 0, inFavour: 0, extra: 0 };
}

function levelOf({ out, caveats }: Tally): Level {
  return out ? 'ruled-out' : caveats > 0 ? 'possible' : 'fits';
}

function bonusOf({ against, inFavour, extra }: Tally): number {
  return Math.min(inFavour, FAVOURS_AT_MOST) - Math.min(against, CAVEATS_AT_MOST) + extra;
}
