import type { RuleBook } from './schema.ts';

/** Places every machine on a host: four vCPUs per core, memory as configured with the overhead of its model, at most 90 % of it used, and one host to spare in each pool. */
export const defaultRules: RuleBook = {
  id: 'default',
  name: 'virt-advisor',
  says: 'Places every machine on a host: four vCPUs per core, memory as configured with the overhead of its model, at most 90 % of it used, and one host to spare in each pool',
  method: 'placement',
  constants: [
    { name: 'vcpusPerCore', value: 4, unit: 'vCPUs per core', source: 'size-azure-avs' },
    { name: 'coresReserved', value: 1, unit: 'cores', source: 'size-vcf' },
    { name: 'memoryReserved', value: 4096, unit: 'MiB', source: 'size-vcf' },
    { name: 'paraMemoryReserved', value: 8192, unit: 'MiB', source: 'mem-para-xcpng-dom0' },
    { name: 'memoryCeiling', value: 0.9, unit: 'share', source: 'size-odin' },
    { name: 'growth', value: 0, unit: 'share', source: 'size-odin', ours: true },
    { name: 'failoverHosts', value: 1, unit: 'hosts', source: 'ha-hw-vsphere-adm' },
    { name: 'guaranteedShare', value: 0.5, unit: 'share', source: 'size-active-floor', ours: true },
    { name: 'comfortFactor', value: 1.3, unit: 'times', source: 'size-comfort' },
    { name: 'burstMean', value: 0.25, unit: 'share', source: 'size-overcommit', ours: true },
    { name: 'burstDeviation', value: 0.15, unit: 'share', source: 'size-overcommit', ours: true },
    { name: 'burstPercentile', value: 0.5, unit: 'share', source: 'size-overcommit', ours: true },
    { name: 'sigmas', value: 3, unit: 'sigmas', source: 'size-overcommit', ours: true },
    { name: 'osMemoryPerGuest', value: 5, unit: 'MiB', source: 'mem-os-runc-idle' },
  ],
};
