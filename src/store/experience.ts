import { type Kysely, sql } from 'kysely';
import type { Author, ExperienceStore, OwnNote } from '../conversation/ports.ts';
import type { SubjectNotes } from '../reply/team-notes.ts';
import type { Tables } from './tables.ts';

const NEWEST = 3;

type Row = Tables['notes'];

/** A team's notes in the database. Every change names its author, so that nobody reaches another's note. */
export function experienceStore(db: Kysely<Tables>): ExperienceStore {
  function ownRows({ team, user }: Author) {
    return db.selectFrom('notes').selectAll().where('team', '=', team).where('author', '=', user);
  }

  return {
    async add(by, note, most) {
      // One statement, so that two submissions at once cannot both take the last place.
      const kept = await sql<{ id: string }>`
        insert into notes (id, team, author, author_name, about, used_for, score, pros, cons, since, at)
        select ${note.id}, ${by.team}, ${by.user}, ${note.author}, ${note.about}, ${note.usedFor}, ${note.score},
          ${note.pros}, ${note.cons}, ${note.since}, ${note.at}
        where (select count(*) from notes where team = ${by.team} and author = ${by.user} and about = ${note.about}) < ${most}
        on conflict (id) do nothing returning id`.execute(db);
      if (kept.rows.length === 1) return 'kept';
      const known = await ownRows(by).where('id', '=', note.id).executeTakeFirst();
      return known ? 'kept' : 'full';
    },
    async change(by, { at, author, cons, id, pros, score, since, usedFor }) {
      const changed = await db
        .updateTable('notes')
        .set({ author_name: author, used_for: usedFor, score, pros, cons, since, at })
        .where('id', '=', id)
        .where('team', '=', by.team)
        .where('author', '=', by.user)
        .returning('id')
        .execute();
      return changed.length === 1;
    },
    async remove(by, id) {
      const removed = await db
        .deleteFrom('notes')
        .where('id', '=', id)
        .where('team', '=', by.team)
        .where('author', '=', by.user)
        .returning('id')
        .execute();
      return removed.length === 1;
    },
    async own(by, most, first = null) {
      const rows = await ownRows(by)
        .orderBy(sql`about = ${first ?? ''}`, 'desc')
        .orderBy('at', 'desc')
        .orderBy('id')
        .limit(most)
        .execute();
      return rows.map(noteOf);
    },
    async find(by, id) {
      const row = await ownRows(by).where('id', '=', id).executeTakeFirst();
      return row ? noteOf(row) : null;
    },
    async about(team, subjects) {
      if (subjects.length === 0) return [];
      const ranked = db
        .selectFrom('notes')
        .selectAll()
        .select([
          sql<number>`count(*) over (partition by about)`.as('count'),
          sql<number>`avg(score) over (partition by about)`.as('mean'),
          sql<number>`row_number() over (partition by about order by at desc, id)`.as('nth'),
        ])
        .where('team', '=', team)
        .where('about', 'in', [...subjects]);
      const rows = await db.selectFrom(ranked.as('ranked')).selectAll().where('nth', '<=', NEWEST).orderBy('nth').execute();
      return bySubject(rows);
    },
    async latest(team, most) {
      const rows = await db
        .selectFrom('notes')
        .selectAll()
        .where('team', '=', team)
        .orderBy('at', 'desc')
        .orderBy('id')
        .limit(most)
        .execute();
      return rows.map(noteOf);
    },
    async forget(team) {
      await db.deleteFrom('notes').where('team', '=', team).execute();
    },
  };
}

function bySubject(rows: readonly (Row & { readonly count: number; readonly mean: number })[]): readonly SubjectNotes[] {
  return [...new Set(rows.map(({ about }) => about))].flatMap((about) => {
    const own = rows.filter((row) => row.about === about);
    const [first] = own;
    return first ? [{ about, count: Number(first.count), mean: Number(first.mean), newest: own.map(noteOf) }] : [];
  });
}

function noteOf(row: Row): OwnNote {
  const { about, at, cons, id, pros, score, since } = row;
  if (!isScore(score)) throw new Error(`Note ${id} cannot be read.`);
  return { id, about, author: row.author_name, at, usedFor: row.used_for, score, pros, cons, since };
}

function isScore(score: number): score is OwnNote['score'] {
  return [1, 2, 3, 4, 5].includes(score);
}
