import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** Whether the bot can work right now. */
export type Ready = () => Promise<boolean>;

/** Liveness says that the process answers; readiness that it can do its work. */
export function healthRoutes(ready: Ready) {
  return [
    { path: '/healthz', method: 'GET', handler: (_: IncomingMessage, response: ServerResponse) => say(response, 200, 'ok') },
    {
      path: '/readyz',
      method: 'GET',
      handler: (_: IncomingMessage, response: ServerResponse) => {
        ready().then(
          (yes) => say(response, yes ? 200 : 503, yes ? 'ready' : 'not ready'),
          () => say(response, 503, 'not ready'),
        );
      },
    },
  ];
}

/** A server for nothing but health: Socket Mode brings none that can be bound to one address. */
export function healthServer(ready: Ready): Server {
  const routes = healthRoutes(ready);
  return createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0];
    const route = routes.find((one) => one.path === path && one.method === request.method);
    if (route) route.handler(request, response);
    else say(response, 404, 'not found');
  });
}

function say(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
  response.end(`${text}\n`);
}
