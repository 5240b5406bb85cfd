import type { ServerResponse } from 'node:http';

export type Fields = Readonly<Record<string, unknown>>;

/**
 * How much the stand-in says, in its answers and in what it delivers: all that Slack's documents name and things that they do not; only what an
 * app cannot do without; or less than that, down to an `auth.test` that names nobody.
 */
export type Manner = 'chatty' | 'terse' | 'bare';

const OF_NOBODY_KNOWS_WHAT: Fields = {
  x_new: { nested: [null, 1, 'x'] },
  warning: 'something_new',
  response_metadata: { warnings: ['x'] },
};

/** The answer to a call when nothing is wrong. */
export function answerOf(manner: Manner, call: { readonly body: Fields; readonly method: string }, nth: number): Fields {
  if (manner === 'chatty') return { ...usual(call, nth), ...OF_NOBODY_KNOWS_WHAT };
  if (manner === 'bare' || call.method !== 'auth.test') return { ok: true };
  return { ok: true, team_id: 'T0PLAIN', user_id: 'U0BOT', bot_id: 'B0BOT' };
}

/** Slack's usual answer to a call, as far as an app may rely on it (docs.slack.dev/reference/methods). */
function usual({ body, method }: { readonly body: Fields; readonly method: string }, nth: number): Fields {
  const ts = `1790000000.${String(nth).padStart(6, '0')}`;
  if (method === 'auth.test') return { ok: true, team_id: 'T0PLAIN', user_id: 'U0BOT', bot_id: 'B0BOT', user: 'virt-advisor' };
  if (method === 'chat.postMessage') return { ok: true, channel: body.channel, ts, message: { ts } };
  if (method === 'chat.postEphemeral') return { ok: true, message_ts: ts };
  if (method === 'chat.update') return { ok: true, channel: body.channel, ts: body.ts };
  if (method === 'chat.getPermalink') return { ok: true, channel: body.channel, permalink: `https://plain.example/${nth}` };
  if (method.startsWith('views.')) return { ok: true, view: { ...fields(body.view), id: `V${nth}`, hash: `${nth}.hash` } };
  return { ok: true };
}

/** Writes an answer: JSON, or HTML where the body is a text. */
export function say(response: ServerResponse, status: number, headers: Readonly<Record<string, string>>, body: unknown): void {
  const json = typeof body !== 'string';
  response.writeHead(status, { 'content-type': json ? 'application/json' : 'text/html', ...headers });
  response.end(json ? JSON.stringify(body) : body);
}

/** Arguments as JSON, or as a form whose nested values are JSON. */
export function fieldsOf(text: string, type: string): Fields {
  if (type.includes('json')) return fields(parsed(text));
  const decoded = ([key, value]: readonly [string, string]) => [key, /^[[{]/.test(value) ? parsed(value) : value] as const;
  return Object.fromEntries(Array.from(new URLSearchParams(text), decoded));
}

/** What stands in a value, if anything does. */
export function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** A form as browsers and Slack send it. */
export function encoded(values: Fields): string {
  return new URLSearchParams(Object.entries(values).map(([key, value]): [string, string] => [key, String(value)])).toString();
}
