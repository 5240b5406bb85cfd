import type { Answer } from '../schema.ts';
import type { Topic } from '../vocabulary.ts';
import { coverageOf } from './coverage.ts';
import { answers } from './index.ts';

const TEXT_LENGTH = 1500;
/** A message of this length is about one thing. */
const SHORT = 240;
const PER_GROUP = 3;
const LONGEST_STEM = 20;
const START = 3;
const OTHER_TOPIC = -4;
/** An answer that speaks of this much of a question of three telling words is about it, though the asker chose other words for one of its groups. */
const NEARLY_ALL = 0.8;
const TELLING = 3;
/** Of several answers in passing, how close the second must come to the first. */
const NEARLY_AS_CLOSE = 0.6;
const MOST_IN_PASSING = 2;
/** What it weighs against one that has all its groups. */
const INCOMPLETE = 0.7;
/** These questions get whole replies of their own, so a stray match weighs less there. */
const WHOLE_TOPICS: readonly (Topic | null)[] = ['why-consolidate', 'difference-models'];
const GENERAL_TOPICS: ReadonlySet<string> = new Set<Topic>(['difference-models', 'why-consolidate', 'performance']);

/** Short groups first: most messages hold none of their words, and the rest need no look. */
const prepared = answers.map((answer, at) => ({
  answer,
  at,
  groups: answer.about
    .map((group, place) => ({ stems: group.map(stemOf), first: place === 0 }))
    .sort((a, b) => a.stems.length - b.stems.length),
}));

type Prepared = (typeof prepared)[number];

/** Answers by the first letters of the words that name their subject; under null those whose subject may begin anyhow. */
const bySubject = new Map<string | null, Prepared[]>();
for (const one of prepared) {
  const starts = new Set(one.groups.find(({ first }) => first)?.stems.map(({ start }) => start) ?? [null]);
  for (const start of starts.has(null) ? [null] : starts) {
    const known = bySubject.get(start);
    if (known) known.push(one);
    else bySubject.set(start, [one]);
  }
}

/** The answers whose subject the message may name, in their own order. */
function candidates({ starts }: Message): readonly Prepared[] {
  const near = new Set<Prepared>(bySubject.get(null));
  for (const start of starts) for (const one of bySubject.get(start) ?? []) near.add(one);
  return [...near].sort((a, b) => a.at - b.at);
}

/** The kept answers that a message is about, the closest first; of those that are meant, if not all are. */
export function findAnswers(
  text: string,
  topic: Topic | null,
  meant: (answer: Answer) => boolean = () => true,
): readonly Answer[] {
  const message = messageOf(text);
  const coverage = coverageOf(message.text);
  // What is set against what decides a comparison, so no name of it may be missing.
  const loosely = coverage.words >= TELLING && topic !== 'versus' && topic !== 'difference-models';
  const found: { answer: Answer; score: number }[] = [];
  for (const { answer, groups } of candidates(message)) {
    const covered = coverage.of(answer);
    const closeness = closenessOf(message, groups, loosely && covered >= NEARLY_ALL ? 1 : 0);
    if (closeness === 0 || !meant(answer)) continue;
    const apart = answer.topic === topic ? 0 : OTHER_TOPIC * (WHOLE_TOPICS.includes(topic) ? 3 : 1);
    const score = (closeness + apart) * covered;
    if (score > 0) found.push({ answer, score });
  }
  const best = found.reduce((most, { score }) => Math.max(most, score), 0);
  return found
    .filter(({ score }) => score >= best * 0.7)
    .sort((a, b) => b.score - a.score)
    .map(({ answer }) => answer);
}

/**
 * The kept answers to what is asked in passing, in a message about workloads, the closest first: all that one is about stands in one
 * sentence, or the message is short. A second one only where it is nearly as close.
 */
export function answersInPassing(text: string, topic: Topic | null): readonly Answer[] {
  if (text.length > TEXT_LENGTH) return [];
  const found: { answer: Answer; closeness: number; sentence: string }[] = [];
  for (const sentence of text.length <= SHORT ? [text] : text.split(/[.!?;\n]+(?=\s|$)/)) {
    const message = messageOf(sentence);
    for (const { answer, groups } of candidates(message)) {
      if (GENERAL_TOPICS.has(answer.topic) && answer.topic !== topic) continue;
      const closeness = closenessOf(message, groups);
      if (closeness > 0) found.push({ answer, closeness, sentence: message.text });
    }
  }
  const [only, ...more] = found;
  if (!only) return [];
  if (more.length === 0) return [only.answer];
  const coverages = new Map(found.map(({ sentence }) => [sentence, coverageOf(sentence)]));
  const scores = new Map<Answer, number>();
  for (const { answer, closeness, sentence } of found) {
    const score = closeness * (1 + (coverages.get(sentence)?.of(answer) ?? 0));
    scores.set(answer, Math.max(score, scores.get(answer) ?? 0));
  }
  const ranked = [...scores].sort(([, left], [, right]) => right - left);
  const least = (ranked[0]?.[1] ?? 0) * NEARLY_AS_CLOSE;
  return ranked
    .filter(([, score]) => score >= least)
    .slice(0, MOST_IN_PASSING)
    .map(([answer]) => answer);
}

interface Message {
  readonly text: string;
  readonly starts: ReadonlySet<string>;
}

function messageOf(written: string): Message {
  const text = normal(written);
  return { text, starts: new Set(text.split(' ').map((word) => word.slice(0, START))) };
}

/** How much of the message an answer is about; 0 when more of its groups of words are missing than may be, or the first, which names its subject. */
function closenessOf(message: Message, groups: readonly Group[], mayMiss = 0): number {
  let sum = 0;
  let missing = 0;
  for (const { stems, first } of groups) {
    const closest = longestIn(message, stems);
    if (closest > 0) sum += PER_GROUP + closest;
    else missing += 1;
    if (missing > mayMiss || (closest === 0 && first)) return 0;
  }
  return missing > 0 ? sum * INCOMPLETE : sum;
}

interface Group {
  readonly stems: readonly Stem[];
  readonly first: boolean;
}

interface Stem {
  readonly text: string;
  /** The first letters of its first word: a message without a word that begins so cannot hold the stem. Null: it may be any. */
  readonly start: string | null;
  /** A phrase says more than a word of the same length. */
  readonly weight: number;
}

/** Stems begin at the start of a word. */
function stemOf(written: string): Stem {
  const length = Math.min(written.length, LONGEST_STEM);
  const text = ` ${spelled(written)}`;
  const [first = ''] = text.slice(1).split(' ', 1);
  const start = first.length >= START || text.length > first.length + 1 ? first.slice(0, START) : null;
  return { text, start, weight: written.trim().includes(' ') ? length * 1.25 : length };
}

function longestIn({ text: message, starts }: Message, stems: readonly Stem[]): number {
  let longest = 0;
  for (const { text, start, weight } of stems) {
    if (weight > longest && (start === null || starts.has(start)) && message.includes(text)) longest = weight;
  }
  return longest;
}

/** Lower case, one space between words and at both ends, British spelling. */
export function normal(text: string): string {
  return ` ${spelled(text.slice(0, TEXT_LENGTH))
    .replace(/[^a-z0-9.+#]+/g, ' ')
    .replace(/\.+(?= |$)/g, '')
    .trim()} `;
}

function spelled(text: string): string {
  return text.toLowerCase().replaceAll('virtualiz', 'virtualis');
}
