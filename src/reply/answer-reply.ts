import { findAnswers } from '../knowledge/answers/find.ts';
import type { Answer } from '../knowledge/schema.ts';
import type { Criterion, Topic } from '../knowledge/vocabulary.ts';
import { MODELS } from '../knowledge/vocabulary.ts';
import type { Question } from '../understanding/question.ts';
import { dangersOfConsolidation, differences, whyConsolidate } from './article-questions.ts';
import { type Body, bodyReply, section } from './body.ts';
import { type Comparable, distinct, modelOf, nameOf, whatClaim } from './comparable.ts';
import { comparison } from './compare.ts';
import { criterionClaim } from './criteria-detail.ts';
import { describeCard, describePlatform } from './describe.ts';
import { feasibility } from './feasibility.ts';
import { type Footnotes, footnotes } from './footnotes.ts';
import { platformsBody } from './platforms-reply.ts';
import { relevantClaims } from './relevant-claims.ts';
import type { Part, Reply, Span } from './reply.ts';
import { ALL_MODELS, sideBySide } from './side-by-side.ts';
import { capital, MODEL_NAME } from './words.ts';

const CLAIMS = 5;

/** Answers a general question: the kept answer that fits it, else what the cards, rules and evidence say. Never without a source. */
export function answerReply(question: Question): Reply {
  const notes = footnotes();
  const found = findAnswers(question.text, question.topic);
  const lead = leadOf(question, found[0]);
  const near = found.filter((answer) => answer !== lead);
  const body = lead ? keptBody(named(lead, question), notes) : composed(question, notes);
  const related = section('Related', near.slice(0, 2).flatMap(firstSentence(notes)));
  const parts = [
    ...body.parts,
    ...related,
    ...fromTheSources(question, sentencesOf([{ type: 'prose', spans: body.summary }, ...body.parts, ...related]), notes),
    ...(lead ? describedBriefly(subjectsOf(question), notes) : []),
  ];
  const about = body.about ?? subjectsOf(question).map(({ id }) => id);
  return bodyReply({ ...body, parts, about }, notes, { topic: question.topic, question });
}

function firstSentence(notes: Footnotes) {
  return ({ title, says: [first] }: Answer): readonly (readonly Span[])[] =>
    first ? [[{ strong: `${title}.` }, ' ', ...notes.claim(first)]] : [];
}

/** Our own sentences in a part, so that they are not said twice. */
function sentencesOf(parts: readonly Part[]): readonly string[] {
  const strings = (spans: readonly Span[]) => spans.filter((span) => typeof span === 'string' && span.length > 20).map(String);
  return parts.flatMap((part): readonly string[] => {
    if (part.type === 'list') return part.items.flatMap(strings);
    if (part.type === 'prose' || part.type === 'note') return strings(part.spans);
    return part.type === 'detail' ? sentencesOf(part.parts) : [];
  });
}

function keptBody({ id, title, says: [first, ...rest] }: Answer, notes: Footnotes): Body {
  return {
    title,
    rules: [`answer-${id}`],
    summary: first ? notes.claim(first) : [],
    parts: rest.length > 0 ? [{ type: 'list', items: rest.map((claim) => notes.claim(claim)) }] : [],
  };
}

function leadOf(question: Question, found: Answer | undefined): Answer | undefined {
  if (comparesThings(question, found)) return comparisonOf(question);
  // Who asks whether a platform is alive is not told what it is.
  const state = question.topic === 'platform-status' && subjectsOf(question).some(({ type }) => type === 'platform');
  return state && found?.topic === 'what-is' ? undefined : found;
}

const OF_ONE_THING: ReadonlySet<string> = new Set<Topic>([
  'feasibility',
  'what-is',
  'platform-status',
  'versus',
  'difference-models',
]);

/** Things set against each other, and nothing measured: what is known of one of them alone does not answer that. */
function comparesThings(question: Question, found: Answer | undefined): boolean {
  return question.topic === 'versus' && subjectsOf(question).length > 1 && (!found || OF_ONE_THING.has(found.topic));
}

/** The kept comparison that speaks of all that is set against each other. */
function comparisonOf(question: Question): Answer | undefined {
  const subjects = subjectsOf(question).map((subject) => nameWords(subject).map((word) => word.toLowerCase()));
  return findAnswers(question.text, question.topic, ({ topic, title, about, says }) => {
    if (topic !== 'versus' && topic !== 'difference-models') return false;
    const text = [title, ...about.flat(), ...says.map((claim) => claim.text)].join(' ').toLowerCase();
    return subjects.every((words) => words.some((word) => text.includes(word)));
  })[0];
}

function nameWords(subject: Comparable): readonly string[] {
  return nameOf(subject)
    .split(/[ ,(/]+/)
    .filter((word) => word.length > 2);
}

/** An answer that lists figures or events begins with those of what is asked about. */
function named(answer: Answer, question: Question): Answer {
  const [only, ...more] = subjectsOf(question);
  if (!answer.anyOrder || !only || more.length > 0) return answer;
  const by = (words: readonly string[]) => answer.says.find(({ text }) => words.some((word) => text.includes(word)));
  const first = by(nameWords(only)) ?? by([capital(MODEL_NAME[modelOf(only)])]);
  return first ? { ...answer, says: [first, ...answer.says.filter((claim) => claim !== first)] } : answer;
}

/** What the cards and rules say, where no kept answer fits. */
function composed(question: Question, notes: Footnotes): Body {
  const subjects = subjectsOf(question);
  switch (question.topic) {
    case 'why-consolidate':
      return whyConsolidate(notes);
    case 'dangers':
      return dangersOfConsolidation(notes);
    case 'difference-models':
      return subjects.length > 1 ? comparison(subjects, notes) : differences(notes);
    case 'versus':
      return subjects.length > 0 ? comparison(subjects, notes) : differences(notes);
    case 'feasibility': {
      const verdict = feasibility(question, notes);
      if (verdict) return { title: 'Does it work?', summary: verdict, parts: describedBriefly(subjects, notes) };
      return aboutSubjects(subjects, notes) ?? byRelevance(question, notes);
    }
    case 'platform-status': {
      const [only, ...more] = subjects;
      const state = only?.type === 'platform' && more.length === 0 ? describePlatform(only.id, notes, 'status') : null;
      return state ?? aboutSubjects(subjects, notes) ?? platformsBody(notes);
    }
    case 'what-is':
      return aboutSubjects(subjects, notes) ?? byRelevance(question, notes);
    case 'performance':
    case 'memory':
    case 'migration':
    case 'security':
    case 'licensing':
      return byCriterion(question.topic, subjects, notes);
    case null:
      return aboutSubjects(subjects, notes) ?? byRelevance(question, notes);
  }
}

const CRITERION_OF_TOPIC = {
  performance: 'performance',
  memory: 'memory-elasticity',
  migration: 'live-migration',
  security: 'isolation',
  licensing: 'cost',
} as const satisfies Partial<Record<Topic, Criterion>>;

const TITLE_OF_TOPIC = {
  performance: 'Speed of the three models',
  memory: 'Memory in the three models',
  migration: 'Moving running guests',
  security: 'How well the models isolate',
  licensing: 'Licences and cost',
} as const satisfies Record<keyof typeof CRITERION_OF_TOPIC, string>;

function byCriterion(topic: keyof typeof CRITERION_OF_TOPIC, subjects: readonly Comparable[], notes: Footnotes): Body {
  const summary = MODELS.flatMap((model, index): readonly Span[] => {
    const claim = criterionClaim(CRITERION_OF_TOPIC[topic], model);
    return claim
      ? [...(index > 0 ? [' '] : []), { strong: `${capital(MODEL_NAME[model])}:` }, ' ', ...notes.claim(claim, 2)]
      : [];
  });
  return {
    title: TITLE_OF_TOPIC[topic],
    summary: topic === 'licensing' ? [...summary, ' Check your contract before you rely on it.'] : summary,
    parts: describedBriefly(subjects, notes),
  };
}

function aboutSubjects(subjects: readonly Comparable[], notes: Footnotes): Body | null {
  const [first, ...more] = subjects;
  if (!first) return null;
  if (more.length > 0) return comparison(subjects, notes);
  return first.type === 'platform' ? describePlatform(first.id, notes) : describeCard(first.id, notes);
}

/** The sentences of the sources that are nearest to the question, else the models themselves. */
function byRelevance(question: Question, notes: Footnotes): Body {
  const [nearest] = relevantClaims(question.text, { topic: question.topic, platforms: [], most: 1, without: [] });
  if (!nearest) return differences(notes);
  return { title: 'What the sources say', summary: notes.claim(nearest), parts: [sideBySide(ALL_MODELS, notes)] };
}

function fromTheSources(question: Question, without: readonly string[], notes: Footnotes): readonly Part[] {
  const platforms = subjectsOf(question).map(nameOf);
  const claims = relevantClaims(question.text, { topic: question.topic, platforms, most: CLAIMS, without });
  return section(
    'More from the sources',
    claims.map((claim) => notes.claim(claim, 2)),
  );
}

function describedBriefly(subjects: readonly Comparable[], notes: Footnotes): readonly Part[] {
  const [only, ...more] = subjects;
  if (!only) return [];
  if (more.length > 0) return [sideBySide(subjects, notes)];
  const what = whatClaim(only);
  return what
    ? [
        { type: 'heading', text: nameOf(only) },
        { type: 'prose', spans: notes.claim(what) },
      ]
    : [];
}

/** What the question names: platforms, and models and kinds that none of these platforms stands for. */
function subjectsOf({ candidates }: Question): readonly Comparable[] {
  const named = distinct(candidates);
  const models = new Set(named.filter(({ type }) => type === 'platform').map(modelOf));
  return named.filter((subject) => subject.type === 'platform' || !models.has(modelOf(subject))).slice(0, 6);
}
