import { z } from 'zod';
import { cite } from '../schema.ts';

/** Every constant that a rule may have. One that a book leaves out has no effect. */
export const CONSTANTS = [
  'vcpusPerCore',
  'vcpusPerCoreDesktop',
  'vcpusPerCoreDatabase',
  'vcpusPerCoreSap',
  'threadFactor',
  'coresReserved',
  'coresReservedShare',
  'memoryReserved',
  'memoryReservedShare',
  'cpuCeiling',
  'memoryCeiling',
  'headroom',
  'growth',
  'cpuPerGuest',
  'cpuFactor',
  'memoryPerGuest',
  'memoryFactor',
  'clusterVcpus',
  'clusterMemory',
  'guestsPerHost',
  'failoverHosts',
  'failoverShare',
  'survivorsAtLeast',
  'roundUpTo',
  'controlPlaneNodes',
  'paraMemoryReserved',
  'guaranteedShare',
  'comfortFactor',
  'burstMean',
  'burstDeviation',
  'burstPercentile',
  'sigmas',
  'osMemoryPerGuest',
] as const;
export type ConstantName = (typeof CONSTANTS)[number];

const UNITS = ['vCPUs per core', 'times', 'cores', 'MiB', 'share', 'vCPUs', 'guests', 'hosts', 'nodes', 'sigmas'] as const;

/** A number that a rule stands on. `ours` marks an assumption of our own: `source` then says what it leans on. */
const ruleConstantSchema = z.strictObject({
  name: z.enum(CONSTANTS),
  value: z.number().nonnegative(),
  unit: z.enum(UNITS),
  source: cite,
  ours: z.literal(true).optional(),
});

/** How somebody counts hosts. `totals` divides sums by a host; `placement` puts every machine on one. */
export const ruleBookSchema = z.strictObject({
  id: cite,
  name: z.string().min(3),
  says: z.string().min(3).max(600),
  method: z.enum(['totals', 'placement']),
  constants: z.array(ruleConstantSchema).min(3),
});
export type RuleBook = z.infer<typeof ruleBookSchema>;
