import { type Kysely, type Migration, Migrator } from 'kysely';
import type { Tables } from './tables.ts';

/** In order of name. A migration that has been released is never edited: add another. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '001-conversations': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('inputs')
        .addColumn('conversation', 'text', (column) => column.notNull())
        .addColumn('seq', 'integer', (column) => column.notNull())
        .addColumn('at', 'text', (column) => column.notNull())
        .addColumn('who', 'text', (column) => column.notNull())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('payload', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('inputs_in_order', ['conversation', 'seq'])
        .execute();
      await db.schema
        .createTable('places')
        .addColumn('place', 'text', (column) => column.primaryKey())
        .addColumn('conversation', 'text', (column) => column.notNull())
        .execute();
      await db.schema.createIndex('places_by_conversation').on('places').column('conversation').execute();
      await db.schema
        .createTable('deliveries')
        .addColumn('key', 'text', (column) => column.primaryKey())
        .addColumn('payload', 'text', (column) => column.notNull())
        .addColumn('taken_at', 'text', (column) => column.notNull())
        .addColumn('done_at', 'text')
        .execute();
      await db.schema.createIndex('deliveries_by_end').on('deliveries').column('done_at').execute();
    },
  },
  '002-experience': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('notes')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('team', 'text', (column) => column.notNull())
        .addColumn('author', 'text', (column) => column.notNull())
        .addColumn('author_name', 'text', (column) => column.notNull())
        .addColumn('about', 'text', (column) => column.notNull())
        .addColumn('used_for', 'text', (column) => column.notNull())
        .addColumn('score', 'integer', (column) => column.notNull())
        .addColumn('pros', 'text', (column) => column.notNull())
        .addColumn('cons', 'text', (column) => column.notNull())
        .addColumn('since', 'integer')
        .addColumn('at', 'text', (column) => column.notNull())
        .execute();
      await db.schema.createIndex('notes_by_subject').on('notes').columns(['team', 'about', 'at']).execute();
      await db.schema.createIndex('notes_by_author').on('notes').columns(['team', 'author', 'at']).execute();
      await db.schema
        .createTable('feedback')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('at', 'text', (column) => column.notNull())
        .addColumn('team', 'text', (column) => column.notNull())
        .addColumn('place', 'text', (column) => column.notNull())
        .addColumn('conversation', 'text', (column) => column.notNull())
        .addColumn('rules', 'text', (column) => column.notNull())
        .addColumn('knowledge', 'text', (column) => column.notNull())
        .addColumn('text', 'text')
        .execute();
    },
  },
  '003-answers': {
    async up(db: Kysely<unknown>) {
      await db.schema.alterTable('inputs').addColumn('source', 'text').execute();
      await db.schema.alterTable('inputs').addColumn('answers', 'text').execute();
      await db.schema.createIndex('inputs_by_source').on('inputs').column('source').execute();
    },
  },
  '004-people': {
    async up(db: Kysely<unknown>) {
      await db.schema.createIndex('inputs_by_person').on('inputs').columns(['who', 'at']).execute();
    },
  },
  '005-inventories': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('inventories')
        .addColumn('hash', 'text', (column) => column.notNull())
        .addColumn('team', 'text', (column) => column.notNull())
        .addColumn('at', 'text', (column) => column.notNull())
        .addColumn('inventory', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('inventories_key', ['hash', 'team'])
        .execute();
    },
  },
  '006-settings': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('settings')
        .addColumn('team', 'text', (column) => column.primaryKey())
        .addColumn('pseudonyms', 'integer', (column) => column.notNull())
        .addColumn('by', 'text', (column) => column.notNull())
        .addColumn('at', 'text', (column) => column.notNull())
        .execute();
    },
  },
};

/** Brings the tables up to date. Throws when the database was written by a newer version. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } });
  const { error } = await migrator.migrateToLatest();
  if (error instanceof Error && error.message.startsWith('corrupted migrations')) {
    throw new Error(
      'this version of virt-advisor is older than the one that wrote the database: update it, or name another file',
      {
        cause: error,
      },
    );
  }
  if (error !== undefined) throw error;
}
