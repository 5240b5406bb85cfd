import { MODELS, type Model } from '../knowledge/vocabulary.ts';
import type { Workload } from '../understanding/question.ts';
import { type Context, familyOf, modelsOf, PLATFORMS } from './context.ts';
import type { Decision } from './decide.ts';
import type { Recommendation, WorkloadAdvice } from './recommendation.ts';

/** What one platform fewer to run is worth to a lone workload, on the scale of the criteria. */
export const JOINING = 0.2;

export interface Member {
  readonly workload: Workload;
  readonly decision: Decision;
}

/**
 * The model of the others, where a lone workload may share it because it fits there; null where it keeps its own. Two or more alike keep
 * their own, and so does one whose asker already runs it, or cares about something of its own.
 */
export function shared(member: Member, members: readonly Member[], context: Context): Model | null {
  const { workload, decision } = member;
  if (members.length < 2 || workload.count > 1 || decision.winner === null) return null;
  if (workload.priorities.length > 0 || runsThere(workload, decision.winner, context)) return null;
  const others = mostCommon(members.filter((each) => each !== member));
  if (others === null || !mayJoin(decision, others)) return null;
  // A platform in place that runs both models makes the mix free.
  const here = context.inPlace ? modelsOf(context.inPlace) : [];
  return others !== decision.winner && here.includes(others) && here.includes(decision.winner) ? null : others;
}

export function mayJoin({ levels, open }: Decision, model: Model): boolean {
  return open.includes(model) && levels[model] === 'fits';
}

/** The model of most guests; ties go to hardware, the first of the three. */
function mostCommon(members: readonly Member[]): Model | null {
  const guests: Record<Model, number> = { hardware: 0, para: 0, os: 0 };
  for (const { workload, decision } of members)
    if (decision.winner !== null) guests[decision.winner] += Math.max(1, workload.count);
  let best: Model | null = null;
  for (const model of MODELS) if (guests[model] > 0 && (best === null || guests[model] > guests[best])) best = model;
  return best;
}

function runsThere({ tried }: Workload, model: Model, { failed }: Context): boolean {
  return tried.some((id) => {
    const platform = PLATFORMS.get(id);
    return platform !== undefined && modelsOf(platform).includes(model) && !failed.some((failure) => failure.platform === id);
  });
}

/** The one model for all, or a mix and what it makes people run. */
export function estateOf(advice: readonly WorkloadAdvice[]): Pick<Recommendation, 'estate' | 'mix'> {
  const models = MODELS.filter((model) => advice.some(({ best }) => best?.model === model));
  const only = models.length === 1 ? models[0] : undefined;
  if (only) return { estate: only, mix: null };
  if (models.length === 0) return { estate: null, mix: null };
  const families = new Set(advice.flatMap(({ best, workload }) => (best ? [familyOf(workload)] : [])));
  return { estate: 'mixed', mix: { models, families: [...families] } };
}
