import { ruleBooks } from '../knowledge/rule-books/index.ts';
import { MODELS } from '../knowledge/vocabulary.ts';
import { benefitsOf } from './benefits.ts';
import { dangersOf } from './dangers.ts';
import type { EstatePlan, ModelPlan, SizingRequest } from './estate-plan.ts';
import { flipsOf } from './flips.ts';
import { modelFlipOf } from './model-flip.ts';
import { planModel } from './model-plan.ts';
import { type Placer, placeSearching } from './place-searching.ts';
import { playedBack } from './played-back.ts';
import type { Basis } from './pool.ts';
import { pooledUnder } from './pooled-under.ts';
import { rangeOf } from './range.ts';
import { rulesOf, shownConstants } from './rules.ts';
import { bestSplit } from './split.ts';

/** An estate under each model, by the rules of one book: hosts, how they were counted, the best split, and what would change them. */
export function planEstate(request: SizingRequest, place: Placer = placeSearching): EstatePlan {
  const basis = basisOf(request, place);
  const { book } = basis;
  const plans = planModels(request, place);
  const split = bestSplit(basis);
  const hardware = plans.find(({ model }) => model === 'hardware');
  return {
    request,
    policy: { name: book.id, constants: shownConstants(book, request) },
    pooledCpu: pooledUnder('hardware', basis),
    playedBack: hardware ? playedBack(hardware, basis) : null,
    plans,
    split,
    ...flipsOf(basis),
    modelFlip: modelFlipOf(split, basis),
    range: rangeOf(basis),
    benefits: benefitsOf(plans, request),
    dangers: dangersOf(plans, basis),
  };
}

/** The plans of the models alone. */
export function planModels(request: SizingRequest, place: Placer = placeSearching): readonly ModelPlan[] {
  const basis = basisOf(request, place);
  return MODELS.map((model) => planModel(model, basis));
}

function basisOf(request: SizingRequest, place: Placer): Basis {
  const book = ruleBooks.find(({ id }) => id === request.policy);
  if (book === undefined) throw new Error(`no rule book is called ${request.policy}`);
  return { request, book, rules: rulesOf(book, request), place };
}
