import { findSubject, type Subject } from '../knowledge/subjects.ts';
import type { Topic } from '../knowledge/vocabulary.ts';
import { dangersOfConsolidation, differences, whyConsolidate } from './article-questions.ts';
import { type Body, bodyReply } from './body.ts';
import { describeCard, describeNeed, describePlatform } from './describe.ts';
import { type Footnotes, footnotes } from './footnotes.ts';
import { platformsBody } from './platforms-reply.ts';
import type { Reply } from './reply.ts';

/** Explains a model, kind, platform or need, or one of the questions `why`, `dangers`, `differences`. Null for anything else. */
export function explainReply(topic: string): Reply | null {
  const subject = findSubject(topic);
  if (!subject) return null;
  const notes = footnotes();
  const body = bodyOf(subject, notes);
  return body ? bodyReply(body, notes, { topic: topicOf(subject) }) : null;
}

function bodyOf(subject: Subject, notes: Footnotes): Body | null {
  switch (subject.type) {
    case 'model':
    case 'kind':
      return describeCard(subject.id, notes);
    case 'platform':
      return describePlatform(subject.id, notes);
    case 'need':
      return describeNeed(subject.id, notes);
    case 'topic':
      return { why: whyConsolidate, dangers: dangersOfConsolidation, differences, platforms: platformsBody }[subject.id](notes);
  }
}

function topicOf(subject: Subject): Topic {
  if (subject.type === 'need') return 'feasibility';
  if (subject.type !== 'topic') return 'what-is';
  return (
    { why: 'why-consolidate', dangers: 'dangers', differences: 'difference-models', platforms: 'platform-status' } as const
  )[subject.id];
}
