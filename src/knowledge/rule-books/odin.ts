import type { RuleBook } from './schema.ts';

/** Takes the system’s share off each host, keeps a resource bridge per cluster, and refuses a plan that fills 90 % of anything; external storage. */
export const odin: RuleBook = {
  id: 'odin',
  name: 'ODIN for Azure Local',
  says: 'Takes the system’s share off each host, keeps a resource bridge per cluster, and refuses a plan that fills 90 % of anything; external storage',
  method: 'totals',
  constants: [
    { name: 'vcpusPerCore', value: 4, unit: 'vCPUs per core', source: 'size-odin' },
    { name: 'coresReserved', value: 1, unit: 'cores', source: 'size-odin' },
    { name: 'coresReservedShare', value: 0.1, unit: 'share', source: 'size-odin' },
    { name: 'memoryReserved', value: 24576, unit: 'MiB', source: 'size-odin' },
    { name: 'memoryReservedShare', value: 0.08, unit: 'share', source: 'size-odin' },
    { name: 'clusterVcpus', value: 4, unit: 'vCPUs', source: 'size-odin' },
    { name: 'clusterMemory', value: 8192, unit: 'MiB', source: 'size-odin' },
    { name: 'cpuCeiling', value: 0.9, unit: 'share', source: 'size-odin' },
    { name: 'memoryCeiling', value: 0.9, unit: 'share', source: 'size-odin' },
    { name: 'failoverHosts', value: 1, unit: 'hosts', source: 'size-odin' },
  ],
};
