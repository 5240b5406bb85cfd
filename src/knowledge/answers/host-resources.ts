import type { Answer } from '../schema.ts';

/** Processors and memory of the host among its guests. */
export const hostResourceAnswers: readonly Answer[] = [
  {
    id: 'numa',
    topic: 'performance',
    title: 'NUMA',
    about: [['numa']],
    says: [
      {
        text: 'Memory near a processor is fast, remote memory costs: keep a guest within one node where it fits.',
        cites: ['ans-xen-numa'],
      },
      {
        text: 'Proxmox VE: switch NUMA on for guests if the host has several nodes, with as many sockets as nodes; hot plug needs it too.',
        cites: ['ans-pve-qm'],
      },
      { text: 'Xen places guests by node affinity by itself.', cites: ['ans-xen-numa'] },
    ],
  },
  {
    id: 'cpu-pinning',
    topic: 'performance',
    title: 'Pinning processors to guests',
    about: [
      [
        'pinning',
        'cpu affinity',
        'pin cpu',
        'pin the cpu',
        'pin core',
        'pin vcpu',
        'pinned cpu',
        'pinned core',
        'pinned vcpu',
        'dedicated core',
        'isolcpus',
        'cpuset',
      ],
    ],
    says: [
      {
        text: 'Affinity restricts a guest to certain cores of the host; other guests may use them too, and it is not a security feature.',
        cites: ['ans-pve-qm'],
      },
      {
        text: "It helps work that needs steady timing, such as telephony: pin its cores and keep the host's interrupts off them.",
        cites: ['ans-voip-tuning'],
      },
      {
        text: 'For licences it often does not count: Oracle asks for the whole cluster on VMware. Check your contract.',
        cites: ['lic-any-oracle-vmware'],
      },
    ],
  },
  {
    id: 'vcpu-number',
    topic: 'performance',
    title: 'How many vCPUs a guest should have',
    about: [
      [
        'how many vcpu',
        'how many cores should',
        'cores should i',
        'how many cores to',
        'how many cpus',
        'how many virtual cpu',
        'number of vcpu',
        'too many vcpu',
        'vcpus should',
        'cpus should',
        'vcpu count',
        'more vcpus',
      ],
    ],
    says: [
      {
        text: 'Begin low: two are a safe start where the load is not known, and the CPU ready time shows when guests wait.',
        cites: ['ans-pve-qm', 'ans-cpu-ready'],
      },
      {
        text: 'The sum over all guests may exceed the cores of the host; one guest should not have more vCPUs than the host has cores.',
        cites: ['ans-pve-qm'],
      },
      { text: 'Ratios: 4 to 6 vCPUs per core for light work, 1 to 2 for databases.', cites: ['ans-cpu-ratio'] },
    ],
  },
  {
    id: 'memory-for-host',
    topic: 'memory',
    title: 'Memory to keep for the host',
    about: [
      [
        'for the host itself',
        'hypervisor itself',
        'host itself',
        'reserve for the host',
        'leave for the host',
        'left for the host',
        'host need',
        'ram for the host',
        'memory for the host',
        'dom0 memory',
        'ram for proxmox',
        'memory for proxmox',
      ],
      ['ram ', 'memory', 'gb ', 'how much'],
    ],
    says: [
      {
        text: 'Proxmox VE: 2 GB for itself, and about 1 GB per TB of disk for ZFS or Ceph; never give the last GB away.',
        cites: ['hwr-hw-pve-ram', 'ans-pve-qm'],
      },
      { text: 'XCP-ng: 4 GiB for the control domain, 8 GiB from 128 GiB on, 16 GB with ZFS.', cites: ['mem-para-xcpng-dom0'] },
      { text: 'OpenShift Virtualization: about 360 MiB per worker node.', cites: ['mem-hw-openshift-node'] },
    ],
  },
  {
    id: 'thin-provisioning',
    topic: 'what-is',
    title: 'Thin provisioning',
    about: [['thin provision', 'thin lvm', 'lvm thin', 'lvmthin', 'thin disk', 'thin pool', 'sparse disk', 'sparse image']],
    says: [
      {
        text: 'A thin disk takes only the space that is written: qcow2 images and storages such as LVM-thin, ZFS and Ceph can do it; raw images leave it to the storage.',
        cites: ['ans-pve-qm', 'ans-qemu-formats', 'ans-pve-pct'],
      },
      { text: 'Space comes back only when the guest says so: switch discard on, and let it trim.', cites: ['ans-pve-qm'] },
      {
        text: 'The danger is to promise more than there is: when the storage is full, writes fail and virtual machines lock up. Set an alarm on the free space.',
        cites: ['ans-thin-risk', 'ans-thin-vmware'],
      },
    ],
  },
];
