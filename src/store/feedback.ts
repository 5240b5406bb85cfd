import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { FeedbackStore } from '../conversation/ports.ts';
import type { Tables } from './tables.ts';

const rulesSchema = z.array(z.string());

/** What came in through "Something wrong?", in the database. */
export function feedbackStore(db: Kysely<Tables>): FeedbackStore {
  return {
    async report({ at, conversation, id, knowledge, place, rules, team }) {
      await db
        .insertInto('feedback')
        .values({ id, at, team, place, conversation, rules: JSON.stringify(rules), knowledge, text: null })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute();
    },
    async describe(team, id, text) {
      const described = await db
        .updateTable('feedback')
        .set({ text })
        .where('id', '=', id)
        .where('team', '=', team)
        .returning('id')
        .execute();
      return described.length === 1;
    },
    async list() {
      const rows = await db.selectFrom('feedback').selectAll().orderBy('at', 'desc').orderBy('id').execute();
      return rows.map((row) => ({ ...row, rules: rulesSchema.parse(JSON.parse(row.rules)) }));
    },
    async prune(olderThan) {
      await db.deleteFrom('feedback').where('at', '<', olderThan.toISOString()).execute();
    },
    async forget(team) {
      await db.deleteFrom('feedback').where('team', '=', team).execute();
    },
  };
}
