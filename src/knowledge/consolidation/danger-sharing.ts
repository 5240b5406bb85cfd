import type { Danger } from '../schema.ts';

/** Dangers of sharing one machine: neighbours, memory, escapes, side channels. */
export const sharingDangers: readonly Danger[] = [
  {
    id: 'danger-noisy-neighbour',
    name: 'Noisy neighbour',
    claims: [
      {
        text: 'In 2007 full virtualisation protected neighbours fully, Xen cost them 1.7 % at most, OS-level systems varied; in 2006 default Solaris containers failed every test.',
        cites: ['pi-any-matthews', 'pi-os-solaris-2006'],
      },
      { text: 'In 2016 containers disturbed each other more than virtual machines, for certain work.', cites: ['pi-any-sharma'] },
    ],
    mitigations: {
      hardware: {
        text: 'Shares, reservations and limits. Do not overcommit processors for guests that must answer fast; KubeVirt does by default, 10 to 1.',
        cites: ['cpu-hw-kubevirt-ratio'],
      },
      para: { text: 'Weights and caps of the credit schedulers, and CPU pools.', cites: ['pi-para-xen-sched'] },
      os: {
        text: 'cgroup v2: memory.low or min, memory.high, io.max and CPU weights. Never leave the defaults to strangers. gVisor limits whole sandboxes only.',
        cites: ['mel-os-cgroup', 'io-os-cgroup-io', 'pi-hyb-gvisor-cgroup'],
      },
    },
  },
  {
    id: 'danger-io-contention',
    name: 'Storage and network jams',
    claims: [
      {
        text: 'Containers inside virtual machines lost up to 42.7 % of disk speed in 2016.',
        cites: ['io-hyb-nested-containers'],
      },
      { text: 'One guest can fill the host’s page cache and slow all others.', cites: ['pi-hyb-fc-writeback'] },
      { text: 'Virtual machines and containers both need tuning for heavy I/O.', cites: ['io-any-felter-tuning'] },
    ],
    mitigations: {
      hardware: {
        text: 'virtio or the vendor’s drivers, never emulated IDE or E1000; passthrough where the guest need not move.',
        cites: ['io-para-virtio-disk', 'net-para-virtio', 'dev-hw-pve-pci'],
      },
      para: {
        text: 'Size the control domain well: the guests’ I/O runs through it.',
        cites: ['flt-para-dom0', 'mem-para-xcpng-dom0'],
      },
      os: {
        text: 'io.max and io.weight; volumes instead of image layers; host networking where NAT hurts; no databases in gVisor.',
        cites: ['io-os-cgroup-io', 'io-os-layered-fs', 'net-os-docker-nat', 'cpu-hyb-gvisor-redis'],
      },
    },
  },
  {
    id: 'danger-memory-overcommit',
    name: 'Too much memory promised',
    claims: [
      { text: 'Ballooning ends in swapping and at last in the guest’s OOM killer.', cites: ['mel-hw-pve-balloon'] },
      { text: 'XCP-ng shrinks guests with dynamic memory when they move; that can crash them.', cites: ['mel-para-xcpng-dmc'] },
      {
        text: 'When ESXi stopped sharing pages by default, one site expected to lose 209.71 GB of shared memory by patching.',
        cites: ['src-tps-lonesysadmin', 'mel-hw-tps-off'],
      },
    ],
    mitigations: {
      hardware: {
        text: 'Do not count page sharing as capacity; reserve memory for databases and Java; watch for ballooning and swapping. For Kata, always set limits.',
        cites: ['mel-hw-tps-off', 'mel-hyb-kata-static'],
      },
      para: { text: 'Set the dynamic minimum equal to the maximum unless you have tested less.', cites: ['mel-para-xcpng-dmc'] },
      os: {
        text: 'Overcommit memory.high, not memory.min: the first slows a guest down, the second, promised too often, keeps the OOM killer busy.',
        cites: ['mel-os-cgroup-overcommit', 'pi-os-cgroup-min'],
      },
    },
  },
  {
    id: 'danger-escape',
    name: 'Guests that break out',
    claims: [
      {
        text: 'Hardware virtualisation: VENOM in 2015, L1TF in 2018, and in 2025 a flaw of ESXi that was exploited (CVE-2025-22224).',
        cites: ['sec-hw-venom', 'sec-hw-l1tf', 'sec-hw-esxi-2025'],
      },
      {
        text: 'Para-virtualisation: Xen PV guests could take the host in 2015 and 2019.',
        cites: ['sec-para-xsa148', 'sec-para-xsa310'],
      },
      {
        text: 'OS-virtualisation: runc in 2019, 2024, 2025 and 2026.',
        cites: ['sec-os-runc-2019', 'sec-os-runc-2024', 'sec-os-runc-2025', 'sec-os-runc-2026'],
      },
      {
        text: 'MicroVMs: Firecracker in 2019, Kata in 2020 and 2026. This is a selection; counts of flaws do not compare models fairly.',
        cites: ['sec-hyb-fc-2019', 'sec-hyb-kata-2020', 'sec-hyb-kata-2026'],
      },
    ],
    mitigations: {
      hardware: {
        text: 'Take away emulated devices that nobody uses, patch the hypervisor, and mind the host-side runtime of microVMs too.',
        cites: ['sec-hyb-fc-devices', 'sec-hyb-kata-2026'],
      },
      para: { text: 'Turn PV guests into PVH or HVM guests.', cites: ['sec-para-pv-advice'] },
      os: {
        text: 'Unprivileged containers with user namespaces, quick patches for kernel and runc, and a virtual machine for tenants you do not know.',
        cites: ['sec-os-unpriv', 'sec-os-k8s-userns', 'ks-os-pve-surface'],
      },
    },
  },
  {
    id: 'danger-side-channels',
    name: 'Side channels',
    claims: [
      { text: 'Shared pages let one guest learn about another’s data.', cites: ['mel-hw-ksm', 'mel-hw-tps-off'] },
      { text: 'Shared processor threads (SMT) are often what speculative attacks need.', cites: ['sec-hyb-fc-smt'] },
    ],
    mitigations: {
      hardware: {
        text: 'No page sharing between tenants, and SMT off for strangers. VM templating in Kata shares pages too.',
        cites: ['sec-hyb-fc-smt', 'mel-hw-ksm', 'den-hyb-kata-template'],
      },
      para: {
        text: 'Prefer PVH or HVM; core scheduling in Xen is still experimental.',
        cites: ['sec-para-pv-advice', 'pi-para-xen-sched'],
      },
      os: {
        text: 'The host’s mitigations hold for all containers at once; put tenants on hosts of their own where it matters.',
        cites: ['sec-hyb-gvisor-goal'],
      },
    },
  },
];
