import type { Inventory, Warning } from '../../inventory/inventory.ts';
import { plain } from '../../inventory/note.ts';
import type { Shelf } from './shelf.ts';

/** Pseudonyms for the names in the inventories of a conversation: the same name has the same one in all of them. */
export interface Veil {
  /** The inventory as others may see it. Ids, sizes and classes stay. */
  hidden(inventory: Inventory): Inventory;
  /** The pseudonym of a cluster; null stays null. */
  cluster(name: string | null): string | null;
  /** A message with its pseudonyms put back into names, so that both mean the same. */
  unveiled(text: string): string;
  /** What stands for what. */
  readonly key: readonly { readonly pseudonym: string; readonly name: string; readonly what: What }[];
}

type What = keyof typeof PREFIXES;

/** The first of them that no name in the inventories looks like. */
const PREFIXES = {
  machine: ['VM', 'Machine', 'Guest', 'Hidden-VM'],
  host: ['Host', 'Node', 'Server', 'Hidden-host'],
  cluster: ['Cluster', 'Group', 'Pool', 'Hidden-cluster'],
} as const satisfies Record<string, readonly string[]>;

const known = new WeakMap<Shelf, Veil>();

/** The veil over a shelf. It depends on nothing but the inventories and their order in the conversation. */
export function veilOver(shelf: Shelf): Veil {
  const made = known.get(shelf) ?? veilOf([...shelf.values()]);
  known.set(shelf, made);
  return made;
}

/** A message with its pseudonyms put back into names, so that both mean the same. */
export function unveiled(text: string, shelf: Shelf): string {
  return text.search(PSEUDONYM) < 0 ? text : veilOver(shelf).unveiled(text);
}

function veilOf(inventories: readonly Inventory[]): Veil {
  const machines = inventories.flatMap((inventory) => inventory.machines);
  const hosts = inventories.flatMap((inventory) => inventory.hosts);
  const names = {
    machine: machines.map(({ name }) => name),
    host: [...hosts.map(({ name }) => name), ...machines.flatMap(({ host }) => host ?? [])],
    cluster: [...hosts, ...machines].flatMap(({ cluster }) => cluster ?? []),
  } as const satisfies Record<What, readonly string[]>;
  const taken = Object.values(names).flat();
  const of = {
    machine: numbered(names.machine, PREFIXES.machine, taken),
    host: numbered(names.host, PREFIXES.host, taken),
    cluster: numbered(names.cluster, PREFIXES.cluster, taken),
  } as const satisfies Record<What, ReadonlyMap<string, string>>;
  const key = WHATS.flatMap((what) => [...of[what]].map(([name, pseudonym]) => ({ pseudonym, name, what })));
  const back = new Map(key.map(({ name, pseudonym }) => [pseudonym.toLowerCase(), name]));
  const cluster = (name: string | null) => (name === null ? null : (of.cluster.get(name) ?? name));
  const host = (name: string | null) => (name === null ? null : (of.host.get(name) ?? name));
  const machine = (name: string) => of.machine.get(name) ?? name;

  function reworded({ code, message: original, vms }: Warning, files: Inventory['files']): Warning {
    const told = NAMES_UNKNOWN.includes(code) ? original.replace(/:.*$/s, '.') : original;
    const message = ownSheets(files).reduce((text, { sheet, as }) => text.replaceAll(`(${plain(sheet)})`, `(${as})`), told);
    const all = [
      ...vms.map((name) => [name, machine(name)] as const),
      ...of.cluster,
      ...of.host,
      ...files.map(({ name }, index) => [name, fileName(index)] as const),
    ].map(([name, pseudonym]) => [plain(name), pseudonym] as const);
    const said = new Map(all.filter(([name]) => name !== '' && message.includes(name)));
    const inOrder = [...said.keys()].sort((one, other) => other.length - one.length).map(literal);
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${inOrder.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
    return {
      code,
      message: inOrder.length === 0 ? message : message.replace(pattern, (name) => said.get(name) ?? name),
      vms: vms.map(machine),
    };
  }

  return {
    hidden: (inventory) => ({
      ...inventory,
      files: inventory.files.map((file, index) => ({
        ...file,
        name: fileName(index),
        columns: file.columns.map((column) => (isOwn(column.sheet) ? { ...column, sheet: fileName(index) } : column)),
      })),
      machines: inventory.machines.map((one) => ({
        ...one,
        name: machine(one.name),
        cluster: cluster(one.cluster),
        host: host(one.host),
      })),
      hosts: inventory.hosts.map((one) => ({
        ...one,
        name: of.host.get(one.name) ?? one.name,
        cluster: cluster(one.cluster),
      })),
      warnings: inventory.warnings.map((warning) => reworded(warning, inventory.files)),
    }),
    cluster,
    unveiled: (text) => text.replace(PSEUDONYM, (word) => back.get(word.toLowerCase()) ?? word),
    key,
  };
}

/** The hosts and machines that these name are not in the inventory, so they have no pseudonyms. */
const NAMES_UNKNOWN = ['hosts-unsizable', 'samples-unused'];

/** The sheet of a CSV has the name of its file; those of RVTools tell nothing. */
function isOwn(sheet: string): boolean {
  return !/^v[A-Z][A-Za-z]+$/.test(sheet);
}

function ownSheets(files: Inventory['files']): readonly { readonly sheet: string; readonly as: string }[] {
  return files.flatMap(({ columns }, index) =>
    [...new Set(columns.map(({ sheet }) => sheet))].filter(isOwn).map((sheet) => ({ sheet, as: fileName(index) })),
  );
}

function fileName(index: number): string {
  return `file ${index + 1}`;
}

const WHATS = ['machine', 'host', 'cluster'] as const satisfies readonly What[];
const PSEUDONYM = /(?<![\w-])[a-z]+(?:-[a-z]+)?-\d{3,}(?![\w-])/gi;

function numbered(names: readonly string[], prefixes: readonly string[], taken: readonly string[]): ReadonlyMap<string, string> {
  const isFree = (prefix: string) => !taken.some((name) => name.toLowerCase().startsWith(`${prefix.toLowerCase()}-`));
  const prefix = prefixes.find(isFree) ?? prefixes.at(-1) ?? '';
  return new Map([...new Set(names)].map((name, index) => [name, `${prefix}-${String(index + 1).padStart(3, '0')}`]));
}

function literal(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
