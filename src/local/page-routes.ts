import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Context } from './context.ts';
import { json, parse } from './json.ts';
import { actFromPage, uploadFromPage } from './page-acts.ts';
import { BROWSER } from './render/browser.ts';
import { page, panes } from './render/page.ts';
import { STYLE } from './render/style.ts';
import type { Viewer } from './render/viewer.ts';
import { type PageRoute, plain } from './server.ts';
import { type Channel, directMessages, findChannel, findUser, markRead, OTHER_TEAM } from './state.ts';

const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="4" fill="#4a3a6b"/><path d="M4 4h8v3H4zm0 5h8v3H4z" fill="#fff"/></svg>';

/** Nothing from elsewhere, nothing inline, in no frame: hostile text has no way to run even if it became markup. */
const HEADERS = {
  'content-security-policy':
    "default-src 'self'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
} as const;

const REFRESH_MS = 30;

/** The page's routes: each needs the session token, and posts must come from the page itself. */
export function pageRoutes(context: Context, examples: readonly string[]): { readonly route: PageRoute; close(): void } {
  const { session } = context;
  const listeners = new Set<ServerResponse>();
  let announced: NodeJS.Timeout | undefined;
  context.state.changes.on('change', () => {
    announced ??= setTimeout(() => {
      announced = undefined;
      for (const listener of listeners) listener.write('data: changed\n\n');
    }, REFRESH_MS);
  });

  function route(request: IncomingMessage, url: URL, body: Buffer, response: ServerResponse): boolean {
    const { pathname } = url;
    if (pathname !== '/' && !pathname.startsWith('/local/')) return false;
    const given = request.headers['x-local-session'] ?? url.searchParams.get('session');
    if (given !== session) {
      plain(response, 403, 'This page belongs to one session: open the address that the local workspace printed.');
      return true;
    }
    if (request.method === 'POST') return acts(request, url, body, response);
    if (request.method !== 'GET') return false;
    const viewer = viewerOf(context, url, session);
    switch (pathname) {
      case '/':
        send(response, 'text/html', page(context, viewer, examples));
        return true;
      case '/local/panes':
        send(response, 'application/json', JSON.stringify(panes(context, viewer, examples)));
        return true;
      case '/local/style.css':
        send(response, 'text/css', STYLE);
        return true;
      case '/local/browser.js':
        send(response, 'text/javascript', BROWSER);
        return true;
      case '/local/icon.svg':
        send(response, 'image/svg+xml', ICON);
        return true;
      case '/local/events':
        response.writeHead(200, { ...HEADERS, 'content-type': 'text/event-stream' });
        response.write('data: hello\n\n');
        listeners.add(response);
        response.on('close', () => listeners.delete(response));
        return true;
      default:
        return false;
    }
  }

  function acts(request: IncomingMessage, url: URL, body: Buffer, response: ServerResponse): boolean {
    if (url.pathname !== '/local/act' && url.pathname !== '/local/upload') return false;
    const { origin } = request.headers;
    if (request.headers['x-local-session'] !== session || (origin !== undefined && origin !== context.origin)) {
      plain(response, 403, 'Only the page itself may post here.');
      return true;
    }
    if (url.pathname === '/local/upload') {
      const { searchParams: query } = url;
      const answer = uploadFromPage(context, query.get('as') ?? '', query.get('name') ?? '', body);
      send(response, 'application/json', JSON.stringify(answer));
      return true;
    }
    actFromPage(context, json(parse(body.toString('utf8')))).then(
      (answer) => send(response, 'application/json', JSON.stringify(answer)),
      (error: unknown) => plain(response, 500, `The local workspace has a bug: ${String(error)}`),
    );
    return true;
  }

  return {
    route,
    close() {
      clearTimeout(announced);
      for (const listener of listeners) listener.end();
    },
  };
}

function send(response: ServerResponse, type: string, body: string): void {
  response.writeHead(200, { ...HEADERS, 'content-type': `${type}; charset=utf-8` });
  response.end(body);
}

/** Who looks at what, from the address; ana in #infra when it says nothing that exists. */
function viewerOf(context: Context, url: URL, session: string): Viewer {
  const { state } = context;
  const asked = findUser(state, url.searchParams.get('as') ?? '');
  const user = asked === undefined || asked.isBot ? findUser(state, 'ana') : asked;
  if (user === undefined) throw new Error('The workspace has no ana.');
  const name = url.searchParams.get('channel') ?? 'infra';
  const wanted = name === 'dm' ? directMessages(state, user.id) : findChannel(state, name);
  const fallback = findChannel(state, user.teamId === OTHER_TEAM.id ? 'partners' : 'infra');
  const channel: Channel | undefined = wanted?.members.has(user.id) === true ? wanted : fallback;
  if (channel === undefined) throw new Error('The workspace has no #infra.');
  if (!url.searchParams.has('home')) markRead(state, user.id, channel.id);
  return { user, channel, home: url.searchParams.has('home'), thread: url.searchParams.get('thread') ?? undefined, session };
}
