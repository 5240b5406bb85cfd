import type { Model } from '../../knowledge/vocabulary.ts';
import type { Part, Span } from '../reply.ts';
import { user } from '../user-text.ts';
import { capital, MODEL_NAME } from '../words.ts';

/** What became of an estate since its last inventory, each sized by the same wishes. */
export interface Since {
  /** Names of machines. */
  readonly arrived: readonly string[];
  readonly gone: readonly string[];
  /** Of another size or system, or switched on or off. */
  readonly changed: readonly string[];
  /** Null where no host holds the largest machine. */
  readonly hosts: readonly { readonly model: Model; readonly from: number | null; readonly to: number | null }[];
}

const NAMES_SHOWN = 12;

/** What changed in the verdict since the last inventory of the estate, and because of which machines. */
export function sinceParts({ arrived, changed, gone, hosts }: Since): readonly Part[] {
  const items = [
    ...hosts.filter(({ from, to }) => from !== to).map(hostLine),
    ...machines('New', arrived),
    ...machines('Gone', gone),
    ...machines('Changed (size, system, or switched on or off)', changed),
  ];
  const same = hosts.every(({ from, to }) => from === to);
  const first: Span = same ? 'Every model takes as many hosts as before.' : 'Sized by the same rules and wishes, then and now.';
  return [
    { type: 'heading', text: 'What changed since the last inventory' },
    { type: 'prose', spans: [first, ...(items.length === 0 ? [' No machine came, went or changed its size.'] : [])] },
    ...(items.length === 0 ? [] : [{ type: 'list', items } satisfies Part]),
  ];
}

function hostLine({ from, model, to }: Since['hosts'][number]): readonly Span[] {
  const word = (hosts: number | null) => (hosts === null ? 'none that fits' : hosts.toLocaleString('en-GB'));
  return [{ strong: capital(MODEL_NAME[model]) }, `: ${word(from)} hosts before, ${word(to)} now.`];
}

function machines(what: string, names: readonly string[]): (readonly Span[])[] {
  if (names.length === 0) return [];
  const shown = names.slice(0, NAMES_SHOWN).flatMap((name, index): Span[] => [...(index === 0 ? [] : [', ']), user(name)]);
  const more = names.length > NAMES_SHOWN ? [` and ${(names.length - NAMES_SHOWN).toLocaleString('en-GB')} more`] : [];
  return [[{ strong: `${what}, ${names.length.toLocaleString('en-GB')}: ` }, ...shown, ...more, '.']];
}
