import type { RuleBook } from './schema.ts';

/** The workshop’s rule: four vCPUs per core and memory one to one on what is left after a host is taken away. */
export const nutanixWorkshop: RuleBook = {
  id: 'nutanix-workshop',
  name: 'Nutanix sizing workshop',
  says: 'The workshop’s rule: four vCPUs per core and memory one to one on what is left after a host is taken away',
  method: 'totals',
  constants: [
    { name: 'vcpusPerCore', value: 4, unit: 'vCPUs per core', source: 'size-nutanix-workshop' },
    { name: 'memoryFactor', value: 1, unit: 'times', source: 'size-nutanix-workshop' },
    { name: 'failoverHosts', value: 1, unit: 'hosts', source: 'size-nutanix-workshop' },
  ],
};
