import {
  type MemoryOverhead,
  memoryOverheads,
  type OverheadId,
  type OverheadTable,
} from '../knowledge/rule-books/memory-overheads.ts';

const byId = new Map<OverheadId, MemoryOverhead>(memoryOverheads.map((each) => [each.id, each]));

/** MiB that a hypervisor adds to a guest: read from its table, between and beyond the printed sizes by straight lines, or from its rule. */
export function memoryOverhead(id: OverheadId, vcpus: number, memoryMiB: number): number {
  const overhead = byId.get(id);
  if (overhead === undefined) throw new Error(`no memory overhead is called ${id}`);
  if (overhead.type === 'table') return fromTable(overhead, vcpus, memoryMiB);
  return overhead.base + overhead.perVcpu * vcpus + overhead.share * Math.max(0, memoryMiB - overhead.freeMiB);
}

/** A line of printed points, by size or by count. */
interface Line {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

const linesOf = new Map<OverheadTable, readonly Line[]>();

/** The columns of a table by memory. One that stops early goes on as steeply as the first does. */
function columnsOf(table: OverheadTable): readonly Line[] {
  const known = linesOf.get(table);
  if (known) return known;
  const lines = table.vcpus.map((_, column): Line => {
    let [lastOfFirst, last] = [0, 0];
    const ys = table.rows.map((row) => {
      const first = row[0] ?? 0;
      last = row[column] ?? last + first - lastOfFirst;
      lastOfFirst = first;
      return last;
    });
    return { xs: table.memoryMiB, ys };
  });
  linesOf.set(table, lines);
  return lines;
}

function fromTable(table: OverheadTable, vcpus: number, memoryMiB: number): number {
  const lines = columnsOf(table);
  const right = segment(table.vcpus, vcpus);
  const ys = [lines[right - 1], lines[right]].map((line) => (line ? onLine(line.xs, line.ys, memoryMiB) : 0));
  return Math.max(0, onLine(table.vcpus.slice(right - 1, right + 1), ys, vcpus));
}

function onLine(xs: readonly number[], ys: readonly number[], x: number): number {
  const right = segment(xs, x);
  const [x0 = 0, x1 = 1, y0 = 0, y1 = 0] = [xs[right - 1], xs[right], ys[right - 1], ys[right]];
  return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
}

/** The right end of the stretch that `x` lies on, or of the nearest one. */
function segment(xs: readonly number[], x: number): number {
  const above = xs.findIndex((each) => each >= x);
  return Math.max(1, above === -1 ? xs.length - 1 : above);
}
