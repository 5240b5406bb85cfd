import type { Need, Priority } from '../knowledge/vocabulary.ts';

/** A change in a few words, as it stands after "hardware virtualisation would win". */
export const NEED_WORDS = {
  'live-migration': {
    more: 'if it had to move between hosts while running',
    less: 'if it could stop for a moment when it moves',
  },
  'untrusted-tenants': { more: 'if strangers could run code in it', less: 'if everyone with access were trusted' },
  'own-kernel': { more: 'if it needed a kernel of its own', less: 'if it did without a kernel of its own' },
  'docker-inside': { more: 'if Docker had to run inside it', less: 'if no Docker had to run inside it' },
  'custom-kernel-module': { more: 'if it had to load kernel modules', less: 'if it loaded no kernel modules' },
  'kernel-version': {
    more: 'if it needed another kernel version than the host’s',
    less: 'if the host’s kernel version would do',
  },
  sysctl: { more: 'if it had to set kernel parameters', less: 'if it set no kernel parameters' },
  'gpu-shared': { more: 'if it shared the host’s graphics card', less: 'if it needed no graphics card' },
  'gpu-passthrough': { more: 'if it needed a graphics card to itself', less: 'if it needed no graphics card to itself' },
  'pci-passthrough': { more: 'if it drove a PCI card itself', less: 'if it drove no PCI card' },
  'usb-passthrough': { more: 'if it needed a USB or serial device', less: 'if it needed no USB or serial device' },
  realtime: { more: 'if it needed real-time behaviour', less: 'if it needed no real-time behaviour' },
  'nested-virt': { more: 'if virtual machines had to run inside it', less: 'if no virtual machines had to run inside it' },
  privileged: { more: 'if it needed root rights over the host', less: 'if it needed no root rights over the host' },
  tun: { more: 'if it needed a TUN device', less: 'if it needed no TUN device' },
  ha: { more: 'if it had to come up elsewhere when a host fails', less: 'if it could wait for a failed host' },
  'legacy-os': { more: 'if it ran an old operating system', less: 'if it ran a current operating system' },
  'desktop-gui': { more: 'if people worked on a desktop in it', less: 'if it had no desktop' },
  'windows-licence': { more: 'if Windows licences counted', less: 'if no Windows licences were needed' },
} as const satisfies Record<Need, { readonly more: string; readonly less: string }>;

export const PRIORITY_WORDS = {
  density: 'if many guests per host mattered most',
  performance: 'if speed mattered most',
  io: 'if disk and network speed mattered most',
  isolation: 'if isolation mattered most',
  cost: 'if cost mattered most',
  'quick-start': 'if starting quickly mattered most',
  simplicity: 'if simplicity mattered most',
  backup: 'if backup and rollback of whole machines mattered most',
  flexibility: 'if freedom to move and change mattered most',
} as const satisfies Record<Priority, string>;
