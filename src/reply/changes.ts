import type { Recommendation, WorkloadAdvice } from '../advice/recommendation.ts';
import { KIND_SHORT, MODEL_NAME, percent } from './words.ts';

/** What a follow-up did to the verdicts, one plain sentence each; a single sentence when nothing moved. */
export function changesBetween(before: Recommendation, after: Recommendation): string[] {
  const changes: string[] = [];
  const left = [...before.workloads];
  for (const advice of after.workloads) {
    const at = left.findIndex((old) => old.workload.name === advice.workload.name);
    const old = at >= 0 ? left.splice(at, 1)[0] : undefined;
    if (!old) changes.push(`${advice.workload.name}: new here, ${modelOf(advice)}.`);
    else if (old.best?.model !== advice.best?.model)
      changes.push(`${advice.workload.name}: moved from ${modelOf(old)} to ${modelOf(advice)}.`);
    else changes.push(...lesserChanges(old, advice));
  }
  for (const gone of left) changes.push(`${gone.workload.name}: left out.`);
  if (before.estate !== after.estate && before.estate && after.estate) {
    changes.push(`The estate as a whole: ${estateName(before.estate)} before, ${estateName(after.estate)} now.`);
  }
  return changes.length > 0 ? changes : ['The verdict stays as it was.'];
}

function lesserChanges(old: WorkloadAdvice, now: WorkloadAdvice): string[] {
  const changes: string[] = [];
  if (old.workload.count !== now.workload.count)
    changes.push(`${now.workload.name}: ${now.workload.count} instead of ${old.workload.count}, still ${modelOf(now)}.`);
  else if (old.best?.kind !== now.best?.kind)
    changes.push(`${now.workload.name}: still ${modelOf(now)}, but as ${kindOf(now)} instead of ${kindOf(old)}.`);
  else if (Math.abs(old.confidence - now.confidence) >= 0.1) {
    changes.push(
      `${now.workload.name}: still ${modelOf(now)}; confidence ${percent(old.confidence)} before, ${percent(now.confidence)} now.`,
    );
  }
  return changes;
}

function modelOf({ best }: WorkloadAdvice): string {
  return best ? MODEL_NAME[best.model] : 'no model';
}

function kindOf({ best }: WorkloadAdvice): string {
  return best ? KIND_SHORT[best.kind] : 'nothing';
}

function estateName(estate: NonNullable<Recommendation['estate']>): string {
  return estate === 'mixed' ? 'a mix' : MODEL_NAME[estate];
}
