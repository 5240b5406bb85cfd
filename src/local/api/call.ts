import { setTimeout as wait } from 'node:timers/promises';
import type { Context } from '../context.ts';
import { isJson, type Json, parse, str } from '../json.ts';
import { type Call, inFlight, log } from '../traffic.ts';
import { CHAT } from './chat.ts';
import { FILES } from './files.ts';
import { type Answer, type Methods, refuse } from './method.ts';
import { REST } from './rest.ts';
import { VIEWS } from './views.ts';

const METHODS: Methods = { ...CHAT, ...VIEWS, ...FILES, ...REST };

export interface HttpAnswer {
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  readonly body: Json;
}

/** The arguments of a call: JSON, or a form whose objects are JSON strings. */
export function readArgs(contentType: string, body: string): Json {
  if (contentType.startsWith('application/json')) {
    const args = parse(body);
    return isJson(args) ? args : {};
  }
  return Object.fromEntries([...new URLSearchParams(body)].map(([key, value]) => [key, decode(key, value)]));
}

const STRUCTURED = new Set(['blocks', 'view', 'files', 'attachments', 'prompts', 'metadata', 'loading_messages']);

function decode(key: string, value: string): unknown {
  if (STRUCTURED.has(key)) return parse(value) ?? value;
  if (value === 'true' || value === 'false') return value === 'true';
  return value;
}

/** Answers one Web API call and keeps a record of it. */
export async function answerCall(context: Context, method: string, args: Json, authorization: string): Promise<HttpAnswer> {
  const call = log<Call>(context.traffic.calls, { method, args: bare(args), at: performance.now(), status: 200, response: {} });
  const answer = await inFlight(context.state, context.traffic, async () => {
    return (await fault(context, method)) ?? { status: 200, headers: {}, body: await run(context, method, args, authorization) };
  });
  call.status = answer.status;
  call.response = answer.body;
  return { ...answer, headers: { ...answer.headers, 'x-oauth-scopes': context.state.manifest.scopes.join(',') } };
}

/** The token is nobody's business in a log. */
function bare({ token: _token, ...args }: Json): Json {
  return args;
}

/** The fault that was ordered for this method, for one call less than before; or the end of its rate. */
export async function fault(context: Context, method: string): Promise<HttpAnswer | undefined> {
  const seconds = secondsToWait(context, method);
  if (seconds > 0) return { status: 429, headers: { 'retry-after': String(seconds) }, body: refuse('ratelimited') };
  const ordered = context.faults.find((each) => each.left > 0 && (each.method === method || each.method === '*'));
  if (ordered === undefined) return undefined;
  ordered.left -= 1;
  const { delayMs, retryAfter, status, error } = ordered.fault;
  if (delayMs !== undefined) await wait(delayMs);
  if (retryAfter !== undefined) {
    return { status: 429, headers: { 'retry-after': String(retryAfter) }, body: refuse('ratelimited') };
  }
  if (status !== undefined) return { status, headers: {}, body: refuse(error ?? 'internal_error') };
  return error === undefined ? undefined : { status: 200, headers: {}, body: refuse(error) };
}

function secondsToWait(context: Context, method: string): number {
  const rate = context.rates.get(method);
  if (rate === undefined) return 0;
  const now = performance.now();
  const recent = rate.taken.filter((at) => now - at < rate.windowMs);
  const [oldest] = recent;
  const isOver = recent.length >= rate.calls && oldest !== undefined;
  rate.taken.splice(0, rate.taken.length, ...recent, ...(isOver ? [] : [now]));
  return isOver ? Math.ceil((rate.windowMs - (now - oldest)) / 1000) : 0;
}

async function run(context: Context, name: string, args: Json, authorization: string): Promise<Answer> {
  const method = Object.hasOwn(METHODS, name) ? METHODS[name] : undefined;
  if (method === undefined) return { ...refuse('unknown_method'), req_method: name };
  const token = authorization.replace(/^Bearer\s*/, '') || str(args.token);
  if (token === '') return refuse('not_authed');
  const [own, other] = method.token === 'app' ? [context.appToken, context.token] : [context.token, context.appToken];
  if (token !== own) return refuse(token === other ? 'not_allowed_token_type' : 'invalid_auth');
  if (context.revoked) return refuse('token_revoked');
  const { scopes } = context.state.manifest;
  const needed = typeof method.scope === 'function' ? method.scope(context, args) : method.scope;
  if (needed !== undefined && !scopes.includes(needed)) {
    return { ...refuse('missing_scope'), needed, provided: scopes.join(',') };
  }
  return await method.run(context, args);
}
