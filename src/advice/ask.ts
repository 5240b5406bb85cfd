import type { Need } from '../knowledge/vocabulary.ts';
import { type Context, familyOf, SOFTWARE } from './context.ts';
import type { WorkloadAdvice } from './recommendation.ts';

/** Sure enough that no answer is likely to change it. */
const SURE = 0.85;

/** The one question whose answer would change most: for the workload that is decided least. Null where nothing is worth asking. */
export function askOf(advice: readonly WorkloadAdvice[], context: Context): string | null {
  const stuck = advice.find(({ best }) => best === null);
  if (stuck) return 'Which of these requirements could you do without? As they stand, they rule out all three models.';
  const unknown = advice.find(({ workload }) => systemUnknown(workload));
  if (unknown && unknown.workload.needs.length === 0) return 'Which operating system runs in the guests?';
  let least: WorkloadAdvice | null = null;
  for (const each of advice) if (each.best && (least === null || each.confidence < least.confidence)) least = each;
  if (!least?.best || least.confidence >= SURE) return unknown ? 'Which operating system runs in the guests?' : null;
  return questionFor(least, context);
}

function systemUnknown({ os, apps }: WorkloadAdvice['workload']): boolean {
  return os.family === 'unknown' && !apps.some((id) => SOFTWARE.get(id)?.os.some((family) => family !== 'unknown'));
}

function questionFor({ workload, best, verdicts }: WorkloadAdvice, context: Context): string | null {
  const needs = new Set<Need>(workload.needs.map(({ need }) => need));
  const priorities = [...context.question.priorities, ...workload.priorities];
  const contested = verdicts.os.level !== 'ruled-out' && verdicts.hardware.level !== 'ruled-out';
  if (!contested) {
    return context.vtx === null && familyOf(workload) === 'linux' && best?.model === 'para'
      ? 'Does the host’s processor have VT-x or AMD-V?'
      : null;
  }
  if (context.question.host.sharedWith === null && !needs.has('untrusted-tenants') && !priorities.includes('isolation')) {
    return 'Will people whom you do not trust run code or log in there?';
  }
  if (!needs.has('live-migration')) return 'Must the guests move from host to host while they run?';
  if (workload.count === 1 && !priorities.includes('density'))
    return 'How many guests of this sort will there be, now and in a year?';
  return priorities.length === 0
    ? 'What matters most to you: many guests per host, isolation, speed, or easy backup and rollback?'
    : null;
}
