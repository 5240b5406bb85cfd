import { describe, expect, it } from 'vitest';
import { estate, machine } from '../support/estates/estate.ts';
import { read } from '../support/estates/read.ts';
import { rvtools, table, vPartition, without } from '../support/estates/rvtools.ts';
import { type Tables, workbookOf } from '../support/estates/tables.ts';

const TWO = estate([machine('a-1'), machine('b-1', { cpus: 4, memory: 8192 })]);
const file = (tables: Tables) => ({ 'rvtools.xlsx': workbookOf(tables) });

describe('storage', () => {
  it('holds the partitions of templates and of machines that are off', async () => {
    const sample = estate([machine('a'), machine('t', { template: true }), machine('off', { power: 'off' })]);
    const { estate: today } = await read(file(rvtools(sample)));
    expect(today).toMatchObject({ vms: 2, storageGiB: 120, storageBasis: 'vPartition consumed, templates included' });
  });

  it('of one cluster is that of its machines and templates', async () => {
    const sample = estate([machine('a'), machine('t', { template: true }), machine('b', { cluster: 'Beta' })]);
    const { estate: today } = await read(file(rvtools(sample)), { without: [], including: [], cluster: 'alpha' });
    expect(today).toMatchObject({ vms: 1, storageGiB: 80 });
  });

  it('says which machines have no partitions', async () => {
    const { warning } = await read(file(rvtools(estate([machine('a'), machine('bare', { partitions: [] })]))));
    expect(warning('no-partitions')?.vms).toEqual(['bare']);
  });

  it('is In Use without vPartition, and thick disks are told', async () => {
    const thick = estate([machine('a', { inUse: 102_400 }), machine('b', { inUse: 102_400 })]);
    const { estate: today, warning } = await read(file({ vInfo: rvtools(thick, '3.x').vInfo ?? [] }));
    expect(today).toMatchObject({ storageGiB: 200, storageBasis: 'In Use' });
    expect(warning('thick-disks')).toBeDefined();
  });

  it('is what is provisioned where nothing else is said, and the answer says so', async () => {
    const { estate: today, warning } = await read(file({ vInfo: without(rvtools(TWO).vInfo ?? [], 'In Use MiB') }));
    expect(today).toMatchObject({ storageGiB: 200, storageBasis: 'Provisioned' });
    expect(warning('storage-basis')).toBeDefined();
  });

  it('leaves out partitions of machines that the list does not name, and says so', async () => {
    const stray = table(vPartition(), [{ ...machine('gone'), disk: '/', capacity: 10, consumed: 5 }]);
    const { estate: today, warning } = await read(
      file({ ...rvtools(TWO), vPartition: [...(rvtools(TWO).vPartition ?? []), ...stray.slice(1)] }),
    );
    expect(today.storageGiB).toBe(80);
    expect(warning('unknown-partitions')?.message).toContain('1 partition');
  });
});
