import type { OsFamily } from '../knowledge/vocabulary.ts';

/** What a row of a machine list may be, beside an ordinary machine. The order is that of the ledger; the first that holds is the row's. */
export const ROW_CLASSES = ['blank', 'template', 'placeholder', 'duplicate', 'unsizable', 'powered-off', 'appliance'] as const;
export type RowClass = (typeof ROW_CLASSES)[number];

/** Classes that are set aside unless somebody says otherwise. The others count, with a warning and a toggle. */
export const SET_ASIDE: readonly RowClass[] = ['blank', 'template', 'placeholder', 'duplicate', 'unsizable'];

/** Files of one or many vCenters, read: everything that sizing needs, and where each figure came from. */
export interface Inventory {
  readonly files: readonly InventoryFile[];
  readonly machines: readonly Machine[];
  /** Rows of the machine lists that named no machine at all. */
  readonly blankRows: number;
  readonly hosts: readonly InventoryHost[];
  readonly storage: StorageTotal;
  /** Absent where nothing was measured at the same times. */
  readonly series?: CpuSeries;
  readonly warnings: readonly Warning[];
}

export interface InventoryFile {
  readonly name: string;
  readonly format: InventoryFormat;
  /** Which header served as which field: `{ sheet: 'vInfo', header: 'In Use MB', field: 'inUse', unit: 'MiB' }`. */
  readonly columns: readonly {
    readonly sheet: string;
    readonly header: string;
    readonly field: string;
    readonly unit: string | null;
  }[];
  /** Stored data rows of the machine list after its header. */
  readonly rows: number;
}

export type InventoryFormat =
  | 'rvtools'
  | 'azure-migrate'
  | 'google-migration-center'
  | 'aws-import'
  | 'proxmox-json'
  | 'qm-list'
  | 'virsh'
  | 'xe'
  | 'azure-vm-list'
  | 'lxd'
  | 'plain';

/** One row that names a machine. Sizes are as configured: vCPUs, MiB. */
export interface Machine {
  /** Unlike every other in the inventory. */
  readonly id: string;
  readonly name: string;
  /** From 1, in its machine list. */
  readonly row: number;
  /** Index in `files`. */
  readonly file: number;
  readonly classes: readonly Exclude<RowClass, 'blank'>[];
  readonly power: 'on' | 'off' | 'suspended' | 'unknown';
  readonly os: {
    readonly family: OsFamily;
    readonly detail: string | null;
    readonly from: 'tools' | 'configuration' | 'column' | null;
    /** What the configuration says, where it names another family than the Tools do. */
    readonly conflict: string | null;
  };
  /** Null only where the class is `unsizable`. */
  readonly vcpus: number | null;
  readonly memoryMiB: number | null;
  readonly storageMiB: number | null;
  readonly uuid: string | null;
  readonly cluster: string | null;
  readonly host: string | null;
  /** Measured overhead of the hypervisor for this machine (RVTools `Overhead`), MiB. */
  readonly overheadMiB: number | null;
  /** Measured peaks, where the file has a column for them: shares of what is configured, 0 to 1. */
  readonly cpuUse: number | null;
  readonly memoryUse: number | null;
  /** It is a container today: Proxmox and LXD say so. */
  readonly container: boolean;
}

export interface InventoryHost {
  readonly name: string;
  readonly cluster: string | null;
  readonly cores: number;
  readonly memoryMiB: number;
  readonly mhz: number | null;
  readonly hyperthreading: boolean | null;
  readonly cpuModel: string | null;
  readonly file: number;
}

/** CPU that machines took, at the same times for all of them. */
export interface CpuSeries {
  /** Of `cores`; null where the file numbers its samples and does not say how far they are apart. */
  readonly stepSeconds: number | null;
  readonly machines: readonly MeasuredCpu[];
}

/** What one machine took, in cores. */
export interface MeasuredCpu {
  /** That of the machine. */
  readonly id: string;
  /** The highest sample of each step; where none was taken, the highest of all. */
  readonly cores: readonly number[];
  /** Of its samples. */
  readonly mean: number;
  readonly deviation: number;
  readonly percentile95: number;
}

export interface StorageTotal {
  readonly mib: number;
  /** "vPartition consumed, templates included", "In Use" or "Provisioned": what was added up. */
  readonly basis: string;
}

export interface Warning {
  readonly code: string;
  readonly message: string;
  /** Names of the machines that it is about. */
  readonly vms: readonly string[];
}
