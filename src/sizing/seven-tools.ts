import { ruleBooks } from '../knowledge/rule-books/index.ts';
import { evaluate, render } from './expression.ts';
import { rulesOf } from './rules.ts';
import { countByTotals, type HostSize, type Totals } from './totals.ts';

/** What one public tool would say of an estate. `besides`: small nodes that it asks for on top, of another shape. */
export interface ToolSays {
  readonly policy: string;
  readonly name: string;
  readonly hosts: number;
  readonly besides: number;
  readonly formula: string;
}

/** "Seven tools, one estate": the hosts that each public rule book asks for, by its own constants. */
export function sevenTools(totals: Totals, host: HostSize): readonly ToolSays[] {
  return ruleBooks
    .filter(({ method }) => method === 'totals')
    .map((book) => {
      const rules = rulesOf(book, { failover: null, growth: null });
      const { hosts } = countByTotals(totals, host, rules);
      return {
        policy: book.id,
        name: book.name,
        hosts: evaluate(hosts),
        besides: rules.controlPlaneNodes,
        formula: render(hosts),
      };
    });
}
