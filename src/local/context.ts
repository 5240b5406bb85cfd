import type { Ack, Deliver, Retry } from './deliver.ts';
import { type Json, json, str } from './json.ts';
import type { SocketMode } from './socket/socket-mode.ts';
import { changed, type State } from './state.ts';
import type { ReplyPlace, Tickets } from './tickets.ts';
import { type Delivery, type DeliveryKind, inFlight, log, type Traffic } from './traffic.ts';
import type { Sample } from './workspace.ts';

/** A fault to show the bot instead of an answer, for so many calls. */
export interface Fault {
  readonly error?: string;
  readonly status?: number;
  /** Seconds: answers 429 with a Retry-After header. */
  readonly retryAfter?: number;
  readonly delayMs?: number;
}

/** Everything that a part of the workspace may need. */
export interface Context {
  readonly state: State;
  readonly traffic: Traffic;
  readonly tickets: Tickets;
  readonly deliver: Deliver;
  /** Whether the bot can be reached at all: over Socket Mode, while a socket is open. */
  readonly reachable: () => boolean;
  /** Events that wait for the next socket. */
  readonly held: { readonly payload: Json; readonly num: number }[];
  readonly sockets: SocketMode;
  readonly token: string;
  /** For `apps.connections.open`. */
  readonly appToken: string;
  /** The app was uninstalled: its token is dead. */
  revoked: boolean;
  /** The secret in the page's address. */
  readonly session: string;
  /** `http://127.0.0.1:PORT`, known once the server listens. */
  origin: string;
  readonly faults: { readonly method: string; readonly fault: Fault; left: number }[];
  /** Uploads of the bot that were announced, with their length, and have not come yet. */
  readonly uploads: Map<string, number>;
  /** What the page offers to drop into a channel. */
  readonly samples: readonly Sample[];
  /** How often a method may be called, and when it was. */
  readonly rates: Map<string, Rate>;
}

export interface Rate {
  readonly calls: number;
  readonly windowMs: number;
  readonly taken: number[];
}

/** How often Slack brings an event that was not taken, the first time included. */
const MOST_ATTEMPTS = 4;

/**
 * Brings a payload to the bot and keeps a record of how it went. An event that was not taken is sent once more, as Slack does;
 * while no socket is open, it waits for the next one.
 */
export async function send(context: Context, kind: DeliveryKind, payload: Json, retry?: Retry): Promise<Ack> {
  const { state, traffic } = context;
  const delivery = log<Delivery>(traffic.deliveries, {
    kind,
    payload,
    at: performance.now(),
    retry: retry?.num ?? 0,
    outcome: 'waiting',
    status: undefined,
    ack: undefined,
    ms: undefined,
  });
  const ack = await inFlight(state, traffic, () => context.deliver(kind, payload, retry));
  delivery.outcome = ack.ok ? 'acked' : ack.reason;
  delivery.status = ack.status;
  delivery.ack = ack.ok ? ack.body : undefined;
  delivery.ms = performance.now() - delivery.at;
  changed(state);
  if (ack.ok || kind !== 'event') return ack;
  const num = (retry?.num ?? 0) + 1;
  if (!context.reachable()) {
    if (num < MOST_ATTEMPTS) context.held.push({ payload, num });
    return ack;
  }
  if (num > 1) return ack;
  const reason = ack.reason === 'operation_timeout' ? 'http_timeout' : 'http_error';
  return await send(context, kind, payload, { num, reason });
}

/** A socket opened: what waited for it is brought now. */
export function bringHeld(context: Context): void {
  for (const { payload, num } of context.held.splice(0)) void send(context, 'event', payload, { num, reason: 'timeout' });
}

/** The response_url of an interaction in this place. */
export function responseUrl(context: Context, place: ReplyPlace): string {
  return `${context.origin}/response/${context.tickets.issueResponse(place)}`;
}

/** The event's own type and id, for finding a delivery again. */
export function eventIdOf(delivery: Delivery): string {
  return str(json(delivery.payload).event_id);
}
