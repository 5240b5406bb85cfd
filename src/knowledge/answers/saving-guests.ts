import type { Answer } from '../schema.ts';

/** Saving, copying and converting guests. */
export const savingAnswers: readonly Answer[] = [
  {
    id: 'consistent-backup',
    topic: 'what-is',
    title: 'Consistent backups of running guests',
    about: [
      ['backup', 'snapshot', 'vzdump', 'back up'],
      [
        'consistent',
        'guest agent',
        'qemu agent',
        'fsfreeze',
        'freeze',
        'without downtime',
        'quiesc',
        'live',
        'running vm',
        'running mysql',
        'running database',
        'running postgres',
        'running sql',
        'safely',
        'running container',
        'running guest',
        'enough for',
        'enough to',
      ],
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
    id: 'backup-containers-or-vms',
    topic: 'versus',
    title: 'Backup: containers beside virtual machines',
    about: [
      ['backup', 'back up', 'backing up', 'backups of'],
      ['container', 'lxc', 'lxd', 'incus', 'docker'],
      ['vm ', 'vms ', 'virtual machine'],
    ],
    says: [
      {
        text: 'Partly: Proxmox VE saves both with the same tool, a virtual machine as its disks and a system container as its files with the configuration.',
        cites: ['ans-pve-vzdump', 'ans-pve-pct'],
      },
      {
        text: 'For a consistent copy of a running virtual machine its guest agent freezes the file systems; a container is taken from a snapshot of the storage, or copied twice around a short suspend.',
        cites: ['ans-fsfreeze', 'ans-pve-vzdump'],
      },
      {
        text: 'Bind mounts of a container are not in its backup: save these data on their own.',
        cites: ['ans-pve-pct'],
      },
      {
        text: 'Of Docker containers save the volumes and the files that describe them; an image can be built again.',
        cites: ['io-os-layered-fs', 'ans-pg-docker'],
      },
    ],
  },
  {
    id: 'container-backup',
    topic: 'what-is',
    title: 'Backing up containers',
    about: [
      ['backup', 'back up', 'backing up'],
      ['lxc', 'lxd', 'incus', 'docker', 'system container', 'container', 'openvz'],
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
      ['what', 'how', 'create', 'make', 'use ', 'golden', 'move', 'export', 'ship'],
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
        'vm into an lxc',
        'vm into a lxc',
        'kvm vm into',
        'turn a vm',
        'turn a kvm',
        'turn my vm',
        'turn an lxc',
        'turn a container',
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
];
