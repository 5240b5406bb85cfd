import { createHmac } from 'node:crypto';
import { request } from 'node:http';
import { type Json, parse } from './json.ts';
import type { DeliveryKind } from './traffic.ts';

/** How the bot took a delivery. `body` is what the acknowledgement carried: parsed JSON, text, or nothing. */
export type Ack =
  | { readonly ok: true; readonly status: number; readonly body: unknown }
  | { readonly ok: false; readonly status: number | undefined; readonly reason: 'operation_timeout' | 'dispatch_failed' };

/** Brings one payload to the bot and waits for its acknowledgement: the same for every transport. */
export type Deliver = (kind: DeliveryKind, payload: Json, retry?: Retry) => Promise<Ack>;

export interface Retry {
  readonly num: number;
  readonly reason: string;
}

/** `x-slack-signature` for a body (docs.slack.dev/authentication/verifying-requests-from-slack). */
export function sign(secret: string, timestamp: number, body: string): string {
  return `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
}

/** The body of a payload. Events are JSON; commands and interactions are forms, the latter in a field named `payload`. */
function encode(kind: DeliveryKind, payload: Json): { readonly body: string; readonly type: string } {
  if (kind === 'event') return { body: JSON.stringify(payload), type: 'application/json' };
  const fields = kind === 'command' ? Object.entries(payload) : [['payload', JSON.stringify(payload)]];
  const form = new URLSearchParams(fields.map(([key, value]): [string, string] => [String(key), String(value)]));
  return { body: form.toString(), type: 'application/x-www-form-urlencoded' };
}

/** Signed POSTs to the bot's request URL. The signature carries the real time, whatever clock the workspace runs on. */
export function httpDelivery(botUrl: () => string | undefined, secret: string, deadlineMs: number): Deliver {
  return async (kind, payload, retry) => {
    const url = botUrl();
    if (url === undefined) return { ok: false, status: undefined, reason: 'dispatch_failed' };
    const { body, type } = encode(kind, payload);
    const timestamp = Math.floor(Date.now() / 1000);
    const headers = {
      'content-type': type,
      'user-agent': 'Slackbot 1.0 (local workspace)',
      'x-slack-request-timestamp': String(timestamp),
      'x-slack-signature': sign(secret, timestamp, body),
      ...(retry === undefined ? {} : { 'x-slack-retry-num': String(retry.num), 'x-slack-retry-reason': retry.reason }),
    };
    const answer = await post(url, headers, body, deadlineMs);
    if (answer === 'timeout') return { ok: false, status: undefined, reason: 'operation_timeout' };
    if (answer === 'failed' || answer.status < 200 || answer.status > 299) {
      return { ok: false, status: answer === 'failed' ? undefined : answer.status, reason: 'dispatch_failed' };
    }
    return { ok: true, status: answer.status, body: answer.body === '' ? undefined : (parse(answer.body) ?? answer.body) };
  };
}

/** One POST on a connection of its own. */
export function post(
  url: string,
  headers: { readonly [name: string]: string },
  body: string,
  deadlineMs: number,
): Promise<{ readonly status: number; readonly body: string } | 'timeout' | 'failed'> {
  return new Promise((resolve) => {
    const signal = AbortSignal.timeout(deadlineMs);
    const outgoing = request(
      url,
      { method: 'POST', agent: false, headers: { ...headers, 'content-length': Buffer.byteLength(body) }, signal },
      (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('error', () => resolve(signal.aborted ? 'timeout' : 'failed'));
        incoming.on('end', () => resolve({ status: incoming.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') }));
      },
    );
    outgoing.on('error', () => resolve(signal.aborted ? 'timeout' : 'failed'));
    outgoing.end(body);
  });
}
