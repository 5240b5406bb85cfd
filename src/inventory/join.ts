import type { Columns } from './columns.ts';
import type { Draft } from './draft.ts';
import { push } from './multimap.ts';

/** Finds the machine that a row of another sheet is about. */
export interface Finder {
  /** All that it may be: more than one only where rows of the machine list cannot be told apart. */
  find(columns: Columns, row: number): readonly Draft[];
}

/** By UUID, else by MoRef, else by name, and by name and host where machines share a name. The same machines are always the same list. */
export function finderOf(drafts: readonly Draft[]): Finder {
  const index = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const { uuid, host } = draft.machine;
    const name = draft.machine.name.toLowerCase();
    if (uuid) push(index, `uuid ${uuid}`, draft);
    if (draft.moRef) push(index, `moref ${draft.moRef}`, draft);
    if (draft.moRef) push(index, `moref ${draft.moRef} of ${name}`, draft);
    push(index, `name ${name}`, draft);
    if (host) push(index, `name ${name} on ${host.toLowerCase()}`, draft);
  }
  return {
    find(columns, row) {
      const name = columns.cell(row, 'name').trim().toLowerCase();
      const uuid = columns.text(row, 'uuid')?.toLowerCase();
      const moRef = columns.text(row, 'moRef')?.toLowerCase();
      const known =
        (uuid && index.get(`uuid ${uuid}`)) || (moRef && index.get(name ? `moref ${moRef} of ${name}` : `moref ${moRef}`));
      if (known) return known;
      const named = index.get(`name ${name}`) ?? NOBODY;
      if (named.length < 2) return named;
      const host = columns.text(row, 'host')?.toLowerCase();
      return (host && index.get(`name ${name} on ${host}`)) || named;
    },
  };
}

const NOBODY: readonly Draft[] = [];
