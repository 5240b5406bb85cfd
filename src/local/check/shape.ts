import { isJson, str } from '../json.ts';

/** Collects one problem, in Slack's words, with a JSON pointer to its place. */
export type Report = (at: string, problem: string) => void;

/** Checks one value and reports what Slack would not accept. */
export type Rule = (value: unknown, at: string, report: Report) => void;

/** A string of a certain length. */
export function string(max: number, min = 1): Rule {
  return (value, at, report) => {
    if (typeof value !== 'string') report(at, 'must be a string');
    else if (value.length < min) report(at, `must be more than ${min - 1} characters`);
    else if (value.length > max) report(at, `must be less than ${max + 1} characters`);
  };
}

/** A number within bounds, whole when asked for. */
export function number(min = -Infinity, max = Infinity, whole = false): Rule {
  return (value, at, report) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) report(at, 'must be a number');
    else if (whole && !Number.isInteger(value)) report(at, 'must be an integer');
    else if (value < min) report(at, `must be at least ${min}`);
    else if (value > max) report(at, `must be at most ${max}`);
  };
}

export function boolean(value: unknown, at: string, report: Report): void {
  if (typeof value !== 'boolean') report(at, 'must be a boolean');
}

/** Anything at all: fields that Slack keeps without a look. */
export function anything(): void {}

/** One of some strings. */
export function choice(...allowed: readonly string[]): Rule {
  return (value, at, report) => {
    if (typeof value !== 'string' || !allowed.includes(value)) report(at, `must be one of ${allowed.join(', ')}`);
  };
}

/** An array of so many items, each checked. */
export function list(item: Rule, max: number, min = 1): Rule {
  return (value, at, report) => {
    if (!Array.isArray(value)) {
      report(at, 'must be an array');
      return;
    }
    if (value.length < min) report(at, `no less than ${min} items allowed`);
    if (value.length > max) report(at, `no more than ${max} items allowed`);
    for (const [index, each] of value.entries()) item(each, `${at}/${index}`, report);
  };
}

interface Fields {
  readonly [field: string]: Rule;
}

/** An object with these fields and no others. `type` is for `variant` to check. */
export function object(required: Fields, optional: Fields = {}): Rule {
  return (value, at, report) => {
    if (!isJson(value)) {
      report(at, 'must be an object');
      return;
    }
    for (const [field, rule] of Object.entries(required)) {
      if (value[field] === undefined || value[field] === null) report(at, `missing required field: ${field}`);
      else rule(value[field], `${at}/${field}`, report);
    }
    for (const [field, rule] of Object.entries(optional)) {
      if (value[field] !== undefined && value[field] !== null) rule(value[field], `${at}/${field}`, report);
    }
    for (const field of Object.keys(value)) {
      if (field !== 'type' && !(field in required) && !(field in optional)) report(at, `invalid additional property: ${field}`);
    }
  };
}

/** An object of which only these fields are looked at, where they are there. */
export function some(fields: Fields): Rule {
  return (value, at, report) => {
    if (value === undefined || value === null) return;
    if (!isJson(value)) {
      report(at, 'must be an object');
      return;
    }
    for (const [field, rule] of Object.entries(fields)) {
      if (value[field] !== undefined && value[field] !== null) rule(value[field], `${at}/${field}`, report);
    }
  };
}

/** An object whose `type` says by which rule it is checked. */
export function variant(rules: Fields): Rule {
  return (value, at, report) => {
    if (!isJson(value)) {
      report(at, 'must be an object');
      return;
    }
    if (value.type === undefined) {
      report(at, 'missing required field: type');
      return;
    }
    const rule = Object.hasOwn(rules, str(value.type)) ? rules[str(value.type)] : undefined;
    if (rule === undefined) report(`${at}/type`, `unsupported type: ${String(value.type)}`);
    else rule(value, at, report);
  };
}

/** Several rules for the same value. */
export function all(...rules: readonly Rule[]): Rule {
  return (value, at, report) => {
    for (const rule of rules) rule(value, at, report);
  };
}
