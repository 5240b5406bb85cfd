import { clusterNames } from './clusters.ts';
import type { Draft } from './draft.ts';
import { duplicatesOf } from './duplicates.ts';
import { mapHeader } from './fields.ts';
import { asList, type FileRead, isMachineList, isSeries, knownSheets, readFile } from './file.ts';
import { unusedFiles } from './file-notes.ts';
import { type Sheet, type SheetsOutcome, sheetsOf, type Want } from './files/index.ts';
import { FILE_LIMITS } from './files/sheets.ts';
import { type HostDraft, uniqueHosts } from './hosts.ts';
import type { Inventory, InventoryFormat, InventoryHost, Machine, StorageTotal, Warning } from './inventory.ts';
import { readList } from './lists/index.ts';
import { notMachines, sizesMissing } from './lists/without-sizes.ts';
import { hostWarnings, machineWarnings } from './machine-notes.ts';
import { note, plain } from './note.ts';
import type { NamedBytes, ReadOutcome } from './outcome.ts';
import { roleOf, type SheetRole } from './roles.ts';
import { columnsOfSamples, seriesOf } from './series.ts';

export { type Estate, estateOf } from './estate.ts';

/** The columns that an inventory needs of a sheet; all of one whose names have lost their header, to find them by content. */
const want: Want = (sheet, header) => {
  const role = roleOf(sheet, header);
  if (!role) return null;
  if (role.nameLost) return header.map((_, index) => index);
  const columns = [...role.columns, ...(mayBeList(role) ? mapHeader('machines', header) : [])];
  return [...new Set(columns.map(({ column }) => column))].sort((a, b) => a - b);
};

interface Part {
  readonly name: string;
  readonly known: ReturnType<typeof knownSheets>;
  readonly format: InventoryFormat | null;
  /** Short text, and what is no table. */
  readonly text: string | null;
  /** A file before it has the same contents. */
  readonly copy: boolean;
}

/** Files of one or many platforms as one inventory; what cannot be read is refused with one sentence. */
export async function readInventory(files: readonly NamedBytes[], limits = FILE_LIMITS): Promise<ReadOutcome> {
  const parts: Part[] = [];
  const again = files.filter((file, at) => files.slice(0, at).some((other) => sameBytes(file, other)));
  for (const file of files) {
    const outcome = await sheetsOf({ name: file.name, bytes: withoutFence(file.bytes) }, want, limits);
    if (!outcome.ok) return files.length > 1 ? { ...outcome, sentence: `${file.name}: ${outcome.sentence}` } : outcome;
    const other = notMachines(outcome.text);
    if (other !== null) return { ok: false, code: 'not-an-inventory', sentence: other };
    parts.push(partOf(file.name, outcome, again.includes(file)));
  }
  const sampled = parts
    .flatMap(({ copy, known }) => (copy ? [] : known.filter(isSeries)))
    .map(({ sheet, role }) => ({ sheet, columns: role.columns }));
  const listed = parts.map((part) => ({ ...part, known: part.known.filter((one) => !isSeries(one)) }));
  const joined = joinLoose(withList(listed));
  const read = joined.flatMap((part, index) => readFile(part.name, index, part.known, part.format) ?? []);
  if (read.length === 0 || read.every(({ drafts }) => drafts.length === 0)) return refused(parts, read);
  const copies = new Set(joined.flatMap(({ copy }, index) => (copy ? [index] : [])));
  const inventory = together(read, copies);
  const { series, warnings } = sampled.length === 0 ? NO_SERIES : seriesOf(inventory, sampled);
  const unused = parts.filter(({ known }) => known.length === 0).map(({ name }) => name);
  return {
    ok: true,
    inventory: {
      ...inventory,
      files: inventory.files.map((file, at) =>
        at === 0 ? { ...file, columns: [...file.columns, ...columnsOfSamples(sampled)] } : file,
      ),
      ...(series === null ? {} : { series }),
      warnings: [
        ...withoutSizes(inventory, parts),
        ...warnings,
        ...inventory.warnings,
        ...unusedFiles(unused),
        ...again.map(sameFile),
      ],
    },
  };
}

const NO_SERIES = { series: null, warnings: [] };

/** Where no machine has a size, what to send. */
function withoutSizes({ machines }: Inventory, parts: readonly Part[]): Warning[] {
  if (machines.some(({ vcpus, memoryMiB }) => vcpus !== null && memoryMiB !== null)) return [];
  return [note('no-sizes', sizesMissing(parts.find(({ text }) => text !== null)?.text ?? null))];
}

function sameBytes(one: NamedBytes, other: NamedBytes): boolean {
  return one !== other && one.bytes.length === other.bytes.length && Buffer.compare(one.bytes, other.bytes) === 0;
}

function sameFile({ name }: NamedBytes): Warning {
  return note('same-file', `${plain(name)} has the same contents as a file before it, so it counts once.`);
}

function partOf(name: string, outcome: Extract<SheetsOutcome, { ok: true }>, copy: boolean): Part {
  const list = outcome.text === null ? null : readList(outcome.text, outcome.sheets.length > 0);
  const sheets: readonly Sheet[] = list ? list.sheets : outcome.sheets;
  return { name, known: knownSheets(sheets), format: list?.format ?? null, text: outcome.text, copy };
}

/** A vCPU or vMemory without a vInfo beside it names the machines too. */
function mayBeList({ role }: SheetRole): boolean {
  return role === 'processors' || role === 'memory';
}

function withList(parts: readonly Part[]): readonly Part[] {
  const all = parts.flatMap(({ known }) => known);
  if (all.some(isMachineList)) return parts;
  const list = all.find(({ role }) => role.role === 'processors') ?? all.find(({ role }) => mayBeList(role));
  return parts.map((part) => ({ ...part, known: part.known.map((one) => (one === list ? asList(one) : one)) }));
}

/** Files without a machine list (a vHost or vPartition of its own) go with the list that names most of their machines or hosts. */
function joinLoose(parts: readonly Part[]): Part[] {
  const lists = parts.filter(({ known }) => known.some(isMachineList));
  const loose = parts.filter(({ known }) => !known.some(isMachineList));
  const cells = (part: Part) =>
    new Set(part.known.flatMap(({ sheet }) => sheet.rows.flatMap((row) => row.filter((cell) => /\p{L}/u.test(cell)))));
  const homes = new Map<Part, Part>();
  for (const part of lists.length > 0 ? loose : []) {
    const own = cells(part);
    const shared = (list: Part) => Array.from(cells(list)).filter((cell) => own.has(cell)).length;
    const [home] = lists.length === 1 ? lists : lists.toSorted((a, b) => shared(b) - shared(a));
    if (home) homes.set(part, home);
  }
  return lists.map((list) => ({
    ...list,
    known: [...list.known, ...loose.flatMap((part) => (homes.get(part) === list ? part.known : []))],
  }));
}

/** `copies`: files whose machines were all listed before. */
function together(read: readonly FileRead[], copies: ReadonlySet<number>): Inventory {
  const allDrafts = read.flatMap(({ drafts }) => drafts);
  const hosts = uniqueHosts(read.flatMap((one, index) => (copies.has(index) ? [] : withVCenters(one))));
  const fileNames = read.map(({ file }) => file.name);
  const placedHosts = withClusters(allDrafts, hosts);
  const places = new Set(allDrafts.map(({ place }) => place));
  const named = clusterNames([...places, ...placedHosts], fileNames);
  const again = duplicatesOf(allDrafts);
  const machines = allDrafts.map(({ machine, place }): Machine => {
    machine.cluster = named(place);
    if (again.has(machine.id) || copies.has(machine.file)) machine.classes = [...machine.classes, 'duplicate'];
    return machine;
  });
  return {
    files: read.map(({ file }) => file),
    machines,
    blankRows: read.reduce((sum, one) => sum + one.blankRows, 0),
    hosts: placedHosts.map((host) => hostOf(host, named(host))),
    storage: storageTotal(machines, read),
    warnings: [
      ...machineWarnings(machines, allDrafts),
      ...hostWarnings(
        hosts,
        read.flatMap(({ unsizableHosts }) => unsizableHosts),
        read.every(({ hostsListed }) => hostsListed),
      ),
      ...onlyOnce(read.flatMap(({ warnings }) => warnings)),
    ],
  };
}

/** A host list without vCenters: each host is in that of its machines, or in the only one of its file. */
function withVCenters({ hosts, drafts }: FileRead): HostDraft[] {
  const ofHost = new Map(
    drafts.flatMap(({ machine: { host }, place: { vCenter } }) => (host && vCenter ? [[host.toLowerCase(), vCenter]] : [])),
  );
  const all = new Set(ofHost.values());
  const [only = null] = all.size === 1 ? all : [];
  return hosts.map((one) => ({ ...one, vCenter: one.vCenter ?? ofHost.get(one.name.toLowerCase()) ?? only }));
}

/** A machine without a cluster is in that of its host, and a host without one in that of its machines. */
function withClusters(drafts: readonly Draft[], hosts: readonly HostDraft[]): HostDraft[] {
  if (hosts.length === 0) return [];
  const ofHost = new Map<string, string>();
  for (const { name, file, cluster } of hosts) if (cluster) ofHost.set(`${file} ${name.toLowerCase()}`, cluster);
  const ofMachines = new Map<string, string>();
  for (const draft of drafts) {
    const { place, machine } = draft;
    if (machine.host === null) continue;
    const key = `${place.file} ${machine.host.toLowerCase()}`;
    if (place.cluster) ofMachines.set(key, place.cluster);
    else draft.place = { ...place, cluster: ofHost.get(key) ?? null };
  }
  return hosts.map((one) => ({
    ...one,
    cluster: one.cluster ?? ofMachines.get(`${one.file} ${one.name.toLowerCase()}`) ?? null,
  }));
}

function hostOf({ vCenter: _, datacenter: _datacenter, ...host }: HostDraft, cluster: string | null): InventoryHost {
  return { ...host, cluster };
}

function storageTotal(machines: readonly Machine[], read: readonly FileRead[]): StorageTotal {
  const mib = machines.filter(isStored).reduce((sum, { storageMiB }) => sum + (storageMiB ?? 0), 0);
  const bases = read.map(({ basis, file }) => ({ basis: basis ?? 'unknown', name: file.name }));
  const kinds = new Set(bases.map(({ basis }) => basis));
  const words = kinds.size === 1 ? Array.from(kinds)[0] : bases.map(({ basis, name }) => `${basis} (${name})`).join(', ');
  const templates = machines.some((one) => one.classes.includes('template') && isStored(one) && one.storageMiB !== null);
  return { mib, basis: templates || words === 'vPartition consumed' ? `${words}, templates included` : (words ?? 'unknown') };
}

/** Whether a machine's disks are there: those of a template are, those of a placeholder or of a second listing are not. */
function isStored({ classes }: Machine): boolean {
  return !classes.includes('duplicate') && !classes.includes('placeholder');
}

function onlyOnce<T extends { readonly code: string; readonly message: string; readonly vms: readonly string[] }>(
  warnings: readonly T[],
): T[] {
  const seen = new Set<string>();
  return warnings.filter(({ code, message, vms }) => {
    const key = `${code} ${message} ${vms.join('\n')}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** A fence that came along with text out of a chat is no part of the table. */
function withoutFence(bytes: Uint8Array): Uint8Array {
  if (bytes.length > 1_048_576 || !/^\s*```/.test(Buffer.from(bytes.subarray(0, 64)).toString('latin1'))) return bytes;
  const text = Buffer.from(bytes).toString('utf8');
  return Buffer.from(text.replace(/^\s*```(?:\w*\s*\n)?/, '').replace(/\n?```\s*$/, '\n'));
}

function refused(parts: readonly Part[], read: readonly FileRead[]): ReadOutcome {
  if (read.length > 0)
    return {
      ok: false,
      code: 'empty',
      sentence: 'The machine list has headers but names no machine: export it again and send that.',
    };
  if (parts.some(({ known }) => known.some(isSeries)))
    return {
      ok: false,
      code: 'not-an-inventory',
      sentence:
        'This is how much CPU machines took over time, but not what they are: send the list of machines (name, vCPUs, memory) in the same message.',
    };
  const flavours = parts.find(({ text }) => text !== null && /\bNetworks\b.*\bFlavor/i.test(text));
  if (flavours) return { ok: false, code: 'not-an-inventory', sentence: sizesMissing(flavours.text) };
  const found = new Set(parts.flatMap(({ known }) => known.map(({ sheet }) => sheet.name)));
  const beside = found.size > 0 ? ` (it has ${Array.from(found).slice(0, 5).join(', ')})` : '';
  return {
    ok: false,
    code: 'not-an-inventory',
    sentence: `I find no list of machines in ${parts.length > 1 ? 'these files' : 'this file'}${beside}: send the vInfo sheet of RVTools, or a table with a name, vCPUs and memory for each machine.`,
  };
}
