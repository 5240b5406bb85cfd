import { ruleBooks } from '../knowledge/rule-books/index.ts';
import { evaluate, render } from './expression.ts';
import { rulesOf } from './rules.ts';
import { countByTotals, type HostSize, type Totals } from './totals.ts';

/** What one public tool would say of an estate: null hosts where it leaves nothing of a host. `besides`: small nodes on top, of another shape. */
export interface ToolSays {
  readonly policy: string;
  readonly name: string;
  readonly hosts: number | null;
  readonly besides: number;
  readonly formula: string;
}

/** "Seven tools, one estate": the hosts that each public rule book asks for, by its own constants. */
export function sevenTools(totals: Totals, host: HostSize): readonly ToolSays[] {
  return ruleBooks
    .filter(({ method }) => method === 'totals')
    .map((book) => {
      const rules = rulesOf(book, { failover: null, growth: null });
      const counted = countByTotals(totals, host, rules);
      return {
        policy: book.id,
        name: book.name,
        hosts: counted && evaluate(counted.hosts),
        besides: rules.controlPlaneNodes,
        formula: counted === null ? '' : render(counted.hosts),
      };
    });
}
