import { describe, expect, it } from 'vitest';
import { workloadOf } from '../../../src/conversation/sizing/workload.ts';

const machine = (name: string, detail: string | null) =>
  ({ name, os: { family: 'windows', detail, from: 'tools', conflict: null } }) as const;

describe('the class of a workload', () => {
  it.each([
    ['SQL01', 'Microsoft Windows Server 2019 (64-bit)', 'database'],
    ['lon-db-3', 'Debian GNU/Linux 12', 'database'],
    ['sap-prd-1', 'SUSE Linux Enterprise 15', 'sap'],
    ['PC-0042', 'Microsoft Windows 10 (64-bit)', 'desktop'],
    ['PC-0043', 'Microsoft Windows 11 (64-bit)', 'desktop'],
    ['web1', 'Microsoft Windows Server 2012 (64-bit)', undefined],
    ['dbus-bridge', 'Ubuntu Linux', undefined],
    ['SAPPHIRE', null, undefined],
  ])('of %s on %s is %s', (name, detail, workload) => {
    expect(workloadOf(machine(name, detail))).toBe(workload);
  });
});
