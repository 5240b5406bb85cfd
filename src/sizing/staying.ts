import type { ModelPlan, Whereabouts } from './estate-plan.ts';
import { SEED, stepsFor } from './place-searching.ts';
import { keepInPlace } from './placement/keep.ts';
import type { Placing } from './pool.ts';

export interface Stayed {
  readonly placing: Placing;
  /** For each working host, the host that it was; null for another one. */
  readonly was: readonly (string | null)[];
  readonly moves: ModelPlan['moves'];
}

/** The same hosts with as many machines as the search can leave where they are. A host is the same host only if it has the same shape. */
export function staying(placing: Placing, now: Whereabouts | undefined): Stayed {
  const { problem, placed } = placing;
  const none = { placing, was: placed.hostTypeOf.map(() => null), moves: null };
  if (now === undefined) return none;
  // Where hosts of today are reused, the others of the plan are new.
  const types = problem.shapes
    .map((_, type) => type)
    .filter((type) => type > 0 || now.of !== 'today' || problem.shapes.length === 1);
  const typeOf = (shape: string) => types.find((type) => problem.shapes[type]?.name === shape) ?? -1;
  const names: { readonly name: string; readonly shape: string }[] = [];
  const numbers = new Map<string, number>();
  const current = new Int32Array(problem.demands.length).fill(-1);
  let known = 0;
  for (const [item, { id }] of problem.pool.guests.entries()) {
    const host = now.hosts.get(id);
    if (host === undefined) continue;
    known += 1;
    if (typeOf(host.shape) < 0) continue;
    const number = numbers.get(host.name) ?? names.length;
    if (number === names.length) {
      names.push(host);
      numbers.set(host.name, number);
    }
    current[item] = number;
  }
  if (names.length === 0) return none;
  const kept = keepInPlace(
    { ...placed, problem: { ...placed.problem, current } },
    { seed: SEED, iterations: stepsFor(current.length), typeOf: names.map(({ shape }) => typeOf(shape)) },
  );
  const same = kept.placed.hosts === placed.hosts && kept.placed.cost === placed.cost;
  const { placed: its, today } = same ? kept : { placed, today: [] };
  const was = its.hostTypeOf.map((type, host) => {
    const before = names[today[host] ?? -1];
    return before && types.includes(type) && before.shape === problem.shapes[type]?.name ? before.name : null;
  });
  const stay = problem.pool.guests.filter(({ id }, item) => {
    const host = now.hosts.get(id)?.name;
    return host !== undefined && was[its.on[item] ?? -1] === host;
  }).length;
  return { placing: { ...placing, placed: its }, was, moves: { of: now.of, stay, move: known - stay } };
}
