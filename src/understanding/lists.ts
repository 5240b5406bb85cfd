import { NUMBER_PATTERN, numberFrom } from './quantities.ts';
import type { Message } from './tokens.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

const COUNTED_LIST = new RegExp(
  String.raw`(?:^|[^\w.])(${NUMBER_PATTERN})\s+(?:[a-z][\w-]*\s+){0,3}?(?:servers?|boxes|machines|vms|guests|systems|hosts|workloads|services|containers|things)\s*([(:])`,
  'g',
);

/** "6 boxes (AD, Exchange, file server)", "4 servers: a DC, …": the stretches that spell out, item by item, what was just counted. */
export function spelledOut({ text }: Message): Span[] {
  return Array.from(text.matchAll(COUNTED_LIST)).flatMap((match) => {
    if ((numberFrom(match[1] ?? '') ?? 0) < 2) return [];
    const start = match.index + match[0].length;
    const end = match[2] === '(' ? text.indexOf(')', start) : start + text.slice(start).search(/\n\s*\n|[.?!](?:\s|$)|$/);
    return [{ start, end: end < start ? text.length : end }];
  });
}
