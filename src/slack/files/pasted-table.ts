import { referencesAsWords } from '../text/readable.ts';

/** A message with a table in a fence, as text: the table apart from the words around it. */
export interface Pasted {
  readonly table: string;
  readonly words: string;
}

const FENCE = /```([\s\S]*?)```/;
/** A header and two machines at least. */
const LEAST_LINES = 3;

/** The table that somebody pasted into a message between fences; null where there is none. Spaces and tabs stay as they are. */
export function pastedTable(text: string): Pasted | null {
  const [whole = '', inside = ''] = FENCE.exec(text) ?? [];
  const table = referencesAsWords(inside, undefined).replace(/^\n+|\s+$/g, '');
  if (table.split('\n').length < LEAST_LINES) return null;
  return { table: `${table}\n`, words: text.replace(whole, ' ') };
}
