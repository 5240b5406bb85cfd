import { type Columns, columnsOf } from './columns.ts';
import { type Draft, draftsOf, holdsSecret } from './draft.ts';
import type { Role } from './fields.ts';
import { fileWarnings, sizeConflict, storageWarnings } from './file-notes.ts';
import type { Sheet } from './files/sheets.ts';
import type { Unit } from './header.ts';
import { type HostDraft, hostsOf } from './hosts.ts';
import type { InventoryFile, InventoryFormat, Warning } from './inventory.ts';
import { finderOf } from './join.ts';
import { formatOf, roleOf, type SheetRole } from './roles.ts';
import { type Basis, storageOf } from './storage.ts';

/** A file with a machine list, read by itself. */
export interface FileRead {
  readonly file: InventoryFile;
  readonly drafts: readonly Draft[];
  readonly blankRows: number;
  readonly hosts: readonly HostDraft[];
  readonly unsizableHosts: readonly string[];
  readonly hostsListed: boolean;
  readonly basis: Basis | null;
  readonly warnings: readonly Warning[];
}

interface Known {
  readonly sheet: Sheet;
  readonly role: SheetRole;
}

const BARE_UNIT: Readonly<Partial<Record<InventoryFormat, Unit>>> = {
  rvtools: 'MiB',
  'proxmox-json': 'bytes',
  'azure-migrate': 'MiB',
  'google-migration-center': 'GiB',
  'aws-import': 'MiB',
  lxd: 'bytes',
};

/** Which of a file's sheets are machine lists, hosts, partitions and so on. */
export function knownSheets(sheets: readonly Sheet[]): Known[] {
  return sheets.flatMap((sheet) => {
    const role = roleOf(sheet.name, sheet.header);
    return role ? [{ sheet, role }] : [];
  });
}

export const isMachineList = ({ role }: Known) => role.role === 'machines';

/** Reads a file's machine lists, and what its other sheets say of the same machines. */
export function readFile(name: string, index: number, known: readonly Known[], given: InventoryFormat | null): FileRead | null {
  const main = known.find(isMachineList);
  if (!main) return null;
  const format = given ?? formatOf(main.sheet.name, main.sheet.header);
  const unit = BARE_UNIT[format] ?? null;
  const lists = known.filter(isMachineList).map(({ sheet, role }) => columnsOf(sheet, withName(sheet, role, null), unit));
  const read = lists.map((columns) => draftsOf(columns, index, format));
  let start = 0;
  const plainDrafts = read.flatMap(({ drafts }, at) => {
    const moved = drafts.map((draft) =>
      at === 0 ? draft : { ...draft, id: `${index + 1}-${start + draft.row}`, row: start + draft.row },
    );
    start += lists[at]?.sheet.rows.length ?? 0;
    return moved;
  });
  const names = new Set(plainDrafts.map((draft) => draft.name.toLowerCase()));
  const others = known.filter((one) => !isMachineList(one));
  const tables = others.map(({ sheet, role }) => ({
    role: role.role,
    columns: columnsOf(sheet, withName(sheet, role, names), format === 'rvtools' ? 'MiB' : unit),
  }));
  const ofRole = (role: Role) => tables.flatMap((one) => (one.role === role ? one.columns : []));
  const measured = withMeasurements(
    plainDrafts,
    ofRole('memory'),
    ofRole('processors'),
    ofRole('measurements'),
    tables.flatMap(({ columns }) => (columns.has('annotation') ? columns : [])),
  );
  const storage = storageOf(measured.drafts, ofRole('partitions'), ofRole('disks'));
  const drafts = measured.drafts.map((draft) => ({ ...draft, storageMiB: storage.byId.get(draft.id) ?? null }));
  const hosts = ofRole('hosts').map((columns) => hostsOf(columns, index));
  const all = [...lists, ...tables.map(({ columns }) => columns)];
  const [list] = lists;
  return {
    file: {
      name,
      format,
      columns: all.flatMap(({ sheet, mapped }) =>
        mapped.map(({ header, field, unit: own }) => ({ sheet: sheet.name, header, field, unit: own })),
      ),
      rows: lists.reduce((sum, { sheet }) => sum + sheet.rows.length, 0),
    },
    drafts,
    blankRows: read.reduce((sum, one) => sum + one.blankRows, 0),
    hosts: hosts.flatMap((one) => one.hosts),
    unsizableHosts: hosts.flatMap(({ unsizable }) => unsizable),
    hostsListed: hosts.length > 0,
    basis: storage.basis,
    warnings: [
      ...(list ? fileWarnings(name, format, list, all, storage) : []),
      ...storageWarnings(drafts, storage),
      ...measured.warnings,
    ],
  };
}

/** Gives a sheet whose names have lost their header the column whose cells are names: of the machine list, or for that list itself its first text. */
function withName(sheet: Sheet, role: SheetRole, names: ReadonlySet<string> | null): SheetRole['columns'] {
  if (!role.nameLost) return role.columns;
  const taken = new Set(role.columns.map(({ column }) => column));
  const free = sheet.columns.filter((column) => !taken.has(column));
  const score = (column: number) => {
    const cells = sheet.rows.map((row) => row[sheet.columns.indexOf(column)]?.trim() ?? '').filter((cell) => cell !== '');
    const good = names
      ? cells.filter((cell) => names.has(cell.toLowerCase())).length
      : new Set(cells.filter((cell) => /\p{L}/u.test(cell))).size;
    return cells.length === 0 ? 0 : good / cells.length;
  };
  const best = free
    .map((column) => ({ column, share: score(column) }))
    .sort((a, b) => b.share - a.share || a.column - b.column)[0];
  if (!best || best.share < 0.5) return role.columns;
  return [{ field: 'name', column: best.column, header: sheet.header[best.column] ?? '', unit: null }, ...role.columns];
}

function withMeasurements(
  drafts: readonly Draft[],
  memory: readonly Columns[],
  processors: readonly Columns[],
  measurements: readonly Columns[],
  others: readonly Columns[],
): { readonly drafts: readonly Draft[]; readonly warnings: readonly Warning[] } {
  const finder = finderOf(drafts);
  const overhead = new Map<string, number>();
  const [cpuPeak, memoryPeak] = [new Map<string, number>(), new Map<string, number>()];
  const secrets = new Set<string>();
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
    const size = columns.mib(row, 'memory');
    if (size !== null && draft.memoryMiB !== null && size !== draft.memoryMiB) conflicts.memory.add(draft.name);
  });
  each(processors, (columns, row, draft) => {
    const cpus = columns.number(row, 'cpus');
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
  return {
    drafts: drafts.map((draft) => ({
      ...draft,
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
