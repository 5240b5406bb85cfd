import type { RuleBook } from './schema.ts';

/** Adds what each guest costs under OpenShift Virtualization, counts threads as a quarter of a core more, keeps two spare hosts and three survivors, and buys in threes. */
export const vcf: RuleBook = {
  id: 'vcf',
  name: 'VCF migration to OpenShift',
  says: 'Adds what each guest costs under OpenShift Virtualization, counts threads as a quarter of a core more, keeps two spare hosts and three survivors, and buys in threes',
  method: 'totals',
  constants: [
    { name: 'vcpusPerCore', value: 5, unit: 'vCPUs per core', source: 'size-vcf' },
    { name: 'threadFactor', value: 1.25, unit: 'times', source: 'size-vcf' },
    { name: 'coresReserved', value: 1, unit: 'cores', source: 'size-vcf' },
    { name: 'memoryReserved', value: 4096, unit: 'MiB', source: 'size-vcf' },
    { name: 'cpuCeiling', value: 0.96, unit: 'share', source: 'size-vcf' },
    { name: 'memoryCeiling', value: 0.96, unit: 'share', source: 'size-vcf' },
    { name: 'cpuPerGuest', value: 0.27, unit: 'vCPUs', source: 'size-vcf' },
    { name: 'cpuFactor', value: 1.03, unit: 'times', source: 'size-vcf' },
    { name: 'memoryPerGuest', value: 378, unit: 'MiB', source: 'size-vcf' },
    { name: 'memoryFactor', value: 1.03, unit: 'times', source: 'size-vcf' },
    { name: 'failoverHosts', value: 2, unit: 'hosts', source: 'size-vcf' },
    { name: 'survivorsAtLeast', value: 3, unit: 'hosts', source: 'size-vcf' },
    { name: 'roundUpTo', value: 3, unit: 'hosts', source: 'size-vcf' },
  ],
};
