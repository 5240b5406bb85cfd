import type { Kysely } from 'kysely';
import type { DeliveryLedger } from '../conversation/ports.ts';
import type { Tables } from './tables.ts';

/** The ledger of deliveries in the database. What a delivery held is forgotten as soon as it is done. */
export function deliveryLedger(db: Kysely<Tables>, now: () => Date): DeliveryLedger {
  return {
    async take(key, payload) {
      const taken = await db
        .insertInto('deliveries')
        .values({ key, payload, taken_at: now().toISOString(), done_at: null })
        .onConflict((conflict) => conflict.column('key').doNothing())
        .returning('key')
        .execute();
      return taken.length === 1;
    },
    async remember(key, payload) {
      await db.updateTable('deliveries').set({ payload }).where('key', '=', key).where('done_at', 'is', null).execute();
    },
    async done(key) {
      await db.updateTable('deliveries').set({ done_at: now().toISOString(), payload: '' }).where('key', '=', key).execute();
    },
    async release(key) {
      await db.deleteFrom('deliveries').where('key', '=', key).where('done_at', 'is', null).execute();
    },
    async unfinished() {
      return db.selectFrom('deliveries').select(['key', 'payload']).where('done_at', 'is', null).orderBy('taken_at').execute();
    },
    async prune(olderThan) {
      await db.deleteFrom('deliveries').where('done_at', '<', olderThan.toISOString()).execute();
    },
  };
}
