import type { Answer } from '../schema.ts';
import type { Topic } from '../vocabulary.ts';
import { coverageOf } from './coverage.ts';
import { answers } from './index.ts';
import { normal, type Stem, stemOf, stemsIn, TEXT_LENGTH } from './stems.ts';

/** A message of this length is about one thing. */
const SHORT = 240;
const PER_GROUP = 3;
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
    .map((group, place) => ({ stems: group.map(stemOf).sort((a, b) => b.weight - a.weight), first: place === 0 }))
    .sort((a, b) => a.stems.length - b.stems.length),
}));

type Prepared = (typeof prepared)[number];

/** Answers by the stems that name their subject. */
const bySubject = new Map<Stem, Prepared[]>();
for (const one of prepared) {
  for (const stem of new Set(one.groups.find(({ first }) => first)?.stems)) {
    const known = bySubject.get(stem);
    if (known) known.push(one);
    else bySubject.set(stem, [one]);
  }
}

/** The answers whose subject the message names, in their own order. */
function candidates({ stems }: Message): readonly Prepared[] {
  const near = new Set<Prepared>();
  for (const stem of stems) for (const one of bySubject.get(stem) ?? []) near.add(one);
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
  readonly stems: ReadonlySet<Stem>;
}

function messageOf(written: string): Message {
  const text = normal(written);
  return { text, stems: stemsIn(text) };
}

/** How much of the message an answer is about; 0 when more of its groups of words are missing than may be, or the first, which names its subject. */
function closenessOf(message: Message, groups: readonly Group[], mayMiss = 0): number {
  let sum = 0;
  let missing = 0;
  for (const { stems, first } of groups) {
    const closest = stems.find((stem) => message.stems.has(stem))?.weight ?? 0;
    if (closest > 0) sum += PER_GROUP + closest;
    else missing += 1;
    if (missing > mayMiss || (closest === 0 && first)) return 0;
  }
  return missing > 0 ? sum * INCOMPLETE : sum;
}

interface Group {
  /** The weightiest first. */
  readonly stems: readonly Stem[];
  readonly first: boolean;
}
