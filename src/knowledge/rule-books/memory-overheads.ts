/** Memory that a hypervisor adds to a guest, MiB: a printed table, or a rule of base, share and vCPUs. */
export type MemoryOverhead = OverheadTable | OverheadRule;

export interface OverheadTable {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  readonly type: 'table';
  readonly vcpus: readonly number[];
  readonly memoryMiB: readonly number[];
  /** A row per size of `memoryMiB`, a column per count of `vcpus`; null where nothing is printed. */
  readonly rows: readonly (readonly (number | null)[])[];
}

export interface OverheadRule {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  readonly type: 'rule';
  readonly base: number;
  readonly perVcpu: number;
  /** Share of the guest's memory. */
  readonly share: number;
  /** MiB of a guest for which `share` is not asked. */
  readonly freeMiB: number;
}

export const memoryOverheads = [
  {
    id: 'esxi-6',
    name: 'VMware ESXi 6.x',
    source: 'mem-hw-esxi65-4g',
    type: 'table',
    vcpus: [1, 2, 4, 8],
    memoryMiB: [256, 1024, 4096, 16384],
    rows: [
      [20.29, 24.28, 32.23, 48.16],
      [25.9, 29.91, 37.86, 53.82],
      [48.64, 52.72, 60.67, 76.78],
      [139.62, 143.98, 151.93, 168.6],
    ],
  },
  {
    id: 'esx-4',
    name: 'VMware ESX 4.0',
    source: 'mem-hw-esx4-1g',
    type: 'table',
    vcpus: [1, 2, 4, 8],
    memoryMiB: [256, 512, 1024, 2048, 4096, 8192, 16384, 32768, 65536, 131072, 262144],
    rows: [
      [113.17, 159.43, 241.62, 416.5],
      [116.68, 164.96, 247.17, 426.15],
      [123.73, 176.05, 258.3, 445.52],
      [137.81, 198.2, 280.53, 484.18],
      [165.98, 242.51, 324.99, null],
      [222.3, null, null, null],
      [334.96, null, null, null],
      [560.27, null, null, null],
      [1011.21, null, null, null],
      [1912.48, null, null, null],
      [3714.99, null, null, null],
    ],
  },
  {
    id: 'esx-2',
    name: 'VMware ESX Server 2.x',
    source: 'mem-hw-esx2',
    type: 'rule',
    base: 44,
    perVcpu: 10,
    share: 32 / 1024,
    freeMiB: 512,
  },
  {
    id: 'openshift',
    name: 'OpenShift Virtualization',
    source: 'mem-hw-openshift',
    type: 'rule',
    base: 218,
    perVcpu: 8,
    share: 0.002,
    freeMiB: 0,
  },
  { id: 'xen', name: 'Xen', source: 'size-xen-shadow', type: 'rule', base: 0, perVcpu: 1, share: 2 / 256, freeMiB: 0 },
] as const satisfies readonly MemoryOverhead[];

export type OverheadId = (typeof memoryOverheads)[number]['id'];
