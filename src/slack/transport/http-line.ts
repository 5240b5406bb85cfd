import type { IncomingMessage, ServerResponse } from 'node:http';
import { HTTPModuleFunctions, HTTPReceiver, type Logger } from '@slack/bolt';
import { healthRoutes, type Ready } from './health.ts';
import { type Address, type Line, NotTaken } from './line.ts';

const EVENTS_PATH = '/slack/events';
const FORM_TYPE = 'application/x-www-form-urlencoded';
const BODY_LIMIT = 1_000_000;
const SKEW_SECONDS = 300;
/** Longer than proxies keep a line open, so that none sends a delivery into one that we are closing. */
const KEEP_ALIVE_MS = 75_000;

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
    async processEventErrorHandler(failure) {
      if (!(failure.error instanceof NotTaken)) return HTTPModuleFunctions.defaultProcessEventErrorHandler(failure);
      refuse(failure.response, 404, 'Nobody took this submission.');
      return false;
    },
    unhandledRequestHandler(request) {
      if (!request.response.headersSent) HTTPModuleFunctions.defaultUnhandledRequestHandler(request);
    },
  });
  const listen = receiver.requestListener;
  // Bolt makes a URL of the path outside of any try: "//" would throw here, and end the process.
  function heard(request: IncomingMessage, response: ServerResponse): void {
    try {
      listen(request, response);
    } catch {
      notFound(response);
    }
  }
  receiver.requestListener = (request, response) => {
    if (isFromTheFuture(request, options.now())) {
      request.resume();
      refuse(response, 401, 'This delivery is dated ahead: the clock here or there is wrong.');
    } else if (request.method !== 'POST') {
      heard(request, response);
    } else {
      const type = bareType(request);
      void readBody(request).then(
        (body) => {
          if (body === null) refuse(response, 413, 'This body is longer than any delivery of Slack.');
          else if (!holdsPayload(body, type))
            refuse(response, 400, 'This body holds no delivery: it should be a form, or a JSON object.');
          else heard(Object.assign(request, { rawBody: body }), response);
        },
        () => response.destroy(),
      );
    }
  };
  return {
    receiver,
    async open() {
      const server = await receiver.start({ host: options.host, port: options.port });
      server.keepAliveTimeout = KEEP_ALIVE_MS;
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

/** The whole body; null when it is longer than Slack's deliveries ever are. */
async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    // Read to its end also when it is too long: who is cut off while writing never reads the answer.
    if (length <= BODY_LIMIT) chunks.push(bytes);
  }
  return length > BODY_LIMIT ? null : Buffer.concat(chunks);
}

// Bolt knows the bare type only. Slack sends no charset, but what stands in for Slack may, and UTF-8 is what Bolt reads anyway.
function bareType({ headers }: IncomingMessage): string | undefined {
  const type = headers['content-type']?.replace(/\s*;\s*charset="?utf-?8"?\s*$/i, '').toLowerCase();
  if (type !== undefined) headers['content-type'] = type;
  return type;
}

// Bolt reads properties of whatever the JSON holds: a body of `null` is a rejection that nobody handles (HTTPReceiver, ssl_check).
function holdsPayload(body: Buffer, type: string | undefined): boolean {
  const text = body.toString('utf8');
  // What is no form, Bolt takes for JSON, whatever its type says.
  const payload = type === FORM_TYPE ? new URLSearchParams(text).get('payload') : text;
  if (payload === null) return true;
  try {
    const parsed: unknown = JSON.parse(payload);
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
  } catch {
    return false;
  }
}

function notFound(response: ServerResponse): void {
  refuse(response, 404, `There is nothing here. Slack's deliveries go to ${EVENTS_PATH}.`);
}

function refuse(response: ServerResponse, status: number, words: string): void {
  const headers = { 'content-type': 'text/plain; charset=utf-8', ...(status === 404 ? {} : { connection: 'close' }) };
  response.writeHead(status, headers).end(`${words}\n`);
}
