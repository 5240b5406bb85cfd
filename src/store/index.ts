import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely, SqliteDialect, sql } from 'kysely';
import Database from 'libsql';
import type {
  ConversationStore,
  DeliveryLedger,
  ExperienceStore,
  FeedbackStore,
  InventoryStore,
  SettingsStore,
} from '../conversation/ports.ts';
import { conversationStore, pruneConversations } from './conversations.ts';
import { deliveryLedger } from './deliveries.ts';
import { experienceStore } from './experience.ts';
import { feedbackStore } from './feedback.ts';
import { forgetInventories, inventoryStore, pruneInventories } from './inventories.ts';
import { databaseLocation } from './location.ts';
import { migrate } from './migrations.ts';
import { forgetTeam } from './owned.ts';
import { settingsStore } from './settings.ts';
import type { Tables } from './tables.ts';

export { keepTidy } from './retention.ts';

export interface Store {
  readonly conversations: ConversationStore;
  readonly deliveries: DeliveryLedger;
  readonly experience: ExperienceStore;
  readonly feedback: FeedbackStore;
  readonly inventories: InventoryStore;
  readonly settings: SettingsStore;
  /** Whether the database answers now. */
  ready(): Promise<boolean>;
  /** Forgets conversations that ended, and feedback that came in, before `olderThan`; answers how many conversations. */
  prune(olderThan: Date): Promise<number>;
  /** Forgets everything that came from a team. */
  forget(team: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens the database, makes its folder and its tables where they are missing, and throws when it cannot. */
export async function openStore(databaseUrl: string, now: () => Date = () => new Date()): Promise<Store> {
  const location = databaseLocation(databaseUrl);
  if (!location.ok) throw new Error(`DATABASE_URL: ${location.problem}.`);
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: openFile(location.path) }) });
  try {
    await migrate(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  const feedback = feedbackStore(db);
  const experience = experienceStore(db);
  return {
    conversations: conversationStore(db),
    experience,
    feedback,
    inventories: inventoryStore(db, now),
    settings: settingsStore(db),
    deliveries: deliveryLedger(db, now),
    async prune(olderThan) {
      await feedback.prune(olderThan);
      const ended = await pruneConversations(db, olderThan);
      await pruneInventories(db, now());
      return ended;
    },
    async forget(team) {
      await db.transaction().execute(async (work) => {
        await forgetTeam(work, team);
        await experienceStore(work).forget(team);
        await feedbackStore(work).forget(team);
        await forgetInventories(work, team);
        await settingsStore(work).forget(team);
      });
    },
    async ready() {
      try {
        await sql`select 1 from inputs limit 1`.execute(db);
        return true;
      } catch {
        return false;
      }
    },
    close: () => db.destroy(),
  };
}

function openFile(path: string): Database.Database {
  // What people wrote stands in this folder, so nobody else on the machine gets to read a new one.
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const database = new Database(path);
  // WAL with FULL makes each commit durable before its promise resolves, so a kill -9 loses nothing (sqlite.org/wal.html, pragma.html).
  for (const pragma of [
    'journal_mode = wal',
    'synchronous = full',
    'busy_timeout = 5000',
    'foreign_keys = on',
    'secure_delete = on',
  ]) {
    database.pragma(pragma);
  }
  return database;
}
