import { setImmediate as turn } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import type { InventoryStore } from '../conversation/ports.ts';
import { keptPieces } from '../inventory/kept.ts';
import type { Tables } from './tables.ts';

/** A file may be kept for a moment before the log names it. */
const UNNAMED_MS = 60 * 60 * 1000;

/** Inventories in the database, each as long as a conversation names it. */
export function inventoryStore(db: Kysely<Tables>, now: () => Date): InventoryStore {
  return {
    async keep(hash, team, inventory) {
      let text = '';
      for (const piece of keptPieces(inventory)) {
        text += piece;
        await turn();
      }
      const row = { hash, team, at: now().toISOString(), inventory: text };
      await db
        .insertInto('inventories')
        .values(row)
        .onConflict((conflict) => conflict.columns(['hash', 'team']).doUpdateSet(row))
        .execute();
    },
    async find(hash) {
      const row = await db.selectFrom('inventories').select('inventory').where('hash', '=', hash).executeTakeFirst();
      return row?.inventory ?? null;
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
