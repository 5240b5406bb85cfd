import type { RuleBook } from './schema.ts';

/** Fills hosts to 80 %, counts a second thread as half a core, at most 200 machines each, and keeps a tenth of the hosts, two at least, for failover. */
export const kubev2v: RuleBook = {
  id: 'kubev2v',
  name: 'kubev2v migration planner',
  says: 'Fills hosts to 80 %, counts a second thread as half a core, at most 200 machines each, and keeps a tenth of the hosts, two at least, for failover',
  method: 'totals',
  constants: [
    { name: 'vcpusPerCore', value: 4, unit: 'vCPUs per core', source: 'size-kubev2v', ours: true },
    { name: 'threadFactor', value: 1.5, unit: 'times', source: 'size-kubev2v' },
    { name: 'cpuCeiling', value: 0.8, unit: 'share', source: 'size-kubev2v' },
    { name: 'memoryCeiling', value: 0.8, unit: 'share', source: 'size-kubev2v' },
    { name: 'guestsPerHost', value: 200, unit: 'guests', source: 'size-kubev2v' },
    { name: 'failoverHosts', value: 2, unit: 'hosts', source: 'size-kubev2v' },
    { name: 'failoverShare', value: 0.1, unit: 'share', source: 'size-kubev2v' },
    { name: 'controlPlaneNodes', value: 3, unit: 'nodes', source: 'size-kubev2v' },
  ],
};
