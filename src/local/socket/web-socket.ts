import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { encodeFrame, type Frame, FrameError, frameReader, OPCODE } from './frames.ts';

/** RFC 6455, section 1.3. */
const MAGIC = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

/** Our end of one web socket. */
export interface WebSocketEnd {
  send(text: string): void;
  ping(): void;
  /** Says goodbye; the other end closes. */
  close(code: number): void;
  /** Cuts the line without a word, as a broken network does. */
  destroy(): void;
}

/** Answers the handshake of a request to upgrade; `undefined` when it is none. `closed` comes once, however the line ends. */
export function acceptWebSocket(
  request: IncomingMessage,
  socket: Duplex,
  head: Buffer,
  on: { text(text: string): void; closed(): void },
): WebSocketEnd | undefined {
  const key = request.headers['sec-websocket-key'];
  if (request.headers.upgrade?.toLowerCase() !== 'websocket' || key === undefined) {
    socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
    return undefined;
  }
  const accept = createHash('sha1')
    .update(key + MAGIC)
    .digest('base64');
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
  );
  const read = frameReader();
  let parts: Buffer[] = [];

  function write(opcode: number, payload: Buffer): void {
    if (!socket.writableEnded && !socket.destroyed) socket.write(encodeFrame(opcode, payload));
  }
  function end(code: number): void {
    const payload = Buffer.alloc(2);
    payload.writeUInt16BE(code);
    write(OPCODE.close, payload);
    socket.end();
  }
  function take({ final, opcode, payload }: Frame): void {
    switch (opcode) {
      case OPCODE.ping:
        write(OPCODE.pong, payload);
        return;
      case OPCODE.pong:
        return;
      case OPCODE.close:
        end(1000);
        return;
      case OPCODE.text:
      case OPCODE.continuation:
        parts.push(payload);
        if (!final) return;
        on.text(Buffer.concat(parts).toString('utf8'));
        parts = [];
        return;
      default:
        throw new FrameError(1003, 'Only text is spoken here.');
    }
  }
  function feed(chunk: Buffer): void {
    try {
      for (const frame of read(chunk)) take(frame);
    } catch (error) {
      end(error instanceof FrameError ? error.code : 1011);
    }
  }

  if (head.length > 0) socket.unshift(head);
  socket.on('data', feed);
  socket.on('error', () => socket.destroy());
  socket.on('close', on.closed);
  return {
    send: (text) => write(OPCODE.text, Buffer.from(text)),
    ping: () => write(OPCODE.ping, Buffer.alloc(0)),
    close(code) {
      const payload = Buffer.alloc(2);
      payload.writeUInt16BE(code);
      write(OPCODE.close, payload);
    },
    destroy: () => void socket.destroy(),
  };
}
