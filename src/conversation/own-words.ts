import { softwareOf } from '../knowledge/subjects.ts';
import { corrected } from './corrections.ts';
import type { Input } from './input.ts';

/** What a person first asked in a conversation, in their own words, as the workloads of their form, or by the names of their files. Null where nothing of it is left. */
export function firstWordsOf(log: readonly Input[], who: string): string | null {
  for (const input of corrected(log)) {
    if (input.who !== who) continue;
    const words = wordsOf(input);
    if (words !== '') return words;
  }
  return null;
}

function wordsOf(input: Input): string {
  if (input.kind === 'asked') return input.payload.text.trim();
  if (input.kind === 'file') return input.payload.text.trim() || input.payload.names.join(', ');
  if (input.kind !== 'form') return '';
  return input.payload.workloads.map(({ app, count }) => `${count} × ${softwareOf(app)?.name ?? app}`).join(', ');
}
