import { once } from 'node:events';
import { type App, type Logger, type Receiver, SocketModeReceiver } from '@slack/bolt';
import { healthServer, type Ready } from './health.ts';
import type { Address, Line } from './line.ts';
import { type Asking, NEVER, patientFetch } from './patient-fetch.ts';

/** One socket stands in while Slack has the other connect anew, which takes it five seconds and more (socket-mode 3.1). */
const SOCKETS = 2;
/** A gap this long is no routine. */
const DEAD_MS = 60_000;
/** The socket client's own five seconds for a ping. */
const PATIENCE: SocketPatience = { retryMs: 30_000, pingMs: 5000 };

export interface SocketLineOptions extends Address {
  readonly appToken: string;
  readonly apiUrl: string;
  readonly ready: Ready;
  readonly logger: Logger;
  now(): Date;
  readonly patience?: SocketPatience | undefined;
}

export interface SocketPatience {
  /** Between attempts when Slack refuses a socket for good. */
  readonly retryMs: number;
  /** How long a ping may stay unanswered; as long, and longer each time, it is until a lost socket is opened anew. */
  readonly pingMs: number;
}

/** Slack over web sockets: several, as each payload goes to one of them, and each is cut off now and then. */
export function socketLine(options: SocketLineOptions): Line {
  const { host, logger, now, patience = PATIENCE, port } = options;
  const closing = new AbortController();
  let opened = false;
  const asking = { logger, retryMs: patience.retryMs, closing: closing.signal, persists: () => opened };
  const receivers = Array.from({ length: SOCKETS }, () => newReceiver(options, asking));
  let downSince: number | null = now().getTime() - DEAD_MS;

  function isAlive(): boolean {
    if (receivers.some(isActive)) downSince = null;
    else downSince ??= now().getTime();
    return downSince === null || now().getTime() - downSince < DEAD_MS;
  }

  for (const { client } of receivers) {
    client.on('connected', isAlive);
    client.on('close', isAlive);
  }
  const server = healthServer(async () => isAlive() && (await options.ready()));
  return {
    receiver: together(receivers),
    async open() {
      server.listen({ host, port });
      await once(server, 'listening');
      const [first, ...others] = receivers;
      await first?.start();
      opened = true;
      for (const other of others) void other.start();
      const address = server.address();
      return typeof address === 'object' && address !== null ? address.port : null;
    },
    async close() {
      closing.abort();
      await Promise.all(receivers.map((receiver) => receiver.stop()));
      await new Promise<void>((done) => server.close(() => done()));
    },
  };
}

/** Each receiver gets client options of its own: the socket client writes its retry settings into them (socket-mode 3.1). */
function newReceiver({ apiUrl, appToken, logger, patience = PATIENCE }: SocketLineOptions, asking: Asking): SocketModeReceiver {
  const receiver = new SocketModeReceiver({
    appToken,
    logger,
    clientPingTimeout: patience.pingMs,
    installerOptions: { clientOptions: { slackApiUrl: apiUrl, fetch: patientFetch(asking) } },
  });
  const { client } = receiver;
  const start = client.start.bind(client);
  // Hanging up rejects whoever waits for a socket, with nothing, and the client itself waits without a catch.
  client.start = () => start().catch((error) => (asking.closing.aborted ? NEVER : Promise.reject(error)));
  // The client looks into whatever a frame holds, in a promise that nobody waits for: an event of null would end the process.
  for (const read of client.listeners('ws_message')) {
    client.off('ws_message', read);
    client.on('ws_message', async (...frame: unknown[]) => {
      try {
        await read(...frame);
      } catch {
        logger.warn('A frame from Slack could not be read');
      }
    });
  }
  return receiver;
}

function isActive({ client }: SocketModeReceiver): boolean {
  return client.websocket?.isActive() ?? false;
}

/** One receiver to Bolt. */
function together(receivers: readonly SocketModeReceiver[]): Receiver {
  return {
    init(app: App) {
      for (const receiver of receivers) receiver.init(app);
    },
    start: () => Promise.all(receivers.map((receiver) => receiver.start())),
    stop: () => Promise.all(receivers.map((receiver) => receiver.stop())),
  };
}
