import { isAscii, isUtf8 } from 'node:buffer';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

interface Decoded {
  readonly encoding: Encoding;
  /** Text piece by piece, never cut within a character. */
  pieces(): Generator<string>;
}

const PIECE = 128 * 1024;
const SAMPLE = 4096;

/** Bytes as text: by byte order mark, else by the zeros of UTF-16, else UTF-8 if they are that, else Windows-1252. Null when they are no text. */
export function decoded(bytes: Buffer): Decoded | null {
  const encoding = encodingOf(bytes);
  if (!encoding) return null;
  return {
    encoding,
    *pieces() {
      if (encoding === 'utf-8') return yield* utf8Pieces(bytes);
      const decoder = new TextDecoder(encoding);
      for (let at = 0; at < bytes.length; at += PIECE) yield decoder.decode(bytes.subarray(at, at + PIECE), { stream: true });
      yield decoder.decode();
    },
  };
}

/** As a decoder of streams would, and several times as fast: each piece ends with a whole character. */
function* utf8Pieces(bytes: Buffer): Generator<string> {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (at < bytes.length) {
    let end = Math.min(at + PIECE, bytes.length);
    while (end < bytes.length && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
    const piece = bytes.subarray(at, end);
    yield isAscii(piece) ? piece.toString('latin1') : piece.toString('utf8');
    at = end;
  }
}

function encodingOf(bytes: Buffer): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  const [even, odd] = [0, 1].map((parity) => sample.filter((byte, index) => byte === 0 && index % 2 === parity).length);
  const half = sample.length / 2;
  if (odd === 0 && even === 0) return isUtf8(bytes) ? 'utf-8' : looksLikeText(sample) ? 'windows-1252' : null;
  if ((odd ?? 0) > half * 0.7 && (even ?? 0) < half * 0.1) return 'utf-16le';
  if ((even ?? 0) > half * 0.7 && (odd ?? 0) < half * 0.1) return 'utf-16be';
  return null;
}

/** Control characters other than tab, line feed, form feed and carriage return are hardly ever found in text. */
function looksLikeText(sample: Buffer): boolean {
  const control = sample.filter((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d].includes(byte)).length;
  return control <= sample.length * 0.01;
}
