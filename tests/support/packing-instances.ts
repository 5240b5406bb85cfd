import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { PlacementProblem } from '../../src/sizing/placement/problem.ts';
import { drawsFrom } from '../../src/sizing/placement/random.ts';

export interface Instance {
  readonly name: string;
  readonly problem: PlacementProblem;
}

interface Reading {
  readonly files: readonly string[];
  readonly host: { readonly cores: number; readonly gib: number };
  readonly arrivals: number;
}

const TAR_BLOCK = 512;
const PLANTED_CAPACITY = 100_000;
const MOST_NUMBERS = 50_000_000;

/** A file that cannot be read as what it should be; its message says why, for people. */
export class UnreadableInstance extends Error {}

/** The instances of files in the formats that are in public use, in their order; see `scripts/bench-packing.ts`. */
export function* readInstances({ files, host, arrivals }: Reading): Generator<Instance> {
  for (const file of files) {
    if (file.endsWith('.jsonl')) yield* namedIn(file);
    else if (file.endsWith('.tar.gz') || file.endsWith('.tgz')) yield* inArchive(file);
    else if (/arrivals.*\.txt(\.gz)?$/.test(file)) yield azureArrivals(file, host, arrivals);
    else {
      const name = basename(file).replace(/(\.\w+?)?(\.gz)?$/, '');
      yield { name, problem: vectorProblem(basename(file), textOf(file)) };
    }
  }
}

/** The dimensions, the capacities, the number of lines, and lines of sizes and how many there are of them. */
function vectorProblem(name: string, text: string): PlacementProblem {
  const refuse = (why: string) => new UnreadableInstance(`${name} is no packing instance: ${why}.`);
  const [dimensions = Number.NaN, ...rest] = text.trim().split(/\s+/).map(Number);
  if (!Number.isInteger(dimensions) || dimensions < 1) throw refuse('it does not begin with the number of dimensions');
  if (rest.some((number) => Number.isNaN(number))) throw refuse('it holds something that is no number');
  const width = dimensions + 1;
  const lines = rest[dimensions] ?? 0;
  if (rest.length !== width + lines * width) throw refuse(`it does not hold ${lines} lines of ${width} numbers`);
  const rows: number[] = [];
  for (let at = width; at < rest.length; at += width) {
    const count = rest[at + dimensions] ?? 0;
    if (!Number.isInteger(count) || count < 0) throw refuse('a line counts its items by something that is no whole number');
    if (rows.length + count * dimensions > MOST_NUMBERS) throw refuse('it has too many items');
    for (let time = 0; time < count; time++) for (let h = 0; h < dimensions; h++) rows.push(rest[at + h] ?? 0);
  }
  return plainProblem(rest.slice(0, dimensions), Float64Array.from(rows));
}

export function plainProblem(capacity: readonly number[], demand: Float64Array): PlacementProblem {
  const hosts = [{ capacity, cost: 1, count: null }];
  return {
    dimensions: capacity.length,
    demand,
    hosts,
    apart: [],
    together: [],
    pins: [],
    guestsPerHost: null,
    family: null,
    current: null,
  };
}

/** Hosts that are each cut into so many pieces at random in every dimension: no placement needs fewer. */
export function plantedProblem(of: { hosts: number; pieces: number; dimensions: number; seed: number }): PlacementProblem {
  const { hosts, pieces, dimensions: d } = of;
  const draw = drawsFrom(of.seed);
  const demand = new Float64Array(hosts * pieces * d);
  for (let host = 0; host < hosts; host++) {
    for (let h = 0; h < d; h++) {
      const cuts = Array.from({ length: pieces - 1 }, () => draw(PLANTED_CAPACITY + 1)).sort((one, other) => one - other);
      [...cuts, PLANTED_CAPACITY].forEach((cut, piece) => {
        demand[(host * pieces + piece) * d + h] = cut - (cuts[piece - 1] ?? 0);
      });
    }
  }
  return plainProblem(new Array<number>(d).fill(PLANTED_CAPACITY), demand);
}

function* inArchive(file: string): Generator<Instance> {
  const archive = bytesOf(file);
  const text = (from: number, length: number) => archive.toString('latin1', from, from + length).replace(/\0.*$/s, '');
  for (let at = 0; at + TAR_BLOCK <= archive.length && archive[at] !== 0; ) {
    const path = text(at, 100);
    const size = Number.parseInt(text(at + 124, 12), 8) || 0;
    const from = at + TAR_BLOCK;
    if (path.endsWith('.vbp'))
      yield {
        name: basename(path, '.vbp'),
        problem: vectorProblem(basename(path), archive.toString('latin1', from, from + size)),
      };
    at = from + Math.ceil(size / TAR_BLOCK) * TAR_BLOCK;
  }
}

function* namedIn(file: string): Generator<Instance> {
  const folder = dirname(file);
  const wanted = linesOf(textOf(file)).map((line) => namedOn(line, file));
  const found = new Map<string, PlacementProblem>();
  for (const archive of readdirSync(folder).filter((name) => name.endsWith('.tar.gz'))) {
    for (const { name, problem } of inArchive(join(folder, archive))) if (wanted.includes(name)) found.set(name, problem);
  }
  for (const name of wanted) {
    const problem = found.get(name);
    if (problem === undefined) throw new UnreadableInstance(`No archive beside ${file} holds ${name}.`);
    yield { name, problem };
  }
}

function namedOn(line: string, file: string): string {
  const [, name] = /"instance"\s*:\s*"([^"]+)"/.exec(line) ?? [];
  if (name === undefined) throw new UnreadableInstance(`A line of ${file} names no instance.`);
  return name;
}

/** Flavours are lines of "cores,GiB letter"; sizes go in quarters of a GiB, and cores whole. */
function azureArrivals(file: string, host: Reading['host'], arrivals: number): Instance {
  const flavours = new Map<string, readonly [number, number]>();
  for (const line of linesOf(textOf(join(dirname(file), 'azure-flavours.txt')))) {
    const [cores = 0, gib = 0, letter = ''] = line.split(/[\s,]+/).map((part, at) => (at < 2 ? Number(part) : part));
    flavours.set(String(letter), [Number(cores), Math.ceil(Number(gib) * 4)]);
  }
  const letters = textOf(file).match(/[a-z]/g) ?? [];
  const demand = new Float64Array(2 * arrivals);
  for (let at = 0; at < arrivals; at++) demand.set(flavours.get(letters[at % letters.length] ?? '') ?? [0, 0], 2 * at);
  return { name: `azure-${arrivals}-on-${host.cores}c-${host.gib}g`, problem: plainProblem([host.cores, host.gib * 4], demand) };
}

const textOf = (file: string) => bytesOf(file).toString('utf8');

function bytesOf(file: string): Buffer {
  try {
    const bytes = readFileSync(file);
    return /\.t?gz$/.test(file) ? gunzipSync(bytes) : bytes;
  } catch {
    throw new UnreadableInstance(`${file} cannot be read: it is not there, or not compressed as its name says.`);
  }
}

const linesOf = (text: string) => text.split('\n').filter((line) => line.trim() !== '');
