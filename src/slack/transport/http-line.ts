import type { IncomingMessage, ServerResponse } from 'node:http';
import { HTTPReceiver, type Logger } from '@slack/bolt';
import { healthRoutes, type Ready } from './health.ts';
import type { Address, Line } from './line.ts';

const EVENTS_PATH = '/slack/events';
const BODY_LIMIT = 1_000_000;
const SKEW_SECONDS = 300;

export interface HttpLineOptions extends Address {
  readonly signingSecret: string;
  readonly ready: Ready;
  readonly logger: Logger;
  now(): Date;
}

/** Slack over HTTP: signed deliveries at /slack/events, health beside it. */
export function httpLine(options: HttpLineOptions): Line {
  const receiver = new HTTPReceiver({
    signingSecret: options.signingSecret,
    endpoints: EVENTS_PATH,
    bodyLimit: BODY_LIMIT,
    customRoutes: healthRoutes(options.ready),
    logger: options.logger,
    dispatchErrorHandler: ({ response }) => notFound(response),
  });
  const listen = receiver.requestListener;
  receiver.requestListener = (request, response) => {
    if (isFromTheFuture(request, options.now())) refuse(request, response);
    else listen(request, response);
  };
  return {
    receiver,
    async open() {
      const server = await receiver.start({ host: options.host, port: options.port });
      const address = server.address();
      return typeof address === 'object' && address !== null ? address.port : null;
    },
    close: () => receiver.stop(),
  };
}

// Bolt refuses signatures older than five minutes but takes any from the future, so one that leaked could be kept for later.
function isFromTheFuture(request: IncomingMessage, now: Date): boolean {
  const header = request.headers['x-slack-request-timestamp'];
  return typeof header === 'string' && Number(header) > now.getTime() / 1000 + SKEW_SECONDS;
}

function refuse(request: IncomingMessage, response: ServerResponse): void {
  request.resume();
  response.writeHead(401, { connection: 'close' }).end();
}

function notFound(response: ServerResponse): void {
  response.writeHead(404).end();
}
