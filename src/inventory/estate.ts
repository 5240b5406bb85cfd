import { OS_FAMILIES, type OsFamily } from '../knowledge/vocabulary.ts';
import type { Inventory, InventoryHost } from './inventory.ts';
import { SET_ASIDE } from './inventory.ts';
import type { SizedMachine } from './ledger.ts';

/** What an estate is today, in the units of the answer. */
export interface Estate {
  readonly vms: number;
  readonly vcpus: number;
  readonly memoryGiB: number;
  readonly storageGiB: number;
  readonly storageBasis: string;
  readonly byOs: readonly {
    readonly family: OsFamily;
    readonly vms: number;
    readonly vcpus: number;
    readonly memoryGiB: number;
  }[];
  readonly clusters: readonly ClusterToday[];
}

export interface ClusterToday {
  readonly name: string;
  readonly vms: number;
  readonly vcpus: number;
  readonly memoryGiB: number;
  readonly hosts: number;
  readonly cores: number;
  /** The sum less the largest host. */
  readonly coresAtNMinus1: number;
  /** At N-1; null where no core is left, or none is known. */
  readonly vcpusPerCore: number | null;
  readonly vcpusPerCoreAllHosts: number | null;
}

/** The machines of a selection added up: in all, by family and by cluster. */
export function estateOf(machines: readonly SizedMachine[], inventory: Inventory): Estate {
  const families = OS_FAMILIES.flatMap((family) => {
    const own = machines.filter(({ os }) => os.family === family);
    return own.length === 0 ? [] : [{ family, ...sums(own) }];
  });
  const clusters = new Set(machines.flatMap(({ cluster }) => cluster ?? []));
  return {
    ...sums(machines),
    storageGiB: rounded(storedMiB(machines, inventory) / 1024, 1),
    storageBasis: inventory.storage.basis,
    byOs: families.toSorted((a, b) => b.vms - a.vms),
    clusters: Array.from(clusters)
      .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
      .map((name) => clusterToday(name, machines, inventory.hosts)),
  };
}

function clusterToday(name: string, machines: readonly SizedMachine[], hosts: readonly InventoryHost[]): ClusterToday {
  const own = machines.filter(({ cluster }) => cluster === name);
  const there = hosts.filter(({ cluster }) => cluster === name).map(({ cores }) => cores);
  const cores = there.reduce((sum, each) => sum + each, 0);
  const coresAtNMinus1 = cores - Math.max(0, ...there);
  const { vms, vcpus, memoryMiB } = totals(own);
  const ratio = (of: number) => (of > 0 ? rounded(vcpus / of, 4) : null);
  return {
    name,
    vms,
    vcpus,
    memoryGiB: rounded(memoryMiB / 1024, 3),
    hosts: there.length,
    cores,
    coresAtNMinus1,
    vcpusPerCore: ratio(coresAtNMinus1),
    vcpusPerCoreAllHosts: ratio(cores),
  };
}

/** The disks of the selection, and of the templates beside it, which stay where they are. */
function storedMiB(machines: readonly SizedMachine[], { machines: all }: Inventory): number {
  const chosen = new Set(machines.map(({ id }) => id));
  const clusters = new Set(machines.map(({ cluster }) => cluster));
  const countable = all.filter(({ classes }) => !classes.some((each) => SET_ASIDE.includes(each)));
  const everywhere = countable.every(({ cluster }) => clusters.has(cluster));
  const stays = all.filter(
    ({ id, classes, cluster }) =>
      !chosen.has(id) &&
      (classes.includes('template') || classes.includes('unsizable')) &&
      !classes.includes('duplicate') &&
      !classes.includes('placeholder') &&
      (everywhere || clusters.has(cluster)),
  );
  return [...machines, ...stays].reduce((sum, { storageMiB }) => sum + (storageMiB ?? 0), 0);
}

function totals(machines: readonly SizedMachine[]) {
  return {
    vms: machines.length,
    vcpus: machines.reduce((sum, { vcpus }) => sum + vcpus, 0),
    memoryMiB: machines.reduce((sum, { memoryMiB }) => sum + memoryMiB, 0),
  };
}

function sums(machines: readonly SizedMachine[]) {
  const { vms, vcpus, memoryMiB } = totals(machines);
  return { vms, vcpus, memoryGiB: rounded(memoryMiB / 1024, 1) };
}

function rounded(value: number, places: number): number {
  return Number(value.toFixed(places));
}
