import { dangers } from '../knowledge/consolidation/dangers.ts';
import type { Claim } from '../knowledge/schema.ts';
import type { Model } from '../knowledge/vocabulary.ts';
import { demandOf } from './demand.ts';
import type { ModelPlan, PlanDanger } from './estate-plan.ts';
import type { Basis } from './pool.ts';

const FEW_WINDOWS_HOSTS: Claim = {
  text: 'Our advice: keep the Windows guests on as few hosts as hold them, and compare Datacenter there with Standard for each two guests. Check your contract.',
  cites: ['lic-hw-winserver'],
};

/** The known dangers that these plans run into, with the figures of the plans. */
export function dangersOf(plans: readonly ModelPlan[], basis: Basis): readonly PlanDanger[] {
  return plans.filter(({ hosts }) => hosts !== null && hosts > 0).flatMap((plan) => dangersOfPlan(plan, basis));
}

function dangersOfPlan(plan: ModelPlan, basis: Basis): readonly PlanDanger[] {
  const { model, placed, eligible, failoverHosts } = plan;
  const found: PlanDanger[] = [];
  const guests = Math.max(0, ...placed.map((host) => host.guests.length));
  if (guests > 1) found.push(danger('danger-single-point', model, { type: 'blast-radius', guests, ofGuests: eligible }));
  if (plan.survival === null ? failoverHosts === 0 : plan.survival.failures === 0)
    found.push(danger('danger-failover-capacity', model, { type: 'no-spare' }));
  const families = [...new Set(placed.flatMap(({ family }) => family ?? []))];
  if (families.length > 1)
    found.push(danger('danger-failover-capacity', model, { type: 'families', families, spares: failoverHosts }));
  return [...found, ...sharedMemory(model, basis), ...windowsLicences(plan, basis)];
}

/** OS-virtualisation promises more memory than it holds; how much more, by the demands that the plan was made of. */
function sharedMemory(model: Model, { request, rules, book }: Basis): readonly PlanDanger[] {
  if (model !== 'os' || book.method === 'totals') return [];
  const its = request.guests.filter(({ eligible }) => eligible.os.ok);
  const configuredMiB = its.reduce((sum, { memoryMiB }) => sum + memoryMiB, 0);
  const heldMiB = its.reduce((sum, guest) => sum + demandOf(guest, model, rules, request.overhead ?? 'esxi-6').memoryMiB, 0);
  return heldMiB >= configuredMiB
    ? []
    : [danger('danger-memory-overcommit', model, { type: 'shared-memory', configuredMiB, heldMiB })];
}

/** Windows Server is licensed by all cores of each host that it may run on. */
function windowsLicences({ model, toBuy, reused }: ModelPlan, { request }: Basis): readonly PlanDanger[] {
  const guests = request.guests.filter(({ family, eligible }) => family === 'windows' && eligible[model].ok).length;
  const coresOf = (name: string) => request.reuse.find((shape) => shape.name === name)?.cores ?? 0;
  const cores = toBuy * request.host.cores + reused.reduce((sum, { shape, hosts }) => sum + hosts * coresOf(shape), 0);
  if (guests === 0) return [];
  return [{ ...danger('danger-licences', model, { type: 'windows-licences', guests, cores }), mitigation: FEW_WINDOWS_HOSTS }];
}

function danger(id: string, model: Model, what: PlanDanger['what']): PlanDanger {
  const known = dangers.find((each) => each.id === id);
  if (known === undefined) throw new Error(`no danger is called ${id}`);
  return { danger: id, model, what, mitigation: known.mitigations[model] };
}
