import type { Benefit, HostShape, ModelPlan, SizingRequest } from './estate-plan.ts';

/** VMware counts at least so many cores per processor; that a host has two of them is our assumption. */
const [LEAST_PER_PROCESSOR, PROCESSORS] = [16, 2];

/** What can be switched off when the plan for hardware virtualisation is carried out. Empty where the hosts of today are not known, or none is saved. */
export function benefitsOf(plans: readonly ModelPlan[], { host, reuse, today = [] }: SizingRequest): readonly Benefit[] {
  const plan = plans.find(({ model }) => model === 'hardware');
  if (plan?.hosts == null || today.length === 0) return [];
  const kept = reuse.map((shape) => ({ shape, hosts: plan.reused.find((its) => its.shape === shape.name)?.hosts ?? 0 }));
  const after = [{ shape: host, hosts: plan.toBuy }, ...kept];
  const before = today.map((shape) => ({ shape, hosts: shape.count ?? 0 }));
  const benefit = (kind: Benefit['kind'], per: (shape: HostShape) => number, cites: readonly string[] = []): Benefit => {
    const sum = (park: typeof before) => park.reduce((total, { shape, hosts }) => total + hosts * per(shape), 0);
    return { kind, from: sum(before), to: sum(after), cites };
  };
  return [
    benefit('hosts', () => 1),
    benefit('cores', ({ cores }) => cores),
    benefit('memory-mib', ({ memoryMiB }) => memoryMiB),
    benefit('licence-cores', ({ cores }) => Math.max(cores, LEAST_PER_PROCESSOR * PROCESSORS), ['lic-hw-16core']),
  ].filter(({ from, to }) => to < from);
}
