import { crc32, createInflateRaw } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { type FileLimits, type Refusal, refusal } from './sheets.ts';

export interface Archive {
  readonly ok: true;
  readonly names: readonly string[];
  /** Names of parts are the same in any case (ECMA-376 part 2, 6.2.2.3). */
  has(name: string): boolean;
  /** Inflates an entry into `take`, until that says it has enough. Every cap is counted on what really comes out. */
  inflate(name: string, take: (chunk: Buffer) => Refusal | 'enough' | null): Promise<Refusal | null>;
}

interface Placed {
  readonly entry: Entry;
  readonly start: number;
  readonly dataStart: number;
  readonly end: number;
}

const CHUNK = 256 * 1024;
const FREE_OF_RATIO = 1024 * 1024;
const [STORED, DEFLATED] = [0, 8];

/** Opens a ZIP: its directory is read and checked, nothing is inflated yet. */
export async function openArchive(bytes: Buffer, limits: FileLimits): Promise<Archive | Refusal> {
  const found = await directory(bytes, limits);
  if ('code' in found) return found;
  const trouble = overlapping(found) ?? unreadable(found);
  if (trouble) return trouble;
  const byName = new Map(found.map((placed) => [placed.entry.fileName.toLowerCase(), placed]));
  let inflated = 0;

  async function inflate(name: string, take: (chunk: Buffer) => Refusal | 'enough' | null): Promise<Refusal | null> {
    const placed = byName.get(name.toLowerCase());
    if (!placed) return DAMAGED;
    const { entry, dataStart, end } = placed;
    if (inflated + entry.uncompressedSize > limits.inflatedBytes) return tooMuch(limits);
    const most = FREE_OF_RATIO + (end - dataStart) * limits.zipRatio;
    let [size, checksum] = [0, 0];
    try {
      for await (const chunk of chunksOf(bytes.subarray(dataStart, end), entry.compressionMethod)) {
        size += chunk.length;
        inflated += chunk.length;
        if (size > most) return BOMB;
        if (inflated > limits.inflatedBytes) return tooMuch(limits);
        checksum = crc32(chunk, checksum);
        const outcome = take(chunk);
        if (outcome) return outcome === 'enough' ? null : outcome;
      }
    } catch (error) {
      if (isZlibError(error)) return DAMAGED;
      throw error;
    }
    return checksum === entry.crc32 ? null : DAMAGED;
  }

  const has = (name: string) => byName.has(name.toLowerCase());
  return { ok: true, names: found.map(({ entry }) => entry.fileName), has, inflate };
}

async function* chunksOf(data: Buffer, method: number): AsyncGenerator<Buffer> {
  if (method === STORED) {
    for (let at = 0; at < data.length; at += CHUNK) yield data.subarray(at, at + CHUNK);
    return;
  }
  const inflater = createInflateRaw({ chunkSize: CHUNK });
  inflater.end(data);
  for await (const chunk of inflater) yield chunk;
}

async function directory(bytes: Buffer, limits: FileLimits): Promise<Placed[] | Refusal> {
  const found: Placed[] = [];
  let zip: ZipFile | null = null;
  try {
    zip = await fromBufferPromise(bytes);
    if (zip.entryCount > limits.zipEntries) return tooManyEntries(limits);
    for await (const entry of zip.eachEntry()) {
      if (found.length >= limits.zipEntries) return tooManyEntries(limits);
      const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
      const end = fileDataStart + entry.compressedSize;
      if (end > bytes.length) return DAMAGED;
      found.push({ entry, start: entry.relativeOffsetOfLocalHeader, dataStart: fileDataStart, end });
    }
    return found;
  } catch (error) {
    // yauzl tells of a malformed file by an Error whose only mark is its message: https://github.com/thejoshwolfe/yauzl#readme
    return error instanceof Error && /path|characters in fileName/i.test(error.message) ? PATH_TRICK : DAMAGED;
  } finally {
    zip?.close();
  }
}

function overlapping(found: readonly Placed[]): Refusal | null {
  const inOrder = found.toSorted((left, right) => left.start - right.start);
  const overlap = inOrder.some((placed, index) => placed.start < (inOrder[index - 1]?.end ?? 0));
  return overlap ? BOMB : null;
}

function unreadable(found: readonly Placed[]): Refusal | null {
  if (found.some(({ entry }) => entry.isEncrypted())) return PASSWORD;
  if (found.some(({ entry }) => ![STORED, DEFLATED].includes(entry.compressionMethod))) return OTHER_COMPRESSION;
  return null;
}

function isZlibError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^Z_/.test(String(error.code));
}

function tooManyEntries({ zipEntries }: FileLimits): Refusal {
  const most = zipEntries.toLocaleString('en-GB');
  return refusal(
    'zip-bomb',
    `This ZIP holds more than ${most} files, which no inventory does: send the workbook or the CSV files alone.`,
  );
}

function tooMuch({ inflatedBytes }: FileLimits): Refusal {
  const most = Math.round(inflatedBytes / 1024 / 1024);
  return refusal(
    'too-large',
    `Unpacked, this file is larger than the ${most} MiB that I read: send only the machine and host sheets, or send it in parts.`,
  );
}

const BOMB = refusal(
  'zip-bomb',
  'This file unpacks to far more than a workbook of its size does, as a decompression bomb would: export the inventory again and send that.',
);
export const DAMAGED = refusal('damaged', 'This ZIP or .xlsx file is damaged or incomplete: export or upload it again.');
const PATH_TRICK = refusal(
  'damaged',
  'This ZIP holds names that lead outside it, so I leave it unread: zip the CSV files again, without folders.',
);
const PASSWORD = refusal('encrypted', 'This ZIP is locked with a password: unpack it and send the files inside.');
const OTHER_COMPRESSION = refusal(
  'damaged',
  'This ZIP uses a compression that I do not read: zip the files again the usual way (deflate).',
);
