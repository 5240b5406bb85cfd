import { encoded } from '../support/plain-answers.ts';
import { FORM_TYPE } from '../support/plain-slack.ts';
import { PROTO } from './mutations.ts';
import type { Random } from './random.ts';
import type { Sample } from './samples.ts';

/** A delivery as it goes over the line. */
export interface Wire {
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
}

/** A delivery in the shape that Slack gives its kind. */
export function wireOf({ body, kind }: Sample): Wire {
  if (kind === 'event') return { body: json(body), headers: JSON_TYPE };
  if (kind === 'interaction') return { body: encoded({ payload: json(body) }), headers: { 'content-type': FORM_TYPE } };
  const flat = Object.entries(body).map(([key, value]) => [
    key,
    typeof value === 'object' ? JSON.stringify(value).slice(0, 250) : value,
  ]);
  return { body: encoded(Object.fromEntries(flat)), headers: { 'content-type': FORM_TYPE } };
}

function json(body: Sample['body']): string {
  return JSON.stringify(body).replaceAll(`"${PROTO}"`, '"__proto__"');
}

const JSON_TYPE = { 'content-type': 'application/json' };

type Break = (wire: Wire, text: string, random: Random) => Wire;

/** Breaks the line itself: bytes, encodings, content types, signatures. */
export function brokenWire(wire: Wire, random: Random): Wire {
  const text = typeof wire.body === 'string' ? wire.body : '';
  return random.pick(BREAKS)(wire, text, random);
}

const WHOLE: readonly [string, ...string[]] = [
  '',
  'null',
  '[]',
  '""',
  '0',
  'true',
  '{}',
  '[null]',
  '{"event":null}',
  '{"event":{}}',
  '{"type":null}',
];
const TYPES: readonly [string, ...string[]] = [
  'text/plain',
  'multipart/form-data; boundary=x',
  `${FORM_TYPE}; charset=utf-8`,
  'application/json; charset=utf-16',
  'x',
];
const FORMS: readonly [string, ...string[]] = [
  'payload=',
  'payload=null',
  'payload=%ff',
  'payload=1',
  'payload=a&payload=b',
  'command=/virt',
  'command=/virt&text=a&text=b',
  '&&&===',
  '%',
  'payload=%7B%7D',
  'ssl_check=1&payload=null',
];

const BREAKS: readonly [Break, ...Break[]] = [
  (wire, text, random) => ({ ...wire, body: text.slice(0, random.below(text.length)) }),
  (wire, text, random) => ({ ...wire, body: text.slice(random.below(text.length)) }),
  (wire, text, random) => swapped(wire, text, random),
  (wire, _text, random) => ({ ...wire, headers: { 'content-type': random.pick(TYPES) } }),
  (wire) => ({ ...wire, headers: wire.headers['content-type'] === FORM_TYPE ? JSON_TYPE : { 'content-type': FORM_TYPE } }),
  (_wire, _text, random) => ({
    body: random.pick(WHOLE),
    headers: random.chance(0.7) ? JSON_TYPE : { 'content-type': random.pick(TYPES) },
  }),
  (_wire, _text, random) => ({ body: random.pick(FORMS), headers: { 'content-type': FORM_TYPE } }),
  () => ({ body: '['.repeat(100_000), headers: JSON_TYPE }),
  () => ({ body: `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`, headers: JSON_TYPE }),
  (wire, text) => ({ ...wire, body: Uint8Array.from([...Buffer.from(text.slice(0, 200)), 0xff, 0xfe, 0xc0, 0x80]) }),
  (wire, _text, random) => ({ ...wire, headers: { ...wire.headers, ...random.pick(HEADERS) } }),
];

const HEADERS: readonly [Readonly<Record<string, string>>, ...Readonly<Record<string, string>>[]] = [
  { 'x-slack-signature': 'v0=' },
  { 'x-slack-signature': 'v1=abc' },
  { 'x-slack-signature': `v0=${'0'.repeat(64)}` },
  { 'x-slack-request-timestamp': 'now' },
  { 'x-slack-request-timestamp': '-1' },
  { 'x-slack-request-timestamp': '99999999999' },
  { 'x-slack-retry-num': 'x', 'x-slack-retry-reason': 'http_timeout' },
  { 'x-slack-retry-num': '3' },
  { 'content-encoding': 'gzip' },
];

/** One character in the middle becomes another. */
function swapped(wire: Wire, text: string, random: Random): Wire {
  const at = random.below(text.length);
  return { ...wire, body: `${text.slice(0, at)}${random.pick(['"', '}', '\\', '\u0000', 'x', '%'])}${text.slice(at + 1)}` };
}
