import type { Answer } from '../schema.ts';

/** Running guests from day to day: moving, saving, patching, sharing. */
export const operationAnswers: readonly Answer[] = [
  {
    id: 'virtual-domain-controllers',
    topic: 'dangers',
    title: 'Domain controllers can be virtual',
    about: [
      ['domain controller', 'dc ', 'dcs ', 'active directory', 'ad ds'],
      ['virtual', 'physical', 'vm', 'chicken', 'hyper', 'xen', 'proxmox', 'esx'],
    ],
    says: [
      {
        text: 'Domain controllers can be virtualised. Keeping a physical one is not required any more, and the chicken-and-egg problem is a myth: a host can start, and start its guests, without one.',
        cites: ['ans-virtual-dc'],
      },
      {
        text: 'Never go back to a snapshot or an image of an old one (up to 2008 R2): that is a USN rollback, and its partners cut it off. Do not copy or clone its disk, nor pause it for long.',
        cites: ['ans-dc-operations', 'ans-usn', 'ans-usn-support'],
      },
      {
        text: 'Switch its time synchronisation with the host off: domain controllers follow the clock of the domain, and two masters pull it to and fro.',
        cites: ['ans-dc-time', 'ans-dc-time-choice'],
      },
      {
        text: 'Have backups, and more than one DC, on different hosts, so that one host is no single point of failure. Microsoft’s older list says: keep one physical, or off the same virtualisation platform, in each domain.',
        cites: ['ans-virtual-dc', 'flt-hw-host-spof', 'ans-dc-operations'],
      },
    ],
  },
  {
    id: 'why-consolidate-short',
    topic: 'why-consolidate',
    title: 'Why put several servers on one',
    about: [
      [
        'why',
        'reason',
        'benefit',
        'convince',
        'explain',
        'boss',
        'manager',
        'justify',
        'advantage',
        'point of',
        'worth',
        'gain',
        'what do you get',
        'what is it good',
      ],
      [
        'consolidat',
        'several servers',
        'servers on one',
        'multiple servers',
        'virtualise',
        'virtualize',
        'virtualisation',
        'virtualization',
        'one box',
        'one big',
        'on one ',
      ],
    ],
    says: [
      {
        text: 'Better utilisation of hardware, at lower cost: servers sized for their peaks often use only 5 to 10 % of their capacity, and several virtual machines on one physical machine share the rest.',
        cites: ['ans-small-business', 'src-price-2004', 'src-idle-servers'],
      },
      {
        text: 'Several operating systems and applications run on one box, isolated from each other, each as if alone.',
        cites: ['ans-small-business', 'flt-hw-crash'],
      },
      {
        text: 'Fewer machines take less power, cooling and floor space.',
        cites: ['ans-small-shared', 'ans-small-register'],
      },
      {
        text: 'Disaster recovery gets simpler: a VM can be copied, and started on another machine.',
        cites: ['ans-small-business'],
      },
    ],
  },
  {
    id: 'single-point-of-failure',
    topic: 'dangers',
    title: 'One host is a single point of failure',
    about: [
      [
        'single point',
        'spof',
        'host fails',
        'host dies',
        'host failure',
        'all eggs',
        'eggs in one',
        'server dies',
        'host crash',
        'box dies',
        'hardware fail',
        'everything on one',
        'all on one host',
        'all on one server',
        'all on one box',
        'all on one machine',
      ],
    ],
    says: [
      { text: 'Consolidation makes the host a single point of failure for every guest on it.', cites: ['flt-hw-host-spof'] },
      {
        text: 'Virtual machines: a cluster of at least three nodes with shared storage starts them elsewhere; on Proxmox VE in about 2 minutes.',
        cites: ['ha-hw-pve-3', 'ha-hw-pve-2min'],
      },
      {
        text: 'Containers: a kernel panic takes all of them; an orchestrator starts new ones on other nodes.',
        cites: ['flt-os-kernel-spof', 'ha-os-recreate'],
      },
      {
        text: 'Migration helps before a failure, not after: then another instance must take over.',
        cites: ['ha-any-cluster-xen2008'],
      },
    ],
  },
  {
    id: 'high-availability',
    topic: 'migration',
    title: 'High availability',
    about: [
      [
        'high availab',
        'failover',
        'fail over',
        'quorum',
        'fencing',
        'split brain',
        'ha cluster',
        'for ha ',
        'ha with',
        'ha on',
        'ha in',
        'ha manager',
        'vmware ha',
        'proxmox ha',
        'need ha ',
      ],
    ],
    says: [
      {
        text: 'High availability wants at least three nodes for a majority, shared storage and redundant hardware.',
        cites: ['ha-hw-pve-3'],
      },
      {
        text: 'Fencing is a must: a node that lost only its network may still write to the disk of a guest that was started elsewhere.',
        cites: ['flt-hw-fencing'],
      },
      {
        text: 'A failed-over virtual machine boots again; Proxmox VE takes about 2 minutes. Containers are recreated by an orchestrator.',
        cites: ['ha-hw-pve-2min', 'ha-os-recreate'],
      },
      {
        text: 'XCP-ng warns that some users had less uptime with HA than without: it needs care.',
        cites: ['ha-para-xcpng-warning'],
      },
    ],
  },
  {
    id: 'container-live-migration',
    topic: 'migration',
    title: 'Moving running containers',
    about: [
      ['container', 'lxc', 'openvz', 'docker', 'criu', 'lxd', 'incus', 'virtuozzo', 'zone', 'jail', 'wpar'],
      [
        'live migrat',
        'migrat',
        'checkpoint',
        'criu',
        'move running',
        'vmotion',
        'without downtime',
        'zero downtime',
        '0 downtime',
      ],
    ],
    says: [
      {
        text: 'Mostly no: Proxmox VE cannot move running containers, and Incus only very basic ones (through CRIU); they are stopped, moved and started.',
        cites: ['lm-os-pve-none', 'lm-os-incus-criu', 'ans-lxd-migration-limits'],
      },
      {
        text: 'There is nothing like zero downtime, says a CRIU developer: LXD uses CRIU for the live migration of containers, took 4 to 5 seconds in a test of 2017, and pre-copy can decrease the downtime since 2018.',
        cites: ['ans-lxd-zero-downtime', 'ans-lxd-downtime', 'ans-lxd-manual-4'],
      },
      {
        text: 'OpenVZ and Virtuozzo are the exception: they migrate running containers, with CRIU.',
        cites: ['lm-os-openvz', 'lm-os-criu-origin'],
      },
      {
        text: 'A container with a KVM machine inside has no live migration at all: CRIU cannot serialise the KVM state. A stopped container can be moved, as it is just files.',
        cites: ['ans-criu-kvm'],
      },
      { text: 'A restart elsewhere costs little: some hundreds of milliseconds on Proxmox VE.', cites: ['boot-os-pve-restart'] },
      {
        text: 'Under an orchestrator containers do not move: new ones start on other nodes.',
        cites: ['lm-os-containers-recreate'],
      },
    ],
  },
  {
    id: 'live-migration-needs',
    topic: 'migration',
    title: 'What live migration needs',
    about: [
      ['live migrat', 'vmotion', 'livemigrat', 'migrate', 'migration'],
      [
        'cpu',
        'amd',
        'intel',
        'vendor',
        'requirement',
        'shared storage',
        'need',
        'downtime',
        'how long',
        'different host',
        'work',
      ],
    ],
    says: [
      {
        text: 'Processors of the same maker: Intel and AMD hosts do not mix on VMware, nor on Xen since 4.22. Generations can differ behind a common baseline (EVC).',
        cites: ['ans-vmotion-cpu', 'lm-para-xen-crossvendor'],
      },
      { text: 'The pause is short: 60 to 210 ms were measured on Xen in 2005.', cites: ['lm-para-clark'] },
      {
        text: 'A guest that changes its memory faster than the network carries it may never arrive.',
        cites: ['lm-hw-kvm-dirty'],
      },
      {
        text: 'A passed-through GPU blocks it, and KubeVirt needs volumes that several nodes can write.',
        cites: ['dev-hw-gpu-migrate', 'lm-hw-kubevirt-rwx'],
      },
    ],
  },
  {
    id: 'snapshot-is-no-backup',
    topic: 'dangers',
    title: 'A snapshot is not a backup',
    about: [['snapshot'], ['backup', 'back up', 'instead', 'long', 'production', 'replace', 'safe', 'enough', 'keep']],
    says: [
      {
        text: 'No: a snapshot keeps the state of a virtual machine for a while, such as before an upgrade. It is not meant for long periods, nor in place of a backup.',
        cites: ['ans-snapshot'],
      },
    ],
  },
  {
    id: 'convert-machines',
    topic: 'migration',
    title: 'Converting machines to another platform',
    about: [
      [
        'p2v',
        'v2v',
        'convert',
        'physical to virtual',
        'virt v2v',
        'import vm',
        'import a vm',
        'import vms',
        'importing',
        'import from',
        'import the vm',
      ],
      [
        'vm',
        'virtual',
        'machine',
        'server',
        'p2v',
        'v2v',
        'disk',
        'vmware',
        'hyper v',
        'xen',
        'kvm',
        'proxmox',
        'esxi',
        'physical',
      ],
    ],
    says: [
      {
        text: 'P2V turns a physical machine into a virtual one, V2V moves a guest to another hypervisor. virt-v2v converts Linux and Windows guests from VMware, Xen and Hyper-V to KVM and installs virtio drivers; the source stays unchanged.',
        cites: ['ans-virt-v2v'],
      },
      { text: 'virt-p2v does the same for physical machines.', cites: ['ans-virt-v2v'] },
      {
        text: 'A container is not converted that way: it brings no kernel, so the application is moved instead.',
        cites: ['ks-os-lxc-shared'],
      },
    ],
  },
];
