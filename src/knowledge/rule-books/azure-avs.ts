import type { RuleBook } from './schema.ts';

/** Four vCPUs per core, memory one to one, and no host used for more than 80 %. */
export const azureAvs: RuleBook = {
  id: 'azure-avs',
  name: 'Azure Migrate for Azure VMware Solution',
  says: 'Four vCPUs per core, memory one to one, and no host used for more than 80 %',
  method: 'totals',
  constants: [
    { name: 'vcpusPerCore', value: 4, unit: 'vCPUs per core', source: 'size-azure-avs' },
    { name: 'cpuCeiling', value: 0.8, unit: 'share', source: 'size-azure-avs' },
    { name: 'memoryCeiling', value: 0.8, unit: 'share', source: 'size-azure-avs', ours: true },
    { name: 'failoverHosts', value: 1, unit: 'hosts', source: 'size-azure-avs', ours: true },
  ],
};
