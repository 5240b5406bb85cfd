import type { Answer } from '../schema.ts';

/** Keeping containers: saving, sharing, limiting, and what a failure takes along. */
export const containerCareAnswers: readonly Answer[] = [
  {
    id: 'kernel-panic',
    topic: 'dangers',
    title: 'A panic of the host’s kernel',
    about: [
      [
        'host kernel panic',
        'host panic',
        'kernel panic',
        'kernel of the host panic',
        'host kernel crash',
        'kernel crash',
        'kernel oops',
        'shared kernel',
      ],
      ['container', 'lxc', 'docker', 'jail', 'zone', 'openvz', 'guest', 'vms'],
      ['all ', 'every', 'down', 'whole', 'other', 'affect', 'happen', 'survive', 'what if'],
    ],
    says: [
      {
        text: 'Yes: a panic of the host’s kernel stops every container on it, as they all run on that one kernel.',
        cites: ['flt-os-kernel-spof', 'ks-os-lxc-shared'],
      },
      {
        text: 'A panic inside a virtual machine stays there: it has a kernel of its own. A panic of the host stops the virtual machines too.',
        cites: ['flt-hw-crash', 'flt-hw-host-spof'],
      },
      {
        text: 'What helps is a second host: a cluster restarts containers and virtual machines there, and an orchestrator recreates containers.',
        cites: ['ha-os-pve-containers', 'ha-os-recreate'],
      },
    ],
  },
  {
    id: 'container-ha',
    topic: 'migration',
    title: 'High availability for containers',
    about: [
      ['ha ', 'high availab', 'failover', 'highly available', 'evacuat', 'self healing', 'healing'],
      ['container', 'lxc', 'lxd', 'incus', 'docker', 'jail'],
    ],
    says: [
      {
        text: 'Yes, by restarting them elsewhere: in Proxmox VE containers use the same HA manager as virtual machines.',
        cites: ['ha-os-pve-containers'],
      },
      {
        text: 'Incus evacuates the instances of a member that went offline, once cluster.healing_threshold is set; it is off by default.',
        cites: ['ans-incus-cluster'],
      },
      { text: 'Under an orchestrator containers are recreated on another node.', cites: ['ha-os-recreate'] },
      {
        text: 'Have at least three members for a majority, in Proxmox VE as in Incus.',
        cites: ['ha-hw-pve-3', 'ans-incus-cluster'],
      },
    ],
  },
  {
    id: 'incus-cluster',
    topic: 'what-is',
    title: 'A cluster of Incus servers',
    about: [
      [
        'incus cluster',
        'cluster of incus',
        'incus clustering',
        'clustering incus',
        'lxd cluster',
        'cluster with incus',
        'incus servers',
      ],
    ],
    says: [
      {
        text: 'Incus servers share one distributed database and are managed as one. Take at least three, so that the loss of one leaves a majority.',
        cites: ['ans-incus-cluster'],
      },
      {
        text: 'The network between them may not delay by more than 10 ms, and their clocks must agree.',
        cites: ['ans-incus-cluster'],
      },
      { text: 'A member counts as offline after 20 seconds without an answer, by default.', cites: ['ans-incus-cluster'] },
      {
        text: 'For live migration the virtual machines get a processor type that all members can show; with the same processors everywhere it is better switched off.',
        cites: ['ans-incus-cluster'],
      },
    ],
  },
  {
    id: 'container-snapshots',
    topic: 'feasibility',
    title: 'Snapshots of containers',
    about: [
      ['snapshot', 'snapshots of', 'snapshots work', 'snapshots for', 'take a snapshot', 'snapshot a '],
      ['container', 'lxc', 'lxd', 'incus', 'docker', 'jail', 'ct '],
    ],
    says: [
      {
        text: 'Yes, of the disk: Incus snapshots any instance, and Proxmox VE those whose storage can do it.',
        cites: ['ans-incus-backup', 'ans-pve-pct'],
      },
      {
        text: 'The running state goes along for virtual machines; for containers that is not fully supported, because of the limits of CRIU.',
        cites: ['ans-incus-backup'],
      },
      {
        text: 'What is mounted from elsewhere is left out: bind mounts in Proxmox VE, custom volumes in Incus. Save these on their own.',
        cites: ['ans-pve-pct', 'ans-incus-backup'],
      },
      {
        text: 'It is no backup: an Incus snapshot lies in the same storage pool as its instance. Export it to another place.',
        cites: ['ans-incus-backup'],
      },
    ],
  },
  {
    id: 'container-swap',
    topic: 'memory',
    title: 'Swap in containers',
    about: [
      ['swap', 'swapping', 'swapfile', 'swapon'],
      ['container', 'lxc', 'lxd', 'incus', 'docker', 'openvz', 'vps', 'ct '],
    ],
    says: [
      {
        text: 'A container has no swap of its own: it uses that of the host, as far as its limit allows.',
        cites: ['rule-pve-containers', 'ks-os-lxc-shared'],
      },
      {
        text: 'Proxmox VE limits memory and swap of a container separately since 7.0 (control groups version 2).',
        cites: ['rule-pve-containers'],
      },
      {
        text: 'On OpenVZ the host decides; a guest cannot add swap.',
        cites: ['ans-openvz-xen-vps'],
      },
      {
        text: 'A virtual machine has swap of its own, as it has a kernel of its own.',
        cites: ['ans-openvz-xen-vps', 'ks-hw-own-kernel'],
      },
    ],
  },
  {
    id: 'bind-mount-rights',
    topic: 'feasibility',
    title: 'Bind mounts and file rights in unprivileged containers',
    about: [
      [
        'bind mount',
        'mount point',
        'nobody nogroup',

        'uid 100000',
        'uid shift',
        'nobody 65534',
        'file permissions',
      ],
      ['container', 'lxc', 'lxd', 'incus', 'unprivileged', 'ct '],
    ],
    says: [
      {
        text: 'Because of the mapping of users: root in an unprivileged container is user 100000 on the host, so files of the host show up inside as those of “nobody”.',
        cites: ['ans-pve-pct', 'ans-pve-unprivileged'],
      },
      {
        text: 'Give the directory on the host to the mapped user, or map that one user through.',
        cites: ['ans-pve-unprivileged'],
      },
      {
        text: 'Bind-mount only directories kept for that, never /, /var or /etc of the host. Storage leaves them out of snapshots, and ACLs cannot be used on them from an unprivileged container.',
        cites: ['ans-pve-pct'],
      },
    ],
  },
  {
    id: 'fuse-in-container',
    topic: 'feasibility',
    title: 'FUSE in LXC containers',
    about: [
      ['fuse', 'sshfs', 'rclone mount', 'mergerfs', 's3fs', 'gocryptfs'],
      ['container', 'lxc', 'lxd', 'incus', 'proxmox', 'ct '],
    ],
    says: [
      {
        text: 'Better not: Proxmox advises strongly against FUSE inside a container, as a container is frozen for its backups and the kernel has trouble with freezing FUSE mounts.',
        cites: ['ans-pve-pct'],
      },
      { text: 'Mount it on the host and hand the directory in as a bind mount.', cites: ['ans-pve-pct'] },
      { text: 'Or take a virtual machine: it mounts whatever its own kernel supports.', cites: ['ks-hw-own-kernel'] },
    ],
  },
];
