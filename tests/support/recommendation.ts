import type { Finding, ModelVerdict, Recommendation, WorkloadAdvice } from '../../src/advice/recommendation.ts';
import { MODELS, type Model } from '../../src/knowledge/vocabulary.ts';
import type { Workload } from '../../src/understanding/question.ts';
import { question, workload } from './question.ts';

/** A verdict on one model that fits, unless the test says otherwise. */
export function verdict(model: Model, parts: Partial<ModelVerdict> = {}): ModelVerdict {
  return { model, level: 'fits', findings: [], score: 0.7, acceptability: model === 'hardware' ? 0.9 : 0.05, ...parts };
}

export function finding(parts: Partial<Finding> = {}): Finding {
  return {
    rule: 'own-kernel-os',
    effect: 'rules-out',
    because: 'All containers of a host share its one kernel.',
    remedy: null,
    on: null,
    cites: ['ks-os-lxc-shared'],
    ...parts,
  };
}

/** Advice for one workload: hardware virtualisation on bare metal, with OS-virtualisation ruled out. */
export function advice(
  parts: Partial<Omit<WorkloadAdvice, 'workload'>> & { readonly workload?: Partial<Workload> } = {},
): WorkloadAdvice {
  return {
    verdicts: {
      hardware: verdict('hardware'),
      para: verdict('para', {
        level: 'possible',
        findings: [
          finding({
            rule: 'para-legacy',
            effect: 'caveat',
            because: 'PV guests are on their way out.',
            cites: ['life-para-pv-xcpng'],
          }),
        ],
      }),
      os: verdict('os', { level: 'ruled-out', findings: [finding()], score: null, acceptability: 0 }),
    },
    best: { model: 'hardware', kind: 'bare-metal', platforms: ['proxmox-ve', 'kvm-qemu'] },
    alone: null,
    confidence: 0.93,
    tooClose: false,
    criteria: [
      { criterion: 'density', weight: 0.3 },
      { criterion: 'isolation', weight: 0.3 },
      { criterion: 'live-migration', weight: 0.4 },
    ],
    flips: [{ change: 'if density mattered most', to: 'os' }],
    ...parts,
    workload: workload({ name: 'NFS server', ...parts.workload }),
  };
}

/** Advice for a container workload. */
export function containers(name: string, count = 1): WorkloadAdvice {
  return advice({
    workload: { name, count },
    best: { model: 'os', kind: 'system-container', platforms: ['incus', 'lxc'] },
    verdicts: {
      hardware: verdict('hardware', { acceptability: 0.1 }),
      para: verdict('para', { level: 'possible', findings: [finding({ rule: 'para-legacy', effect: 'caveat' })] }),
      os: verdict('os', { acceptability: 0.9 }),
    },
  });
}

export function recommendation(parts: Partial<Recommendation> = {}): Recommendation {
  const workloads = parts.workloads ?? [advice()];
  const models = [...new Set(workloads.flatMap(({ best }) => (best ? [best.model] : [])))];
  const [only] = models;
  return {
    question: question({ workloads: workloads.map((one) => one.workload) }),
    estate: models.length > 1 ? 'mixed' : (only ?? null),
    mix: models.length > 1 ? { models: MODELS.filter((model) => models.includes(model)), families: ['linux'] } : null,
    priorities: [],
    tooClose: false,
    assumptions: [],
    flips: [],
    ask: null,
    ...parts,
    workloads,
  };
}
