import type { Columns } from './columns.ts';
import { cpuCount, type Draft, holdsSecret, memorySize } from './draft.ts';
import { sizeConflict } from './file-notes.ts';
import type { Warning } from './inventory.ts';
import { finderOf } from './join.ts';

/** What other sheets say of the machines: sizes that the list lacks, measured overhead and peaks, sizes that disagree, and whether an annotation holds a secret. */
export function withMeasurements(
  drafts: readonly Draft[],
  memory: readonly Columns[],
  processors: readonly Columns[],
  measurements: readonly Columns[],
  others: readonly Columns[],
  lists: readonly Columns[],
): { readonly drafts: readonly Draft[]; readonly warnings: readonly Warning[] } {
  const finder = finderOf(memory.length + processors.length + measurements.length > 0 ? drafts : []);
  const overhead = new Map<string, number>();
  const [cpuPeak, memoryPeak] = [new Map<string, number>(), new Map<string, number>()];
  const secrets = new Set<string>();
  // A blank in a column of the list is what the list says: only a column that it lacks is taken from elsewhere.
  const listed = {
    vcpus: lists.some((list) => list.has('cpus') || list.has('sockets')),
    memory: lists.some((list) => list.has('memory')),
  };
  const found = { vcpus: new Map<string, number>(), memory: new Map<string, number>() };
  const conflicts = { vCPUs: new Set<string>(), memory: new Set<string>() };
  const each = (tables: readonly Columns[], deed: (columns: Columns, row: number, draft: Draft) => void) => {
    for (const columns of tables)
      for (const row of columns.sheet.rows.keys()) {
        const [draft, ...more] = finder.find(columns, row);
        if (draft && more.length === 0) deed(columns, row, draft);
      }
  };
  each(memory, (columns, row, draft) => {
    const mib = columns.mib(row, 'overhead');
    if (mib !== null && mib > 0) overhead.set(draft.id, mib);
    const size = memorySize(columns.mib(row, 'memory'));
    if (size !== null && !listed.memory) found.memory.set(draft.id, size);
    if (size !== null && draft.memoryMiB !== null && size !== draft.memoryMiB) conflicts.memory.add(draft.name);
  });
  each(processors, (columns, row, draft) => {
    const cpus = cpuCount(columns.number(row, 'cpus'));
    if (cpus !== null && !listed.vcpus) found.vcpus.set(draft.id, cpus);
    if (cpus !== null && draft.vcpus !== null && cpus !== draft.vcpus) conflicts.vCPUs.add(draft.name);
  });
  each(measurements, (columns, row, draft) => {
    const [cpu, used] = [columns.number(row, 'cpuUse'), columns.number(row, 'memoryUse')];
    if (cpu !== null && cpu >= 0) cpuPeak.set(draft.id, Math.max(cpuPeak.get(draft.id) ?? 0, Math.min(cpu / 100, 1)));
    if (used !== null && used >= 0) memoryPeak.set(draft.id, Math.max(memoryPeak.get(draft.id) ?? 0, Math.min(used / 100, 1)));
  });
  each(others, (columns, row, draft) => {
    if (holdsSecret(columns, row)) secrets.add(draft.id);
  });
  const nothing = [memory, processors, measurements, others].every(({ length }) => length === 0);
  return {
    drafts: nothing
      ? drafts
      : drafts.map((draft) => ({
          ...sizedBy(draft, found.vcpus.get(draft.id), found.memory.get(draft.id)),
          secret: draft.secret || secrets.has(draft.id),
          overheadMiB: overhead.get(draft.id) ?? null,
          cpuUse: cpuPeak.get(draft.id) ?? draft.cpuUse,
          memoryUse: memoryPeak.get(draft.id) ?? draft.memoryUse,
        })),
    warnings: [
      ...sizeConflict('vCPUs', processors[0]?.sheet.name ?? '', Array.from(conflicts.vCPUs)),
      ...sizeConflict('memory', memory[0]?.sheet.name ?? '', Array.from(conflicts.memory)),
    ],
  };
}

function sizedBy(draft: Draft, cpus: number | undefined, memory: number | undefined): Draft {
  if (cpus === undefined && memory === undefined) return draft;
  const [vcpus, memoryMiB] = [draft.vcpus ?? cpus ?? null, draft.memoryMiB ?? memory ?? null];
  const sized = vcpus !== null && memoryMiB !== null;
  return { ...draft, vcpus, memoryMiB, classes: sized ? draft.classes.filter((each) => each !== 'unsizable') : draft.classes };
}
