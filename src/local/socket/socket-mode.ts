import { randomBytes, randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { LIMITS } from '../../slack/limits.ts';
import type { Ack, Deliver } from '../deliver.ts';
import { json, parse, str } from '../json.ts';
import { APP_ID } from '../state.ts';
import type { DeliveryKind } from '../traffic.ts';
import { acceptWebSocket, type WebSocketEnd } from './web-socket.ts';

const ENVELOPE_TYPES = { command: 'slash_commands', interactive: 'interactive', event: 'events_api' } as const satisfies {
  readonly [kind in DeliveryKind]: string;
};

const PING_MS = 10_000;

/** Why Slack asks a client to connect anew (docs.slack.dev/apis/events-api/using-socket-mode#disconnect). */
export type DisconnectReason = 'warning' | 'refresh_requested' | 'link_disabled' | 'too_many_websockets';

/** The web sockets between the workspace and the bot. */
export interface SocketMode {
  /** One payload goes to one socket, in turn. */
  readonly deliver: Deliver;
  /** How many sockets take payloads at the moment. */
  readonly count: number;
  /** A fresh address to connect to, for one connection. */
  ticketUrl(origin: string): string;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Cuts all lines without a word. */
  drop(): void;
  /** Asks every client to connect anew; its old socket gets nothing from then on. */
  disconnect(reason: DisconnectReason): void;
  close(): void;
}

interface Connection {
  readonly end: WebSocketEnd;
  takesPayloads: boolean;
  readonly waiting: Map<string, (ack: Ack) => void>;
}

/** Socket Mode as Slack speaks it. `enabled` is false for an app that uses HTTP; `opened` is called after each hello. */
export function createSocketMode(options: {
  readonly enabled: boolean;
  readonly deadlineMs: number;
  opened(): void;
}): SocketMode {
  const tickets = new Set<string>();
  const connections: Connection[] = [];
  const heart = setInterval(() => {
    for (const { end } of connections) end.ping();
  }, PING_MS);
  heart.unref();

  function forget(connection: Connection): void {
    const at = connections.indexOf(connection);
    if (at >= 0) connections.splice(at, 1);
    for (const settle of connection.waiting.values()) settle({ ok: false, status: undefined, reason: 'operation_timeout' });
    connection.waiting.clear();
  }

  function hangUp(connection: Connection, reason: DisconnectReason): void {
    connection.takesPayloads = false;
    connection.end.send(JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'local-workspace' } }));
  }

  function hear(connection: Connection, text: string): void {
    const message = json(parse(text));
    const id = str(message.envelope_id);
    const payload = json(message.payload);
    connection.waiting.get(id)?.({ ok: true, status: 200, body: Object.keys(payload).length === 0 ? undefined : payload });
  }

  return {
    deliver(kind, payload, retry) {
      const next = connections.findIndex((each) => each.takesPayloads);
      const [connection] = next < 0 ? [] : connections.splice(next, 1);
      if (connection === undefined) return Promise.resolve({ ok: false, status: undefined, reason: 'dispatch_failed' });
      connections.push(connection);
      const id = randomUUID();
      return new Promise((resolve) => {
        const timer = setTimeout(() => settle({ ok: false, status: undefined, reason: 'operation_timeout' }), options.deadlineMs);
        function settle(ack: Ack): void {
          clearTimeout(timer);
          connection?.waiting.delete(id);
          resolve(ack);
        }
        connection.waiting.set(id, settle);
        const again = kind === 'event' ? { retry_attempt: retry?.num ?? 0, retry_reason: retry?.reason ?? '' } : {};
        const envelope = { envelope_id: id, type: ENVELOPE_TYPES[kind], accepts_response_payload: kind !== 'event', ...again };
        connection.end.send(JSON.stringify({ ...envelope, payload }));
      });
    },
    get count() {
      return connections.filter((each) => each.takesPayloads).length;
    },
    ticketUrl(origin) {
      const ticket = randomBytes(16).toString('hex');
      tickets.add(ticket);
      return `${origin.replace(/^http/, 'ws')}/link/?ticket=${ticket}&app_id=${APP_ID}`;
    },
    upgrade(request, socket, head) {
      const url = new URL(request.url ?? '/', 'ws://local');
      if (url.pathname !== '/link/' || !tickets.delete(url.searchParams.get('ticket') ?? '')) {
        socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
        return;
      }
      const end = acceptWebSocket(request, socket, head, {
        text: (text) => hear(connection, text),
        closed: () => forget(connection),
      });
      if (end === undefined) return;
      const connection: Connection = { end, takesPayloads: false, waiting: new Map() };
      connections.push(connection);
      if (!options.enabled) return hangUp(connection, 'link_disabled');
      if (connections.length > LIMITS.socketConnections) return hangUp(connection, 'too_many_websockets');
      connection.takesPayloads = true;
      const hello = { type: 'hello', num_connections: connections.length, connection_info: { app_id: APP_ID } };
      end.send(JSON.stringify(hello));
      options.opened();
    },
    drop() {
      for (const connection of [...connections]) {
        connection.takesPayloads = false;
        connection.end.destroy();
      }
    },
    disconnect(reason) {
      for (const connection of connections) hangUp(connection, reason);
    },
    close() {
      clearInterval(heart);
      for (const { end } of connections) end.destroy();
    },
  };
}
