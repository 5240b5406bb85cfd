import type { Answer } from '../schema.ts';

/** How virtualisation came about, and the parts that it rests on. */
export const basicAnswers: readonly Answer[] = [
  {
    id: 'before-vtx',
    topic: 'what-is',
    title: 'Virtualisation before VT-x and AMD-V',
    about: [
      [
        'binary translation',
        'before vt x',
        'before vtx',
        'before intel vt',
        'before hardware virtualisation',
        'before 2006',
        'how did vmware',
        'trap and emulate',
        'shadow page',
      ],
    ],
    says: [
      {
        text: 'Two ways: VMware rewrote the guest’s code on the fly (binary translation), and Xen changed the kernel of the guest (para-virtualisation). VT-x and AMD-V came in 2006.',
        cites: ['life-hw-boundary2006', 'gm-para-xenpv-hypercall'],
      },
      {
        text: 'The first VT-x was often slower than binary translation; by 2012 hardware was faster for most work.',
        cites: ['cpu-hw-adams', 'cpu-hw-agesen'],
      },
      {
        text: 'The page tables made the difference: Intel’s EPT brought up to 48 % on memory benchmarks over shadow paging in software.',
        cites: ['cpu-hw-ept'],
      },
    ],
  },
  {
    id: 'history',
    topic: 'what-is',
    title: 'A short history of virtualisation and containers',
    about: [
      [
        'history',
        'invented',
        'first container',
        'who invented',
        'since when',
        'how old',
        'older than',
        'when did',
        'when was',
        'came first',
        'evolution',
        'timeline',
      ],
      ['virtualis', 'container', 'hypervisor', 'docker', 'openvz', 'zones', 'xen', 'jail', 'kvm', 'vmware', 'paravirt'],
    ],
    says: [
      {
        text: 'Containers are older than most think: FreeBSD has had jails since version 4 (2000), and Linux got namespaces between 2.6.15 and 2.6.26, largely redoing what OpenVZ had.',
        cites: ['life-os-freebsd', 'src-kamp-2000', 'life-os-namespaces'],
      },
      {
        text: 'On x86, VMware made do with binary translation, Xen brought para-virtualisation in 2003, and VT-x and AMD-V came in 2006.',
        cites: ['life-hw-boundary2006', 'src-barham-2003'],
      },
      {
        text: 'Live migration was shown on Xen in 2005, with a server paused for 210 ms.',
        cites: ['lm-para-clark'],
      },
    ],
  },
  {
    id: 'namespaces-and-cgroups',
    topic: 'what-is',
    title: 'Namespaces and control groups',
    about: [
      ['namespace', 'cgroup', 'control group'],
      ['what', 'explain', 'differ', 'how do container', 'how does docker', 'work', 'made of', 'built on', 'mean'],
    ],
    says: [
      {
        text: 'They are what Linux containers are made of: namespaces decide what a process sees (its own processes, network, mounts, users), control groups how much memory, processor and disk it may use.',
        cites: ['life-os-namespaces', 'pi-os-container-cgroups', 'src-docker-security'],
      },
      {
        text: 'For memory, cgroup v2 knows a guarantee (memory.min), a brake (memory.high) and a hard limit (memory.max).',
        cites: ['mel-os-cgroup'],
      },
      {
        text: 'What has no namespace is shared with the host: the kernel with its version and modules, and its clock.',
        cites: ['ks-os-lxc-shared', 'ans-bcc-kernel', 'ans-container-time'],
      },
    ],
  },
  {
    id: 'guest-agent',
    topic: 'what-is',
    title: 'Guest agents and tools',
    about: [
      [
        'guest agent',
        'qemu agent',
        'qemu ga',
        'vmware tools',
        'open vm tools',
        'guest tools',
        'guest additions',
        'integration services',
        'virtio drivers',
      ],
      ['what', 'need', 'why', 'install', 'use', 'for ', 'backup', 'without', 'proxmox', 'kvm', 'vm'],
    ],
    says: [
      {
        text: 'It lets the host talk to the guest: to read its IP addresses, to freeze its file systems for a consistent backup, and to trim its disks.',
        cites: ['ans-agent-dietpi', 'ans-agent-kairos'],
      },
      {
        text: 'For a clean shutdown it is one way; where the guest listens to ACPI it is not needed, and a libvirt developer calls it no more reliable than that.',
        cites: ['ans-agent-suse', 'ans-agent-chv'],
      },
      {
        text: 'Switch it on in the settings only if it really runs inside, else tools wait for it, and backups go on without the freeze.',
        cites: ['ans-agent-terraform', 'ans-agent-haos'],
      },
    ],
  },
  {
    id: 'migration-downtime',
    topic: 'migration',
    title: 'How long a live migration stops the guest',
    about: [
      ['live migrat', 'livemigrat', 'vmotion', 'migration downtime', 'migration pause'],
      ['downtime', 'how long', 'pause', 'millisecond', 'seconds', 'interrupt', 'noticeable', 'notice', 'stun', 'duration'],
    ],
    says: [
      {
        text: 'A fraction of a second for a virtual machine: on Xen in 2005 a web server paused for 210 ms and a Quake 3 server for 60 ms.',
        cites: ['lm-para-clark'],
      },
      {
        text: 'It depends on how fast the guest changes its memory: on KVM one that writes faster than the network copies may fail to move.',
        cites: ['lm-hw-kvm-dirty'],
      },
      {
        text: 'Containers stop for longer, where they move at all: 4 to 5 s with LXD and CRIU in 2017; Proxmox VE restarts them.',
        cites: ['ans-lxd-downtime', 'lm-os-pve-none'],
      },
    ],
  },
  {
    id: 'is-ha-worth-it',
    topic: 'dangers',
    title: 'Whether high availability is worth it',
    about: [
      [
        'ha worth',
        'ha is worth',
        'worth ha',
        'high availability worth',
        'availability worth',
        'need ha',
        'really need high',
        'need high avail',
        'overkill',
        'cost of ha',
        'ha cost',
      ],
    ],
    says: [
      {
        text: 'Not for everybody: components in pairs cost at least twice as much, and XCP-ng reports users who had less uptime with HA than without.',
        cites: ['ha-hw-pve-cost', 'ha-para-xcpng-warning'],
      },
      {
        text: 'It wants three hosts, shared storage and care, and saves hours, not seconds: a guest starts anew after about two minutes.',
        cites: ['ha-hw-pve-3', 'ha-hw-pve-2min'],
      },
      {
        text: 'Good backups and a spare host that can start them are the cheaper answer where an hour of standstill does no harm.',
        cites: ['ha-hw-pve-cost', 'src-pve-vzdump'],
      },
    ],
  },
  {
    id: 'gpu-in-microvm',
    topic: 'feasibility',
    title: 'A GPU in Firecracker, Kata or gVisor',
    about: [
      ['firecracker', 'kata', 'gvisor', 'microvm', 'cloud hypervisor'],
      ['gpu', 'cuda', 'nvidia', 'passthrough', 'vgpu', 'device'],
    ],
    says: [
      {
        text: 'Firecracker: no, it passes no devices through. Kata: yes with QEMU, Cloud Hypervisor or Dragonball. gVisor: most CUDA programs, through nvproxy with selected NVIDIA drivers.',
        cites: ['ans-fc-gpu', 'dev-hyb-kata-table', 'dev-hyb-gvisor-gpu'],
      },
      {
        text: 'A passed-through card belongs to that guest alone, and a guest with one moves only where the maker of the card supports it.',
        cites: ['dev-hw-pve-pci', 'dev-hw-gpu-migrate'],
      },
    ],
  },
  {
    id: 'zfs-and-guests',
    topic: 'performance',
    title: 'Virtual disks on ZFS',
    about: [
      ['zfs', 'zvol', 'volblocksize'],
      ['vm', 'guest', 'disk', 'qcow2', 'kvm', 'proxmox', 'virtual', 'image'],
      ['slow', 'write', 'amplif', 'best', 'or ', 'qcow2', 'block', 'perform', 'vs ', 'recommend'],
    ],
    says: [
      {
        text: 'ZFS writes more than the guest does: users saw twice as much and more on zvols, in part because the checksums up the tree change with every block.',
        cites: ['ans-zvol-writes', 'ans-zvol-meta'],
      },
      {
        text: 'Fit the block size to the guest: with 8 or 16 KiB blocks a guest that writes 4 KiB makes ZFS read, change and write the whole block.',
        cites: ['ans-zvol-block'],
      },
      {
        text: 'Raw disks do there: qcow2 is for storage that has no snapshots or thin provisioning of its own, and ZFS has both.',
        cites: ['ans-qemu-formats'],
      },
    ],
  },
];
