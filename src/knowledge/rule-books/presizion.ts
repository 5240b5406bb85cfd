import type { RuleBook } from './schema.ts';

/** Ratio of vCPUs to cores and memory each with 20 % headroom; measured use never lowers the processors, for the ratio is a cap. */
export const presizion: RuleBook = {
  id: 'presizion',
  name: 'Presizion',
  says: 'Ratio of vCPUs to cores and memory each with 20 % headroom; measured use never lowers the processors, for the ratio is a cap',
  method: 'totals',
  constants: [
    { name: 'vcpusPerCore', value: 4, unit: 'vCPUs per core', source: 'size-presizion' },
    { name: 'headroom', value: 0.2, unit: 'share', source: 'size-presizion' },
    { name: 'failoverHosts', value: 1, unit: 'hosts', source: 'size-presizion', ours: true },
  ],
};
