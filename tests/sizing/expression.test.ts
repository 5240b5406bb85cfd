import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as e from '../../src/sizing/expression.ts';
import { valueOfFormula } from '../support/formula.ts';

const { expression } = fc.letrec<{ expression: e.Expression; leaf: e.Expression }>((tie) => ({
  leaf: fc
    .tuple(
      fc.oneof(
        fc.integer({ min: 1, max: 5_000_000 }),
        fc.integer({ min: 1, max: 9999 }).map((n) => n / 100),
      ),
      fc.constantFrom('', 'MiB', 'guests per host'),
    )
    .map(([value, unit]) => e.number(value, unit)),
  expression: fc.oneof(
    { maxDepth: 5 },
    tie('leaf'),
    fc
      .tuple(fc.constantFrom(e.plus, e.minus, e.times, e.over), tie('expression'), tie('expression'))
      .map(([by, a, b]) => by(a, b)),
    fc.tuple(fc.constantFrom(e.ceil, e.floor), tie('expression')).map(([by, of]) => by(of)),
    fc.array(tie('expression'), { minLength: 1, maxLength: 3 }).map(e.max),
    fc.tuple(tie('expression'), fc.constantFrom(0.8, 0.9, 1.2, 1)).map(([of, share]) => e.timesShare(of, share)),
  ),
}));

const plain = (value: number) => Number.isFinite(value) && !Object.is(value, -0);

describe('an expression', () => {
  it('means, as it is written, what it computes', () => {
    fc.assert(
      fc.property(expression, (each) => {
        fc.pre(plain(e.evaluate(each)));
        expect(valueOfFormula(e.render(each))).toBe(e.evaluate(each));
      }),
      { numRuns: 500 },
    );
  });

  it('is written the way people write', () => {
    const hosts = e.plus(
      e.ceil(e.over(e.number(2248, 'vCPUs'), e.times(e.number(4, 'vCPUs per core'), e.number(64, 'cores')))),
      e.number(1, 'spare'),
    );
    expect(e.render(hosts)).toBe('ceil(2,248 vCPUs / (4 vCPUs per core × 64 cores)) + 1 spare');
  });

  it('does not lose a host to the dust of binary fractions', () => {
    for (let hosts = 1; hosts <= 400; hosts++) {
      for (const share of [0.8, 0.9, 0.7, 0.96]) {
        const full = e.timesShare(e.number(250), share);
        expect(e.evaluate(e.ceil(e.over(e.number(Math.round(hosts * 250 * share * 100) / 100), full)))).toBe(hosts);
      }
    }
  });
});
