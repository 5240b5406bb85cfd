import { CRITERIA, MODELS, type Model } from '../knowledge/vocabulary.ts';
import type { Question } from '../understanding/question.ts';
import { askOf } from './ask.ts';
import { assumptionsOf } from './assumptions.ts';
import { acceptability, CLEAR } from './confidence.ts';
import { type Context, contextOf, onItsHost } from './context.ts';
import type { Decision } from './decide.ts';
import { estateOf, JOINING, type Member, shared } from './estate.ts';
import { flipsOf } from './flips.ts';
import { decideWithFindings } from './gates.ts';
import { kindOf } from './kind.ts';
import type { Finding, Flip, ModelVerdict, Recommendation, WorkloadAdvice } from './recommendation.ts';
import { shortlist } from './shortlist.ts';

const FLIPS_AT_MOST = 5;

interface Judged extends Member {
  readonly findings: Readonly<Record<Model, readonly Finding[]>>;
}

/** The advice for a question: a verdict on each model for each workload, and what it comes to for the whole estate. */
export function recommend(question: Question): Recommendation {
  const context = contextOf(question);
  const judged = question.workloads
    .map((workload) => onItsHost(workload, context))
    .map((workload): Judged => ({ workload, ...decideWithFindings(workload, context) }));
  const workloads = judged.map((member) => adviceFor(member, shared(member, judged, context), context));
  return {
    question,
    workloads,
    ...estateOf(workloads),
    priorities: question.priorities,
    tooClose: workloads.some(({ tooClose }) => tooClose),
    assumptions: assumptionsOf(workloads, context),
    flips: distinct(workloads.flatMap(({ flips }) => flips)).slice(0, FLIPS_AT_MOST),
    ask: askOf(workloads, context),
  };
}

function adviceFor({ workload, decision, findings }: Judged, others: Model | null, context: Context): WorkloadAdvice {
  const model = others ?? decision.winner;
  const shares = sharesOf(decision, others);
  const verdict = (each: Model): ModelVerdict => ({
    model: each,
    level: decision.levels[each],
    findings: findings[each],
    score: decision.levels[each] === 'ruled-out' ? null : Math.min(1, Math.max(0, decision.utility[each])),
    acceptability: shares[each],
  });
  const confidence = model === null ? 0 : shares[model];
  const kind = model === null ? null : kindOf(model, workload, context);
  return {
    workload,
    verdicts: { hardware: verdict('hardware'), para: verdict('para'), os: verdict('os') },
    best: model === null || kind === null ? null : { model, kind, platforms: shortlist(kind, workload, context) },
    alone: model === decision.winner ? null : decision.winner,
    confidence,
    tooClose: model !== null && confidence < CLEAR,
    criteria: CRITERIA.map((criterion, index) => ({ criterion, weight: decision.weights[index] ?? 0 })),
    flips: flipsOf(workload, context, model, others),
  };
}

function sharesOf({ bonus, open, tiers }: Decision, others: Model | null): Record<Model, number> {
  const running: Partial<Record<Model, number>> = {};
  for (const model of MODELS) if (open.includes(model)) running[model] = bonus[model] + (model === others ? JOINING : 0);
  return acceptability(running, tiers);
}

function distinct(flips: readonly Flip[]): readonly Flip[] {
  const seen = new Map<string, Flip>();
  for (const flip of flips) if (!seen.has(`${flip.change}>${flip.to}`)) seen.set(`${flip.change}>${flip.to}`, flip);
  return [...seen.values()];
}
