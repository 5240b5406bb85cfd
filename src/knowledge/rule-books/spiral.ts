import type { RuleBook } from './schema.ts';

/** Its base policy: three vCPUs per core when one host is lost, and 80 % of the memory assigned before it warns. */
export const spiral: RuleBook = {
  id: 'spiral',
  name: 'RVTools analyser',
  says: 'Its base policy: three vCPUs per core when one host is lost, and 80 % of the memory assigned before it warns',
  method: 'totals',
  constants: [
    { name: 'vcpusPerCore', value: 3, unit: 'vCPUs per core', source: 'size-spiral' },
    { name: 'memoryCeiling', value: 0.8, unit: 'share', source: 'size-spiral' },
    { name: 'failoverHosts', value: 1, unit: 'hosts', source: 'size-spiral' },
  ],
};
