import { existsSync } from 'node:fs';
import { DEFAULT_DATABASE } from '../config.ts';
import { feedbackText } from '../reply/feedback-text.ts';
import { openStore } from '../store/index.ts';
import { databaseLocation } from '../store/location.ts';

export type Listed = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: string };

/** What came in through "Something wrong?", from the database that the bot writes. Makes none where there is none. */
export async function listFeedback(databaseUrl: string | undefined, json: boolean): Promise<Listed> {
  const url = databaseUrl?.trim() || DEFAULT_DATABASE;
  const location = databaseLocation(url);
  if (!location.ok) return { ok: false, problem: `DATABASE_URL cannot be used: ${location.problem}` };
  if (!existsSync(location.path)) {
    return { ok: true, text: json ? '[]' : `No feedback has come in yet: there is no database at ${location.path}.` };
  }
  try {
    const store = await openStore(url);
    try {
      const reports = await store.feedback.list();
      return { ok: true, text: json ? JSON.stringify(reports) : feedbackText(reports) };
    } finally {
      await store.close();
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { ok: false, problem: `the database at DATABASE_URL=${url} cannot be read: ${why}` };
  }
}
