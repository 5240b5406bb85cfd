import { modelCards } from './models/index.ts';
import { needRules } from './needs.ts';
import { platforms } from './platforms/index.ts';
import type { ModelCard, NeedRule, Platform, Software } from './schema.ts';
import { software } from './software/index.ts';
import { KINDS, type Kind, MODELS, type Model, NEEDS, type Need } from './vocabulary.ts';

export type Subject =
  | { readonly type: 'model'; readonly id: Model }
  | { readonly type: 'kind'; readonly id: Kind }
  | { readonly type: 'platform'; readonly id: string }
  | { readonly type: 'need'; readonly id: Need }
  | { readonly type: 'topic'; readonly id: ExplainTopic };

/** The three questions that the project starts from, and the catalogue. */
export const EXPLAIN_TOPICS = ['why', 'dangers', 'differences', 'platforms'] as const;
export type ExplainTopic = (typeof EXPLAIN_TOPICS)[number];

const cardById = new Map(modelCards.map((card) => [card.id, card]));
const platformById = new Map(platforms.map((platform) => [platform.id, platform]));
const needById = new Map(needRules.map((rule) => [rule.need, rule]));
const softwareById = new Map(software.map((product) => [product.id, product]));

export function cardOf(id: Model | Kind): ModelCard | null {
  return cardById.get(id) ?? null;
}

export function platformOf(id: string): Platform | null {
  return platformById.get(id) ?? null;
}

export function needRuleOf(id: Need): NeedRule | null {
  return needById.get(id) ?? null;
}

export function softwareOf(id: string): Software | null {
  return softwareById.get(id) ?? null;
}

const TOPIC_WORDS = {
  why: ['why', 'why consolidate', 'reasons', 'why virtualise', 'why virtualize', 'consolidation', 'benefits'],
  dangers: ['dangers', 'danger', 'risks', 'risk', 'dangers of consolidation', 'pitfalls'],
  differences: ['differences', 'difference', 'models', 'the models', 'the three models', 'difference between the models'],
  platforms: ['platforms', 'platform', 'hypervisors', 'all platforms', 'platform status'],
} as const satisfies Record<ExplainTopic, readonly string[]>;

const MODEL_WORDS = {
  hardware: [
    'hw',
    'hardware virtualization',
    'full virtualisation',
    'full virtualization',
    'vm',
    'vms',
    'virtual machine',
    'virtual machines',
    'hvm',
  ],
  para: ['paravirtualisation', 'paravirtualization', 'para-virtualization', 'paravirt', 'pv guest'],
  os: [
    'os-level',
    'os virtualization',
    'os-virtualization',
    'os-level virtualisation',
    'os-level virtualization',
    'container',
    'containers',
    'containerisation',
    'containerization',
  ],
} as const satisfies Record<Model, readonly string[]>;

const NEED_WORDS: Partial<Record<Need, readonly string[]>> = {
  'custom-kernel-module': ['kernel module', 'kernel modules', 'modules', 'modprobe'],
  'nested-virt': ['nested', 'nested virtualisation', 'nested virtualization', 'nesting'],
  'gpu-passthrough': ['gpu', 'graphics card'],
  'pci-passthrough': ['pci', 'passthrough', 'device passthrough'],
  'usb-passthrough': ['usb', 'dongle', 'usb stick'],
  ha: ['high availability', 'failover', 'availability'],
  'live-migration': ['vmotion', 'migration'],
  'untrusted-tenants': ['tenants', 'multi-tenant', 'multi-tenancy', 'untrusted', 'untrusted code'],
  'windows-licence': ['windows license', 'windows licences', 'windows licenses', 'windows licensing'],
  realtime: ['real-time', 'real time'],
  'legacy-os': ['legacy', 'old os'],
  'desktop-gui': ['desktop', 'gui', 'vdi'],
  'own-kernel': ['kernel'],
};

const subjects = new Map<string, Subject>();

function learn(subject: Subject, ...names: readonly string[]): void {
  for (const name of names) {
    const key = normal(name);
    if (key && !subjects.has(key)) subjects.set(key, subject);
  }
}

for (const id of MODELS) learn({ type: 'model', id }, id, ...cardNames(id), ...MODEL_WORDS[id]);
for (const id of EXPLAIN_TOPICS) learn({ type: 'topic', id }, ...TOPIC_WORDS[id]);
for (const id of NEEDS) learn({ type: 'need', id }, id, needById.get(id)?.name ?? id);
for (const { id, name } of platforms) learn({ type: 'platform', id }, id, name);
for (const id of KINDS) learn({ type: 'kind', id }, id, ...cardNames(id));
for (const { id, aliases } of platforms) learn({ type: 'platform', id }, ...aliases);
for (const id of NEEDS) learn({ type: 'need', id }, ...(NEED_WORDS[id] ?? []));

/** The model, kind, platform, need or topic that a name stands for. Null where the whole text is not one name. */
export function findSubject(text: string): Subject | null {
  const key = normal(text);
  return subjects.get(key) ?? subjects.get(key.replace(/s$/, '')) ?? subjects.get(key.replace(/^(?:an?|the) /, '')) ?? null;
}

export function parsesAsSubject(text: string): boolean {
  return findSubject(text) !== null;
}

function cardNames(id: Model | Kind): readonly string[] {
  const card = cardById.get(id);
  return card ? [card.name, ...card.aliases] : [];
}

function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/virtualiz/g, 'virtualis')
    .replace(/[-_\s]+/g, ' ')
    .replace(/^[\s"'“”‘’`]+|[\s"'“”‘’`?!.,]+$/g, '');
}
