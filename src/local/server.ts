import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { answerCall, readArgs } from './api/call.ts';
import { answerResponse } from './api/response.ts';
import type { Context } from './context.ts';

/** Slack takes much less; a local bot that sends more has lost its way. */
const MOST_BYTES = 5_000_000;

/** Answers a request to the page; `false` when the path is not one of the page's. */
export type PageRoute = (request: IncomingMessage, url: URL, body: string, response: ServerResponse) => boolean;

/** The workspace's HTTP server: the Web API, response urls, and the page. Listens on loopback only. */
export async function listen(context: Context, host: string, port: number, page: PageRoute): Promise<Server> {
  const server = createServer((request, response) => {
    handle(context, page, request, response).catch((error: unknown) => {
      if (!response.headersSent) plain(response, 500, `The local workspace has a bug: ${String(error)}`);
      else response.end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  context.origin = `http://${host}:${typeof address === 'object' && address !== null ? address.port : port}`;
  return server;
}

async function handle(context: Context, page: PageRoute, request: IncomingMessage, response: ServerResponse): Promise<void> {
  // A name that somebody pointed at 127.0.0.1 (DNS rebinding) shows itself in the Host header.
  if (request.headers.host !== new URL(context.origin).host) {
    plain(response, 421, 'Use the address that the local workspace printed.');
    return;
  }
  const url = new URL(request.url ?? '/', context.origin);
  const body = await readBody(request);
  if (body === undefined) {
    plain(response, 413, 'Too large.');
    return;
  }
  const [, root, rest] = url.pathname.split('/');
  if (root === 'api' && rest !== undefined) {
    const args = readArgs(request.headers['content-type'] ?? '', body);
    const query = Object.fromEntries(url.searchParams);
    json(response, await answerCall(context, rest, { ...query, ...args }, request.headers.authorization ?? ''));
  } else if (root === 'response' && rest !== undefined && request.method === 'POST') {
    json(response, await answerResponse(context, rest, body));
  } else if (!page(request, url, body, response)) {
    plain(response, 404, 'There is nothing here.');
  }
}

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > MOST_BYTES) return undefined;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function json(
  response: ServerResponse,
  answer: { readonly status: number; readonly headers: { readonly [name: string]: string }; readonly body: unknown },
): void {
  response.writeHead(answer.status, { 'content-type': 'application/json; charset=utf-8', ...answer.headers });
  response.end(JSON.stringify(answer.body));
}

/** A short text answer. */
export function plain(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' });
  response.end(text);
}
