import type { Model } from '../knowledge/vocabulary.ts';
import type { Workload } from '../understanding/question.ts';
import type { Context } from './context.ts';
import { type Decision, decide } from './decide.ts';
import type { Finding } from './recommendation.ts';

const ORDER = { 'rules-out': 0, caveat: 1, favours: 2 } as const satisfies Record<Finding['effect'], number>;

/** The decision for a workload, and the findings behind it: the gravest first, each rule once. */
export function decideWithFindings(
  workload: Workload,
  context: Context,
): { readonly decision: Decision; readonly findings: Readonly<Record<Model, readonly Finding[]>> } {
  const findings: Record<Model, Finding[]> = { hardware: [], para: [], os: [] };
  const decision = decide(workload, context, null, ({ id, model, because, remedy, cites }, effect, on) => {
    const list = findings[model];
    const known = list.findIndex((finding) => finding.rule === id);
    const finding: Finding = { rule: id, effect, because, remedy: remedy ?? null, on, cites };
    if (known < 0) list.push(finding);
    else if (ORDER[effect] < ORDER[list[known]?.effect ?? 'favours']) list[known] = finding;
  });
  for (const list of Object.values(findings)) list.sort((a, b) => ORDER[a.effect] - ORDER[b.effect]);
  return { decision, findings };
}
