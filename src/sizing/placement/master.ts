import type { Highs, Model } from 'highs';
import type { CoreHost } from './core.ts';
import type { Pattern } from './kinds.ts';

export interface Relaxed {
  readonly value: number;
  /** How often each pattern is used, in the order in which they were added. */
  readonly use: Float64Array;
  readonly prices: Float64Array;
  /** What one host more of a counted type would save (zero or below), by type. */
  readonly rents: Float64Array;
}

/** The linear programme that covers the demand by patterns, kept between solves. Its owner must close it: the solver's memory is not collected. */
export interface Master {
  readonly patterns: readonly Pattern[];
  /** False if it is there already. */
  add(pattern: Pattern): boolean;
  demand(kind: number, count: number): void;
  supply(type: number, count: number): void;
  /** After new patterns the last solution is still one, after a new demand its prices still hold: each suits another simplex. Null when the solver fails. */
  solve(after: 'patterns' | 'demand'): Relaxed | null;
  close(): void;
}

/** HiGHS's numbers for its simplex strategies. */
const [DUAL, PRIMAL] = [1, 4];

/** `penalty` is the price of a guest that no pattern covers: it keeps the programme solvable. */
export function openMaster(highs: Highs, types: readonly CoreHost[], demand: Int32Array, penalty: number): Master {
  const model: Model = highs.createModel();
  const patterns: Pattern[] = [];
  const known = new Set<string>();
  const infinite = highs.infinity;
  const counted = types.map(({ count }) => Number.isFinite(count));
  model.options.set({
    output_flag: false,
    presolve: 'off',
    solver: 'simplex',
    simplex_dual_edge_weight_strategy: 1,
    dual_simplex_cost_perturbation_multiplier: 0,
    primal_simplex_bound_perturbation_multiplier: 0,
  });
  model.addRows({
    lower: Float64Array.from([...demand, ...types.map(() => -infinite)]),
    upper: Float64Array.from([
      ...Array.from(demand, () => infinite),
      ...types.map(({ count }) => (Number.isFinite(count) ? count : infinite)),
    ]),
    matrix: emptyRows(demand.length + types.length),
  });
  for (let kind = 0; kind < demand.length; kind++) model.addCol(penalty, 0, infinite, { indices: [kind], values: [1] });
  return {
    patterns,
    add(pattern) {
      const key = `${pattern.type}:${pattern.kinds
        .map((kind, at) => `${kind}x${pattern.times[at]}`)
        .sort()
        .join()}`;
      if (known.has(key)) return false;
      known.add(key);
      patterns.push(pattern);
      const tied = counted[pattern.type] ? [demand.length + pattern.type] : [];
      const entries = { indices: [...pattern.kinds, ...tied], values: [...pattern.times, ...tied.map(() => 1)] };
      model.addCol(types[pattern.type]?.cost ?? 0, 0, infinite, entries);
      return true;
    },
    demand: (kind, count) => void model.changeRowBounds(kind, count, infinite),
    supply: (type, count) => void model.changeRowBounds(demand.length + type, -infinite, count),
    solve(after) {
      model.options.set('simplex_strategy', after === 'patterns' ? PRIMAL : DUAL);
      model.run();
      if (model.getModelStatus() !== highs.constants.modelStatus.optimal) return null;
      const { colValue, rowDual } = model.getSolution();
      return {
        value: model.getObjectiveValue(),
        use: colValue.slice(demand.length),
        prices: rowDual.slice(0, demand.length).map((price) => Math.max(0, price)),
        rents: rowDual.slice(demand.length).map((rent) => Math.min(0, rent)),
      };
    },
    close: () => model.dispose(),
  };
}

function emptyRows(numRows: number) {
  return {
    format: 'csr' as const,
    numRows,
    numCols: 0,
    starts: new Int32Array(numRows + 1),
    indices: new Int32Array(0),
    values: new Float64Array(0),
  };
}
