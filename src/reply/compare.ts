import { findSubject, platformOf } from '../knowledge/subjects.ts';
import { MODEL_OF_KIND } from '../knowledge/vocabulary.ts';
import { differences } from './article-questions.ts';
import { type Body, bodyReply } from './body.ts';
import { type Comparable, distinct, isComparable, modelOf, nameOf, whatClaim } from './comparable.ts';
import { type Footnotes, footnotes } from './footnotes.ts';
import type { Reply, Span } from './reply.ts';
import { sideBySide } from './side-by-side.ts';
import { capital, listed, MODEL_NAME } from './words.ts';

const MOST = 8;

/** Models, kinds or platforms side by side; all three models when nothing is named. Null when a name is unknown. */
export function compareReply(subjects: readonly string[]): Reply | null {
  const notes = footnotes();
  if (subjects.length === 0) return bodyReply(differences(notes), notes, { topic: 'difference-models' });
  const found = subjects.map(findSubject);
  const known = distinct(found.filter(isComparable));
  if (known.length === 0 || found.includes(null)) return null;
  return bodyReply(comparison(known, notes), notes, { topic: 'versus' });
}

/** What sets the subjects apart, in a sentence each, then the table. */
export function comparison(subjects: readonly Comparable[], notes: Footnotes): Body {
  const shown = subjects.slice(0, MOST);
  const against: readonly Comparable[] = shown.length === 1 ? [...shown, ...others(shown)] : shown;
  return {
    title: listed(shown.map(nameOf)),
    summary: [
      ...modelSentence(shown),
      ...shown.slice(0, 4).flatMap((subject): readonly Span[] => {
        const what = whatClaim(subject);
        return what ? [' ', { strong: `${nameOf(subject)}:` }, ' ', ...notes.claim(what, 2)] : [];
      }),
    ],
    parts: [sideBySide(against, notes)],
    about: shown.map(({ id }) => id),
  };
}

/** "KVM is hardware virtualisation; LXC is OS-virtualisation." */
function modelSentence(subjects: readonly Comparable[]): readonly Span[] {
  const platforms = subjects.filter(({ type }) => type === 'platform');
  if (platforms.length === 0) return [];
  const models = [...new Set(platforms.map(modelOf))];
  if (models.length === 1 && models[0]) {
    return [
      platforms.length === 1
        ? `${capital(MODEL_NAME[models[0]])}.`
        : `${platforms.length === 2 ? 'Both' : 'All of them'} are ${MODEL_NAME[models[0]]}.`,
    ];
  }
  return [`${listed(platforms.map((subject) => `${nameOf(subject)} ${doesModels(subject)}`))}.`];
}

/** A platform that does more than one model says so: Xen is not para-virtualisation alone. */
function doesModels(subject: Comparable): string {
  const offers = subject.type === 'platform' ? (platformOf(subject.id)?.offers ?? []) : [];
  const models = [...new Set(offers.map((kind) => MODEL_OF_KIND[kind]))];
  return models.length > 1
    ? `does both ${listed(models.map((model) => MODEL_NAME[model]))}`
    : `is ${MODEL_NAME[modelOf(subject)]}`;
}

function others(subjects: readonly Comparable[]): readonly Comparable[] {
  const own = new Set(subjects.map(modelOf));
  return (['hardware', 'para', 'os'] as const).filter((id) => !own.has(id)).map((id) => ({ type: 'model', id }));
}
