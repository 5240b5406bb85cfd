import { followUp } from '../understanding/follow-up.ts';
import { type FormEdit, questionFromForm } from '../understanding/form.ts';
import { type Question, understand } from '../understanding/index.ts';
import { topicOf } from '../understanding/intent.ts';
import { corrected, keyOf } from './corrections.ts';
import type { FormValues, Input, Statement } from './input.ts';

/** What a conversation has come to. The same log always folds to the same state. */
export interface State {
  /** The last question with workloads: what a follow-up changes. */
  readonly plan: Question | null;
  /** The plan before the last input, when the last input changed it. */
  readonly before: Question | null;
  /** What the last input asks. Null when it was a button or a subcommand. */
  readonly asked: Question | null;
  readonly last: Statement | null;
}

const START: State = { plan: null, before: null, asked: null, last: null };

/** Folds a log into the state after its last input. */
export function fold(log: readonly Input[]): State {
  const plans: Plans = new Map();
  return corrected(log).reduce((state, input) => {
    const next = step(state, input, plans);
    plans.set(keyOf(input), next.plan);
    return next;
  }, START);
}

/** The plan after each statement: a form may be an edit of any of them. */
type Plans = Map<string, Question | null>;

/**
 * What a short remark means beside a plan: "why not containers?" asks for the reasons again, "what about licences?" for the topic. A message
 * that stands on its own is left as it is.
 */
function inContext(alone: Question, plan: Question | null): Question {
  const lost =
    alone.intent.kind === 'clarification'
      ? alone.intent.reason === 'too-little'
      : alone.intent.kind === 'refusal' && alone.intent.reason === 'off-topic';
  if (!plan || !lost) return alone;
  const text = alone.text.toLowerCase();
  if (/^\W*(?:but\s+)?why\b/.test(text)) return { ...plan, text: alone.text };
  const topic = topicOf(text, plan.candidates);
  return topic
    ? {
        ...alone,
        intent: { kind: 'answer' },
        topic,
        candidates: alone.candidates.length > 0 ? alone.candidates : plan.candidates,
      }
    : alone;
}

function step(state: State, input: Statement, plans: Plans): State {
  if (input.kind === 'action') return { ...state, before: null, asked: null, last: input };
  if (input.kind === 'form') {
    const edit = editIn(input.payload, plans);
    const asked = questionFromForm(input.payload, edit);
    return { plan: asked.workloads.length > 0 ? asked : state.plan, before: edit?.plan ?? null, asked, last: input };
  }
  const { asked, changes } = heardAfter(state.plan, input.payload.text);
  const before = changes ? state.plan : null;
  return { plan: asked.workloads.length > 0 ? asked : state.plan, before, asked, last: input };
}

/** The plan that a form was filled in with; null for a new one, and where what was said then has been taken back. */
function editIn({ edits, workloads }: FormValues, plans: Plans): FormEdit | null {
  const plan = edits && plans.get(keyOf(edits));
  return plan ? { plan, rows: workloads.map(({ of }) => of), shown: edits.shown } : null;
}

/** What a text asks when it is said after a plan, and whether it changes that plan. */
export function heardAfter(plan: Question | null, text: string): { readonly asked: Question; readonly changes: boolean } {
  const changed = plan ? followUp(plan, text) : null;
  return changed ? { asked: changed, changes: true } : { asked: inContext(understand(text), plan), changes: false };
}
