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
/** "five LXC for pihole, nginx, gitea, …": as many names as were counted, so that each is one. */
const COUNTED_FOR = new RegExp(
  String.raw`(?:^|[^\w.])(${NUMBER_PATTERN})\s+(?:[a-z][\w-]*\s+){0,2}?(?:servers?|boxes|machines|vms?|guests?|lxcs?|cts?|containers?|jails?|zones?)\s+(?:for|with|running)\s+([^.?!:;()\n]+)`,
  'g',
);

const SEPARATOR = /\s*(?:,\s*(?:and\s+)?|\band\b|&|\+)\s*/;
const AFTER_LIST = /\s(?:or|vs\.?|instead|on|in|as|but|which|what|should|is|are)\s.*$/;

function countedFor(text: string): Span[] {
  return Array.from(text.matchAll(COUNTED_FOR)).flatMap((match) => {
    const list = (match[2] ?? '').replace(AFTER_LIST, '');
    const count = numberFrom(match[1] ?? '') ?? 0;
    if (count < 2 || list.split(SEPARATOR).filter((item) => item !== '').length !== count) return [];
    const start = match.index + match[0].length - (match[2] ?? '').length;
    return [{ start, end: start + list.length }];
  });
}

/** "6 boxes (AD, Exchange, file server)", "4 servers: a DC, …": the stretches that spell out, item by item, what was just counted. */
export function spelledOut({ text }: Message): Span[] {
  const lists = Array.from(text.matchAll(COUNTED_LIST)).flatMap((match) => {
    if ((numberFrom(match[1] ?? '') ?? 0) < 2) return [];
    const start = match.index + match[0].length;
    const end = match[2] === '(' ? text.indexOf(')', start) : start + text.slice(start).search(/\n\s*\n|[.?!](?:\s|$)|$/);
    return [{ start, end: end < start ? text.length : end }];
  });
  return [...lists, ...countedFor(text)];
}
