import { columnsOf } from './columns.ts';
import { type Draft, draftsOf } from './draft.ts';
import { mapHeader, type Role } from './fields.ts';
import { fileWarnings, storageWarnings } from './file-notes.ts';
import type { Sheet } from './files/sheets.ts';
import type { Unit } from './header.ts';
import { type HostDraft, hostsOf } from './hosts.ts';
import type { InventoryFile, InventoryFormat, Warning } from './inventory.ts';
import { addMeasurements } from './measurements.ts';
import { note } from './note.ts';
import { createPlaces } from './places.ts';
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

const THREADS = note(
  'node-threads',
  'Proxmox VE counts the threads of a node as its CPUs, and I take each for a core: where hyper-threading is on, a node has half as many, so say how many cores your hosts have.',
);

/** Which of a file's sheets are machine lists, hosts, partitions and so on. */
export function knownSheets(sheets: readonly Sheet[]): Known[] {
  return sheets.flatMap((sheet) => {
    const role = roleOf(sheet.name, sheet.header);
    return role ? [{ sheet, role }] : [];
  });
}

/** A sheet about machines, taken for the list of them. */
export function asList({ sheet, role }: Known): Known {
  const columns = mapHeader('machines', sheet.header).filter(({ column }) => sheet.columns.includes(column));
  return { sheet, role: { ...role, role: 'machines', columns } };
}

/** A table of samples, which belongs to no one list of machines. */
export const isSeries = ({ role }: Known) => role.role === 'series';

export const isMachineList = ({ role }: Known) => role.role === 'machines';

/** Reads a file's machine lists, and what its other sheets say of the same machines. */
export function readFile(name: string, index: number, known: readonly Known[], given: InventoryFormat | null): FileRead | null {
  const own = ownLists(known.filter(isMachineList));
  const [main] = own;
  if (!main) return null;
  const format = given ?? formatOf(main.sheet.name, main.sheet.header);
  const unit = BARE_UNIT[format] ?? null;
  const lists = own.map(({ sheet, role }) => columnsOf(sheet, withName(sheet, role, null), unit));
  const placeOf = createPlaces(index);
  let start = 0;
  const read = lists.map((columns) => {
    const one = draftsOf(columns, start, format, placeOf);
    start += columns.sheet.rows.length;
    return one;
  });
  const drafts = read.flatMap((one) => one.drafts);
  const others = known.filter((one) => !isMachineList(one));
  const unnamed = others.some(({ role }) => role.nameLost);
  const names = new Set(unnamed ? drafts.map(({ machine }) => machine.name.toLowerCase()) : []);
  const tables = others.map(({ sheet, role }) => ({
    role: role.role,
    columns: columnsOf(sheet, withName(sheet, role, names), format === 'rvtools' ? 'MiB' : unit),
  }));
  const ofRole = (role: Role) => tables.flatMap((one) => (one.role === role ? one.columns : []));
  const conflicts = addMeasurements(
    drafts,
    ofRole('memory'),
    ofRole('processors'),
    ofRole('measurements'),
    tables.flatMap(({ columns }) => (columns.has('annotation') ? columns : [])),
    lists,
  );
  const storage = storageOf(drafts, ofRole('partitions'), ofRole('disks'));
  for (const draft of drafts) draft.machine.storageMiB = storage.of(draft);
  const hosts = ofRole('hosts').map((columns) => hostsOf(columns, index));
  const all = [...lists, ...tables.map(({ columns }) => columns)];
  const [list] = lists;
  return {
    file: {
      name,
      format,
      columns: all.flatMap(({ sheet, mapped }) =>
        mapped.map((column) => ({ sheet: sheet.name, header: column.header, field: column.field, unit: column.unit })),
      ),
      rows: start,
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
      ...(format === 'proxmox-json' && hosts.length > 0 ? [THREADS] : []),
      ...conflicts,
    ],
  };
}

/** The machine lists of a file that are no copies of others: vInfo where there is one, else those that name other machines, the fullest first. */
function ownLists(lists: readonly Known[]): readonly Known[] {
  const named = lists.filter(({ role }) => role.named);
  if (named.length > 0) return named;
  if (lists.length < 2) return lists;
  const fullest = lists.toSorted((a, b) => sizesNamed(b) - sizesNamed(a));
  const seen = new Set<string>();
  const own = fullest.filter(({ sheet, role }) => {
    const column = role.columns.find(({ field }) => field === 'name')?.column ?? -1;
    const names = sheet.rows.flatMap((row) => row[sheet.columns.indexOf(column)]?.trim().toLowerCase() || []);
    const again = names.filter((name) => seen.has(name)).length;
    for (const name of names) seen.add(name);
    return names.length === 0 || again < 0.8 * names.length;
  });
  return lists.filter((list) => own.includes(list));
}

function sizesNamed({ role }: Known): number {
  return role.columns.filter(({ field }) => ['cpus', 'memory', 'sockets', 'os', 'osConfiguration'].includes(field)).length;
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
