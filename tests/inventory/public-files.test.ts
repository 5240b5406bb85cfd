import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readInventory } from '../../src/inventory/index.ts';
import { read } from '../support/estates/read.ts';
import { sharedFile } from '../support/shared.ts';

/** Public inventories, which are no part of the project: where they lie beside it, they are read. */
const FOLDER = sharedFile('inventories');
const bytes = (name: string) => readFileSync(`${FOLDER}/${name}`);

describe.skipIf(FOLDER === null)('public inventories', () => {
  it('agree with the published answers of the workshop', async () => {
    const { ledger, estate, inventory } = await read({ 'workshop.xlsx': bytes('workshop-rvtools.xlsx') });
    expect(ledger).toEqual({
      rows: 3503,
      sized: 795,
      setAside: [
        { reason: 'blank', rows: 2698 },
        { reason: 'template', rows: 10 },
      ],
    });
    expect(estate).toMatchObject({
      ...{ vms: 795, vcpus: 2721, memoryGiB: 10_482.3, storageGiB: 98_760.7 },
      storageBasis: 'vPartition consumed, templates included',
      byOs: [
        { family: 'windows', vms: 755, vcpus: 2574, memoryGiB: 9989.4 },
        { family: 'linux', vms: 39, vcpus: 145, memoryGiB: 490.9 },
        { family: 'bsd', vms: 1, vcpus: 2, memoryGiB: 2 },
      ],
    });
    const { clusters } = estate;
    expect(
      clusters.map((one) => [one.name, one.vms, one.vcpus, one.memoryGiB, one.hosts, one.cores, one.coresAtNMinus1]),
    ).toEqual([
      ['Cluster1', 47, 257, 1195.477, 5, 80, 64],
      ['Cluster2', 685, 2248, 8605.926, 22, 352, 336],
      ['DMZ', 41, 136, 447.531, 4, 48, 36],
      ['Mgmt', 22, 80, 233.398, 3, 48, 32],
    ]);
    expect(clusters.map(({ vcpusPerCore }) => vcpusPerCore)).toEqual([4.0156, 6.6905, 3.7778, 2.5]);
    expect(clusters[1]?.vcpusPerCoreAllHosts).toBe(6.3864);
    expect(inventory.warnings.find(({ code }) => code === 'powered-off')?.vms).toHaveLength(32);
  });

  it('hold a machine that cannot be sized, which is named', async () => {
    const { ledger, estate, warning } = await read({ 'nine.xlsx': bytes('rvtools-4x-9vms.xlsx') });
    expect(ledger).toMatchObject({ rows: 999, sized: 8 });
    expect(estate).toMatchObject({ vcpus: 51, memoryGiB: 103.3 });
    expect(warning('unsizable')?.vms).toEqual(['vm-9']);
  });

  it('are read where they are small', async () => {
    const { ledger, estate } = await read({ 'small.xlsx': bytes('rvtools-small.xlsx') });
    expect(ledger).toEqual({ rows: 3, sized: 3, setAside: [] });
    expect(estate).toMatchObject({ vcpus: 8, memoryGiB: 28 });
  });

  it('are refused where they are rights-protected', async () => {
    const outcome = await readInventory([{ name: 'report.xlsx', bytes: bytes('encrypted-report.xlsx') }]);
    expect(outcome).toMatchObject({ ok: false, code: 'encrypted' });
  });
});
