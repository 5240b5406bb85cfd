import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import readXlsxFile from 'read-excel-file/node';
import { sheetsOf } from '../src/inventory/files/index.ts';
import { FILE_LIMITS } from '../src/inventory/files/sheets.ts';
import { readInventory } from '../src/inventory/index.ts';
import { inventoryApart } from '../src/workers/inventory-apart.ts';
import { bigCsv, bigXlsx } from '../tests/support/big-files.ts';
import { HOSTILE_FILES } from '../tests/support/hostile-files.ts';
import { peakMb } from './peak-memory.ts';

const WANTED = 10;
const READERS = ['inventory', 'sheets', 'read-excel-file'] as const;
type Reader = (typeof READERS)[number];
const LIMITS = { ...FILE_LIMITS, uploadBytes: 256 * 1024 * 1024 };
const FILES = [
  { name: 'csv', rows: 100_000, make: bigCsv, aim: { ms: 1000, mb: 150 } },
  { name: 'xlsx', rows: 10_000, make: bigXlsx, aim: { ms: 1500, mb: null } },
  { name: 'xlsx', rows: 100_000, make: bigXlsx, aim: { ms: 8000, mb: 300 } },
] as const;

interface Measured {
  readonly ms: number;
  /** How far the peak of resident memory rose above what was resident with the file's bytes in hand. */
  readonly riseMb: number;
}

function aimFor(value: number | null) {
  return value === null ? {} : { aim: { bound: 'under' as const, value } };
}

/** Time and memory to read large inventories, each in a process of its own; hostile files; and how long reading holds up everything else. */
export async function measureInventories() {
  const folder = mkdtempSync(join(tmpdir(), 'virt-bench-'));
  const figures = [];
  for (const { name, rows, make, aim } of FILES) {
    const path = join(folder, `${rows}.${name}`);
    writeFileSync(path, make(rows, 70));
    const what = `${name}, ${rows.toLocaleString('en-GB')} x 70, read as an inventory`;
    const ours = inProcess(path, 'inventory');
    figures.push({ what, value: ours.ms, unit: 'ms', ...aimFor(aim.ms) });
    figures.push({ what: `${what}: memory`, value: ours.riseMb, unit: 'MB', ...aimFor(aim.mb) });
    const sheets = inProcess(path, 'sheets');
    figures.push({ what: `  its sheets alone, ${WANTED} columns kept`, value: sheets.ms, unit: 'ms' });
    figures.push({ what: '  its sheets alone: memory', value: sheets.riseMb, unit: 'MB' });
    if (name === 'xlsx') {
      const theirs = inProcess(path, 'read-excel-file');
      figures.push({ what: '  read-excel-file on the same', value: theirs.ms, unit: 'ms' });
      figures.push({ what: '  read-excel-file on the same: memory', value: theirs.riseMb, unit: 'MB' });
    }
    if (rows === 100_000)
      figures.push({ what: `longest block while it is read apart (${name})`, ...(await longestBlock(path)), ...aimFor(20) });
  }
  rmSync(folder, { recursive: true });
  return [...figures, await slowestHostile()];
}

function inProcess(path: string, reader: Reader): Measured {
  const script = fileURLToPath(import.meta.url);
  return JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', script, path, reader], { encoding: 'utf8' }));
}

async function longestBlock(path: string) {
  const bytes = readFileSync(path);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const outcome = await inventoryApart([{ name: path, bytes }], { limits: LIMITS });
  delay.disable();
  if (!outcome.ok) throw new Error(outcome.sentence);
  return { value: delay.max / 1e6, unit: 'ms' };
}

async function slowestHostile() {
  let slowest = { what: '', ms: 0 };
  for (const { what, content } of HOSTILE_FILES) {
    const bytes = Buffer.from(content());
    const began = performance.now();
    await sheetsOf({ name: 'hostile', bytes }, (_sheet, header) => header.map((_cell, index) => index));
    const ms = performance.now() - began;
    if (ms > slowest.ms) slowest = { what, ms };
  }
  return {
    what: `slowest of ${HOSTILE_FILES.length} hostile files (${slowest.what})`,
    value: slowest.ms,
    unit: 'ms',
    ...aimFor(500),
  };
}

async function measureHere(path: string, reader: Reader): Promise<Measured> {
  const bytes = readFileSync(path);
  const before = process.memoryUsage().rss / 1e6;
  const began = performance.now();
  if (reader === 'inventory') {
    const outcome = await readInventory([{ name: path, bytes }], LIMITS);
    if (!outcome.ok) throw new Error(outcome.sentence);
  } else if (reader === 'sheets') {
    const outcome = await sheetsOf({ name: path, bytes }, (_sheet, header) => Array.from(header.slice(0, WANTED).keys()), LIMITS);
    if (!outcome.ok) throw new Error(outcome.sentence);
  } else await readXlsxFile(bytes);
  return { ms: performance.now() - began, riseMb: peakMb() - before };
}

const [, script, path, asked] = process.argv;
const reader = READERS.find((one) => one === asked);
if (script === fileURLToPath(import.meta.url)) {
  if (path && reader) console.log(JSON.stringify(await measureHere(path, reader)));
  else
    for (const { what, value, unit } of await measureInventories()) console.log(`${what.padEnd(70)} ${value.toFixed(0)} ${unit}`);
}
