import type { Inventory } from './inventory.ts';

/** A file that cannot be read is an outcome, not a failure of ours: what it is, and what to do about it, in one sentence. */
export type ReadOutcome =
  | { readonly ok: true; readonly inventory: Inventory }
  | { readonly ok: false; readonly code: RefusalCode; readonly sentence: string };

export type RefusalCode =
  | 'empty'
  | 'encrypted'
  | 'old-xls'
  | 'not-an-inventory'
  | 'too-large'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'zip-bomb'
  | 'damaged'
  | 'timed-out';

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}
