import { describe, expect, it } from 'vitest';
import { readInventory } from '../../src/inventory/index.ts';
import { inventoryApart } from '../../src/workers/inventory-apart.ts';
import { bigCsv } from '../support/big-files.ts';

describe('an inventory read on another thread', () => {
  it('is the same as one read here', async () => {
    const files = ['one.csv', 'two.csv'].map((name) => ({
      name,
      bytes: Buffer.from(
        ['Name,vCPUs,Memory (GiB),OS', ...Array.from({ length: 700 }, (_, at) => `${name} ${at},2,4,Debian 12`)].join('\n'),
      ),
    }));
    const here = await readInventory(files);
    expect(here).toMatchObject({ ok: true, inventory: { machines: { length: 1400 } } });
    expect(await inventoryApart(files)).toEqual(here);
  });

  it('is refused in the same words', async () => {
    const files = [{ name: 'notes.txt', bytes: Buffer.from('milk, eggs and bread') }];
    expect(await inventoryApart(files)).toEqual(await readInventory(files));
  });

  it('leaves the bytes to their owner', async () => {
    const bytes = new Uint8Array(Buffer.from('VM,CPUs,Memory\nweb,2,4096\n'));
    await inventoryApart([{ name: 'a.csv', bytes }]);
    expect(Buffer.from(bytes).toString()).toBe('VM,CPUs,Memory\nweb,2,4096\n');
  });

  it('is given up when its time is over', async () => {
    const files = [{ name: 'big.csv', bytes: bigCsv(1000, 12) }];
    expect(await inventoryApart(files, { wallClockMs: 1 })).toMatchObject({ ok: false, code: 'timed-out' });
  });
});
