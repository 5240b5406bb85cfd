import type { Field, MappedColumn } from './fields.ts';
import type { Sheet } from './files/sheets.ts';
import { mibIn, type Unit } from './header.ts';
import { amountOf, type Locale, voteOn, wholeNumber } from './numbers.ts';
import { something } from './words.ts';

/** A sheet's cells by field. Rows are indexes of `sheet.rows`. */
export interface Columns {
  readonly sheet: Sheet;
  readonly mapped: readonly MappedColumn[];
  has(field: Field): boolean;
  cell(row: number, field: Field): string;
  text(row: number, field: Field): string | null;
  number(row: number, field: Field): number | null;
  /** A size in MiB, from the unit in the cell, else of the column, else of `assumedUnits`. */
  mib(row: number, field: Field): number | null;
  /** The columns of a machine's single disks together. */
  disksMib(row: number): number | null;
  /** Columns with numbers such as `4.096` that can be read in two ways, and how they were read. */
  ambiguous(): readonly Ambiguity[];
  /** Columns whose unit was guessed from their sizes. */
  readonly assumedUnits: ReadonlyMap<Field, Unit>;
}

export interface Ambiguity {
  readonly header: string;
  readonly example: string;
  readonly readAs: number;
}

const NUMERIC: readonly Field[] = [
  ...([
    'cpus',
    'memory',
    'inUse',
    'provisioned',
    'diskSize',
    'consumed',
    'overhead',
    'cores',
    'sockets',
    'coresPerSocket',
    'mhz',
  ] as const),
  ...(['cpuUse', 'memoryUse', 'memoryUsed', 'count'] as const),
];
const SIZES: readonly Field[] = ['memory', 'inUse', 'provisioned', 'diskSize'];
/** `2 x 32 GB`, `2x8 cores`: as people write down what a server is made of. */
const TIMES = /^(?<count>\d{1,3})\s*[x×*]\s*(?=\d)/i;

/** Reads a sheet by fields. Each column of numbers votes on its decimal mark; one that cannot tell takes the answer of the sheet. */
export function columnsOf(sheet: Sheet, mapped: readonly MappedColumn[], defaultUnit: Unit | null): Columns {
  const { rows } = sheet;
  const slots: Partial<Record<Field, number>> = {};
  const disks: number[] = [];
  for (const { field, column } of mapped) {
    const slot = sheet.columns.indexOf(column);
    slots[field] ??= slot;
    if (field === 'diskSize') disks.push(slot);
  }
  const cell = (row: number, field: Field) => {
    const slot = slots[field];
    return slot === undefined ? '' : (rows[row]?.[slot] ?? '');
  };
  const numeric = mapped.filter(({ field }) => NUMERIC.includes(field));
  const votes = new Map(numeric.map(({ field, column }) => [field, voteOn(cellsIn(sheet, sheet.columns.indexOf(column)))]));
  const whole = sheetLocale(Array.from(votes.values()));
  const units = new Map(mapped.map(({ field, unit }) => [field, unit ?? (SIZES.includes(field) ? defaultUnit : null)]));
  const ambiguities = new Map<Field, Ambiguity>();

  function localeOf(field: Field): Locale {
    const own = votes.get(field);
    return own?.decimal ? own : whole;
  }
  function assume(field: Field): (mark: '.' | ',') => 'decimal' | 'thousands' {
    const unit = units.get(field);
    const large = field === 'overhead' || (unit !== 'GiB' && unit !== 'TiB');
    const english = sheet.delimiter === ';' ? ',' : '.';
    return (mark) => (large || mark !== english ? 'thousands' : 'decimal');
  }
  const amount = (row: number, field: Field) => amountIn(cell(row, field), field);
  function amountIn(text: string, field: Field) {
    if (text === '') return null;
    const plain = wholeNumber(text);
    if (plain !== null) return { value: plain, unit: null, ambiguous: false };
    const whole = text.split('/')[0]?.trim() ?? '';
    const count = TIMES.exec(whole);
    const first = count ? whole.slice(count[0].length) : whole;
    const one = amountOf(first, localeOf(field), assume(field));
    const read = one && count ? { ...one, value: one.value * Number(count.groups?.count) } : one;
    if (read?.ambiguous && !ambiguities.has(field)) {
      const header = mapped.find((one) => one.field === field)?.header.trim() ?? field;
      ambiguities.set(field, { header, example: first, readAs: read.value });
    }
    return read;
  }
  function mibOf(text: string, field: Field): number | null {
    if (text === '') return null;
    const plain = wholeNumber(text);
    if (plain !== null) return plain * mibIn(units.get(field) ?? 'MiB');
    const read = text.includes('%') ? null : amountIn(text, field);
    return read && read.value * mibIn(read.unit ?? units.get(field) ?? 'MiB');
  }
  const assumedUnits = new Map<Field, Unit>();
  for (const field of SIZES) {
    if (slots[field] === undefined || units.get(field)) continue;
    const bare: number[] = [];
    for (const row of rows.keys()) {
      const read = amount(row, field);
      if (read && read.unit === null) bare.push(read.value);
    }
    if (bare.length === 0) continue;
    const unit = likelyUnit(
      field,
      bare.filter((value) => value > 0),
    );
    assumedUnits.set(field, unit);
    units.set(field, unit);
  }
  ambiguities.clear();

  return {
    sheet,
    mapped: mapped.map((one) => ({ ...one, unit: units.get(one.field) ?? one.unit })),
    has: (field) => slots[field] !== undefined,
    cell,
    text: (row, field) => something(cell(row, field)),
    number(row, field) {
      const text = cell(row, field);
      return text === '' ? null : (wholeNumber(text) ?? amountIn(text, field)?.value ?? null);
    },
    mib: (row, field) => mibOf(cell(row, field), field),
    disksMib(row) {
      if (disks.length === 0) return null;
      const sizes = disks.flatMap((slot) => mibOf(rows[row]?.[slot] ?? '', 'diskSize') ?? []);
      return sizes.length === 0 ? null : sizes.reduce((sum, each) => sum + each, 0);
    },
    ambiguous: () => Array.from(ambiguities.values()),
    assumedUnits,
  };
}

function* cellsIn({ rows }: Sheet, slot: number): Generator<string> {
  for (const row of rows) yield row[slot] ?? '';
}

function sheetLocale(votes: readonly Locale[]): Locale {
  const decimals = new Set(votes.flatMap(({ decimal }) => decimal ?? []));
  return { decimal: decimals.size === 1 ? (Array.from(decimals)[0] ?? null) : null };
}

/** What bare numbers are likely to be in: a machine has 1 GiB to 255 GiB, or 256 MiB and more. */
function likelyUnit(field: Field, values: readonly number[]): Unit {
  const median = values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  const [gib, mib, kib] = field === 'memory' ? [256, 4_194_304, 268_435_456] : [20_000, 100_000_000, 8_000_000_000];
  if (median < gib) return 'GiB';
  return median < mib ? 'MiB' : median < kib ? 'KiB' : 'bytes';
}
