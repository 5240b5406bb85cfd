import { aligned, type Samples } from './aligned-series.ts';
import { MOST_VCPUS } from './draft.ts';
import type { Field, MappedColumn } from './fields.ts';
import type { Sheet } from './files/sheets.ts';
import type { CpuSeries, Inventory, InventoryFile, InventoryHost, Machine, Warning } from './inventory.ts';
import { push } from './multimap.ts';
import { few, note, of } from './note.ts';
import { amountOf, voteOn } from './numbers.ts';
import { clockOf } from './times.ts';

export interface SeriesSheet {
  readonly sheet: Sheet;
  readonly columns: readonly MappedColumn[];
}

type CpuUnit = 'MHz' | '%' | 'cores';

interface Readings {
  readonly seconds: number[];
  readonly values: number[];
}

/** Where neither its host nor any other says its speed: slow for a processor of today, so that megahertz rather make too many cores than too few. */
const ASSUMED_MHZ = 2000;

/** The CPU that tables of samples give the machines of an inventory, and an account of what was read and what was not. */
export function seriesOf(
  { hosts, machines }: Inventory,
  sheets: readonly SeriesSheet[],
): { readonly series: CpuSeries | null; readonly warnings: readonly Warning[] } {
  const byName = machinesByName(machines);
  const samples = new Map<string, Samples>();
  const [shared, strangers] = [new Set<string>(), new Set<string>()];
  const warnings: Warning[] = [];
  let [numbered, assumedMhz, unread] = [false, false, 0];
  for (const one of sheets) {
    const table = readTable(one);
    numbered ||= table.counts;
    unread += table.unread;
    const { unit, said } = unitOf(one, table.readings);
    if (!said)
      warnings.push(note('unit-assumed', `The samples do not say what their CPU is in; from the numbers I take it for ${unit}.`));
    for (const [name, { seconds, values }] of table.readings) {
      const [machine, ...more] = byName.get(name.toLowerCase()) ?? [];
      if (!machine || more.length > 0) {
        (machine ? shared : strangers).add(name);
        continue;
      }
      const mhz = unit === 'MHz' ? speedOf(machine, hosts) : null;
      assumedMhz ||= unit === 'MHz' && mhz === null;
      const one = { cores: 1, '%': (machine.vcpus ?? 0) / 100, MHz: 1 / (mhz ?? ASSUMED_MHZ) }[unit];
      const own = samples.get(machine.id) ?? { seconds: [], cores: [] };
      for (const [at, value] of values.entries()) {
        if (value * one > MOST_VCPUS) {
          unread += 1;
          continue;
        }
        own.seconds.push(seconds[at] ?? 0);
        own.cores.push(value * one);
      }
      if (own.cores.length > 0) samples.set(machine.id, own);
    }
  }
  if (unread > 0)
    warnings.push(
      note(
        'samples-unread',
        `${counted(unread, 'sample has', 'samples have')} no time or no number that makes sense, and are left out.`,
      ),
    );
  if (assumedMhz) warnings.push(MHZ_ASSUMED);
  warnings.push(...unused(strangers, 'the list does not name'), ...unused(shared, 'have the names of others too'));
  if (samples.size === 0) return { series: null, warnings };
  const { stepSeconds, machines: measured, gaps, every } = aligned(samples, numbered);
  return { series: { stepSeconds, machines: measured }, warnings: [account(samples, gaps, every), ...warnings] };
}

/** Which header served as which field; where each machine has a column, that of the times. */
export function columnsOfSamples(sheets: readonly SeriesSheet[]): InventoryFile['columns'] {
  return sheets.flatMap(({ sheet, columns }) => {
    const shown = columns.some(({ field }) => field === 'name') ? columns : columns.filter(({ field }) => field === 'time');
    return shown.map(({ field, header }) => ({ sheet: sheet.name, header, field, unit: null }));
  });
}

const MHZ_ASSUMED = note(
  'mhz-assumed',
  `No host says how fast its cores are, so I count ${ASSUMED_MHZ.toLocaleString('en-GB')} MHz as one core: add the host list (vHost).`,
);

function unused(names: ReadonlySet<string>, why: string): Warning[] {
  if (names.size === 0) return [];
  const who = counted(names.size, 'machine', 'machines');
  return [note('samples-unused', `The samples of ${who} that ${why} are not used: ${few([...names])}.`)];
}

function account(samples: ReadonlyMap<string, Samples>, gaps: number, every: string): Warning {
  let taken = 0;
  for (const { cores } of samples.values()) taken += cores.length;
  const missing =
    gaps === 0 ? 'None is missing' : `${counted(gaps, 'is', 'are')} missing, where a machine counts with its highest`;
  return note(
    'series',
    `CPU was measured for ${counted(samples.size, 'machine', 'machines')}, ${every}: ${counted(taken, 'sample', 'samples')}. ${missing}.`,
  );
}

function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en-GB')} ${of(count, one, many)}`;
}

/** The readings of a table by machine, whichever way it lies. A blank cell is none. */
function readTable({ sheet, columns }: SeriesSheet) {
  const [time, name, metric] = (['time', 'name', 'metric'] as const).map((field) => slotOf(sheet, columns, field));
  const valued = columns
    .filter(({ field }) => field === 'sample')
    .map(({ column, header }) => ({ header: header.trim(), slot: sheet.columns.indexOf(column) }));
  const clock = clockOf(sheet.rows.flatMap((row) => row[time ?? -1]?.trim() || []));
  const locale = voteOn(cellsOf(sheet, valued));
  const readings = new Map<string, Readings>();
  let unread = 0;
  for (const row of sheet.rows) {
    if (metric !== undefined && !/cpu/i.test(row[metric] ?? '')) continue;
    const seconds = clock.seconds(row[time ?? -1] ?? '');
    for (const { header, slot } of valued) {
      const [who, cell] = [name === undefined ? header : (row[name]?.trim() ?? ''), row[slot] ?? ''];
      if (cell.trim() === '') continue;
      const value = amountOf(cell, locale, () => 'decimal')?.value;
      if (seconds === null || who === '' || value === undefined || value < 0) {
        unread += 1;
        continue;
      }
      const own = readings.get(who) ?? { seconds: [], values: [] };
      readings.set(who, own);
      own.seconds.push(seconds);
      own.values.push(value);
    }
  }
  return { readings, unread, counts: clock.counts };
}

/** Undefined for a column that is not there. */
function slotOf({ columns: kept }: Sheet, columns: readonly MappedColumn[], field: Field): number | undefined {
  const column = columns.find((one) => one.field === field)?.column;
  return column === undefined ? undefined : kept.indexOf(column);
}

function* cellsOf({ rows }: Sheet, columns: readonly { readonly slot: number }[]): Generator<string> {
  for (const row of rows) for (const { slot } of columns) yield row[slot] ?? '';
}

/** By the header of the samples, a column of units, or the name of the table; else by what the numbers can be. */
function unitOf({ sheet, columns }: SeriesSheet, readings: ReadonlyMap<string, Readings>): { unit: CpuUnit; said: boolean } {
  const names = columns.some(({ field }) => field === 'name');
  const header = names ? columns.find(({ field }) => field === 'sample')?.header : undefined;
  const beside = slotOf(sheet, columns, 'unit');
  for (const text of [header, beside === undefined ? undefined : sheet.rows[0]?.[beside], sheet.name]) {
    if (/mhz/i.test(text ?? '')) return { unit: 'MHz', said: true };
    if (/%|percent|prozent|pct/i.test(text ?? '')) return { unit: '%', said: true };
    if (/cores?(?![a-z])/i.test(text ?? '')) return { unit: 'cores', said: true };
  }
  const small = Array.from(readings.values()).every(({ values }) => values.every((value) => value <= 100));
  return { unit: small ? '%' : 'MHz', said: false };
}

function machinesByName(machines: readonly Machine[]): ReadonlyMap<string, readonly Machine[]> {
  const byName = new Map<string, Machine[]>();
  for (const machine of machines) {
    if (machine.classes.includes('duplicate')) continue;
    const name = machine.name.toLowerCase();
    push(byName, name, machine);
  }
  return byName;
}

/** The clock of a machine's host, else the slowest that is known. */
function speedOf({ host }: Machine, hosts: readonly InventoryHost[]): number | null {
  const name = host?.toLowerCase();
  const own = hosts.find((one) => one.name.toLowerCase() === name)?.mhz;
  const known = hosts.flatMap(({ mhz }) => (mhz !== null && mhz > 0 ? mhz : []));
  return own || (known.length > 0 ? Math.min(...known) : null);
}
