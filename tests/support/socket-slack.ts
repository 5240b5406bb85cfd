import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

export interface SocketSlack {
  readonly apiUrl: string;
  readonly origin: string;
  /** Calls of the Web API and posts to other addresses, by path. */
  readonly calls: readonly { readonly path: string; readonly body: string }[];
  /** Sends an envelope; resolves with the payload of its acknowledgement. */
  deliver(type: string, payload: object): Promise<unknown>;
  /** Resolves with the first call to this path. */
  called(path: string): Promise<string>;
  close(): Promise<void>;
}

/** As much of Slack as Socket Mode needs: `apps.connections.open`, one web socket (RFC 6455, text frames), and a Web API that says ok. */
export async function startSocketSlack(): Promise<SocketSlack> {
  const calls: { path: string; body: string }[] = [];
  const waiting: (() => void)[] = [];
  const acks = new Map<string, (payload: unknown) => void>();
  const sockets = new Set<Duplex>();
  let envelopes = 0;

  const server = createServer(async (request, response) => {
    const path = request.url ?? '';
    calls.push({ path, body: await bodyOf(request) });
    const answer = {
      ok: true,
      url: origin().replace('http', 'ws'),
      user_id: 'U0BOT',
      bot_id: 'B0BOT',
      user: 'virt-advisor',
      ts: '1.2',
    };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
    for (const look of waiting) look();
  });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex) => {
    const accept = createHash('sha1')
      .update(`${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
      .digest('base64');
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {});
    socket.on('data', (chunk: Buffer) => {
      const frame = readFrame(chunk);
      if (frame.opcode === CLOSE) socket.end(frameOf(CLOSE, Buffer.alloc(0)));
      if (frame.opcode === PING) socket.write(frameOf(PONG, frame.payload));
      if (frame.opcode !== TEXT) return;
      const { envelope_id: id, payload } = JSON.parse(frame.payload.toString());
      acks.get(id)?.(payload);
    });
    socket.write(frameOf(TEXT, Buffer.from(JSON.stringify({ type: 'hello', num_connections: 1 }))));
  });
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));

  function origin(): string {
    const address = server.address();
    return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  }

  return {
    apiUrl: `${origin()}/api/`,
    origin: origin(),
    calls,
    deliver(type, payload) {
      const id = `envelope-${envelopes++}`;
      const [socket] = sockets;
      socket?.write(
        frameOf(TEXT, Buffer.from(JSON.stringify({ envelope_id: id, type, payload, accepts_response_payload: true }))),
      );
      return new Promise((resolve) => acks.set(id, resolve));
    },
    called(path) {
      return new Promise((resolve) => {
        function look(): void {
          const call = calls.find((one) => one.path === path);
          if (call) resolve(call.body);
        }
        waiting.push(look);
        look();
      });
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const TEXT = 1;
const CLOSE = 8;
const PING = 9;
const PONG = 10;

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += chunk;
  return body;
}

function frameOf(opcode: number, payload: Buffer): Buffer {
  const long = payload.length > 125;
  const head = long
    ? Buffer.from([0x80 | opcode, 126, payload.length >> 8, payload.length & 255])
    : Buffer.from([0x80 | opcode, payload.length]);
  return Buffer.concat([head, payload]);
}

/** A client's frame: masked, and short enough here to come in one piece. */
function readFrame(chunk: Buffer): { readonly opcode: number; readonly payload: Buffer } {
  const size = (chunk[1] ?? 0) & 0x7f;
  const at = size === 126 ? 4 : 2;
  const length = size === 126 ? chunk.readUInt16BE(2) : size;
  const mask = chunk.subarray(at, at + 4);
  const payload = Buffer.from(chunk.subarray(at + 4, at + 4 + length).map((byte, index) => byte ^ (mask[index % 4] ?? 0)));
  return { opcode: (chunk[0] ?? 0) & 0x0f, payload };
}
