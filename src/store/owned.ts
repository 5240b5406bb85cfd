import { type Kysely, sql } from 'kysely';
import type { Author, ConversationId, Recent } from '../conversation/ports.ts';
import type { Tables } from './tables.ts';

/** Where a person of a team asked something last, the newest first. */
export async function recentOf(db: Kysely<Tables>, { team, user }: Author, most: number): Promise<readonly Recent[]> {
  const { rows } = await sql<Recent>`
    select conversation, max(at) as at,
      (select min(place) from places where places.conversation = inputs.conversation and ${ofTeam(team)}) as place
    from inputs where who = ${user} and kind in ('asked', 'form', 'file') and conversation in (select conversation from places where ${ofTeam(team)})
    group by conversation order by max(at) desc, conversation limit ${most}`.execute(db);
  return rows;
}

/** Forgets the conversations of a team, and those that no place continues, in which nobody but this person said anything. Answers how many. */
export async function forgetOwn(db: Kysely<Tables>, { team, user }: Author): Promise<number> {
  return db.transaction().execute(async (work) => {
    const { rows } = await sql<{ conversation: ConversationId }>`
      select conversation from inputs where conversation in (select conversation from inputs where who = ${user})
        and (conversation in (select conversation from places where ${ofTeam(team)})
          or conversation not in (select conversation from places))
      group by conversation having min(who) = ${user} and max(who) = ${user}`.execute(work);
    for (const { conversation } of rows) await forgetConversation(work, conversation);
    return rows.length;
  });
}

/** Forgets every conversation of a team, and what was delivered from it. To be run in a transaction. */
export async function forgetTeam(db: Kysely<Tables>, team: string): Promise<void> {
  const { rows } = await sql<{ conversation: ConversationId }>`
    select distinct conversation from places where ${ofTeam(team)}`.execute(db);
  for (const { conversation } of rows) await forgetConversation(db, conversation);
  // A key that names a channel names its team before it; the others name nobody.
  await sql`delete from deliveries where instr(key, ${`:${team}:`}) > 0`.execute(db);
}

/** Forgets a conversation and the places bound to it. */
export async function forgetConversation(db: Kysely<Tables>, conversation: ConversationId): Promise<void> {
  await db.deleteFrom('places').where('conversation', '=', conversation).execute();
  await db.deleteFrom('inputs').where('conversation', '=', conversation).execute();
}

/** A place begins with its team. */
function ofTeam(team: string) {
  const start = `${team}:`;
  return sql<boolean>`substr(place, 1, ${start.length}) = ${start}`;
}
