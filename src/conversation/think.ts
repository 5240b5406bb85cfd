import { inventoryKept } from '../inventory/kept.ts';
import type { Reply } from '../reply/reply.ts';
import { keyFile, type TakeAway } from '../reply/sizing/take-away.ts';
import type { Input } from './input.ts';
import { isMeant } from './meant.ts';
import { respond } from './respond.ts';
import { veilOver } from './sizing/pseudonyms.ts';
import { filesOf } from './sizing/shelf.ts';
import { fold } from './state.ts';

/** What comes of a log: the reply to its last input, its plan as files, the key to its pseudonyms, whether words that address nobody are meant for us. */
export interface Thoughts {
  readonly respond: Reply;
  readonly takeAway: readonly TakeAway[] | null;
  readonly namesKey: TakeAway | null;
  readonly concerns: boolean;
}

export interface Matter<Of extends keyof Thoughts = keyof Thoughts> {
  readonly of: Of;
  readonly log: readonly Input[];
  /** The inventories that the log names, by hash, as they are kept. */
  readonly kept: readonly (readonly [hash: string, text: string])[];
  /** The words that may be meant for us. */
  readonly text: string;
  /** Names of the inventories stay hidden. */
  readonly pseudonyms: boolean;
}

/** Thinks on another thread, within bounds of time and memory; undefined where they did not suffice. */
export type ThinkApart = <Of extends keyof Thoughts>(matter: Matter<Of>) => Promise<Thoughts[Of] | undefined>;

const WAYS: { readonly [Of in keyof Thoughts]: (matter: Matter) => Thoughts[Of] } = {
  respond: ({ log, kept, pseudonyms }) => respond(log, shelfOf(kept), pseudonyms),
  takeAway({ log, kept, pseudonyms }) {
    const shelf = shelfOf(kept);
    const { sizing } = fold(log, shelf);
    return sizing && filesOf(sizing, shelf, pseudonyms);
  },
  namesKey: ({ kept }) => (kept.length === 0 ? null : keyFile(veilOver(shelfOf(kept)).key)),
  concerns: ({ log, kept, text }) => isMeant(log, text, shelfOf(kept)),
};

/** Thinks here and now: the same matter and the same knowledge always give the same. */
export function think<Of extends keyof Thoughts>(matter: Matter<Of>): Thoughts[Of] {
  return WAYS[matter.of](matter);
}

function shelfOf(kept: Matter['kept']) {
  return new Map(kept.map(([hash, text]) => [hash, inventoryKept(text)]));
}
