import { nameOf, subjectById } from './comparable.ts';
import type { NextStep, Part, Reply, Span } from './reply.ts';
import { replyText } from './text.ts';
import { user } from './user-text.ts';

export const SCORES = [1, 2, 3, 4, 5] as const;
export type Score = (typeof SCORES)[number];

/** How it went, from 1 to 5. */
export const SCORE_WORD = { 1: 'badly', 2: 'poorly', 3: 'so-so', 4: 'well', 5: 'very well' } as const satisfies Record<
  Score,
  string
>;

/** What somebody of a team has seen of a model, a kind or a platform. */
export interface TeamNote {
  /** The id of the model, kind or platform. */
  readonly about: string;
  /** How Slack calls the person who wrote it. */
  readonly author: string;
  readonly at: string;
  readonly usedFor: string;
  readonly score: Score;
  readonly pros: string;
  readonly cons: string;
  /** The year since when it has been in use. */
  readonly since: number | null;
}

/** A team's notes on one subject: how many, their mean score, and the newest of them. */
export interface SubjectNotes {
  readonly about: string;
  readonly count: number;
  readonly mean: number;
  readonly newest: readonly TeamNote[];
}

const SUBJECTS_SHOWN = 8;
const QUOTES_SHOWN = 3;
/** Where more subjects than these have notes, the newest of each will do. */
const SUBJECTS_QUOTED_IN_FULL = 2;
const QUOTE = 160;

/** Sets a team's notes beside an answer. They stand next to the verdict and never change it. */
export function withTeamNotes(reply: Reply, notes: readonly SubjectNotes[]): Reply {
  const about = reply.about ?? [];
  const known = about.flatMap((id) => notes.filter((one) => one.about === id && one.count > 0)).slice(0, SUBJECTS_SHOWN);
  if (known.length === 0) return reply;
  const { result, ...draft } = reply;
  const beside = { ...draft, parts: besideTheTable(reply.parts, notesParts(known, about.length > 1)) };
  return { ...beside, result: { ...result, text: replyText(beside) } };
}

/** The buttons that add a note: one for each of a few subjects, else one that lets the person choose. */
export function noteSteps(about: readonly string[]): readonly NextStep[] {
  const subjects = about.flatMap((id) => subjectById(id) ?? []);
  const [only, ...more] = subjects;
  if (!only) return [];
  if (more.length === 0) return [{ do: 'note', label: 'Add your experience', about: only.id }];
  if (more.length > 1) return [{ do: 'note', label: 'Add your experience', about: null }];
  return subjects.map((subject) => ({ do: 'note', label: `Add your experience: ${nameOf(subject)}`, about: subject.id }));
}

/** "4 of 5 (well). Used for “web farm” since 2019. Good: “fast”." */
export function noteSpans(note: TeamNote): readonly Span[] {
  return [
    `${note.score} of 5 (${SCORE_WORD[note.score]}). Used for “`,
    user(note.usedFor, QUOTE),
    note.since === null ? '”.' : `” since ${note.since}.`,
    ...opinion('Good', note.pros),
    ...opinion('Not so good', note.cons),
  ];
}

/** "12 March 2026". */
export function dateWords(at: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(at));
}

function notesParts(subjects: readonly SubjectNotes[], named: boolean): readonly Part[] {
  const heading = { type: 'heading', text: 'Your team’s experience' } as const;
  const [only] = subjects;
  if (only && !named) {
    return [
      heading,
      { type: 'prose', spans: [summary(only)] },
      { type: 'list', items: quotes(only, QUOTES_SHOWN).map(([, quote]) => quote) },
    ];
  }
  const most = subjects.length > SUBJECTS_QUOTED_IN_FULL ? 1 : QUOTES_SHOWN;
  return [
    heading,
    { type: 'list', items: subjects.map((one) => [{ strong: `${nameOfId(one.about)}.` }, ` ${summary(one)}`]) },
    {
      type: 'detail',
      title: 'What your team wrote',
      parts: [
        {
          type: 'list',
          items: subjects
            .flatMap((one) => quotes(one, most))
            .map(([about, quote]) => [{ strong: `${nameOfId(about)}.` }, ' ', ...quote]),
        },
      ],
    },
  ];
}

function summary({ count, mean }: SubjectNotes): string {
  return `Your team: ${count} note${count === 1 ? '' : 's'}, ${mean.toFixed(1)} of 5.`;
}

function quotes({ about, newest }: SubjectNotes, most: number): readonly (readonly [string, readonly Span[]])[] {
  return newest
    .slice(0, most)
    .map((note) => [about, [user(note.author), `, ${dateWords(note.at)}: `, ...noteSpans(note)]] as const);
}

function opinion(name: string, text: string): readonly Span[] {
  return text.trim() === '' ? [] : [` ${name}: “`, user(text, QUOTE), '”.'];
}

/** Behind the first table, where the models or platforms are compared; at the end of an answer without one. */
function besideTheTable(parts: readonly Part[], added: readonly Part[]): readonly Part[] {
  const table = parts.findIndex(({ type }) => type === 'table');
  if (table < 0) return [...parts, ...added];
  const after = parts.slice(table + 1).findIndex(({ type }) => type !== 'note');
  const at = after < 0 ? parts.length : table + 1 + after;
  return [...parts.slice(0, at), ...added, ...parts.slice(at)];
}

function nameOfId(id: string): string {
  const subject = subjectById(id);
  return subject ? nameOf(subject) : id;
}
