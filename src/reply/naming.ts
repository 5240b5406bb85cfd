import type { WorkloadAdvice } from '../advice/recommendation.ts';
import { platformOf } from '../knowledge/subjects.ts';
import type { Kind } from '../knowledge/vocabulary.ts';
import type { Workload } from '../understanding/question.ts';
import type { Span } from './reply.ts';
import { user } from './user-text.ts';
import { listed } from './words.ts';

const THING =
  /\b(server|box|machine|host|vm|site|instance|guest|desktop|database|db|relay|controller|cluster|node|system|runner|app|application|service|stack|container|appliance|firewall|router|gateway|proxy|workstation|laptop|farm|store|share|environment|lab|vps)$/i;

/** "40 LAMP sites", "the Exchange server", "Home Assistant". */
export function workloadSpans(workload: Workload, options: { readonly system: boolean } = { system: false }): readonly Span[] {
  const system = options.system && workload.os.said && workload.os.detail ? workload.os.detail : null;
  const name = system?.toLowerCase().startsWith(`${workload.name.trim().toLowerCase()} `)
    ? system
    : workload.name.trim() || 'workload';
  const on: readonly Span[] = system && !name.toLowerCase().includes(system.toLowerCase()) ? [' on ', user(system, 40)] : [];
  if (workload.count > 1) {
    const counted = new RegExp(`^${workload.count}\\b`).test(name);
    const times = counted ? '' : /s$/i.test(name) ? `${workload.count} ` : `${workload.count} × `;
    return [...(times ? [times] : []), user(name), ...on];
  }
  return [
    ...(THING.test(name) && !/^(my|our|the|an?|one|this|some|his|her|their)\b/i.test(name) ? ['the '] : []),
    user(name),
    ...on,
  ];
}

/** "A", "A and B", "A, B and C", of spans. */
export function listedSpans(items: readonly (readonly Span[])[]): readonly Span[] {
  return items.flatMap((item, index) => (index === 0 ? item : [index === items.length - 1 ? ' and ' : ', ', ...item]));
}

function platformNames(ids: readonly string[], most = 2): string {
  return listed(
    ids.slice(0, most).map((id) => platformOf(id)?.name ?? id),
    'or',
  );
}

const KIND_NAME = {
  hosted: 'hardware virtualisation on a host operating system',
  'bare-metal': 'hardware virtualisation on bare metal',
  microvm: 'hardware virtualisation in microVMs',
  pv: 'para-virtualisation',
  'system-container': 'OS-virtualisation (system containers)',
  'app-container': 'OS-virtualisation (application containers)',
  sandbox: 'OS-virtualisation (sandbox)',
} as const satisfies Record<Kind, string>;

/** "OS-virtualisation (system containers, e.g. Incus or LXC)". */
export function adviceName(best: NonNullable<WorkloadAdvice['best']>): string {
  const examples = platformNames(best.platforms);
  const name = KIND_NAME[best.kind];
  if (!examples) return name;
  return name.endsWith(')') ? `${name.slice(0, -1)}, e.g. ${examples})` : `${name} (e.g. ${examples})`;
}
