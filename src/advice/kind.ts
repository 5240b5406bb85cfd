import { type Kind, MODEL_OF_KIND, type Model, type Need, type Theme } from '../knowledge/vocabulary.ts';
import type { Workload } from '../understanding/question.ts';
import { type Context, familyOf, modelsOf, platformsFor, SOFTWARE } from './context.ts';

const ENGINES: readonly string[] = ['docker', 'podman', 'kubernetes'];
const SERVICES: readonly Theme[] = ['web', 'database', 'messaging'];
const NOT_IN_A_MICROVM: readonly Need[] = [
  'gpu-passthrough',
  'gpu-shared',
  'pci-passthrough',
  'usb-passthrough',
  'nested-virt',
  'desktop-gui',
];

/** The kind of a model that suits the workload where it runs. */
export function kindOf(model: Model, workload: Workload, context: Context): Kind {
  if (model === 'para') return 'pv';
  return model === 'os' ? containerKind(workload, context) : machineKind(workload, context);
}

function machineKind(workload: Workload, context: Context): Kind {
  const named = namedKinds('hardware', workload, context);
  const family = familyOf(workload);
  if (family === 'linux' && (named.has('microvm') || wantsMicrovm(workload, context))) return 'microvm';
  // Every hypervisor for today's Macs runs on macOS itself.
  if (context.question.host.desktop || family === 'macos') return 'hosted';
  // bhyve is a part of FreeBSD: where FreeBSD is the host, no bare-metal hypervisor is beside it.
  if (context.hostFamily === 'bsd' && !named.has('bare-metal')) return 'hosted';
  return named.has('hosted') && !named.has('bare-metal') ? 'hosted' : 'bare-metal';
}

function containerKind(workload: Workload, context: Context): Kind {
  const family = familyOf(workload);
  if (family === 'windows') return 'app-container';
  if (family !== 'linux') return 'system-container';
  const named = namedKinds('os', workload, context);
  const halfTrusted = workload.needs.some(({ need }) => need === 'untrusted-tenants');
  if (named.has('sandbox') || (halfTrusted && inAHurry(workload, context))) return 'sandbox';
  if (named.has('system-container')) return 'system-container';
  const isEngine = workload.apps.some((app) => ENGINES.includes(app));
  if (named.size === 0) return inAHurry(workload, context) && isService(workload) ? 'app-container' : 'system-container';
  return named.has('app-container') && !isEngine ? 'app-container' : 'system-container';
}

/** Whether a Linux guest wants isolation and a quick start at once, and no device that a microVM lacks. */
export function wantsMicrovm(workload: Workload, context: Context): boolean {
  if (familyOf(workload) !== 'linux' || !inAHurry(workload, context)) return false;
  if (workload.needs.some(({ need }) => NOT_IN_A_MICROVM.includes(need))) return false;
  const apart = (priorities: Workload['priorities']) => priorities.includes('isolation');
  const strangers = workload.needs.some(({ need, degree }) => need === 'untrusted-tenants' && degree === 'hard');
  return strangers || apart(workload.priorities) || apart(context.question.priorities);
}

/** Kinds that the asker named, and those of platforms that run this model only. */
function namedKinds(model: Model, workload: Workload, context: Context): ReadonlySet<Kind> {
  const kinds = new Set<Kind>();
  for (const { type, id, role } of context.question.candidates) {
    if (type === 'kind' && role !== 'failed' && role !== 'mentioned' && MODEL_OF_KIND[id] === model) kinds.add(id);
  }
  for (const platform of platformsFor(workload, context)) {
    if (!modelsOf(platform).includes(model) || context.failed.some((failure) => failure.platform === platform.id)) continue;
    for (const kind of platform.offers) if (MODEL_OF_KIND[kind] === model) kinds.add(kind);
  }
  return kinds;
}

/** Services that are usually shipped as images: web, database and messaging. */
function isService({ apps }: Workload): boolean {
  return apps.length > 0 && apps.every((id) => SERVICES.includes(SOFTWARE.get(id)?.theme ?? 'guest-os'));
}

function inAHurry({ priorities }: Workload, { question }: Context): boolean {
  return priorities.includes('quick-start') || question.priorities.includes('quick-start');
}
