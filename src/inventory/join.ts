import type { Columns } from './columns.ts';
import type { Draft } from './draft.ts';
import { push } from './multimap.ts';

/** Finds the machine that a row of another sheet is about. */
export interface Finder {
  /** All that it may be: more than one only where rows of the machine list cannot be told apart. */
  find(columns: Columns, row: number): readonly Draft[];
}

/** By UUID, else by MoRef, else by name, and by name and host where machines share a name. */
export function finderOf(drafts: readonly Draft[]): Finder {
  const [byUuid, byMoRef, byName] = [new Map<string, Draft[]>(), new Map<string, Draft[]>(), new Map<string, Draft[]>()];
  for (const draft of drafts) {
    if (draft.uuid) push(byUuid, draft.uuid, draft);
    if (draft.moRef) push(byMoRef, draft.moRef, draft);
    push(byName, draft.name.toLowerCase(), draft);
  }
  return {
    find(columns, row) {
      const name = columns.text(row, 'name')?.toLowerCase() ?? null;
      const uuid = columns.text(row, 'uuid')?.toLowerCase();
      const moRef = columns.text(row, 'moRef')?.toLowerCase();
      const known =
        (uuid && byUuid.get(uuid)) || (moRef && byMoRef.get(moRef)?.filter((one) => !name || one.name.toLowerCase() === name));
      if (known && known.length > 0) return known;
      const named = byName.get(name ?? (columns.cell(row, 'name').trim() === 'VM' ? 'vm' : '')) ?? [];
      if (named.length < 2) return named;
      const host = columns.text(row, 'host')?.toLowerCase();
      const there = named.filter((one) => host && one.host?.toLowerCase() === host);
      return there.length > 0 ? there : named;
    },
  };
}
