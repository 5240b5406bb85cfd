import type { Highs, Model } from 'highs';
import type { CoreHost } from './core.ts';
import { type Pattern, worthOf } from './kinds.ts';

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
  /** How many were not there already. */
  add(some: readonly Pattern[]): number;
  /** How many kinds it covers. */
  readonly rows: number;
  /** Sets what is left to cover, and the hosts for it. */
  change(demand: Int32Array, supply: readonly number[]): void;
  /** A programme of its own for what is left, with the patterns that are likely to matter at these prices. */
  reduced(demand: Int32Array, supply: readonly number[], prices: Float64Array): Master;
  /** After new patterns the last solution is still one, after a new demand its prices still hold: each suits another simplex. Null when the solver fails. */
  solve(after: 'patterns' | 'demand'): Relaxed | null;
  close(): void;
}

/** HiGHS's numbers for its simplex strategies. */
const [DUAL, PRIMAL] = [1, 4];
/** In a reduced programme: more slow it down, and those that it lacks are soon priced again. */
const PATTERNS_FOR_EACH_KIND = 4;

export interface MasterSetup {
  readonly types: readonly CoreHost[];
  readonly demand: Int32Array;
  /** How many hosts of each type are left. */
  readonly supply: readonly number[];
  /** The price of a guest that no pattern covers: it keeps the programme solvable. */
  readonly penalty: number;
}

export function openMaster(highs: Highs, { types, demand, supply, penalty }: MasterSetup): Master {
  const model: Model = highs.createModel();
  const patterns: Pattern[] = [];
  const known = new Set<string>();
  const infinite = highs.infinity;
  const covered = Array.from(demand.keys()).filter((kind) => (demand[kind] ?? 0) > 0);
  const rowOf = new Int32Array(demand.length).fill(-1);
  covered.forEach((kind, row) => {
    rowOf[kind] = row;
  });
  const rows = covered.length;
  const counted = supply.map((count) => Number.isFinite(count));
  model.options.set({
    output_flag: false,
    presolve: 'off',
    solver: 'simplex',
    simplex_dual_edge_weight_strategy: 1,
    dual_simplex_cost_perturbation_multiplier: 0,
    primal_simplex_bound_perturbation_multiplier: 0,
  });
  model.addRows({
    lower: Float64Array.from([...covered.map((kind) => demand[kind] ?? 0), ...types.map(() => -infinite)]),
    upper: Float64Array.from([
      ...covered.map(() => infinite),
      ...supply.map((count) => (Number.isFinite(count) ? Math.max(0, count) : infinite)),
    ]),
    matrix: emptyRows(rows + types.length),
  });
  const addColumns = (columns: readonly Column[]) => {
    const starts = new Int32Array(columns.length + 1);
    columns.forEach(({ indices }, at) => {
      starts[at + 1] = (starts[at] ?? 0) + indices.length;
    });
    model.addCols({
      cost: Float64Array.from(columns, ({ cost }) => cost),
      lower: new Float64Array(columns.length),
      upper: new Float64Array(columns.length).fill(infinite),
      matrix: {
        format: 'csc',
        numRows: rows + types.length,
        numCols: columns.length,
        starts,
        indices: Int32Array.from(columns.flatMap(({ indices }) => indices)),
        values: Float64Array.from(columns.flatMap(({ values }) => values)),
      },
    });
  };
  const columnOf = ({ type, kinds, times }: Pattern): Column => {
    const mine = Array.from(kinds.keys()).filter((at) => (rowOf[kinds[at] ?? 0] ?? -1) >= 0);
    const tied = counted[type] ? [rows + type] : [];
    return {
      cost: types[type]?.cost ?? 0,
      indices: [...mine.map((at) => rowOf[kinds[at] ?? 0] ?? 0), ...tied],
      values: [...mine.map((at) => times[at] ?? 0), ...tied.map(() => 1)],
    };
  };
  addColumns(covered.map((_, row) => ({ cost: penalty, indices: [row], values: [1] })));
  const add = (some: readonly Pattern[]): number => {
    const fresh = some.filter((pattern) => {
      const key = keyOf(pattern);
      return !known.has(key) && known.add(key);
    });
    if (fresh.length > 0) addColumns(fresh.map(columnOf));
    patterns.push(...fresh);
    return fresh.length;
  };
  return {
    patterns,
    rows,
    add,
    reduced(demand, supply, prices) {
      const smaller = openMaster(highs, { types, demand, supply, penalty });
      const ranked = patterns
        .map((pattern) => {
          const shorter = shortened(pattern, demand);
          return { pattern: shorter, gain: worthOf(shorter, prices) - (types[shorter.type]?.cost ?? 0) };
        })
        .sort((one, other) => other.gain - one.gain);
      smaller.add(ranked.slice(0, PATTERNS_FOR_EACH_KIND * smaller.rows).map(({ pattern }) => pattern));
      return smaller;
    },
    change(demand, supply) {
      covered.forEach((kind, row) => void model.changeRowBounds(row, Math.max(0, demand[kind] ?? 0), infinite));
      supply.forEach((count, type) => {
        if (counted[type]) model.changeRowBounds(rows + type, -infinite, Math.max(0, count));
      });
    },
    solve(after) {
      model.options.set('simplex_strategy', after === 'patterns' ? PRIMAL : DUAL);
      model.run();
      if (model.getModelStatus() !== highs.constants.modelStatus.optimal) return null;
      const { colValue, rowDual } = model.getSolution();
      const prices = new Float64Array(demand.length);
      covered.forEach((kind, row) => {
        prices[kind] = Math.max(0, rowDual[row] ?? 0);
      });
      return {
        value: model.getObjectiveValue(),
        use: colValue.slice(rows),
        prices,
        rents: rowDual.slice(rows).map((rent) => Math.min(0, rent)),
      };
    },
    close: () => model.dispose(),
  };
}

interface Column {
  readonly cost: number;
  readonly indices: readonly number[];
  readonly values: readonly number[];
}

function keyOf({ type, kinds, times }: Pattern): string {
  const parts = kinds.map((kind, at) => `${kind}x${times[at]}`);
  return `${type}:${parts.sort().join()}`;
}

/** What of a pattern is still in demand. */
function shortened({ type, kinds, times }: Pattern, demand: Int32Array): Pattern {
  const kept = Array.from(kinds.keys()).filter((at) => (demand[kinds[at] ?? 0] ?? 0) > 0);
  return {
    type,
    kinds: kept.map((at) => kinds[at] ?? 0),
    times: kept.map((at) => Math.min(times[at] ?? 0, demand[kinds[at] ?? 0] ?? 0)),
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
