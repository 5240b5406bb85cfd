import { type Field, type MappedColumn, mapHeader } from './fields.ts';

/** Which columns of a table of samples hold what: one row for each sample of a machine, or a column for each machine. */
export interface SeriesHeader {
  readonly shape: 'long' | 'wide';
  readonly columns: readonly MappedColumn[];
}

/** `t5min`, `Time (UTC)`, `timestamp`: what stands above the times of a table with a column for each machine. */
const TIMES =
  /^(?:t\d*(?:s|sec|min|h)?|time ?stamp|date ?time|time|step|sample|interval|zeit|zeitstempel|zeitpunkt|uhrzeit|heure|horodatage|fecha|hora)(?: ?\(?\w{2,4}\)?)?$/i;
/** What a list of machines says and a sample does not. */
const LISTED: readonly Field[] = ['os', 'osTools', 'osConfiguration', 'template', 'provisioned', 'inUse', 'sockets', 'cluster'];
const USE = /mhz|%|percent|prozent|usage|used|util|cores used|value/i;

/** The columns of a header of samples; null for any other. */
export function seriesHeader(header: readonly string[]): SeriesHeader | null {
  return longHeader(header) ?? wideHeader(header);
}

function longHeader(header: readonly string[]): SeriesHeader | null {
  const columns = mapHeader('series', header);
  const at = (field: Field) => columns.find((column) => column.field === field);
  const sample = at('sample');
  if (!at('name') || !at('time') || !sample) return null;
  const listed = new Set(mapHeader('machines', header).map(({ field }) => field));
  if (LISTED.some((field) => listed.has(field)) || !(USE.test(sample.header) || !listed.has('memory'))) return null;
  return { shape: 'long', columns };
}

function wideHeader([first = '', ...machines]: readonly string[]): SeriesHeader | null {
  const names = new Set(machines.map((name) => name.trim().toLowerCase()));
  if (!TIMES.test(first.trim()) || machines.length < 2 || names.size < machines.length || names.has('')) return null;
  if (mapHeader('machines', machines).length > 0 || mapHeader('series', machines).length > 0) return null;
  const samples = machines.map((header, at) => ({ field: 'sample' as const, column: at + 1, header, unit: null }));
  return { shape: 'wide', columns: [{ field: 'time', column: 0, header: first, unit: null }, ...samples] };
}
