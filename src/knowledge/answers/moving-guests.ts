import type { Answer } from '../schema.ts';

/** Moving running guests, and clusters that do. */
export const movingAnswers: readonly Answer[] = [
  {
    id: 'containers-harder-to-move',
    topic: 'migration',
    title: 'Why containers are harder to move live than virtual machines',
    about: [
      ['container', 'lxc', 'lxd', 'docker', 'incus', 'nspawn'],
      ['live migrat', 'migrat', 'criu', 'vmotion', 'moving a running', 'move a running', 'stateful', 'moved live', 'move live'],
      [
        'hard',
        'why',
        'difficult',
        'than vm',
        'vs vm',
        'versus',
        'vms ',
        'virtual machine',
        'how well',
        'compared',
        'not a thing',
        'possible',
        'fail',
        'dumping',
        'another node',
        'another host',
      ],
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
        text: 'So virtual machines can be moved while running; containers need CRIU, which works in some cases only and fails for most. In practice stop the container, move it and start it again.',
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
        'cpu generation',
        'between cpus',
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
];
