import type { Answer } from '../schema.ts';

/** OpenVZ and the systems of the Unix makers. */
export const unixAndOpenvzAnswers: readonly Answer[] = [
  {
    id: 'openvz-oversold',
    topic: 'versus',
    title: 'Why OpenVZ servers are cheap',
    about: [
      ['openvz', 'container vps', 'burst ram', 'burst memory', 'burstable'],
      ['cheap', 'price', 'oversell', 'oversold', 'overbook', 'more expensive', 'costs less', 'burst'],
      ['xen', 'kvm', 'vps', 'host', 'provider', 'server'],
    ],
    says: [
      {
        text: 'OpenVZ resources are shared and easy to oversell: a host can promise more than it has, as not every guest uses all at once.',
        cites: ['ans-openvz-cheap', 'ans-openvz-librenix'],
      },
      {
        text: 'A Xen VPS (and likewise KVM) has dedicated resources and no bursting, and gives control of its own Linux kernel.',
        cites: ['ans-openvz-cheap', 'ans-openvz-xen-vps'],
      },
      {
        text: 'Burst memory is a loan: it is there only while the host has room, and then allocations fail or processes are killed.',
        cites: ['ans-openvz-burst', 'ans-openvz-model'],
      },
      {
        text: 'OpenVZ really needs less, too: no kernel per guest, and less CPU for virtualising.',
        cites: ['ans-openvz-librenix'],
      },
    ],
  },
  {
    id: 'beancounters',
    topic: 'memory',
    title: 'The user_beancounters of OpenVZ',
    about: [['beancounter', 'privvmpages', 'kmemsize', 'failcnt', 'oomguarpages', 'vmguarpages']],
    says: [
      {
        text: '/proc/user_beancounters lists each resource with what is held, its limits, and a fail count.',
        cites: ['ans-beancounters'],
      },
      {
        text: 'privvmpages counts what programs allocate, not what they use: at the limit malloc fails, which hits Java early.',
        cites: ['ans-openvz-model'],
      },
      { text: 'When the host runs out of memory, containers above oomguarpages lose processes.', cites: ['ans-openvz-model'] },
      { text: 'In Virtuozzo today one service (vcmmd) manages memory, with a guarantee per guest.', cites: ['mel-os-vcmmd'] },
    ],
  },
  {
    id: 'openvz-migration',
    topic: 'migration',
    title: 'Moving OpenVZ containers on',
    about: [
      ['openvz', 'virtuozzo'],
      ['migrat', 'convert', 'move ', 'moving', 'move on', 'to lxc', 'to kvm', 'to proxmox'],
    ],
    says: [
      {
        text: 'Virtuozzo Hybrid Server 7 takes containers from Virtuozzo 6, stopped or running; it does not turn containers into virtual machines.',
        cites: ['ans-vz-migrate'],
      },
      { text: 'vpsAdminOS has a converter for OpenVZ containers, over the network or by export.', cites: ['ans-vpsadminos'] },
      {
        text: 'A stopped container is just files, so its root file system can become a template for LXC.',
        cites: ['ans-criu-kvm', 'ans-pve-pct'],
      },
    ],
  },
  {
    id: 'branded-zones',
    topic: 'what-is',
    title: 'Branded zones',
    about: [
      [
        'branded zone',
        'brandz',
        'solaris 8 zone',
        'solaris 9 zone',
        'solaris 10 brand',
        'solaris 8 container',
        'solaris 9 container',
        'solaris8',
        'solaris9',
        'zone brand',
        'solaris 8',
        'solaris 9',
      ],
      ['zone', 'brand', 'container', 'branded'],
    ],
    says: [
      {
        text: 'No kernel of its own: the zone shares the Solaris 10 kernel, and the brand emulates the Solaris 8 (or 9) environment for the applications in it.',
        cites: ['ans-brands', 'ks-os-solaris'],
      },
      { text: 'solaris8 and solaris9 brands are for SPARC only, on Solaris 10 8/07 or later.', cites: ['ans-brands'] },
      { text: 'An installed system can be moved into such a zone from an archive.', cites: ['ans-brands-nine'] },
      {
        text: 'Solaris 11.4 has a solaris10 brand, and kernel zones where a kernel of its own is wanted.',
        cites: ['ans-brands-eleven', 'ks-hyb-kernelzone'],
      },
    ],
  },
  {
    id: 'aix-partitions',
    topic: 'versus',
    title: 'LPAR and WPAR',
    about: [['wpar', 'lpar', 'powervm', 'micro partition']],
    says: [
      {
        text: 'An LPAR is hardware virtualisation: a partition of a Power server with a system of its own (AIX, IBM i, Linux), independent of the others; programs do not notice it.',
        cites: ['gof-hw-powervm', 'ans-lpar'],
      },
      {
        text: 'A WPAR is OS-virtualisation: a software partition of one AIX system that shares its resources. A versioned WPAR houses AIX 5.2 or 5.3 programs on AIX 7.',
        cites: ['ks-os-aixwpar', 'gof-os-wpar-versioned'],
      },
      { text: 'Up to ten micro-partitions share a core, 254 a server.', cites: ['den-hw-powervm254'] },
      {
        text: 'Running LPARs move to another server (Live Partition Mobility); WPARs can as well, with files on shared storage.',
        cites: ['lm-hw-powervm', 'lm-os-wpar'],
      },
    ],
  },
  {
    id: 'guest-crash',
    topic: 'what-is',
    title: 'When a guest crashes',
    about: [
      ['crash', 'guest panic', 'blue screen'],
      ['guest', 'vm ', 'vms ', 'container', 'jail', 'zone', 'lxc', 'host'],
      ['other', 'whole', 'all ', 'neighbour', 'take down', 'takes down', 'affect', 'bring down'],
    ],
    says: [
      {
        text: 'A virtual machine that crashes, even in its kernel, leaves the host and the others alone: each has a system of its own.',
        cites: ['flt-hw-crash'],
      },
      {
        text: 'A panic of the shared kernel takes the host and every container on it.',
        cites: ['flt-os-kernel-spof', 'flt-hw-crash'],
      },
      { text: 'The host itself is a single point of failure in both cases.', cites: ['flt-hw-host-spof'] },
    ],
  },
  {
    id: 'fault-tolerance',
    topic: 'what-is',
    title: 'Fault tolerance without a restart',
    about: [['fault toleran', 'lockstep', 'remus', 'zero downtime', 'without restart']],
    says: [
      {
        text: 'High availability restarts a guest elsewhere; fault tolerance keeps a second copy running. VMware has it in vSphere (a shadow on a second host).',
        cites: ['ans-vvf', 'ha-hw-pve-2min'],
      },
      { text: 'In Xen (Remus, COLO) it is experimental.', cites: ['ha-para-remus'] },
      { text: 'Otherwise let the application run twice: another instance takes over.', cites: ['ha-any-cluster-xen2008'] },
    ],
  },
  {
    id: 'hotplug',
    topic: 'feasibility',
    title: 'Adding memory and processors to running guests',
    about: [
      ['hotplug', 'hot plug', 'hot add', 'hotadd', 'add memory', 'add ram', 'add cpu', 'resize'],
      ['vm', 'guest', 'virtual', 'container', 'running', 'live', 'without reboot'],
    ],
    says: [
      {
        text: 'Containers: yes, at once; a limit is changed, and most changes apply while they run.',
        cites: ['ans-pve-pct', 'mel-os-cgroup'],
      },
      {
        text: 'Virtual machines: memory can be added by hot plug (16 slots in Incus) but goes back only slowly, by ballooning.',
        cites: ['mel-hw-incus-balloon'],
      },
      {
        text: 'On Proxmox VE it needs the NUMA option; taking processors away again depends on the guest.',
        cites: ['ans-pve-qm'],
      },
    ],
  },
];
