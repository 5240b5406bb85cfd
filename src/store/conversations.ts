import { type Kysely, sql } from 'kysely';
import { type Input, inputSchema } from '../conversation/input.ts';
import type { ConversationStore } from '../conversation/ports.ts';
import type { Tables } from './tables.ts';

const LARGEST_PAYLOAD = 64 * 1024;
const LONGEST_LOG = 2000;

/** Conversations and places in the database. */
export function conversationStore(db: Kysely<Tables>): ConversationStore {
  return {
    async append(id, input) {
      const payload = JSON.stringify(input.payload);
      if (Buffer.byteLength(payload) > LARGEST_PAYLOAD) {
        throw new RangeError('That message is longer than 64 KiB. Please shorten it.');
      }
      // One statement, so that no other writer can take the same place in the log.
      const added = await sql<{ seq: number }>`
        insert into inputs (conversation, seq, at, who, kind, payload)
        select ${id}, coalesce(max(seq), 0) + 1, ${input.at}, ${input.who}, ${input.kind}, ${payload}
        from inputs where conversation = ${id} having count(*) < ${LONGEST_LOG}
        returning seq`.execute(db);
      if (added.rows.length === 0) {
        throw new RangeError(`This conversation already holds ${LONGEST_LOG} messages. Please start a new one.`);
      }
    },
    async log(id) {
      const rows = await db.selectFrom('inputs').selectAll().where('conversation', '=', id).orderBy('seq').execute();
      return rows.map(inputOf);
    },
    async bind(place, id) {
      await db
        .insertInto('places')
        .values({ place, conversation: id })
        .onConflict((conflict) => conflict.column('place').doUpdateSet({ conversation: id }))
        .execute();
    },
    async find(place) {
      const row = await db.selectFrom('places').select('conversation').where('place', '=', place).executeTakeFirst();
      return row?.conversation ?? null;
    },
  };
}

/** Forgets conversations whose last input is older than `olderThan`, and the places bound to them. Answers how many. */
export async function pruneConversations(db: Kysely<Tables>, olderThan: Date): Promise<number> {
  return db.transaction().execute(async (work) => {
    const old = work
      .selectFrom('inputs')
      .select('conversation')
      .groupBy('conversation')
      .having((eb) => eb(eb.fn.max('at'), '<', olderThan.toISOString()));
    const { count } = await work
      .selectFrom(old.as('old'))
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    await work.deleteFrom('places').where('conversation', 'in', old).execute();
    await work.deleteFrom('inputs').where('conversation', 'in', old).execute();
    return Number(count);
  });
}

function inputOf(row: Tables['inputs']): Input {
  const { at, who, kind } = row;
  const input = inputSchema.safeParse({ at, who, kind, payload: JSON.parse(row.payload) });
  if (!input.success) throw new Error(`Input ${row.seq} of conversation ${row.conversation} cannot be read.`);
  return input.data;
}
