import { type Kysely, sql } from 'kysely';
import { z } from 'zod';
import { type Correction, type Input, inputSchema } from '../conversation/input.ts';
import type { ConversationStore, Kept } from '../conversation/ports.ts';
import { forgetConversation, forgetOwn, recentOf } from './owned.ts';
import type { Tables } from './tables.ts';

const LARGEST_PAYLOAD = 64 * 1024;
const LONGEST_LOG = 2000;
const answersSchema = z.array(z.string());

/** Conversations and places in the database. */
export function conversationStore(db: Kysely<Tables>): ConversationStore {
  return {
    async append(id, input, source) {
      const payload = JSON.stringify(input.payload);
      if (Buffer.byteLength(payload) > LARGEST_PAYLOAD) return 'too-long';
      const row = { conversation: id, at: input.at, who: input.who, kind: input.kind, payload, source: source ?? null };
      if (input.kind !== 'correction') return added(db, row, LONGEST_LOG);
      return db.transaction().execute(async (work) => {
        if (input.payload.text === null) await blank(work, id, input);
        // What somebody corrects or takes back finds room in a full log too.
        return added(work, row, 2 * LONGEST_LOG);
      });
    },
    async heard(source) {
      const row = await db
        .selectFrom('inputs')
        .select(['conversation', 'at', 'who', 'answers'])
        .where('source', '=', source)
        .executeTakeFirst();
      if (!row) return null;
      return { ...row, answers: row.answers === null ? null : answersSchema.parse(JSON.parse(row.answers)) };
    },
    async answered(source, answers) {
      await db
        .updateTable('inputs')
        .set({ answers: JSON.stringify(answers) })
        .where('source', '=', source)
        .execute();
    },
    async shownWith(id, message) {
      const row = await shownAt(db, id, message).select('answers').orderBy('seq', 'desc').executeTakeFirst();
      return row?.answers ? answersSchema.parse(JSON.parse(row.answers)) : null;
    },
    async shownNow(id, message, messages) {
      const rows = await shownAt(db, id, message).select('seq').execute();
      if (rows.length === 0) return;
      await db
        .updateTable('inputs')
        .set({ answers: JSON.stringify(messages) })
        .where('conversation', '=', id)
        .where(
          'seq',
          'in',
          rows.map(({ seq }) => seq),
        )
        .execute();
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
    recent: (by, most) => recentOf(db, by, most),
    forget: (id) => db.transaction().execute((work) => forgetConversation(work, id)),
    forgetOwn: (by) => forgetOwn(db, by),
  };
}

/** The inputs of a conversation that a message of ours answers. */
function shownAt(db: Kysely<Tables>, id: string, message: string) {
  return db
    .selectFrom('inputs')
    .where('conversation', '=', id)
    .where((eb) => eb(sql<number>`instr(answers, ${JSON.stringify(message)})`, '>', 0));
}

/** One statement, so that no other writer can take the same place in the log. */
async function added(db: Kysely<Tables>, row: Omit<Tables['inputs'], 'seq' | 'answers'>, most: number): Promise<Kept> {
  const { conversation, at, who, kind, payload, source } = row;
  const { rows } = await sql<{ seq: number }>`
    insert into inputs (conversation, seq, at, who, kind, payload, source)
    select ${conversation}, coalesce(max(seq), 0) + 1, ${at}, ${who}, ${kind}, ${payload}, ${source}
    from inputs where conversation = ${conversation} having count(*) < ${most}
    returning seq`.execute(db);
  return rows.length === 0 ? 'full' : 'kept';
}

/** Leaves the place of what somebody took back, and none of its words. */
async function blank(db: Kysely<Tables>, id: string, { payload: { of }, who }: Correction): Promise<void> {
  const rows = await db.selectFrom('inputs').selectAll().where('conversation', '=', id).where('who', '=', who).execute();
  for (const row of rows) {
    const input = inputOf(row);
    const payload = wordless(input, of);
    if (payload === null) continue;
    const set = db.updateTable('inputs').set({ payload: JSON.stringify(payload) });
    await set.where('conversation', '=', id).where('seq', '=', row.seq).execute();
  }
}

/** What an inventory that was taken back is called: nothing is kept under it. */
const NO_FILE = '0'.repeat(64);

function wordless(input: Input, of: string): Input['payload'] | null {
  if (input.kind === 'asked' && input.at === of) return { text: '' };
  if (input.kind === 'file' && input.at === of) return { inventory: NO_FILE, names: [], text: '' };
  return input.kind === 'correction' && input.payload.of === of ? { of, text: null } : null;
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
