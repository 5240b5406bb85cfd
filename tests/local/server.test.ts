import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import type { Workspace } from '../../src/local/index.ts';
import { boot, call } from './support.ts';

/** A request as no browser and no SDK would write it. */
function raw(
  ws: Workspace,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  body = '',
): Promise<{ readonly status: number | undefined; readonly text: string }> {
  const { hostname, port } = new URL(ws.url);
  return new Promise((resolve, reject) => {
    const outgoing = request({ hostname, port, path, headers, method: body === '' ? 'GET' : 'POST' });
    outgoing.on('error', reject);
    outgoing.on('upgrade', ({ statusCode }, socket) => {
      socket.destroy();
      resolve({ status: statusCode, text: '' });
    });
    outgoing.on('response', (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('end', () => resolve({ status: incoming.statusCode, text: Buffer.concat(chunks).toString() }));
    });
    outgoing.end(body);
  });
}

describe("the workspace's server", () => {
  it.each(['/', '/api/auth.test', '/local/panes', '/response/x'])('answers %s to its own name only', async (path) => {
    const ws = await boot();
    expect((await raw(ws, path, { host: 'rebound.example' })).status).toBe(421);
  });

  it('opens web sockets under its own name only', async () => {
    const ws = await boot(undefined, { transport: 'socket' });
    const upgrade = { connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-key': 'a2V5', 'sec-websocket-version': '13' };
    const path = async () => String((await call(ws, 'apps.connections.open', {}, ws.appToken)).url).replace(/^ws:\/\/[^/]+/, '');
    expect((await raw(ws, await path(), { ...upgrade, host: 'rebound.example' })).status).toBe(421);
    expect((await raw(ws, await path(), upgrade)).status).toBe(101);
    expect((await raw(ws, '//', upgrade)).status).toBe(421);
    expect(await call(ws, 'auth.test', {})).toMatchObject({ ok: true });
  });

  it.each(['//', '/%', '/api/%E0%A4%A', '/files-pri/%', '/?channel=%&session=%', '*'])(
    'is not troubled by the address %s',
    async (path) => {
      const ws = await boot();
      const { status = 0, text } = await raw(ws, path);
      expect(status).toBeLessThan(500);
      expect(text).not.toContain('bug');
      expect(await call(ws, 'auth.test', {})).toMatchObject({ ok: true });
    },
  );

  it.each([
    '',
    '{',
    '[]',
    'null',
    '{"do":"compose"}',
    '{"as":"ana","do":"press","place":{"channel":1,"ts":[]}}',
    '{"as":"ana","do":{}}',
  ])('answers the deed %j in words', async (deed) => {
    const ws = await boot();
    const session = new URL(ws.url).searchParams.get('session') ?? '';
    const { status, text } = await raw(ws, '/local/act', { 'x-local-session': session }, deed || ' ');
    expect(status).toBe(200);
    expect(JSON.parse(text)).toEqual({ error: expect.any(String) });
  });

  it('takes no more than it can hold', async () => {
    const ws = await boot();
    const headers = { 'content-length': '5000001' };
    const answer = await raw(ws, '/api/chat.postMessage', headers, 'x'.repeat(5_000_001));
    expect(answer).toEqual({ status: 413, text: 'That is too large: 5 MB at most.' });
    expect(await call(ws, 'auth.test', {})).toMatchObject({ ok: true });
  });

  it('lets no page elsewhere read or frame it, and names it to nobody', async () => {
    const ws = await boot();
    const { headers } = await fetch(ws.url, { headers: { origin: 'https://evil.example' } });
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cache-control')).toBe('no-store');
  });
});
