import type { Model, Need } from '../knowledge/vocabulary.ts';
import { type Context, familyOf, onItsHost, SOFTWARE } from './context.ts';
import type { WorkloadAdvice } from './recommendation.ts';

const KERNEL_NEEDS: readonly Need[] = ['own-kernel', 'kernel-version', 'custom-kernel-module', 'sysctl'];

/** What was not said and was taken for granted, where another answer could have changed a verdict. */
export function assumptionsOf(advice: readonly WorkloadAdvice[], context: Context): readonly string[] {
  const said: string[] = [];
  const models = new Set(advice.flatMap(({ best }) => (best ? [best.model] : [])));
  if (advice.some(({ workload }) => workload.os.family === 'unknown' && familyOf(workload) === 'linux')) {
    said.push('Where no operating system was named, the guest runs Linux.');
  }
  if (context.question.workloads.some((workload) => onItsHost(workload, context) !== workload)) {
    said.push('Where no operating system was named, the guest runs the system of its host.');
  }
  for (const name of choosable(advice)) said.push(`${name} runs on Linux here, although it exists for Windows too.`);
  if (models.has('hardware') && context.vtx === null) said.push('The host’s processor has VT-x or AMD-V, and it is switched on.');
  if (models.has('os')) {
    const contained = advice.filter(({ best }) => best?.model === 'os');
    const isSaid = context.question.host.sharedWith !== null;
    if (!isSaid && !contained.every(({ workload }) => has(workload.needs, ['untrusted-tenants']))) {
      said.push('Everyone who can log in to the guests or run code in them is trusted.');
    }
    if (!contained.every(({ workload }) => has(workload.needs, KERNEL_NEEDS))) {
      said.push('Nothing in the containers needs a kernel, kernel modules or kernel parameters of its own.');
    }
    if (losesMigration(contained, models)) said.push('A container may stop for a moment when it moves to another host.');
  }
  return said;
}

function has(needs: readonly { readonly need: Need }[], wanted: readonly Need[]): boolean {
  return needs.some(({ need }) => wanted.includes(need));
}

function losesMigration(contained: readonly WorkloadAdvice[], models: ReadonlySet<Model>): boolean {
  return models.size === 1 && contained.every(({ workload }) => !has(workload.needs, ['live-migration']));
}

/** Products that run on Linux and on Windows, of workloads whose system was not said. */
function choosable(advice: readonly WorkloadAdvice[]): readonly string[] {
  const names = new Set<string>();
  for (const { workload } of advice) {
    if (workload.os.said || familyOf(workload) !== 'linux') continue;
    for (const id of workload.apps) {
      const app = SOFTWARE.get(id);
      if (app?.os.includes('windows') && app.os.includes('linux')) names.add(app.name);
    }
  }
  return [...names].slice(0, 2);
}
