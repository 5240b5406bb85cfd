import type { Json } from './json.ts';
import { changed, type State } from './state.ts';

const KEPT = 1000;

/** A Web API call (or a post to a response_url) that the bot made. */
export interface Call {
  readonly method: string;
  /** The arguments, with JSON strings decoded. */
  readonly args: Json;
  readonly at: number;
  status: number;
  response: Json;
}

export type DeliveryKind = 'command' | 'interactive' | 'event';

/** Something that the workspace sent to the bot, and how the bot took it. */
export interface Delivery {
  readonly kind: DeliveryKind;
  readonly payload: Json;
  readonly at: number;
  /** 0 for the first time, more for a retry or a redelivery. */
  readonly retry: number;
  outcome: 'waiting' | 'acked' | 'operation_timeout' | 'dispatch_failed';
  /** The HTTP status, when there was an answer. */
  status: number | undefined;
  /** What the acknowledgement carried. */
  ack: unknown;
  ms: number | undefined;
}

/** Everything that went over the wire, and what went wrong beside it. */
export interface Traffic {
  readonly calls: Call[];
  readonly deliveries: Delivery[];
  /** What a person typed or chose, for telling their words apart from the bot's own. */
  readonly typed: string[];
  /** Answers of the bot that Slack's client could not use. */
  readonly troubles: string[];
  inFlight: number;
}

export function createTraffic(): Traffic {
  return { calls: [], deliveries: [], typed: [], troubles: [], inFlight: 0 };
}

/** Appends to a log that keeps its last thousand entries. */
export function log<T>(entries: T[], entry: T): T {
  entries.push(entry);
  if (entries.length > KEPT) entries.splice(0, entries.length - KEPT);
  return entry;
}

/** Counts work as in flight while it runs, and tells those who wait when it ends. */
export async function inFlight<T>(state: State, traffic: Traffic, work: () => Promise<T>): Promise<T> {
  traffic.inFlight += 1;
  try {
    return await work();
  } finally {
    traffic.inFlight -= 1;
    changed(state);
  }
}

/** The traffic in lines, newest last, for the message of a wait that ran out. */
export function dump(traffic: Traffic, most = 30): string {
  const lines = [
    ...traffic.deliveries.map((each) => ({
      at: each.at,
      line: `-> ${each.kind} ${describe(each.payload)} ${each.outcome}${each.ack ? ` ${clip(each.ack)}` : ''}`,
    })),
    ...traffic.calls.map((each) => ({
      at: each.at,
      line: `<- ${each.method} ${clip(each.args)} => ${each.response.ok === true ? 'ok' : clip(each.response)}`,
    })),
  ];
  return lines
    .sort((a, b) => a.at - b.at)
    .slice(-most)
    .map((each) => each.line)
    .join('\n');
}

function describe(payload: Json): string {
  return clip(payload.event ?? payload.actions ?? payload.command ?? payload.type);
}

function clip(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 240 ? `${text.slice(0, 240)}…` : text;
}
