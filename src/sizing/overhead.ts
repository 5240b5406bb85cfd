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

function fromTable(table: OverheadTable, vcpus: number, memoryMiB: number): number {
  const columns = table.vcpus.map((_, column) => alongMemory(table, column, memoryMiB));
  return Math.max(0, onLine(table.vcpus, columns, vcpus));
}

/** A column that stops early goes on as steeply as the first does. */
function alongMemory(table: OverheadTable, column: number, memoryMiB: number): number {
  const printed = table.rows.flatMap((row, index) => {
    const value = row[column];
    return value === null || value === undefined ? [] : [{ size: table.memoryMiB[index] ?? 0, value }];
  });
  const last = printed.at(-1);
  if (column > 0 && printed.length < table.rows.length && last && memoryMiB > last.size)
    return last.value + alongMemory(table, 0, memoryMiB) - alongMemory(table, 0, last.size);
  return onLine(
    printed.map(({ size }) => size),
    printed.map(({ value }) => value),
    memoryMiB,
  );
}

function onLine(xs: readonly number[], ys: readonly number[], x: number): number {
  const above = xs.findIndex((each) => each >= x);
  const right = Math.max(1, above === -1 ? xs.length - 1 : above);
  const [x0 = 0, x1 = 1, y0 = 0, y1 = 0] = [xs[right - 1], xs[right], ys[right - 1], ys[right]];
  return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
}
