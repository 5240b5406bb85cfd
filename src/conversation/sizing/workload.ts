import type { Machine } from '../../inventory/inventory.ts';
import type { WorkloadClass } from '../../knowledge/rule-books/workload-ratios.ts';
import { hasRole } from './name-roles.ts';

const SAP = ['sap', 'hana', 's4'];
const DATABASES = ['sql', 'mssql', 'mysql', 'mariadb', 'pgsql', 'postgres', 'oracle', 'ora', 'db', 'db2', 'mongo'];
/** Windows as people have it on their desks; "Windows Server" is none of it. */
const DESKTOP = /\bwindows (?:xp|vista|7|8|8\.1|10|11)\b(?!.*server)/;

/** What a machine does, as far as its system and its name tell: an assumption, which the answer says. */
export function workloadOf({ name, os }: Pick<Machine, 'name' | 'os'>): WorkloadClass | undefined {
  if (SAP.some((stem) => hasRole(name, stem))) return 'sap';
  if (DATABASES.some((stem) => hasRole(name, stem))) return 'database';
  return DESKTOP.test((os.detail ?? '').toLowerCase()) ? 'desktop' : undefined;
}
