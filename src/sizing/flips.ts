import { MODELS, type Model } from '../knowledge/vocabulary.ts';
import type { Flip } from './estate-plan.ts';
import { type Knob, knobs, type Tried, withoutLargest } from './knobs.ts';
import { MOST_SEARCHED, placeAtOnce, placeTrying } from './place-searching.ts';
import type { Basis } from './pool.ts';
import { changed, recount, recountAtLeast } from './recount.ts';

/** Machines that may be placed anew in all, over all trials: what no longer comes within it is not told. */
const MOST_PLACED = { hardware: 400_000, para: 60_000, os: 60_000 } as const satisfies Record<Model, number>;

export interface Flips {
  readonly flips: readonly Flip[];
  /** What a host may have half of and the plan for hardware virtualisation takes no more hosts. */
  readonly halfWillDo: readonly ('cores' | 'memory')[];
}

/**
 * The smallest changes that add or remove a host, under each model. Each is found by bisection on the count itself: the bound first, a placement only
 * where the bound leaves it open.
 */
export function flipsOf(basis: Basis): Flips {
  const each = MODELS.map((model) => flipsUnder(model, basis));
  return { flips: each.flatMap(({ flips }) => flips), halfWillDo: each[0]?.halfWillDo ?? [] };
}

function flipsUnder(model: Model, basis: Basis): Flips {
  const from = recount(model, basis);
  if (from === null || from === 0) return { flips: [], halfWillDo: [] };
  const guests = basis.request.guests.filter(({ eligible }) => eligible[model].ok);
  const { moreRoom, lessRoom, halves } = knobs(model, basis);
  const trials: Trials = { model, basis, from, left: Math.ceil(MOST_PLACED[model] / guests.length) };
  const found = [
    ...[...moreRoom, withoutLargest(guests, basis)].map((knob) => smallest(knob, trials, 'fewer')),
    ...lessRoom.map((knob) => smallest(knob, trials, 'more')),
  ].filter((flip) => flip !== null);
  const does = (knob: Knob) => knob.steps > 0 && recount(model, changed(basis, knob.at(knob.steps).change)) === from;
  const halfWillDo = model !== 'hardware' ? [] : (['cores', 'memory'] as const).filter((what) => does(halves[what]));
  return { flips: found, halfWillDo };
}

/** What is tried, and how many placements are left for it. */
interface Trials {
  readonly model: Model;
  readonly basis: Basis;
  readonly from: number;
  left: number;
}

/** Whether a change gives fewer hosts, or more; null once there is nothing left to place. The search is spared where the first answer decides. */
function gives(direction: Direction, { change }: Tried, trials: Trials): boolean | null {
  const { from, model } = trials;
  trials.left--;
  if (trials.left < 0) return null;
  const basis = changed(trials.basis, change);
  const at = (hosts: number | null) => (direction === 'fewer' ? hosts !== null && hosts < from : hosts === null || hosts > from);
  const quick = basis.book.method === 'totals' ? null : recount(model, { ...basis, place: placeAtOnce });
  if (quick !== null && at(quick) === (direction === 'fewer')) return direction === 'fewer';
  const searched = basis.request.guests.length <= MOST_SEARCHED || basis.book.method === 'totals';
  const hosts = searched ? recount(model, { ...basis, place: placeTrying }) : quick;
  return at(hosts);
}

type Direction = 'fewer' | 'more';

/** The first of the steps for which something holds, that from then on holds; one beyond the last where it never does. */
function first(steps: number, holds: (step: number) => boolean): number {
  let [no, yes] = [0, steps + 1];
  while (yes - no > 1) {
    const middle = Math.floor((no + yes) / 2);
    if (holds(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}

/** The bound says where the count can change first, or must have changed; placements from there on, one step after the other, where it does. */
function smallest(knob: Knob, trials: Trials, direction: Direction): Flip | null {
  const { basis, from, model } = trials;
  if (knob.steps < 1) return null;
  const least = (step: number) => recountAtLeast(model, changed(basis, knob.at(step).change));
  const crossed = first(knob.steps, (step) => (direction === 'fewer' ? least(step) < from : least(step) > from));
  const found = direction === 'fewer' ? upFrom(crossed, knob, trials) : downFrom(crossed, knob, trials);
  if (found === null || found > knob.steps) return null;
  const { change, says } = knob.at(found);
  const hostsTo = recount(model, changed(basis, change));
  return hostsTo === null || hostsTo === from ? null : { model, change: says, hostsFrom: from, hostsTo };
}

/** Below `least` no placement can have fewer hosts. */
function upFrom(least: number, knob: Knob, trials: Trials): number | null {
  for (let step = least; step < Math.min(least + STEPS_WALKED, knob.steps + 1); step++) {
    const fewer = gives('fewer', knob.at(step), trials);
    if (fewer !== false) return fewer === null ? null : step;
  }
  const from = least + STEPS_WALKED - 1;
  const rest = knob.steps - from;
  if (rest < 1 || !gives('fewer', knob.at(knob.steps), trials)) return null;
  const found = from + first(rest - 1, (step) => gives('fewer', knob.at(from + step), trials) === true);
  return trials.left < 0 ? null : found;
}

/** From `most` on every placement has more hosts. */
function downFrom(most: number, knob: Knob, trials: Trials): number | null {
  let step = most;
  while (step > 1) {
    const more = gives('more', knob.at(step - 1), trials);
    if (more === null) return null;
    if (!more) return step;
    step -= 1;
  }
  return step;
}

const STEPS_WALKED = 3;
