import { followUp, pointedAt } from '../understanding/follow-up.ts';
import { type FormEdit, questionFromForm } from '../understanding/form.ts';
import { type Question, understand } from '../understanding/index.ts';
import { topicOf } from '../understanding/intent.ts';
import { corrected, keyOf } from './corrections.ts';
import type { FormValues, Input, Statement } from './input.ts';
import { type Remark, remarkIn } from './remark.ts';
import type { Shelf } from './sizing/shelf.ts';
import { handedIn, type Sizing, sizingAfter } from './sizing/talk.ts';

/** What a conversation has come to. The same log always folds to the same state. */
export interface State {
  /** The last question with workloads: what a follow-up changes. */
  readonly plan: Question | null;
  /** The plan before the last input, when the last input changed it. */
  readonly before: Question | null;
  /** What the last input asks. Null when it was a button or a subcommand. */
  readonly asked: Question | null;
  readonly last: Statement | null;
  /** The name of the workload that was talked about last. */
  readonly focus: string | null;
  /** What the last input says of the conversation itself. */
  readonly remark: Remark | null;
  /** The inventory in hand, and how it is sized. */
  readonly sizing: Sizing | null;
  /** The last input is about the inventory. */
  readonly sizes: boolean;
}

const START: State = {
  plan: null,
  before: null,
  asked: null,
  last: null,
  focus: null,
  remark: null,
  sizing: null,
  sizes: false,
};

/** Folds a log into the state after its last input. */
export function fold(log: readonly Input[], shelf: Shelf = new Map()): State {
  const plans: Plans = new Map();
  let state = START;
  for (const input of corrected(log)) {
    state = step({ ...state, sizes: false }, input, plans, shelf);
    plans.set(keyOf(input), state.plan);
  }
  return state;
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

function step(state: State, input: Statement, plans: Plans, shelf: Shelf): State {
  const nothing = { before: null, asked: null, last: input, remark: null };
  if (input.kind === 'file') {
    return { ...state, ...nothing, sizing: handedIn(state.sizing, input.payload, shelf), sizes: true };
  }
  if (input.kind === 'asked' && state.sizing !== null) {
    const sizing = sizingAfter(state.sizing, input.payload.text, shelf);
    if (sizing !== null) return { ...state, ...nothing, sizing, sizes: true };
  }
  if (input.kind === 'action') return { ...state, before: null, asked: null, last: input, remark: null };
  if (input.kind === 'form') {
    const edit = editIn(input.payload, plans);
    const asked = questionFromForm(input.payload, edit);
    const plan = asked.workloads.length > 0 ? asked : state.plan;
    return { ...state, plan, before: edit?.plan ?? null, asked, last: input, focus: null, remark: null };
  }
  const { asked, changes, part, remark } = heardAfter(state, input.payload.text);
  if (remark === 'start-over') return { ...START, last: input, remark };
  if (remark !== null) return { ...state, before: null, asked: null, last: input, remark };
  if (part !== null) return { ...state, before: null, asked, last: input, focus: part, remark };
  const before = changes ? state.plan : null;
  const goesOn = changes || (state.plan !== null && asked.workloads === state.plan.workloads);
  const focus = goesOn ? state.focus : null;
  return { ...state, plan: asked.workloads.length > 0 ? asked : state.plan, before, asked, last: input, focus, remark };
}

/** The plan that a form was filled in with; null for a new one, and where what was said then has been taken back. */
function editIn({ edits, workloads }: FormValues, plans: Plans): FormEdit | null {
  const plan = edits && plans.get(keyOf(edits));
  return plan ? { plan, rows: workloads.map(({ of }) => of), shown: edits.shown } : null;
}

export interface Heard {
  readonly asked: Question;
  /** It changes the plan. */
  readonly changes: boolean;
  /** The name of the part of the plan that it asks about. */
  readonly part: string | null;
  readonly remark: Remark | null;
}

/** What a text asks in a conversation. An objection is one only where something was answered before, and no requirement changes. */
export function heardAfter({ focus, last, plan }: State, text: string): Heard {
  const remark = remarkIn(text);
  const nothing = { changes: false, part: null, remark: null };
  if (remark === 'start-over' || remark === 'show-plan') return { ...nothing, asked: understand(text), remark };
  const [part, ...others] = plan ? pointedAt(plan, text) : [];
  if (plan && part) return { ...nothing, asked: { ...plan, text, workloads: [part, ...others] }, part: part.name };
  const changed = plan ? followUp(plan, text, focus) : null;
  if (changed) return { ...nothing, asked: changed, changes: true };
  return { ...nothing, asked: inContext(understand(text), plan), remark: last === null ? null : remark };
}
