export type Location = { readonly ok: true; readonly path: string } | { readonly ok: false; readonly problem: string };

/** Reads DATABASE_URL. `path` is a file's path, or `:memory:`. */
export function databaseLocation(url: string): Location {
  if (url === ':memory:' || url === 'file::memory:') return { ok: true, path: ':memory:' };
  if (/^postgres(ql)?:/i.test(url)) {
    return refused(
      'PostgreSQL comes with a later version. Until then keep one replica, and set file:./data/virt.db or leave the line out',
    );
  }
  const path = /^file:(?:\/\/(?=\/))?(?<path>[^?#]+)$/.exec(url)?.groups?.path;
  if (path === undefined) return refused('it should look like file:./data/virt.db');
  if (path.endsWith('/')) return refused('it names a folder; add a file name, as in file:./data/virt.db');
  return { ok: true, path };
}

function refused(problem: string): Location {
  return { ok: false, problem };
}
