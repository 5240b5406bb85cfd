import { describe, expect, it } from 'vitest';
import { read } from '../support/estates/read.ts';
import { type Cell, csvOf, type Dialect } from '../support/estates/tables.ts';

describe('numbers', () => {
  const german: Dialect = { delimiter: ';', decimal: ',', group: '.' };
  const rows = (memory: readonly Cell[]) => [
    ['Name', 'vCPU', 'RAM (MB)'],
    ...memory.map((cell, index) => [`m${index}`, 2, cell]),
  ];

  it.each([
    ['4,096', 4096],
    ['4.096', 4096],
    ['4 096', 4096],
    ['4\u00a0096', 4096],
    ['4\u202f096', 4096],
    ["4'096", 4096],
    ['4096.0', 4096],
    ['4096,0', 4096],
    ['1.048.576', 1_048_576],
    ['1,048,576', 1_048_576],
    ['1.024,5', 1024.5],
    ['1,024.5', 1024.5],
    ['4.096E3', 4096],
    ['8 GiB', 8192],
  ])('reads %s MB', async (cell, mib) => {
    const { named } = await read({ 'list.csv': csvOf(rows([cell])) });
    expect(named('m0')?.memoryMiB).toBe(mib);
  });

  it('reads halves with a comma', async () => {
    const table = [
      ['Name', 'vCPU', 'RAM (GB)'],
      ['a', 1, 0.5],
      ['b', 1, 1.5],
    ];
    const { named } = await read({ 'list.csv': csvOf(table, german) });
    expect([named('a')?.memoryMiB, named('b')?.memoryMiB]).toEqual([512, 1536]);
  });

  it('lets the other cells of a column decide, and says nothing then', async () => {
    const { named, warning } = await read({ 'list.csv': csvOf(rows(['4.096', '2.048,5'])) });
    expect(named('m0')?.memoryMiB).toBe(4096);
    expect(warning('ambiguous-number')).toBeUndefined();
  });

  it('says what it assumed where nothing decides', async () => {
    const gib = [
      ['Name', 'vCPU', 'RAM (GB)'],
      ['a', 2, '4.096'],
    ];
    const { warning, named } = await read({ 'list.csv': csvOf(gib) });
    expect(named('a')?.memoryMiB).toBeCloseTo(4.096 * 1024);
    expect(warning('ambiguous-number')?.message).toContain('4.096 could be read in two ways');
  });

  it('says which unit it assumed where no header or cell says one', async () => {
    const bare = [
      ['Name', 'vCPU', 'RAM'],
      ['a', 2, 4],
      ['b', 2, 16],
    ];
    const { estate: today, warning } = await read({ 'list.csv': csvOf(bare) });
    expect(today.memoryGiB).toBe(20);
    expect(warning('unit-assumed')?.message).toContain('GiB');
  });
});

describe('sizes that are no sizes', () => {
  it('such as a share of the host or a word make a machine unsizable', async () => {
    const rows = [
      ['Name', 'vCPU', 'RAM (MB)'],
      ['a', 2, '25%'],
      ['b', 'two', 4096],
      ['c', '4 vCPU', 4096],
    ];
    const { warning, named } = await read({ 'list.csv': csvOf(rows) });
    expect(warning('unsizable')?.vms).toEqual(['a', 'b']);
    expect(named('c')?.vcpus).toBe(4);
  });
});
