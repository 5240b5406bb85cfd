import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { answerCall, readArgs } from './api/call.ts';
import { takeUpload, UPLOAD_ROOT } from './api/files.ts';
import { answerResponse } from './api/response.ts';
import type { Context } from './context.ts';
import { answerFile, SIGN_IN } from './file-routes.ts';
import { FILES_ROOT } from './files.ts';

/** Slack takes much less; a local bot that sends more has lost its way. */
const MOST_BYTES = 5_000_000;
const MOST_FILE_BYTES = 50_000_000;

/** Answers a request to the page; `false` when the path is not one of the page's. */
export type PageRoute = (request: IncomingMessage, url: URL, body: Buffer, response: ServerResponse) => boolean;

/** The workspace's HTTP server: the Web API, response urls, files, web sockets, and the page. Listens on loopback only. */
export async function listen(context: Context, host: string, port: number, page: PageRoute): Promise<Server> {
  const server = createServer((request, response) => {
    handle(context, page, request, response).catch((error: unknown) => {
      if (!response.headersSent) plain(response, 500, `The local workspace has a bug: ${String(error)}`);
      else response.end();
    });
  });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (request.headers.host === new URL(context.origin).host && addressOf(context, request))
      context.sockets.upgrade(request, socket, head);
    else socket.end('HTTP/1.1 421 Misdirected Request\r\nConnection: close\r\n\r\n');
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
  const url = addressOf(context, request);
  if (url === undefined) {
    plain(response, 400, 'That is no address.');
    return;
  }
  const [, root, rest] = url.pathname.split('/');
  const isFile = root === UPLOAD_ROOT || url.pathname === '/local/upload';
  const most = isFile ? MOST_FILE_BYTES : MOST_BYTES;
  const body = await readBody(request, most);
  if (body === undefined) {
    plain(response, 413, `That is too large: ${most / 1_000_000} MB at most.`);
    return;
  }
  if (root === 'api' && rest !== undefined) {
    const args = readArgs(request.headers['content-type'] ?? '', body.toString('utf8'));
    const query = Object.fromEntries(url.searchParams);
    json(response, await answerCall(context, rest, { ...query, ...args }, request.headers.authorization ?? ''));
  } else if (root === 'response' && rest !== undefined && request.method === 'POST') {
    json(response, await answerResponse(context, rest, body.toString('utf8')));
  } else if (root === UPLOAD_ROOT && rest !== undefined && request.method === 'POST') {
    const { status, text } = await takeUpload(context, rest, request.headers['content-type'] ?? '', body);
    plain(response, status, text);
  } else if (root === FILES_ROOT) {
    answerFile(context, url, request.headers.authorization ?? '', response);
  } else if (root === 'signin') {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(SIGN_IN);
  } else if (!page(request, url, body, response)) {
    plain(response, 404, 'There is nothing here.');
  }
}

function addressOf(context: Context, { url = '/' }: IncomingMessage): URL | undefined {
  return URL.canParse(url, context.origin) ? new URL(url, context.origin) : undefined;
}

async function readBody(request: IncomingMessage, most: number): Promise<Buffer | undefined> {
  // To stop reading in the middle cuts the line, and the reason with it.
  if (Number(request.headers['content-length'] ?? 0) > most) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > most) return undefined;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
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
