import type { Answer } from '../schema.ts';

/** Memory, processors and time: what guests share, and how. */
export const resourceAnswers: readonly Answer[] = [
  {
    id: 'ballooning',
    topic: 'memory',
    title: 'Memory ballooning',
    about: [['balloon', 'dynamic memory']],
    says: [
      {
        text: 'A balloon driver in the guest takes memory away from it and gives it back to the host, so guests need no fixed share.',
        cites: ['mel-hw-waldspurger', 'mel-hw-pve-balloon'],
      },
      {
        text: 'It needs a driver: Linux has it since about 2010; on Windows it is added by hand and can slow the guest.',
        cites: ['gm-para-balloon-windows'],
      },
      {
        text: 'It is slow and may miss its target; as a last resort the guest kills processes for want of memory.',
        cites: ['mel-hw-incus-balloon', 'mel-hw-pve-balloon'],
      },
      { text: 'Containers need no balloon: they draw on one pool of memory.', cites: ['mel-os-vserver-pooled', 'mel-os-cgroup'] },
    ],
  },
  {
    id: 'page-sharing',
    topic: 'memory',
    title: 'Sharing equal memory pages',
    about: [
      [
        'ksm',
        'page sharing',
        'share pages',
        'shared pages',
        'sharing of pages',
        'equal pages',
        'identical pages',
        'same page',
        'memory dedup',
        'tps ',
        'samepage',
      ],
    ],
    anyOrder: true,
    says: [
      {
        text: 'KSM merges equal pages of several virtual machines. It is on by default in Proxmox VE, opens side channels, and should be switched off when you host customers.',
        cites: ['mel-hw-ksm'],
      },
      {
        text: 'VMware ESX shares equal pages (TPS) inside one VM, and between VMs only if you switch it on: that has been off by default since late 2014, because researchers could spy on a neighbour through shared pages. Inside a VM it goes on, so many equal sessions in one guest still take less memory.',
        cites: ['mel-hw-tps-off', 'ans-tps-salting'],
      },
      {
        text: 'Containers share libraries and page cache through the one kernel, without it.',
        cites: ['mel-os-vserver-pooled', 'den-os-lwc'],
      },
    ],
  },
  {
    id: 'memory-overcommit',
    topic: 'memory',
    title: 'Promising more memory than there is',
    about: [
      ['memory', 'ram '],
      [
        'overcommit',
        'over commit',
        'oversubscri',
        'overprovision',
        'more than the host',
        'more than there is',
        'more than i have',
        'elastic',
        'unused',
        'idle',
        'promise',
      ],
    ],
    says: [
      {
        text: 'Yes, with care: hypervisors such as KVM and ESXi can promise more memory than the host has. Ballooning and page sharing (KSM) take some back from idle virtual machines, slowly.',
        cites: ['mel-hw-waldspurger', 'mel-hw-pve-balloon', 'mel-hw-ksm'],
      },
      {
        text: 'When all want theirs at once, guests swap, and at the very end the OOM killer of a guest strikes.',
        cites: ['mel-hw-pve-balloon', 'mel-hw-incus-balloon'],
      },
      {
        text: 'In OS-virtualisation memory is one pool: a container can be guaranteed a minimum and use more while it is free.',
        cites: ['mel-os-cgroup', 'mel-os-vserver-pooled'],
      },
      {
        text: 'Overcommit soft limits (memory.high), which throttle; hard promises (memory.min) beyond what there is end in killed processes. KubeVirt does not take memory back from a machine at all.',
        cites: ['mel-os-cgroup-overcommit', 'pi-os-cgroup-min', 'mel-hw-kubevirt'],
      },
    ],
  },

  {
    id: 'memory-overhead',
    topic: 'memory',
    title: 'What a guest costs in memory',
    about: [
      ['memory', 'ram ', 'memory overhead', 'memory footprint'],
      ['overhead', 'per vm', 'how much', 'footprint'],
      ['vm', 'virtual', 'container', 'hypervisor', 'guest', 'esx', 'firecracker', 'kata', 'kvm'],
    ],
    says: [
      {
        text: 'A container costs next to nothing: an idle one took about 4 MB.',
        cites: ['mem-os-runc-idle', 'mem-os-pve-negligible'],
      },
      {
        text: 'A virtual machine on ESXi 6.5 cost 26 MB (1 vCPU, 1 GB) to 169 MB (8 vCPUs, 16 GB), besides its own kernel.',
        cites: ['mem-hw-esxi65-1g', 'mem-hw-esxi65-16g'],
      },
      {
        text: 'OpenShift Virtualization counts about 218 MiB plus 8 MiB per vCPU plus 0.2 % of the memory.',
        cites: ['mem-hw-openshift'],
      },
      {
        text: 'A Firecracker microVM stays at or below 5 MiB; a Kata pod is counted with 130 to 320 MiB.',
        cites: ['mem-hyb-fc5', 'mem-hyb-kata-rc'],
      },
    ],
    anyOrder: true,
  },
  {
    id: 'cpu-overcommit',
    topic: 'performance',
    title: 'How many virtual processors per core',
    about: [
      ['vcpu', 'cpu', 'core'],
      ['overcommit', 'over commit', 'ratio', 'oversubscri', 'overprovision', 'how many vm', 'per core'],
    ],
    says: [
      {
        text: 'There is no fixed line. One vendor suggests 4 to 6 vCPUs per core for light work, 2 to 4 for a mix, and 1 to 2 for databases; begin low.',
        cites: ['ans-cpu-ratio'],
      },
      {
        text: 'Watch CPU Ready, the time in which a vCPU waits for a core: it shows overcommitment first.',
        cites: ['ans-cpu-ready'],
      },
      { text: 'KubeVirt overcommits 10 to 1 by default.', cites: ['cpu-hw-kubevirt-ratio'] },
      { text: 'Memory, not CPU, is often what runs out first.', cites: ['den-hw-bottleneck-mem'] },
    ],
  },
  {
    id: 'guests-per-host',
    topic: 'memory',
    title: 'How many guests fit on a host',
    about: [
      ['how many', 'number of', 'per host', 'per processor', 'per server', 'consolidation ratio'],
      ['vm', 'guest', 'container', 'instance', 'virtual machine', 'virtual server', 'desktops', 'ratio'],
      ['host', 'server', 'machine', 'box', 'node', 'run', 'fit', 'hardware', 'processor'],
    ],
    says: [
      {
        text: 'Memory decides first, more often than processors: add up what the guests need, and leave room for a failed host.',
        cites: ['den-hw-bottleneck-mem'],
      },
      {
        text: 'Salesmen promise more: a survey found about six virtual machines for each host where people believed it was nearly ten. (Dated; the year of the survey is not given.) Measure processor, memory, disk and network of the servers first.',
        cites: ['ans-v-index', 'ans-capacity-blog'],
      },
      {
        text: 'Containers are denser: 40 to 100 Linux-VServer guests ran on each PlanetLab machine, and Canonical counted 14.5 times as many containers as KVM guests.',
        cites: ['den-os-planetlab', 'den-os-lxd145'],
      },
      {
        text: 'Virtual machines add their own kernels and an overhead: 26 to 169 MB each on ESXi 6.5, about 218 MiB and more on OpenShift.',
        cites: ['mem-hw-esxi65-1g', 'mem-hw-esxi65-16g', 'mem-hw-openshift'],
      },
      { text: 'Per core, one vendor suggests 4 to 6 vCPUs for light work and 1 to 2 for databases.', cites: ['ans-cpu-ratio'] },
    ],
  },
  {
    id: 'clocks',
    topic: 'feasibility',
    title: 'Clocks in virtual machines',
    about: [
      [
        'clock',
        'clock drift',
        'clocks drift',
        'clock is',
        'time sync',
        'timesync',
        'sync the time',
        'ntp',
        'ntpd',
        'chrony',
        'drift',
        'timekeeping',
        'time keeping',
        'ptp ',
        'wrong time',
        'time wrong',
        'time is wrong',
        'time in my guest',
        'time in the guest',
        'time jump',
        'time in sync',
        'vm time',
        'guest time',
        'time of the guest',
        'time in a vm',
        'time in my vm',
      ],
    ],
    says: [
      {
        text: 'On KVM synchronise the guest clock with the host through the kvm PTP clock: load ptp_kvm and let chrony read /dev/ptp0. NTP over the virtual network in the guest is less good because of jitter, when the host steals time.',
        cites: ['ans-clock-ptp', 'ans-clock-neon'],
      },
      {
        text: 'That is only as right as the host, which needs NTP itself. Without any of it clocks drift: by about 3 s a day in one report.',
        cites: ['ans-clock-coreos', 'ans-clock-supabase'],
      },
      {
        text: 'The cause: timer ticks come late in a guest when the host is busy, and in bunches afterwards. Use the para-virtualised clock (kvm-clock), and keep time servers for others off virtual machines.',
        cites: ['ans-time-meinberg', 'ans-time-rhel'],
      },
      {
        text: 'A container has no clock of its own: all its tasks are scheduled by the kernel of the host.',
        cites: ['pi-os-pve-weights', 'ks-os-lxc-shared'],
      },
    ],
  },
];
