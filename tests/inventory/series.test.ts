import { describe, expect, it } from 'vitest';
import { readInventory } from '../../src/inventory/index.ts';
import { read } from '../support/estates/read.ts';

const LIST = ['Name,vCPUs,Memory (GiB),OS,Host', 'web-1,4,8,Debian 12,h1', 'db-1,8,64,Debian 12,h2'].join('\n');
const HOSTS = [
  'Host,# CPU,Cores per CPU,# Cores,# Memory,Speed,HT Active',
  'h1,2,8,16,262144,2000,False',
  'h2,2,8,16,262144,4000,False',
];

const lines = (...rows: readonly string[]) => rows.join('\n');
const coresOf = async (files: Record<string, string>) => {
  const { inventory, named } = await read({ 'list.csv': LIST, ...files });
  return (name: string) => inventory.series?.machines.find(({ id }) => id === named(name)?.id)?.cores;
};

describe('samples of CPU beside a list', () => {
  it('are read with a row for each sample, in percent of the vCPUs of the machine', async () => {
    const cores = await coresOf({
      'use.csv': lines(
        'VM,Timestamp,CPU %',
        'web-1,2026-10-01 10:00,50',
        'web-1,2026-10-01 10:05,25',
        'DB-1,2026-10-01 10:00,100',
        'DB-1,2026-10-01 10:05,10',
      ),
    });
    expect(cores('web-1')).toEqual([2, 1]);
    expect(cores('db-1')).toEqual([8, 0.8]);
  });

  it('are read with a column for each machine, in megahertz of its host', async () => {
    const cores = await coresOf({
      'vHost.csv': lines(...HOSTS),
      'cpu_mhz_5min.csv': lines('t5min,web-1,db-1', '0,1000,4000', '1,2000,8000'),
    });
    expect(cores('web-1')).toEqual([0.5, 1]);
    expect(cores('db-1')).toEqual([1, 2]);
  });

  it('are read as PowerCLI writes them, without those of memory', async () => {
    const cores = await coresOf({
      'stats.csv': lines(
        'MetricId,Timestamp,Value,Unit,Entity',
        'cpu.usage.average,10/13/2026 9:00:00 PM,50,%,web-1',
        'mem.usage.average,10/13/2026 9:00:00 PM,99,%,web-1',
        'cpu.usage.average,10/13/2026 9:05:00 PM,75,%,web-1',
      ),
    });
    expect(cores('web-1')).toEqual([2, 3]);
  });

  it('may be written with decimal commas and German dates', async () => {
    const cores = await coresOf({
      'use.csv': lines('VM;Zeitstempel;CPU %', 'web-1;01.10.2026 10:00:00;12,5', 'web-1;01.10.2026 10:05:00;37,5'),
    });
    expect(cores('web-1')).toEqual([0.5, 1.5]);
  });

  it('may come in any order', async () => {
    const cores = await coresOf({
      'use.csv': lines(
        'VM,Timestamp,CPU cores',
        'web-1,2026-10-01T10:10:00Z,3',
        'web-1,2026-10-01T10:00:00Z,1',
        'web-1,2026-10-01T12:05:00+02:00,2',
      ),
    });
    expect(cores('web-1')).toEqual([1, 2, 3]);
  });

  it('count with the highest of the machine where one is missing, and the answer says so', async () => {
    const use = lines('Time,web-1,db-1', '2026-10-01 10:00,1,5', '2026-10-01 10:05,,6', '2026-10-01 10:10,3,7');
    const { inventory, warning } = await read({ 'list.csv': LIST, 'cores.csv': use });
    expect(inventory.series?.machines.map(({ cores }) => cores)).toEqual([
      [1, 3, 3],
      [5, 6, 7],
    ]);
    expect(inventory.series?.stepSeconds).toBe(300);
    expect(warning('series')?.message).toBe(
      'CPU was measured for 2 machines, every 5 minutes for 15 minutes: 5 samples. 1 is missing, where a machine counts with its highest.',
    );
  });

  it('are accounted for where the list does not name the machine, or a row cannot be read', async () => {
    const use = lines(
      'VM,Timestamp,CPU %',
      'web-1,2026-10-01 10:00,50',
      'ghost,2026-10-01 10:00,50',
      'web-1,soon,50',
      'web-1,2026-10-01 10:05,much',
      'web-1,2026-10-01 10:10,1e308',
    );
    const { warning } = await read({ 'list.csv': LIST, 'use.csv': use });
    expect(warning('samples-unused')?.message).toBe('The samples of 1 machine that the list does not name are not used: ghost.');
    expect(warning('samples-unread')?.message).toBe('3 samples have no time or no number that makes sense, and are left out.');
  });

  it('are listed with the headers that they were read from', async () => {
    const use = lines('VM,Timestamp,CPU %', 'web-1,2026-10-01 10:00,50');
    const { inventory } = await read({ 'list.csv': LIST, 'use.csv': use });
    const listed = inventory.files[0]?.columns.filter(({ sheet }) => sheet === 'use').map(({ header, field }) => [header, field]);
    expect(listed).toEqual(
      expect.arrayContaining([
        ['VM', 'name'],
        ['Timestamp', 'time'],
        ['CPU %', 'sample'],
      ]),
    );
  });

  it('say what a core is taken for where no host says its speed', async () => {
    const { inventory, warning } = await read({
      'list.csv': LIST,
      'use.csv': lines('VM,Timestamp,CPU MHz', 'web-1,2026-10-01 10:00,3000'),
    });
    expect(inventory.series?.machines[0]?.cores).toEqual([1.5]);
    expect(warning('mhz-assumed')?.message).toContain('2,000 MHz');
  });

  it('are never lower in longer steps than they were', async () => {
    const machines = Array.from({ length: 300 }, (_, index) => `vm-${index}`);
    const list = lines('Name,vCPUs,Memory (GiB)', ...machines.map((name) => `${name},4,8`));
    const peak = (index: number) => 5 * index;
    const rows = Array.from({ length: 1500 }, (_, at) =>
      [at, ...machines.map((_name, index) => (at === peak(index) ? 4 : 1))].join(','),
    );
    const { inventory } = await read({ 'list.csv': list, 'cores.csv': lines(`t5min,${machines.join(',')}`, ...rows) });
    const series = inventory.series?.machines ?? [];
    expect(series).toHaveLength(300);
    for (const { cores } of series) {
      expect(cores.length).toBeLessThan(1500);
      expect(Math.max(...cores)).toBe(4);
    }
  });

  it('are told apart from a list of machines that says when it was made', async () => {
    const list = lines('Name,CPU,Memory (GiB),Timestamp', 'web-1,4,8,2026-10-01 10:00', 'db-1,8,64,2026-10-01 10:00');
    const { inventory } = await read({ 'list.csv': list });
    expect(inventory.machines.map(({ vcpus }) => vcpus)).toEqual([4, 8]);
    expect(inventory.series).toBeUndefined();
  });

  it('are refused alone, with what to send beside them', async () => {
    const bytes = Buffer.from(lines('VM,Timestamp,CPU %', 'web-1,2026-10-01 10:00,50'));
    const outcome = await readInventory([{ name: 'use.csv', bytes }]);
    expect(outcome).toMatchObject({ ok: false, code: 'not-an-inventory' });
    expect(outcome.ok ? '' : outcome.sentence).toMatch(/send the list of machines/);
  });
});
