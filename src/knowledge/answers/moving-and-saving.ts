import type { Answer } from '../schema.ts';

/** Moving, copying and saving guests. */
export const movingAndSavingAnswers: readonly Answer[] = [
  {
    id: 'containers-harder-to-move',
    topic: 'migration',
    title: 'Why containers are harder to move live than virtual machines',
    about: [
      ['container', 'lxc', 'lxd', 'docker', 'incus'],
      ['live migrat', 'migrat', 'criu', 'vmotion'],
      ['hard', 'why', 'difficult', 'than vm', 'vs vm', 'versus', 'vms ', 'virtual machine', 'how well', 'compared'],
    ],
    says: [
      {
        text: 'A virtual machine is only its memory and the state of its CPU and devices, which the hypervisor sends over.',
        cites: ['ans-sriov-nvidia', 'lm-hw-incus-vm'],
      },
      {
        text: 'The state of a container sits in the kernel of the host: CRIU must freeze all processes with their environment, dump them and restore them elsewhere, and there is a lot that it cannot serialise.',
        cites: ['ans-criu-hard', 'ans-criu-limits'],
      },
      {
        text: 'So virtual machines can be moved while running; containers have only limited support with CRIU. In most cases stop the container, move it and start it again.',
        cites: ['ans-lxd-migration', 'lm-os-incus-criu'],
      },
      { text: 'OpenVZ and Virtuozzo are the exception.', cites: ['lm-os-openvz'] },
    ],
  },
  {
    id: 'container-checkpoint',
    topic: 'feasibility',
    title: 'Checkpoints of Docker and Podman containers',
    about: [
      ['checkpoint', 'criu'],
      ['docker', 'podman', 'kubernetes', 'rootless'],
    ],
    says: [
      { text: 'Docker: experimental, and meant for one host; moving is not its aim.', cites: ['ans-checkpoint-docker'] },
      {
        text: 'Podman: works for containers of root with CRIU 3.11 or later, and can carry one to another host as a file.',
        cites: ['ans-checkpoint-podman'],
      },
      { text: 'Rootless containers cannot be checkpointed with runc.', cites: ['ans-runc-rootless'] },
    ],
  },
  {
    id: 'cpu-types',
    topic: 'migration',
    title: 'Processor types and live migration',
    about: [
      [
        'cpu type',
        'cpu model',
        'kvm64',
        'host cpu',
        'cpu flag',
        'evc ',
        'different cpu',
        'mixed cpu',
        'different processor',
        'intel and amd',
        'amd and intel',
        'from intel to amd',
        'older cpu',
        'newer cpu',
      ],
    ],
    says: [
      {
        text: "A guest stops if the new host lacks a CPU flag that it was given. A common baseline (kvm64 on Proxmox VE, EVC on vSphere) moves anywhere within one maker's processors.",
        cites: ['ans-pve-qm', 'ans-vmotion-cpu'],
      },
      {
        text: 'CPU type "host" gives full speed and all features: take it where all nodes have the same CPU, or where nothing moves live.',
        cites: ['ans-pve-qm'],
      },
      {
        text: 'Intel and AMD do not mix live on VMware, nor on Xen since 4.22.',
        cites: ['ans-vmotion-cpu', 'lm-para-xen-crossvendor'],
      },
    ],
  },
  {
    id: 'two-nodes',
    topic: 'what-is',
    title: 'A cluster of two nodes',
    about: [
      ['two node', '2 node', 'two hosts', 'two servers', 'two proxmox', 'qdevice', 'quorum device', 'tie breaker', 'witness'],
      ['cluster', 'ha ', 'quorum', 'failover', 'qdevice', 'vote'],
    ],
    says: [
      {
        text: 'Two nodes have no majority when one fails. Add a third vote outside them: a corosync QDevice is recommended for even numbers of nodes, and highly for two.',
        cites: ['ans-qdevice'],
      },
      { text: 'HA on Proxmox VE wants three nodes at least, and shared storage.', cites: ['ha-hw-pve-3'] },
      {
        text: 'Without fencing, a node that lost only its network may still run a guest that was started elsewhere, and both write to one disk.',
        cites: ['flt-hw-fencing'],
      },
    ],
  },
  {
    id: 'consistent-backup',
    topic: 'what-is',
    title: 'Consistent backups of running guests',
    about: [
      ['backup', 'snapshot', 'vzdump', 'back up'],
      ['consistent', 'guest agent', 'qemu agent', 'fsfreeze', 'freeze', 'without downtime', 'quiesc', 'live', 'running'],
      ['vm', 'guest', 'virtual', 'container', 'proxmox', 'lxc', 'kvm'],
    ],
    says: [
      {
        text: 'A snapshot of a running VM is like pulling the power cable. The QEMU guest agent writes out and freezes the file systems first.',
        cites: ['ans-fsfreeze'],
      },
      {
        text: 'A database may still hold data in memory: let a hook of the agent flush it, or dump it.',
        cites: ['ans-fsfreeze'],
      },
      {
        text: 'Proxmox VE has three modes: stop (consistent, long downtime), suspend, and snapshot (no downtime).',
        cites: ['ans-pve-vzdump'],
      },
      {
        text: 'For containers it archives a snapshot of the storage, or copies twice with rsync around a short suspend.',
        cites: ['ans-pve-vzdump'],
      },
    ],
  },
  {
    id: 'container-backup',
    topic: 'what-is',
    title: 'Backing up containers',
    about: [
      ['backup', 'back up', 'backing up'],
      ['lxc', 'lxd', 'incus', 'docker', 'system container', 'openvz'],
      ['how', 'best', 'way', 'need', 'volume', 'bind mount', 'running'],
    ],
    says: [
      {
        text: 'A system container is files and a configuration: Proxmox VE archives a snapshot of its volume, in one piece with the settings.',
        cites: ['ans-pve-vzdump', 'ans-pve-pct'],
      },
      {
        text: 'Bind mounts are not managed by the storage: no snapshots of them, so save these data on their own.',
        cites: ['ans-pve-pct'],
      },
      {
        text: 'An image of Docker can be built again; its data must sit on volumes, and those are what to save.',
        cites: ['io-os-layered-fs', 'ans-pg-docker'],
      },
    ],
  },
  {
    id: 'templates',
    topic: 'what-is',
    title: 'Templates and images',
    about: [
      ['template', 'golden image', 'clone', 'cloning', 'ova ', 'ovf '],
      ['vm ', 'vms ', 'lxc', 'proxmox', 'guest', 'container', 'virtual machine'],
    ],
    says: [
      {
        text: 'A container template is a tar archive with everything that the container needs, like a tidy backup; Proxmox VE offers many ready-made.',
        cites: ['ans-pve-pct'],
      },
      {
        text: 'At creation it sets host name and network and renews the SSH host keys, so that clones differ.',
        cites: ['ans-pve-pct'],
      },
      { text: 'Virtual machines travel as OVF or OVA, or as a disk converted to qcow2.', cites: ['ans-ova-kubevirt'] },
    ],
  },
  {
    id: 'vm-to-container',
    topic: 'feasibility',
    title: 'From VM to container, and back',
    about: [
      [
        'vm to container',
        'vm to lxc',
        'vm into a container',
        'vm into lxc',
        'vm to docker',
        'vm into docker',
        'vms to containers',
        'vms into containers',
        'container to vm',
        'container to a vm',
        'container into a vm',
        'lxc to vm',
        'lxc into a vm',
        'physical to container',
        'containers to vms',
        'openvz to kvm',
        'convert a container',
        'lxc to kvm',
      ],
    ],
    says: [
      {
        text: 'Not as such: a container brings no kernel, so its files or its application are moved, not the machine. Virtuozzo does not migrate containers to VMs.',
        cites: ['ks-os-lxc-shared', 'ans-vz-migrate'],
      },
      {
        text: 'VM to system container: pack its root file system as a template archive, if it is Linux.',
        cites: ['ans-pve-pct', 'gof-os-linux-only-pve'],
      },
      {
        text: 'VM to Docker: build an image per application, as such a container packages a single one.',
        cites: ['ans-incus-types'],
      },
    ],
  },
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
];
