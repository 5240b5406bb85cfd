import type { Platform } from '../schema.ts';

/** Virtual machines stripped down to what one Linux workload needs. */
export const microvmPlatforms: readonly Platform[] = [
  {
    id: 'firecracker',
    name: 'Firecracker',
    aliases: ['firecracker', 'firecracker microvm', 'aws firecracker'],
    vendor: 'Amazon Web Services',
    model: 'hardware',
    kind: 'microvm',
    offers: ['microvm'],
    guests: ['linux'],
    status: { state: 'active', says: 'Active: 1.16.1 was the release of 2026.', successors: [], cites: ['src-fc-changelog'] },
    summary: {
      text: 'A tiny VMM on KVM for Linux and OSv guests: at most 5 MiB of overhead and a boot within 125 ms.',
      cites: ['gof-hyb-firecracker', 'mem-hyb-fc5', 'boot-hyb-fc125'],
    },
    facts: [
      { text: 'No device passthrough and no hotplug in Kata’s comparison.', cites: ['dev-hyb-kata-table'] },
      { text: 'Snapshots restore a guest, but its network connections may not survive.', cites: ['lm-hyb-fc-snapshot'] },
    ],
  },
  {
    id: 'kata',
    name: 'Kata Containers',
    aliases: ['kata', 'kata containers', 'kata-containers', 'kata runtime'],
    vendor: 'Kata Containers community (OpenInfra)',
    model: 'hardware',
    kind: 'microvm',
    offers: ['microvm'],
    guests: ['linux'],
    status: { state: 'active', says: 'Active: 4.1.0 was the release of 2026.', successors: [], cites: ['life-hyb-kata'] },
    summary: {
      text: 'A container runtime that gives each pod a small virtual machine with a kernel of its own.',
      cites: ['ks-hyb-kata'],
    },
    facts: [
      { text: 'A pod costs 130 MiB more with the small VMMs and 320 MiB with QEMU.', cites: ['mem-hyb-kata-rc'] },
      { text: 'No host networking, and no checkpoint and restore.', cites: ['net-hyb-kata-hostnet', 'lm-hyb-kata-none'] },
    ],
  },
  {
    id: 'qemu-microvm',
    name: 'QEMU microvm',
    aliases: ['qemu microvm', 'qemu-microvm', 'microvm machine type'],
    vendor: 'QEMU project',
    model: 'hardware',
    kind: 'microvm',
    offers: ['microvm'],
    guests: ['linux'],
    status: { state: 'active', says: 'Part of QEMU; documented in 2020.', successors: [], cites: ['src-qemu-microvm'] },
    summary: {
      text: 'A machine type of QEMU made for a fast boot and a small footprint: no PCI, ACPI or hotplug.',
      cites: ['boot-hyb-qemu-microvm'],
    },
    facts: [{ text: 'Guests do not move live between different QEMU versions.', cites: ['lm-hyb-qemu-microvm'] }],
  },
  {
    id: 'cloud-hypervisor',
    name: 'Cloud Hypervisor',
    aliases: ['cloud hypervisor', 'cloud-hypervisor'],
    vendor: 'Cloud Hypervisor project',
    model: 'hardware',
    kind: 'microvm',
    offers: ['microvm'],
    guests: ['linux', 'windows'],
    status: {
      state: 'active',
      says: 'Under active development, says the README that was read (2022).',
      successors: [],
      cites: ['src-cloud-hypervisor'],
    },
    summary: {
      text: 'A VMM in Rust on KVM for modern 64-bit cloud guests, with little emulation and a small footprint.',
      cites: ['src-cloud-hypervisor'],
    },
    facts: [
      {
        text: 'It supports 64-bit Linux, Windows 10 and Windows Server 2019, hotplug and VFIO devices.',
        cites: ['src-cloud-hypervisor'],
      },
    ],
  },
];
