import { existsSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.env.VIRT_SHARED ?? join(import.meta.dirname, '../../../shared');

/** The path of a public data file beside the project, which is not part of it; null where it is absent. */
export function sharedFile(path: string): string | null {
  const file = join(folder, path);
  return existsSync(file) ? file : null;
}
