import type { SizedBy } from './estate-plan.ts';
import { ceil, type Expression, evaluate } from './expression.ts';

/** One thing that hosts run out of: how many hosts it fills, in fractions. */
export interface Term {
  readonly by: SizedBy;
  readonly load: Expression;
}

/** The hosts that a term takes, as nobody buys a part of one. */
export function wholeHosts({ load }: Term): Expression {
  return load.op === 'number' ? load : ceil(load);
}

/** What the last of `hosts` is for: of the terms that take so many, the one that fills them most. Null where none does. */
export function tightest(terms: readonly Term[], hosts: number): SizedBy | null {
  const reached = terms.filter((term) => evaluate(wholeHosts(term)) === hosts);
  return reached.toSorted((a, b) => evaluate(b.load) - evaluate(a.load))[0]?.by ?? null;
}
