import type { RuleBook } from './schema.ts';

/** Kinds of workload that the names and the systems of machines tell of. */
export const WORKLOADS = ['desktop', 'database', 'sap'] as const;
export type WorkloadClass = (typeof WORKLOADS)[number];

/**
 * vCPUs per core by class, for those who ask for them: what the RVTools analyser takes for desktops, warehouses and SAP while a host is lost. One tool
 * has such figures, so that our own rules count all machines alike unless told otherwise.
 */
export const workloadRatios: RuleBook['constants'] = [
  { name: 'vcpusPerCoreDesktop', value: 5, unit: 'vCPUs per core', source: 'size-spiral' },
  { name: 'vcpusPerCoreDatabase', value: 3, unit: 'vCPUs per core', source: 'size-spiral' },
  { name: 'vcpusPerCoreSap', value: 2, unit: 'vCPUs per core', source: 'size-spiral' },
];
