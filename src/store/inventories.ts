import { type Kysely, sql } from 'kysely';
import { z } from 'zod';
import type { InventoryStore } from '../conversation/ports.ts';
import type { Inventory } from '../inventory/inventory.ts';
import type { Tables } from './tables.ts';

/** Ours to write and ours to read: only its outline is looked at. */
const inventorySchema = z.custom<Inventory>(
  (value) => z.object({ machines: z.array(z.unknown()), hosts: z.array(z.unknown()) }).safeParse(value).success,
);
/** A file may be kept for a moment before the log names it. */
const UNNAMED_MS = 60 * 60 * 1000;

/** Inventories in the database, each as long as a conversation names it. */
export function inventoryStore(db: Kysely<Tables>, now: () => Date): InventoryStore {
  return {
    async keep(hash, team, inventory) {
      const row = { hash, team, at: now().toISOString(), inventory: JSON.stringify(inventory) };
      await db
        .insertInto('inventories')
        .values(row)
        .onConflict((conflict) => conflict.columns(['hash', 'team']).doUpdateSet(row))
        .execute();
    },
    async find(hash) {
      const row = await db.selectFrom('inventories').select('inventory').where('hash', '=', hash).executeTakeFirst();
      return row === undefined ? null : inventorySchema.parse(JSON.parse(row.inventory));
    },
  };
}

/** Forgets what a team handed in. */
export async function forgetInventories(db: Kysely<Tables>, team: string): Promise<void> {
  await db.deleteFrom('inventories').where('team', '=', team).execute();
}

/** Forgets the inventories that no conversation names any more. */
export async function pruneInventories(db: Kysely<Tables>, now: Date): Promise<void> {
  const before = new Date(now.getTime() - UNNAMED_MS).toISOString();
  await sql`delete from inventories where at < ${before}
    and hash not in (select json_extract(payload, '$.inventory') from inputs where kind = 'file')`.execute(db);
}
