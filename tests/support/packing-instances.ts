import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { PlacementProblem } from '../../src/sizing/placement/problem.ts';

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

/** The instances of files in the formats that are in public use, in their order; see `scripts/bench-packing.ts`. */
export function* readInstances({ files, host, arrivals }: Reading): Generator<Instance> {
  for (const file of files) {
    if (file.endsWith('.jsonl')) yield* namedIn(file);
    else if (file.endsWith('.tar.gz') || file.endsWith('.tgz')) yield* inArchive(file);
    else if (/arrivals.*\.txt(\.gz)?$/.test(file)) yield azureArrivals(file, host, arrivals);
    else yield { name: basename(file).replace(/\.\w+$/, ''), problem: vectorProblem(textOf(file)) };
  }
}

/** The dimensions, the capacities, the number of lines, and lines of sizes and how many there are of them. */
function vectorProblem(text: string): PlacementProblem {
  const [dimensions = 0, ...rest] = text.trim().split(/\s+/).map(Number);
  const rows: number[] = [];
  const width = dimensions + 1;
  for (let at = width; at + width <= rest.length; at += width) {
    for (let count = 0; count < (rest[at + dimensions] ?? 0); count++) rows.push(...rest.slice(at, at + dimensions));
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

function* inArchive(file: string): Generator<Instance> {
  const archive = gunzipSync(readFileSync(file));
  const text = (from: number, length: number) => archive.toString('latin1', from, from + length).replace(/\0.*$/s, '');
  for (let at = 0; at + TAR_BLOCK <= archive.length && archive[at] !== 0; ) {
    const path = text(at, 100);
    const size = Number.parseInt(text(at + 124, 12), 8) || 0;
    const from = at + TAR_BLOCK;
    if (path.endsWith('.vbp'))
      yield { name: basename(path, '.vbp'), problem: vectorProblem(archive.toString('latin1', from, from + size)) };
    at = from + Math.ceil(size / TAR_BLOCK) * TAR_BLOCK;
  }
}

function* namedIn(file: string): Generator<Instance> {
  const folder = dirname(file);
  const wanted = linesOf(textOf(file)).map((line): string => JSON.parse(line).instance);
  const found = new Map<string, PlacementProblem>();
  for (const archive of readdirSync(folder).filter((name) => name.endsWith('.tar.gz'))) {
    for (const { name, problem } of inArchive(join(folder, archive))) if (wanted.includes(name)) found.set(name, problem);
  }
  for (const name of wanted) {
    const problem = found.get(name);
    if (problem === undefined) throw new Error(`No archive beside ${file} holds ${name}.`);
    yield { name, problem };
  }
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

function textOf(file: string): string {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

const linesOf = (text: string) => text.split('\n').filter((line) => line.trim() !== '');
