import type { Answer } from '../schema.ts';

/** Speed, start time, and where orchestrated or stateful things belong. */
export const performanceAnswers: readonly Answer[] = [
  {
    id: 'lighter-or-heavier',
    topic: 'performance',
    title: 'Containers are lighter than a virtual machine',
    about: [
      ['container', 'docker', 'lxc', 'jail', 'openvz'],
      [
        'heav',
        'light',
        'intensive',
        'overhead',
        'faster',
        'as fast',
        'fast as',
        'slower',
        'performance',
        'resource',
        'speed',
        'efficient',
      ],
      ['vm', 'virtual machine', 'native', 'kvm', 'hypervisor', 'bare metal', 'host'],
    ],
    says: [
      {
        text: 'Lighter, with performance near native: containers directly on the host need no guest kernel and no guest OS to run, unlike a VM.',
        cites: ['ans-htpc', 'ks-hw-own-kernel', 'cpu-any-felter'],
      },
      {
        text: 'In the measurements of IBM, containers matched or beat KVM in almost all cases; both need tuning for heavy disk work.',
        cites: ['cpu-any-felter', 'io-any-felter-tuning'],
      },
      {
        text: 'The difference in speed is often small: maintenance and reproducibility are the main win, and density.',
        cites: ['ans-htpc', 'den-any-morabito'],
      },
      {
        text: 'Containers inside a VM pay twice: disk performance fell by up to 42.7 % in one study.',
        cites: ['io-hyb-nested-containers'],
      },
    ],
  },
  {
    id: 'cost-of-a-hypervisor',
    topic: 'performance',
    title: 'What hardware virtualisation costs in speed',
    about: [
      ['hypervisor', 'virtual machine', 'vm ', 'vms ', 'virtualis', 'kvm', 'vmware', 'xen'],
      ['overhead', 'slow', 'penalty', 'performance', 'speed', 'loss', 'fast'],
      [
        'bare metal',
        'native',
        'physical',
        'compared',
        'how much',
        'how many percent',
        'percent',
        'figures',
        'numbers',
        'impact',
        'cpu',
        'disk',
        'network',
        'cost',
      ],
    ],
    says: [
      {
        text: 'Processor work runs near native speed since VT-x matured: by 2012 it beat software methods for most workloads.',
        cites: ['cpu-hw-agesen', 'cpu-hw-ept'],
      },
      {
        text: 'Disk and network cost more. Emulated devices are slow; virtio drivers double disk writes and triple network throughput against them.',
        cites: ['io-hw-emulation-cost', 'io-para-virtio-disk', 'net-para-virtio'],
      },
      { text: 'Containers match or beat KVM in almost all cases.', cites: ['cpu-any-felter'] },
    ],
  },
  {
    id: 'microvms',
    topic: 'what-is',
    title: 'MicroVMs',
    about: [['microvm', 'micro vm', 'firecracker', 'kata']],
    says: [
      {
        text: 'A microVM (Firecracker, Kata) is a virtual machine with its own kernel and hardly any devices: Firecracker starts within 125 ms and adds at most 5 MiB.',
        cites: ['boot-hyb-fc125', 'mem-hyb-fc5', 'ks-hyb-kata'],
      },
      {
        text: 'Kata puts each pod of Kubernetes in a virtual machine of its own; it is counted with 130 to 320 MiB per pod.',
        cites: ['ks-hyb-kata', 'mem-hyb-kata-rc'],
      },
      {
        text: 'Firecracker runs Linux and OSv guests only, and passes no devices through; Kata can, with QEMU or Cloud Hypervisor.',
        cites: ['gof-hyb-firecracker', 'dev-hyb-kata-table'],
      },
      {
        text: 'Snapshots work in Firecracker, but network connections may not survive; Kata has no checkpoint.',
        cites: ['lm-hyb-fc-snapshot', 'lm-hyb-kata-none'],
      },
    ],
  },
  {
    id: 'gvisor',
    topic: 'what-is',
    title: 'gVisor',
    about: [['gvisor', 'runsc', 'user space kernel']],
    says: [
      {
        text: 'gVisor is no virtual machine: a kernel in user space stands between the application and the host, so the application makes no system calls of the host itself.',
        cites: ['ks-hyb-gvisor-sentry'],
      },
      {
        text: 'It costs nothing for pure computing and much for system calls: Redis reached 51 % of native speed in 2020, on the platform before systrap.',
        cites: ['cpu-hyb-gvisor-cpu', 'cpu-hyb-gvisor-redis'],
      },
      {
        text: 'It needs no VT-x, applications run unchanged, Linux only.',
        cites: ['hwr-hyb-gvisor-novt', 'gm-hyb-gvisor-none', 'gof-hyb-gvisor'],
      },
      { text: 'No kernel modules, no block-device file systems, no KVM inside.', cites: ['mod-hyb-gvisor'] },
    ],
  },
  {
    id: 'start-time',
    topic: 'performance',
    title: 'How fast guests start',
    about: [
      ['boot', 'start', 'spin up', 'launch'],
      ['fast', 'time', 'quick', 'second', 'millisecond', 'slow', 'cold', 'how long', 'long does', 'long do', 'take to'],
      ['container', 'vm', 'virtual', 'guest', 'docker', 'firecracker', 'lxc', 'kata'],
    ],
    says: [
      {
        text: 'Containers start in about a second: LXD launched 94 % faster than KVM in the measurement of its maker.',
        cites: ['boot-os-lxd', 'boot-hyb-gvisor'],
      },
      { text: 'Firecracker, a microVM, reaches its first program within 125 ms.', cites: ['boot-hyb-fc125'] },
      { text: 'A VM can be as fast as a process when it is tiny: LightVM booted in 2.3 ms.', cites: ['boot-hyb-lightvm'] },
    ],
    anyOrder: true,
  },
  {
    id: 'database-in-container',
    topic: 'feasibility',
    title: 'Databases in containers',
    about: [
      ['database', 'postgres', 'mysql', 'mariadb', 'mongodb', 'sql server', 'db ', 'oracle'],
      ['container', 'docker', 'kubernetes', 'lxc', 'k8s'],
    ],
    says: [
      {
        text: 'Experts disagree. Against: a database keeps state, so its container is bound to its host and loses most of what containers are good for.',
        cites: ['ans-pg-docker'],
      },
      {
        text: 'For: with the skills to run it, PostgreSQL works well in containers in large numbers.',
        cites: ['ans-pg-containers'],
      },
      {
        text: 'Either way keep the data on volumes, not in the layered file system, which adds delay.',
        cites: ['io-os-layered-fs'],
      },
      { text: 'Keep databases out of gVisor: Redis reached 51 % of native speed in 2020.', cites: ['cpu-hyb-gvisor-redis'] },
    ],
  },
  {
    id: 'kubernetes-nodes',
    topic: 'versus',
    title: 'Kubernetes on bare metal or on virtual machines',
    about: [
      ['kubernetes', 'k8s', 'k3s', 'openshift'],
      ['bare metal', 'baremetal', 'vm ', 'vms ', 'virtual machine', 'physical', 'nodes'],
    ],
    says: [
      {
        text: 'Both work. Bare metal is a little faster, as no hypervisor takes its share; the difference is small nowadays.',
        cites: ['ans-k8s-newstack', 'ans-k8s-cncf'],
      },
      {
        text: 'Virtual machines bring smaller fault domains, several Kubernetes versions side by side, stronger walls between tenants, and easier provisioning.',
        cites: ['ans-k8s-cncf', 'ans-k8s-newstack'],
      },
      {
        text: 'Virtual machines can run inside Kubernetes too: KubeVirt, OpenShift Virtualization and Harvester do that.',
        cites: ['cpu-hw-kubevirt-ratio', 'hwr-hw-harvester'],
      },
    ],
  },
  {
    id: 'two-hypervisors',
    topic: 'feasibility',
    title: 'Two hypervisors on one machine',
    about: [
      [
        'virtualbox',
        'vbox',
        'vmware workstation',
        'vmware player',
        'two hypervisors',
        'several hypervisors',
        'hypervisors',
        'verr vmx',
        'vt x is not available',
        'vtx is not available',
        'green turtle',
      ],
      [
        'hyper v',
        'hyperv',
        'wsl',
        'same time',
        'on one',
        'on the same',
        'together',
        'docker desktop',
        'turtle',
        'vt x',
        'kvm',
        'sandbox',
      ],
      [
        'same time',
        'alongside',
        'together',
        'conflict',
        'next to',
        'both',
        'enabled',
        'vt x',
        'vtx',
        'verr',
        'slow',
        'turtle',
        'error',
        'crash',
        'fail',
        'not available',
        'on one',
        'on the same',
        'with ',
        'and ',
        'run ',
      ],
    ],
    says: [
      {
        text: 'With Hyper-V on, the root OS itself runs on the hypervisor: VT-x is taken by Hyper-V and not available to other hypervisors, and nested virtualisation is for guests only, not for the root.',
        cites: ['ans-root-nested', 'ans-vbox-vtx'],
      },
      {
        text: 'Several can be installed, but do not run guests of competing hypervisors at the same time: VirtualBox warns that it can crash the host, as both want VT-x.',
        cites: ['ans-vbox-manual'],
      },
      {
        text: 'WSL 2, Docker Desktop and Windows Sandbox switch Hyper-V on; older VirtualBox then fails with “VT-x is not available” (VERR_VMX_NO_VMX).',
        cites: ['ans-vbox-vtx', 'src-wsl-versions', 'ans-docker-win'],
      },
      {
        text: 'Current VirtualBox and VMware Workstation run on top of Hyper-V as well, more slowly.',
        cites: ['ans-vbox-hyperv', 'ans-vbox-slow'],
      },
      { text: 'To give VT-x back: bcdedit /set hypervisorlaunchtype off, then restart Windows.', cites: ['ans-vbox-vtx'] },
      { text: 'A hypervisor inside a guest of another needs nested virtualisation.', cites: ['ans-nested-hyperv'] },
    ],
  },
];
