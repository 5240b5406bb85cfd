import type { Fields } from '../support/plain-answers.ts';
import type { Random } from './random.ts';

/** What people may type, and what should never reach anybody as more than text. */
export const HOSTILE_WORDS: readonly [string, ...string[]] = [
  '<!channel> <!here> <!everyone>',
  '@everyone @channel @here',
  '&lt;!channel&gt; <!subteam^S123|@ops>',
  '<https://evil.example|click> <mailto:a@b.example>',
  '<@U0BEN> <#C0INFRA|infra> <!date^1^{date}|x>',
  '*bold* _it_ ~no~ `code` ```block``` > quote',
  '\u202Eright to left\u202C \u2066x\u2069 \u200Bzero\uFEFF width',
  'lone \uD83D half \uDE00 and \u0000 nul \u0007 bell \u001B[31m red',
  '👩‍👩‍👧‍👦 é́́́́́́ ﷽ 𝕏 日本語 العربية',
  "'; drop table inputs; -- {{7*7}} #{7*7} %s %n ../../etc/passwd",
  '__proto__ constructor toString hasOwnProperty',
  '"}]} , {"a": [1e999',
  '\n\n\t\r\n'.repeat(20),
];
const HUGE = 'Debian web server, '.repeat(2500);
const DEPTH = 800;

/** What stands there instead. */
type Change = (before: unknown, key: string, random: Random) => unknown;

const CHANGES: readonly [Change, ...Change[]] = [
  (_before, _key, random) => random.pick(STRANGE),
  (_before, _key, random) => random.pick(STRANGE),
  (_before, _key, random) => random.pick(HOSTILE_WORDS),
  () => HUGE,
  () => Array.from({ length: 500 }, (_, index) => ({ id: `x${index}`, value: 'x' })),
  () => nested(),
  (before) => [before, before],
  (before, key) => ({ [key]: before }),
  (before) => firstText(before),
];

const STRANGE: readonly [unknown, ...unknown[]] = [
  null,
  true,
  false,
  0,
  -1,
  1e308,
  0.1,
  '',
  ' ',
  '0',
  [],
  {},
  [null],
  [[]],
  { id: null },
];
/** Goes over the line as a key of its own named __proto__, which no object written down here could have. */
export const PROTO = 'under proto';

const EXTRAS: readonly [Fields, ...Fields[]] = [
  { [PROTO]: { channel: 'C1', text: 'x' }, constructor: 'x', toString: 'x', hasOwnProperty: null, toJSON: 'x' },
  Object.fromEntries([['then', 'x']]),
  { event: null },
  { command: '/virt' },
  { actions: [] },
  { actions: [null] },
  { type: 'view_submission' },
  { view: null },
  { bot_id: 'B1', subtype: 'bot_message' },
  { item: null, channel: { id: 'C1' } },
  { is_enterprise_install: 'true', enterprise_id: 'E1', team_id: null },
  { authorizations: [null] },
  { name: 'x', callback_id: '__proto__' },
  { challenge: 'x', type: 'url_verification' },
  { ssl_check: '1' },
];

function nested(): unknown {
  let value: unknown = 'x';
  for (let depth = 0; depth < DEPTH; depth += 1) value = depth % 2 === 0 ? [value] : { a: value };
  return value;
}

/** The same delivery with one to four things in it changed, at any depth: also inside the JSON that buttons and forms carry. */
export function mutated(body: Fields, random: Random): Fields {
  const copy: Record<string, unknown> = structuredClone(body);
  const times = 1 + random.below(4);
  for (let time = 0; time < times; time += 1) change(copy, random);
  return copy;
}

function change(root: Record<string, unknown>, random: Random): void {
  let parent = root;
  for (;;) {
    const [first, ...others] = Object.keys(parent);
    if (first === undefined) return;
    const key = random.pick([first, ...others]);
    const value = parent[key];
    if (isRecord(value) && !random.chance(0.25)) {
      parent = value;
      continue;
    }
    const carried = typeof value === 'string' && value.startsWith('{') && random.chance(0.7) ? JSON.parse(value) : null;
    if (isRecord(carried)) {
      change(carried, random);
      parent[key] = JSON.stringify(carried);
    } else {
      changed(parent, key, random);
    }
    return;
  }
}

function changed(parent: Record<string, unknown>, key: string, random: Random): void {
  const how = random.next();
  if (how < 0.12) {
    delete parent[key];
  } else if (how < 0.25) {
    Object.assign(parent, structuredClone(random.pick(EXTRAS)));
  } else {
    parent[key] = structuredClone(random.pick(CHANGES)(parent[key], key, random));
  }
}

/** A text instead of what it stood in: an error that quotes the value quotes what a person wrote. */
function firstText(value: unknown): string {
  if (isRecord(value)) {
    for (const [key, inner] of Object.entries(value))
      if (/^(?:text|value)$/.test(key) || isRecord(inner)) return firstText(inner);
  }
  return typeof value === 'string' ? value : 'x';
}

/** Objects and lists alike: both have keys to go down by. */
function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
