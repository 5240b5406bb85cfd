/** The frames of a web socket (RFC 6455, section 5). */
export const OPCODE = { continuation: 0, text: 1, binary: 2, close: 8, ping: 9, pong: 10 } as const;

export interface Frame {
  readonly final: boolean;
  readonly opcode: number;
  readonly payload: Buffer;
}

/** Why a stream of frames cannot be read on: the close code for it, and words. */
export class FrameError extends Error {
  readonly code: number;
  constructor(code: number, words: string) {
    super(words);
    this.code = code;
  }
}

/** Acknowledgements are small; whoever sends more has lost their way. */
const MOST_BYTES = 1_000_000;

/** A frame as a server sends it: whole and without a mask. */
export function encodeFrame(opcode: number, payload: Buffer): Buffer {
  return Buffer.concat([head(opcode, payload.length), payload]);
}

function head(opcode: number, length: number): Buffer {
  if (length < 126) return Buffer.from([0x80 | opcode, length]);
  if (length < 0x10000) {
    const bytes = Buffer.from([0x80 | opcode, 126, 0, 0]);
    bytes.writeUInt16BE(length, 2);
    return bytes;
  }
  const bytes = Buffer.alloc(10);
  bytes.set([0x80 | opcode, 127]);
  bytes.writeBigUInt64BE(BigInt(length), 2);
  return bytes;
}

/** Takes bytes as they arrive and gives the frames that are complete. Throws a `FrameError` where the stream is broken. */
export function frameReader(): (chunk: Buffer) => Frame[] {
  let rest = Buffer.alloc(0);
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    const frames: Frame[] = [];
    for (let found = decode(rest); found !== undefined; found = decode(rest)) {
      frames.push(found.frame);
      rest = rest.subarray(found.size);
    }
    return frames;
  };
}

function decode(bytes: Buffer): { readonly frame: Frame; readonly size: number } | undefined {
  const [first, second] = bytes;
  if (first === undefined || second === undefined) return undefined;
  if ((first & 0x70) !== 0) throw new FrameError(1002, 'Reserved bits are set.');
  if ((second & 0x80) === 0) throw new FrameError(1002, 'A client must mask its frames.');
  const short = second & 0x7f;
  const at = short === 126 ? 4 : short === 127 ? 10 : 2;
  if (bytes.length < at) return undefined;
  const length = short === 126 ? bytes.readUInt16BE(2) : short === 127 ? Number(bytes.readBigUInt64BE(2)) : short;
  if (length > MOST_BYTES) throw new FrameError(1009, 'Too large.');
  const size = at + 4 + length;
  if (bytes.length < size) return undefined;
  const mask = bytes.subarray(at, at + 4);
  const payload = Buffer.from(bytes.subarray(at + 4, size).map((byte, index) => byte ^ (mask[index % 4] ?? 0)));
  return { frame: { final: (first & 0x80) !== 0, opcode: first & 0x0f, payload }, size };
}
