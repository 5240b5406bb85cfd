import type { Kysely } from 'kysely';
import type { SettingsStore } from '../conversation/ports.ts';
import type { Tables } from './tables.ts';

/** What teams have chosen, in the database. */
export function settingsStore(db: Kysely<Tables>): SettingsStore {
  return {
    async of(team) {
      const row = await db.selectFrom('settings').selectAll().where('team', '=', team).executeTakeFirst();
      return row
        ? { pseudonyms: row.pseudonyms === 1, changed: { by: row.by, at: row.at } }
        : { pseudonyms: false, changed: null };
    },
    async choose(team, { pseudonyms }, { at, by }) {
      const row = { pseudonyms: pseudonyms ? 1 : 0, by, at };
      await db
        .insertInto('settings')
        .values({ team, ...row })
        .onConflict((conflict) => conflict.column('team').doUpdateSet(row))
        .execute();
    },
    async forget(team) {
      await db.deleteFrom('settings').where('team', '=', team).execute();
    },
  };
}
