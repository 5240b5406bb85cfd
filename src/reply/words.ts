import type { Platform } from '../knowledge/schema.ts';
import type { Criterion, Kind, Model, Need, OsFamily, Priority } from '../knowledge/vocabulary.ts';

export const MODEL_NAME = {
  hardware: 'hardware virtualisation',
  para: 'para-virtualisation',
  os: 'OS-virtualisation',
} as const satisfies Record<Model, string>;

/** Goes in brackets after the model's name. */
export const KIND_SHORT = {
  hosted: 'on a host operating system',
  'bare-metal': 'on bare metal',
  microvm: 'microVMs',
  pv: 'modified guest kernels',
  'system-container': 'system containers',
  'app-container': 'application containers',
  sandbox: 'a sandbox with its own user-space kernel',
} as const satisfies Record<Kind, string>;

export const NEED_NAME = {
  'own-kernel': 'a kernel of its own',
  'kernel-version': 'a certain kernel version',
  'custom-kernel-module': 'kernel modules of its own',
  sysctl: 'kernel parameters (sysctl)',
  tun: 'a TUN device',
  privileged: 'root rights on the host',
  'docker-inside': 'Docker inside the guest',
  'nested-virt': 'virtual machines inside the guest',
  'gpu-passthrough': 'a whole GPU',
  'gpu-shared': 'a shared GPU',
  'pci-passthrough': 'a PCI device',
  'usb-passthrough': 'a USB or serial device',
  realtime: 'real-time scheduling',
  'untrusted-tenants': 'tenants that are not trusted',
  'live-migration': 'live migration',
  ha: 'high availability',
  'legacy-os': 'an old operating system',
  'desktop-gui': 'a graphical desktop',
  'windows-licence': 'Windows licences',
} as const satisfies Record<Need, string>;

export const PRIORITY_NAME = {
  density: 'many guests per host',
  performance: 'speed',
  io: 'fast disk and network',
  isolation: 'isolation',
  cost: 'cost',
  'quick-start': 'a quick start',
  simplicity: 'simple operation',
  backup: 'backup and rollback',
  flexibility: 'flexibility',
} as const satisfies Record<Priority, string>;

export const CRITERION_NAME = {
  density: 'Density',
  'memory-elasticity': 'Memory elasticity',
  isolation: 'Isolation',
  performance: 'Performance',
  'live-migration': 'Live migration',
  'management-ha': 'Management and HA',
  cost: 'Cost',
  'start-time': 'Start time',
  simplicity: 'Simple operation',
  maturity: 'Maturity',
} as const satisfies Record<Criterion, string>;

export const FAMILY_NAME = {
  linux: 'Linux',
  windows: 'Windows',
  bsd: 'BSD',
  solaris: 'Solaris',
  macos: 'macOS',
  other: 'another system',
  unknown: 'not said',
} as const satisfies Record<OsFamily, string>;

export const STATE_WORD = {
  active: 'active',
  legacy: 'legacy',
  eol: 'end of life',
} as const satisfies Record<Platform['status']['state'], string>;

/** "A", "A and B", "A, B and C". */
export function listed(items: readonly string[], last: 'and' | 'or' = 'and'): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${last} ${items[items.length - 1]}`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

const PROPER =
  /^(?:[A-Z][A-Z0-9]|[A-Z]\w*[A-Z]|Windows|Linux|Xen|BSD|Solaris|Proxmox|Docker|Apple|Incus|Hyper|Virtuozzo|Firecracker|Kata|Oracle|Microsoft|Red Hat)/;

/** A sentence of ours to stand behind a colon. Names keep their capital. */
export function lowerSentence(text: string): string {
  return PROPER.test(text) ? text : lowerFirst(text);
}

/** "93 %": a share of 0 to 1. Never rounds an unsure share up to certainty. */
export function percent(share: number): string {
  return `${wholePercent(share)} %`;
}

export function wholePercent(share: number): number {
  const rounded = Math.round(share * 100);
  return share < 1 && rounded === 100 ? 99 : rounded;
}

export function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
