import type { Topic } from '../knowledge/vocabulary.ts';
import type { Question } from '../understanding/question.ts';
import type { Footnotes } from './footnotes.ts';
import { DANGERS, DIFFERENCES, PLAN, SHARE } from './next-steps.ts';
import type { NextStep, Part, Reply, Span } from './reply.ts';
import { finish } from './result.ts';
import { noteSteps } from './team-notes.ts';

/** The answer to a general question, before its sources are gathered into a reply. */
export interface Body {
  readonly title: string;
  readonly summary: readonly Span[];
  readonly parts: readonly Part[];
  /** Ids of the models, kinds and platforms that it is about. */
  readonly about?: readonly string[];
  /** Ids of the kept answers that it gives. */
  readonly rules?: readonly string[];
}

export function bodyReply(
  body: Body,
  notes: Footnotes,
  about: { readonly topic: Topic | null; readonly question?: Question; readonly nextSteps?: readonly NextStep[] },
): Reply {
  const nextSteps = about.nextSteps ?? [
    about.topic === 'dangers' ? DIFFERENCES : DANGERS,
    PLAN,
    ...noteSteps(body.about ?? []),
    SHARE,
  ];
  const { topic, question } = about;
  return finish({ ...body, sources: notes.sources, nextSteps }, { kind: 'answer', topic, ...(question ? { question } : {}) });
}

export function section(text: string, items: readonly (readonly Span[])[]): readonly Part[] {
  return items.length === 0
    ? []
    : [
        { type: 'heading', text },
        { type: 'list', items },
      ];
}

export function folded(title: string, parts: readonly Part[]): readonly Part[] {
  return parts.length === 0 ? [] : [{ type: 'detail', title, parts }];
}
