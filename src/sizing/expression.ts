import { grouped } from './units.ts';

/** Arithmetic that can be computed and shown: what is shown is what was computed. */
export type Expression =
  | { readonly op: 'number'; readonly value: number; readonly unit: string }
  | { readonly op: '+' | '-' | '×' | '/'; readonly left: Expression; readonly right: Expression }
  | { readonly op: 'ceil' | 'floor'; readonly of: Expression }
  | { readonly op: 'max'; readonly of: readonly Expression[] };

/** A number with the word that people read after it; letters and spaces only. */
export function number(value: number, unit = ''): Expression {
  return { op: 'number', value, unit };
}

export const plus = (left: Expression, right: Expression): Expression => ({ op: '+', left, right });
export const minus = (left: Expression, right: Expression): Expression => ({ op: '-', left, right });
export const times = (left: Expression, right: Expression): Expression => ({ op: '×', left, right });
export const over = (left: Expression, right: Expression): Expression => ({ op: '/', left, right });
export const ceil = (of: Expression): Expression => ({ op: 'ceil', of });
export const floor = (of: Expression): Expression => ({ op: 'floor', of });

/** The largest of some; one alone is itself. */
export function max(of: readonly Expression[]): Expression {
  const [only] = of;
  return of.length === 1 && only ? only : { op: 'max', of };
}

/** `left` times a share, as a fraction of hundreds: a product of short decimals would drift, and a host with it. */
export function timesShare(left: Expression, share: number): Expression {
  return share === 1 ? left : over(times(left, number(Math.round(share * 10_000) / 100)), number(100));
}

export function evaluate(expression: Expression): number {
  switch (expression.op) {
    case 'number':
      return expression.value;
    case '+':
      return evaluate(expression.left) + evaluate(expression.right);
    case '-':
      return evaluate(expression.left) - evaluate(expression.right);
    case '×':
      return evaluate(expression.left) * evaluate(expression.right);
    case '/':
      return evaluate(expression.left) / evaluate(expression.right);
    case 'ceil':
      return Math.ceil(evaluate(expression.of));
    case 'floor':
      return Math.floor(evaluate(expression.of));
    case 'max':
      return Math.max(...expression.of.map(evaluate));
  }
}

/** The expression as people write it: `ceil(2,248 vCPUs / (4 vCPUs per core × 64 cores)) + 1 spare`. */
export function render(expression: Expression): string {
  switch (expression.op) {
    case 'number':
      return `${grouped(expression.value)}${expression.unit && ` ${expression.unit}`}`;
    case 'ceil':
    case 'floor':
      return `${expression.op}(${render(expression.of)})`;
    case 'max':
      return `max(${expression.of.map(render).join(', ')})`;
    default: {
      const rank = RANK[expression.op];
      const left = inBrackets(expression.left, (its) => its < rank);
      const right = inBrackets(expression.right, (its) => its <= rank);
      return `${left} ${expression.op} ${right}`;
    }
  }
}

const RANK = { '+': 1, '-': 1, '×': 2, '/': 2 } as const;

function inBrackets(expression: Expression, needed: (rank: number) => boolean): string {
  const text = render(expression);
  const weak = 'left' in expression && needed(RANK[expression.op]);
  return weak ? `(${text})` : text;
}
