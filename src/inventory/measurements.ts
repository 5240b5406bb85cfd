import type { Columns } from './columns.ts';
import { cpuCount, type Draft, holdsSecret, memorySize } from './draft.ts';
import { sizeConflict } from './file-notes.ts';
import type { Warning } from './inventory.ts';
import { finderOf } from './join.ts';

/** Adds to the machines what other sheets say of them: sizes that the list lacks, measured overhead and peaks, sizes that disagree, and whether an annotation holds a secret. */
export function addMeasurements(
  drafts: readonly Draft[],
  memory: readonly Columns[],
  processors: readonly Columns[],
  measurements: readonly Columns[],
  others: readonly Columns[],
  lists: readonly Columns[],
): Warning[] {
  const finder = finderOf([memory, processors, measurements, others].some(({ length }) => length > 0) ? drafts : []);
  const [cpuPeak, memoryPeak] = [new Map<Draft, number>(), new Map<Draft, number>()];
  // A blank in a column of the list is what the list says: only a column that it lacks is taken from elsewhere.
  const listed = {
    vcpus: lists.some((list) => list.has('cpus') || list.has('sockets')),
    memory: lists.some((list) => list.has('memory')),
  };
  const found = { vcpus: new Map<Draft, number>(), memory: new Map<Draft, number>() };
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
    const { machine } = draft;
    if (mib !== null && mib > 0) machine.overheadMiB = mib;
    const size = memorySize(columns.mib(row, 'memory'));
    if (size !== null && !listed.memory) found.memory.set(draft, size);
    if (size !== null && machine.memoryMiB !== null && size !== machine.memoryMiB) conflicts.memory.add(machine.name);
  });
  each(processors, (columns, row, draft) => {
    const cpus = cpuCount(columns.number(row, 'cpus'));
    const { machine } = draft;
    if (cpus !== null && !listed.vcpus) found.vcpus.set(draft, cpus);
    if (cpus !== null && machine.vcpus !== null && cpus !== machine.vcpus) conflicts.vCPUs.add(machine.name);
  });
  each(measurements, (columns, row, draft) => {
    const [cpu, used] = [columns.number(row, 'cpuUse'), columns.number(row, 'memoryUse')];
    if (cpu !== null && cpu >= 0) cpuPeak.set(draft, Math.max(cpuPeak.get(draft) ?? 0, Math.min(cpu / 100, 1)));
    if (used !== null && used >= 0) memoryPeak.set(draft, Math.max(memoryPeak.get(draft) ?? 0, Math.min(used / 100, 1)));
  });
  each(others, (columns, row, draft) => {
    draft.secret ||= holdsSecret(columns, row);
  });
  for (const [{ machine }, peak] of cpuPeak) machine.cpuUse = peak;
  for (const [{ machine }, peak] of memoryPeak) machine.memoryUse = peak;
  for (const [{ machine }, vcpus] of found.vcpus) machine.vcpus ??= vcpus;
  for (const [{ machine }, memoryMiB] of found.memory) machine.memoryMiB ??= memoryMiB;
  for (const { machine } of found.vcpus.size + found.memory.size > 0 ? drafts : [])
    if (machine.vcpus !== null && machine.memoryMiB !== null)
      machine.classes = machine.classes.filter((each) => each !== 'unsizable');
  return [
    ...sizeConflict('vCPUs', processors[0]?.sheet.name ?? '', Array.from(conflicts.vCPUs)),
    ...sizeConflict('memory', memory[0]?.sheet.name ?? '', Array.from(conflicts.memory)),
  ];
}
