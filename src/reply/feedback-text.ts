import type { Part, Span } from './reply.ts';
import { dateWords } from './team-notes.ts';
import { replyText } from './text.ts';
import { user } from './user-text.ts';

/** What is told of one report. */
export interface Report {
  readonly at: string;
  readonly place: string;
  readonly conversation: string;
  readonly rules: readonly string[];
  readonly knowledge: string;
  readonly text: string | null;
}

const WORDS = 1000;
const RULES = 40;

/** What came in through "Something wrong?", as plain text for a terminal. */
export function feedbackText(reports: readonly Report[]): string {
  if (reports.length === 0) return 'No feedback has come in yet.';
  const words = reports.filter(({ text }) => text !== null).length;
  const count = `${reports.length} report${reports.length === 1 ? '' : 's'}, ${words} of them with words. The newest come first.`;
  return replyText({ title: 'Feedback', summary: [count], parts: reports.flatMap(reportParts), sources: [], nextSteps: [] });
}

function reportParts({ at, conversation, knowledge, place, rules, text }: Report): readonly Part[] {
  const items: (readonly Span[])[] = [
    text === null ? ['No words were added.'] : ['“', user(text, WORDS), '”'],
    ['Place: ', user(place), '; conversation: ', user(conversation), '.'],
    [`Knowledge of ${knowledge || 'unknown date'}.`],
    [rules.length > 0 ? 'Rules: ' : 'No rules fired.', user(rules.slice(0, RULES).join(', '), WORDS)],
  ];
  return [
    { type: 'heading', text: `${dateWords(at)}, ${at.slice(11, 16)} UTC` },
    { type: 'list', items },
  ];
}
