import type { Danger } from '../schema.ts';

/** Dangers to uptime: failures, failover and the end of a platform. */
export const availabilityDangers: readonly Danger[] = [
  {
    id: 'danger-single-point',
    name: 'Single point of failure',
    claims: [
      {
        text: 'One machine now carries every guest: when it fails, all of them do.',
        cites: ['flt-hw-host-spof', 'src-tecchannel-ha'],
      },
      {
        text: 'Migration does not help once a host or an application has failed; another instance must take over.',
        cites: ['ha-any-cluster-xen2008'],
      },
    ],
    mitigations: {
      hardware: {
        text: 'A cluster of three or more nodes with shared or replicated storage and fencing; expect about two minutes of failover on Proxmox.',
        cites: ['ha-hw-pve-3', 'ha-hw-pve-2min', 'flt-hw-fencing'],
      },
      para: {
        text: 'The same cluster; besides, give the control domain enough memory and consider driver domains.',
        cites: ['flt-para-dom0', 'flt-para-driverdomain'],
      },
      os: {
        text: 'A kernel panic takes every container of the host: keep copies on several hosts under an orchestrator. Linux-VServer has no clustering of its own.',
        cites: ['flt-os-kernel-spof', 'ha-os-recreate'],
      },
    },
  },
  {
    id: 'danger-split-brain',
    name: 'Split brain and ill-kept HA',
    claims: [
      {
        text: 'A node that lost its network but not its storage may keep writing while the guest starts elsewhere; that can destroy its data.',
        cites: ['flt-hw-fencing'],
      },
      { text: 'Some users of XCP-ng had less uptime with HA than without it.', cites: ['ha-para-xcpng-warning'] },
    ],
    mitigations: {
      hardware: {
        text: 'Fencing or a hardware watchdog, three voting members, two networks for heartbeats, and maintenance that was rehearsed.',
        cites: ['src-pve-ha', 'src-xcpng-ha'],
      },
      para: {
        text: 'The same: fencing, three hosts, heartbeats over shared storage and network, and every restart done knowingly.',
        cites: ['ha-para-xcpng', 'ha-para-xcpng-warning'],
      },
      os: {
        text: 'The same rules: in Proxmox VE containers use the HA of the virtual machines.',
        cites: ['ha-os-pve-containers', 'src-pve-ha'],
      },
    },
  },
  {
    id: 'danger-failover-capacity',
    name: 'Too little room for failover',
    claims: [
      {
        text: 'After one host fails, the memory that is left may not start the protected guests; the number of failures to tolerate can come out as 0.',
        cites: ['src-xcpng-ha'],
      },
    ],
    mitigations: {
      hardware: {
        text: 'Keep admission control on. Plain arithmetic: with N equal hosts and one to lose, plan at most (N-1)/N of the memory.',
        cites: ['ha-hw-vsphere-adm'],
      },
      para: {
        text: 'Let the pool compute how many host failures it tolerates, and set which guests must restart and which may.',
        cites: ['src-xcpng-ha'],
      },
      os: {
        text: 'Set requests and limits, with the overhead of the runtime, so that the scheduler sees the true need.',
        cites: ['mem-hyb-k8s-katafc'],
      },
    },
  },
  {
    id: 'danger-migration',
    name: 'Migration that fails when needed',
    claims: [
      {
        text: 'Containers rarely move live: not on Proxmox, only very basic ones on Incus; Kata has no checkpoint.',
        cites: ['lm-os-pve-none', 'lm-os-incus-criu', 'lm-hyb-kata-none'],
      },
      {
        text: 'Guests with a GPU, between Intel and AMD, without shared volumes or with very busy memory may not move either.',
        cites: ['dev-hw-gpu-migrate', 'lm-para-xen-crossvendor', 'lm-hw-kubevirt-rwx', 'lm-hw-kvm-dirty'],
      },
    ],
    mitigations: {
      hardware: {
        text: 'Processors of one vendor and a common baseline, a test move of every guest, planned restarts for guests tied to a device.',
        cites: ['dev-hw-gpu-migrate', 'lm-hw-kvm-dirty'],
      },
      para: { text: 'The same; since Xen 4.22 hosts must be all Intel or all AMD.', cites: ['lm-para-xen-crossvendor'] },
      os: {
        text: 'Plan to replace instances, not to move them; where live moves are a must, OpenVZ and Virtuozzo offer them.',
        cites: ['lm-os-containers-recreate', 'lm-os-openvz'],
      },
    },
  },
  {
    id: 'danger-patch-day',
    name: 'One kernel, one patch day',
    claims: [
      {
        text: 'New kernel, new start: an update of the host’s kernel restarts all containers, and all must get on with it.',
        cites: ['ks-os-lxc-shared'],
      },
    ],
    mitigations: {
      hardware: {
        text: 'Move the guests away, then patch the host; each guest’s kernel is patched on its own day.',
        cites: ['lm-hw-kvm-dirty', 'ks-hw-own-kernel'],
      },
      para: {
        text: 'Xen supports live patching on x86; else move the guests first.',
        cites: ['src-xen-support', 'lm-para-clark'],
      },
      os: {
        text: 'Live patching such as Virtuozzo ReadyKernel, without restart or freeze, or empty one node after the other.',
        cites: ['src-virtuozzo-news'],
      },
    },
  },
  {
    id: 'danger-end-of-life',
    name: 'The platform’s end of life',
    claims: [
      {
        text: 'Platforms end: VMware Server in 2011, Red Hat Virtualization in August 2026 as announced, PV guests in XCP-ng 8.3; Linux-VServer has had no release since 2019.',
        cites: ['life-hw-vmserver', 'life-hw-rhv', 'life-para-pv-xcpng', 'life-os-vserver'],
      },
    ],
    mitigations: {
      hardware: {
        text: 'Look at the platform’s status before you choose; keep disks in portable formats and try the way out.',
        cites: ['life-hw-rhv', 'life-hw-vmserver'],
      },
      para: {
        text: 'Turn PV guests into PVH or HVM guests while both still run.',
        cites: ['life-para-pv-xcpng', 'sec-para-pv-advice'],
      },
      os: {
        text: 'Prefer what mainline Linux carries: namespaces and control groups came into it, the Linux-VServer patch never did.',
        cites: ['life-os-namespaces', 'gm-os-vserver-patch', 'life-os-vserver'],
      },
    },
  },
];
