import { describe, expect, it } from 'vitest';
import { ruleBooks } from '../../src/knowledge/rule-books/index.ts';
import { evaluate, render } from '../../src/sizing/expression.ts';
import { rulesOf } from '../../src/sizing/rules.ts';
import { countByTotals, type HostSize, type Totals } from '../../src/sizing/totals.ts';
import { valueOfFormula } from '../support/formula.ts';

const book = ruleBooks.find(({ id }) => id === 'presizion');

function presizion(totals: Totals, host: HostSize) {
  if (book === undefined) throw new Error('no rule book of Presizion');
  const counted = countByTotals(totals, host, rulesOf(book, { failover: 0, growth: null }));
  if (counted === null) throw new Error('nothing is left of a host');
  const { hosts, limitedBy } = counted;
  return { hosts: evaluate(hosts), limitedBy, formula: render(hosts) };
}

describe('Presizion’s worked example', () => {
  const gib = 1024;
  const host = { cores: 64, memoryMiB: 512 * gib, storageMiB: 20_000 * gib };
  const totals = { guests: 450, vcpus: 1334, memoryMiB: 450 * 16 * 0.8 * gib, storageMiB: 450 * 200 * gib };

  it('needs 14 servers, for the memory', () => {
    expect(presizion(totals, host)).toMatchObject({ hosts: 14, limitedBy: 'memory' });
  });

  it('needs 7 for the processors and 6 for the disks', () => {
    const roomy = { ...host, memoryMiB: 100_000 * gib };
    expect(presizion(totals, roomy)).toMatchObject({ hosts: 7, limitedBy: 'cpu' });
    expect(presizion(totals, { ...roomy, cores: 1000 })).toMatchObject({ hosts: 6, limitedBy: 'storage' });
  });

  it('shows the formula that gives 14', () => {
    expect(valueOfFormula(presizion(totals, host).formula)).toBe(14);
  });
});
