import type { Claim, ModelCard, Platform } from '../knowledge/schema.ts';
import { cardOf, platformOf, type Subject } from '../knowledge/subjects.ts';
import { KINDS, MODEL_OF_KIND, MODELS, type Model } from '../knowledge/vocabulary.ts';
import { capital, FAMILY_NAME, listed, MODEL_NAME } from './words.ts';

/** Something that can stand in a comparison. */
export type Comparable = Extract<Subject, { readonly type: 'model' | 'kind' | 'platform' }>;

export function isComparable(subject: Subject | null): subject is Comparable {
  return subject !== null && subject.type !== 'need' && subject.type !== 'topic';
}

/** The model, kind or platform with this id. */
export function subjectById(id: string): Comparable | null {
  const model = MODELS.find((one) => one === id);
  if (model) return { type: 'model', id: model };
  const kind = KINDS.find((one) => one === id);
  if (kind) return { type: 'kind', id: kind };
  return platformOf(id) ? { type: 'platform', id } : null;
}

export function distinct(subjects: readonly Comparable[]): readonly Comparable[] {
  return subjects.filter((subject, index) => subjects.findIndex(({ id }) => id === subject.id) === index);
}

export function nameOf(subject: Comparable): string {
  if (subject.type === 'platform') return platformOf(subject.id)?.name ?? subject.id;
  return cardOf(subject.id)?.name ?? capital(subject.type === 'model' ? MODEL_NAME[subject.id] : subject.id);
}

export function modelOf(subject: Comparable): Model {
  if (subject.type === 'model') return subject.id;
  if (subject.type === 'kind') return MODEL_OF_KIND[subject.id];
  return platformOf(subject.id)?.model ?? 'hardware';
}

/** What a subject is, in a sentence with its sources. */
export function whatClaim(subject: Comparable): Claim | null {
  return subject.type === 'platform' ? (platformOf(subject.id)?.summary ?? null) : (cardOf(subject.id)?.what ?? null);
}

/** The card of the subject, or of the kind that a platform is. */
export function cardFor(subject: Comparable): ModelCard | null {
  if (subject.type !== 'platform') return cardOf(subject.id);
  const platform = platformOf(subject.id);
  return platform ? cardOf(platform.kind) : null;
}

export function guestNames(platform: Platform): string {
  return listed(platform.guests.map((family) => (family === 'other' ? 'others' : FAMILY_NAME[family])));
}
