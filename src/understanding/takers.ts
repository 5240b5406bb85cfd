import { NUMBER_PATTERN, numberFrom } from './quantities.ts';

/** People or parties that each get a thing of their own. */
const TAKER =
  'customers?|clients?|users|teams?|students?|pupils?|trainees?|participants?|attendees?|departments?|people|persons?|devs?|developers?|engineers?|colleagues|employees|staff|friends|members|tenants?|offices?|branch(?:es)?|schools?|firms?|compan(?:y|ies)|shops?|class(?:es)?|projects?|researchers?|scientists?|seats?';
/** What carries guests rather than takes them. */
const CARRIERS =
  'servers?|hosts?|boxes|nodes|machines|vms|guests|containers|sites|apps|services|hours|days|disks|cores|racks|blades|clusters';
const COUNTED_TAKERS = new RegExp(
  String.raw`(?:^|[^\w.])(?:about\s+|around\s+|some\s+|~)?(${NUMBER_PATTERN})\s*\+?\s+(?:of\s+(?:them|these|those|us)|(?:(?!(?:of|in|on|for|per|with|and|or|cores?|cpus?|disks?|gb|mb|tb)\b)[a-z-]+\s+){0,2}?(${TAKER}|(?!(?:${CARRIERS})\b)[a-z]{3,}s(?=,?\s+(?:each|everyone|everybody|all\s+of\s+them)\s+(?:gets?|wants?|needs?)\b)))(?![\w-])`,
  'g',
);
const ONE_EACH =
  /\beach\s+(?:of\s+them\s+)?(?:wants?|needs?|has|have|gets?|(?:must|should|will|shall)\s+(?:have|get|run)|with|running|runs|its|their|his|her|own|a|an|one)\b|\b(?:everyone|everybody|every\s+one|all)\s+(?:of\s+them\s+)?(?:wants?|needs?|has|have|gets?)\s+(?:an?|one|their|his|root|the\s+own)\b|\bapiece\b|\b(?:a|an|one)\s+(?:[\w-]+\s+){0,2}each\b|\bone\s+(?:[\w-]+\s+){0,3}(?:fixed\s+)?(?:per|for\s+each|for\s+every)\s+\w+|\bfor\s+(?:each|every)\s+\w+|\b(?:need|want|crash|debug|run|have|get)\w*\s+(?:[\w+]+\s+){0,3}their\s+(?:own\s+)?(?:[\w-]+\s+){0,2}(?:kernels?|vms?|servers?|boxe?s?|machines?|containers?|environments?|desktops?|workstations?|root|admin\s+rights)\b/;
/** What one server gives to each of many. */
const SHARE =
  /^[^.?!,]{0,30}\b(?:mailbox\w*|accounts?|home|quota|login|extensions?|phones?|share|sessions?|profiles?|folders?|gb|mb|gib|tb|hours?|days?|€|eur|usd)\b/;

/**
 * "9 customers, each wants a Postgres", "a VM per pupil … for 50 pupils": as many of the thing as there are takers. Null when nothing of the
 * kind is said.
 */
export function takerCount(text: string): number | null {
  const bracketed = numberFrom(EACH_OF.exec(text)?.[1] ?? '');
  if (bracketed !== null && bracketed > 1) return bracketed;
  for (const match of text.matchAll(COUNTED_TAKERS)) {
    const count = numberFrom(match[1] ?? '');
    if (count === null || count < 2 || count > 100_000) continue;
    const taker = singular(match[2] ?? '');
    if (
      taker &&
      PER.test(text) &&
      new RegExp(String.raw`\b(?:per|for\s+each|for\s+every|each|(?:one|1)(?=\s+\w+\s*=))\s+(?:${taker})\b`).test(text)
    )
      return count;
    const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 130);
    const each = ONE_EACH.exec(rest);
    if (each && !SHARE.test(rest.slice(each.index + each[0].length))) return count;
  }
  return null;
}

const PER = /\b(?:per|each|every)\b|\b(?:one|1)\s+\w+\s*=/;

/** "Every student (120) …". */
const EACH_OF = new RegExp(
  String.raw`\b(?:every|each|per)\s+(?:${TAKER})\s*\(\s*(?:about\s+|~\s?)?(${NUMBER_PATTERN})(?:\s+of\s+(?:them|us)|\s+(?:${TAKER}))?\s*\)`,
);

function singular(taker: string): string {
  if (taker === 'people') return 'people|person|head|user';
  const one = taker
    .replace(/ies$/, 'y')
    .replace(/(branch|class)es$/, '$1')
    .replace(/(?<!s)s$/, '');
  return one === '' ? '' : `${one}|person|user|head`;
}
