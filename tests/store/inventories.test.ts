import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Input } from '../../src/conversation/input.ts';
import { readInventory } from '../../src/inventory/index.ts';
import type { Inventory } from '../../src/inventory/inventory.ts';
import { inventoryKept } from '../../src/inventory/kept.ts';
import { openStore, type Store } from '../../src/store/index.ts';
import { estateCsv, inventoryIn } from '../support/inventories.ts';

const HASH = 'a'.repeat(64);
const OTHER = 'b'.repeat(64);
const MORNING = '2026-11-01T09:00:00.000Z';
const file = (inventory: string): Input => ({
  at: MORNING,
  who: 'U1',
  kind: 'file',
  payload: { inventory, names: ['estate.csv'], text: 'size this' },
});

let now: Date;
let store: Store;
let estate: Inventory;

beforeEach(async () => {
  now = new Date(MORNING);
  store = await openStore(':memory:', () => now);
  estate = await inventoryIn(estateCsv(3));
});
afterEach(() => store.close());

describe('kept inventories', () => {
  it('come back as they were', async () => {
    await store.inventories.keep(HASH, 'T1', estate);
    expect(inventoryKept((await store.inventories.find(HASH)) ?? '')).toEqual(estate);
    expect(await store.inventories.find(OTHER)).toBeNull();
  });

  it('come back with the CPU that was measured, however long', async () => {
    const names = Array.from({ length: 600 }, (_, index) => `vm-${index + 1}`);
    const rows = Array.from({ length: 120 }, (_, at) => [at, ...names.map((_name, index) => (index + at) % 5)].join(','));
    const outcome = await readInventory([
      { name: 'estate.csv', bytes: Buffer.from(estateCsv(600)) },
      { name: 'cores.csv', bytes: Buffer.from([`t5min,${names.join(',')}`, ...rows].join('\n')) },
    ]);
    if (!outcome.ok) throw new Error(outcome.sentence);
    expect(outcome.inventory.series?.machines).toHaveLength(600);
    await store.inventories.keep(HASH, 'T1', outcome.inventory);
    expect(inventoryKept((await store.inventories.find(HASH)) ?? '')).toEqual(outcome.inventory);
  });

  it('are replaced by a later reading of the same files', async () => {
    const later = await inventoryIn(estateCsv(4));
    await store.inventories.keep(HASH, 'T1', estate);
    await store.inventories.keep(HASH, 'T1', later);
    expect(inventoryKept((await store.inventories.find(HASH)) ?? '')).toEqual(later);
  });

  it('stay as long as a conversation names them, and no longer', async () => {
    await store.inventories.keep(HASH, 'T1', estate);
    await store.inventories.keep(OTHER, 'T1', estate);
    await store.conversations.append('one', file(HASH));
    now = new Date('2026-11-20T09:00:00Z');
    await store.prune(new Date('2026-10-01T00:00:00Z'));
    expect(inventoryKept((await store.inventories.find(HASH)) ?? '')).toEqual(estate);
    expect(await store.inventories.find(OTHER)).toBeNull();
    await store.prune(new Date('2026-11-10T00:00:00Z'));
    expect(await store.inventories.find(HASH)).toBeNull();
  });

  it('wait a moment for the log that will name them', async () => {
    await store.inventories.keep(HASH, 'T1', estate);
    now = new Date('2026-11-01T09:05:00Z');
    await store.prune(new Date('2026-10-01T00:00:00Z'));
    expect(inventoryKept((await store.inventories.find(HASH)) ?? '')).toEqual(estate);
  });

  it('go when the message that brought them is taken back, with the names of their files', async () => {
    await store.inventories.keep(HASH, 'T1', estate);
    await store.conversations.append('one', file(HASH));
    const back = { at: '2026-11-01T10:00:00.000Z', who: 'U1', kind: 'correction', payload: { of: MORNING, text: null } } as const;
    await store.conversations.append('one', back);
    expect(JSON.stringify(await store.conversations.log('one'))).not.toMatch(/estate\.csv|size this|aaaa/);
    now = new Date('2026-11-02T09:00:00Z');
    await store.prune(new Date('2026-10-01T00:00:00Z'));
    expect(await store.inventories.find(HASH)).toBeNull();
  });

  it('go with the team that handed them in, and with no other', async () => {
    await store.inventories.keep(HASH, 'T1', estate);
    await store.inventories.keep(OTHER, 'T1', estate);
    await store.inventories.keep(OTHER, 'T2', estate);
    await store.forget('T1');
    expect(await store.inventories.find(HASH)).toBeNull();
    expect(inventoryKept((await store.inventories.find(OTHER)) ?? '')).toEqual(estate);
  });
});
