import type { Software } from '../schema.ts';
import type { OsFamily, Theme } from '../vocabulary.ts';

/** What a product demands of the platform, and what its makers or experts say about a model. */
export type Demand = Software['needs'][number];

export type Advice = Software['advice'][number];

/** An entry as it is written down: what it leaves out is the usual for its theme. */
export type Entry = Omit<Software, 'theme' | 'os' | 'needs' | 'advice'> & Partial<Pick<Software, 'os' | 'needs' | 'advice'>>;

/** Entries of one theme, with the systems they usually run on; most demand nothing of the platform. */
export function catalogue(theme: Theme, os: readonly OsFamily[], entries: readonly Entry[]): readonly Software[] {
  return entries.map((entry) => ({ os: [...os], needs: [], advice: [], ...entry, theme }));
}
