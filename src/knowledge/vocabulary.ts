/** The closed sets that every room speaks in. Order is the order in which people see them. */

export const MODELS = ['hardware', 'para', 'os'] as const;
export type Model = (typeof MODELS)[number];

export const KINDS = ['hosted', 'bare-metal', 'microvm', 'pv', 'system-container', 'app-container', 'sandbox'] as const;
export type Kind = (typeof KINDS)[number];

export const MODEL_OF_KIND = {
  hosted: 'hardware',
  'bare-metal': 'hardware',
  microvm: 'hardware',
  pv: 'para',
  'system-container': 'os',
  'app-container': 'os',
  sandbox: 'os',
} as const satisfies Record<Kind, Model>;

export const OS_FAMILIES = ['linux', 'windows', 'bsd', 'solaris', 'macos', 'other', 'unknown'] as const;
export type OsFamily = (typeof OS_FAMILIES)[number];

export const NEEDS = [
  'own-kernel',
  'kernel-version',
  'custom-kernel-module',
  'sysctl',
  'tun',
  'privileged',
  'docker-inside',
  'nested-virt',
  'gpu-passthrough',
  'gpu-shared',
  'pci-passthrough',
  'usb-passthrough',
  'realtime',
  'untrusted-tenants',
  'live-migration',
  'ha',
  'legacy-os',
  'desktop-gui',
  'windows-licence',
] as const;
export type Need = (typeof NEEDS)[number];

export const PRIORITIES = [
  'density',
  'performance',
  'io',
  'isolation',
  'cost',
  'quick-start',
  'simplicity',
  'backup',
  'flexibility',
] as const;
export type Priority = (typeof PRIORITIES)[number];

/** Who can log in to the guests of a host or run code in them, beside the asker. */
export const SHARERS = ['us', 'teams', 'customers', 'anybody'] as const;
export type Sharer = (typeof SHARERS)[number];

export const CRITERIA = [
  'density',
  'memory-elasticity',
  'isolation',
  'performance',
  'live-migration',
  'management-ha',
  'cost',
  'start-time',
  'simplicity',
  'maturity',
] as const;
export type Criterion = (typeof CRITERIA)[number];

export const TOPICS = [
  'difference-models',
  'why-consolidate',
  'dangers',
  'what-is',
  'versus',
  'feasibility',
  'performance',
  'licensing',
  'memory',
  'migration',
  'security',
  'platform-status',
] as const;
export type Topic = (typeof TOPICS)[number];

export const DIMENSIONS = [
  'guest-os-freedom',
  'guest-modification',
  'kernel-sharing',
  'cpu-overhead',
  'memory-overhead',
  'memory-elasticity',
  'io-overhead',
  'network-overhead',
  'density',
  'boot-time',
  'isolation-security',
  'fault-isolation',
  'performance-isolation',
  'live-migration',
  'management-ha',
  'hardware-requirements',
  'device-passthrough',
  'custom-kernel-modules',
  'licensing-cost',
  'maturity-lifecycle',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export const THEMES = [
  'mail',
  'web',
  'database',
  'directory',
  'file-service',
  'vpn',
  'network-appliance',
  'monitoring',
  'media',
  'home-automation',
  'telephony',
  'ci',
  'container',
  'orchestrator',
  'desktop',
  'business',
  'development',
  'messaging',
  'backup',
  'security',
  'storage',
  'science',
  'games',
  'hosting-panel',
  'guest-os',
] as const;
export type Theme = (typeof THEMES)[number];
