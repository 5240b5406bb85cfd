import type { Answer } from '../schema.ts';

const CONTAINER = ['container', 'lxc', 'lxd', 'incus', 'docker', 'podman', 'ct '];

/** How containers share memory, storage and the kernel of their host. */
export const containerMemoryAnswers: readonly Answer[] = [
  {
    id: 'container-overcommit',
    topic: 'memory',
    title: 'Containers need no ballooning',
    about: [
      ['container', 'lxd', 'lxc', 'incus', 'docker', 'jail'],
      [
        'balloon',
        'memory back',
        'back to the host',
        'release memory',
        'releases memory',
        'return memory',
        'overcommit',
        'over commit',
        'oversubscri',
        'give back',
        'gives back',
        'returned to the host',
        'free memory back',
        'page cache',
      ],
    ],
    says: [
      {
        text: 'There is no need of ballooning for containers: they are just processes on the host, so the kernel of the host does the caching for all of them.',
        cites: ['ans-lxd-overcommit', 'ks-os-lxc-shared'],
      },
      {
        text: 'Ballooning exists because a virtual machine keeps what it was given, its cache included.',
        cites: ['ans-lxd-overcommit', 'mel-hw-waldspurger'],
      },
      {
        text: 'So overcommitting means to set limits that add up to more than the host has. memory.high slows who exceeds it; memory.max kills within the container.',
        cites: ['mel-os-cgroup', 'mel-os-cgroup-overcommit'],
      },
      {
        text: 'There is no fixed limit on the number of containers in LXD: beyond about 500 some sysctls must be raised, and beyond 10,000 the kernel gets slow.',
        cites: ['ans-lxd-overcommit'],
      },
    ],
  },
  {
    id: 'number-of-containers',
    topic: 'memory',
    title: 'How many containers fit on a host',
    about: [
      [
        'how many container',
        'how many lxc',
        'how many lxd',
        'how many docker',
        'number of container',
        'max container',
        'maximum container',
        'maximum number',
        'max number',
        'limit on the number',
        'hundreds of container',
        'thousands of container',
        'containers per',
        'container per host',
        'container limit',
      ],
      CONTAINER,
    ],
    says: [
      {
        text: 'There is no fixed limit: LXD’s lead developer names about 500 containers before some sysctls must be raised, and about 10,000 before the kernel slows down seriously.',
        cites: ['ans-lxd-overcommit'],
      },
      {
        text: 'Memory decides first. An idle runc container took about 4 MB of the host, before the application in it.',
        cites: ['mem-os-runc-idle'],
      },
      {
        text: 'Against virtual machines: Canonical reported 14.5 times as many LXD containers as KVM guests on a host (2015, the maker’s own figure).',
        cites: ['den-os-lxd145'],
      },
    ],
  },
  {
    id: 'docker-on-zfs',
    topic: 'feasibility',
    title: 'Docker in a container on ZFS',
    about: [
      ['zfs', 'btrfs', 'storage driver', 'overlay2', 'overlayfs', 'fuse overlayfs', 'vfs driver', 'vfs '],
      ['docker', 'podman', 'nest', 'lxd in lxd'],
      ['lxc', 'lxd', 'incus', 'proxmox', 'container', 'unprivileged', ' ct '],
    ],
    says: [
      {
        text: 'Yes: you can nest containers in a container that is on ZFS, but ZFS itself cannot be nested. Docker inside then uses a directory or overlay backend for its files, not zfs.',
        cites: ['ans-docker-zfs'],
      },
      {
        text: 'Older ZFS has no overlay2, so that Docker falls back to vfs, which is slow and takes much space: 22 GB instead of 3 GB in one report. fuse-overlayfs helps there.',
        cites: ['ans-docker-vfs', 'ans-docker-fuse'],
      },
      { text: 'With ZFS 2.2 overlay2 is said to work directly.', cites: ['ans-docker-zfs-22'] },
      {
        text: 'LXD can hand a ZFS data set to a container since 2023 (zfs.delegate). Proxmox advises a virtual machine for Docker.',
        cites: ['ans-zfs-delegate', 'ans-pve-pct'],
      },
    ],
  },
  {
    id: 'module-in-image',
    topic: 'feasibility',
    title: 'An image brings no kernel module',
    about: [
      ['docker', 'image', 'container', 'podman'],
      [
        'kernel module',
        'module version',
        'btrfs',
        'on the host',
        'host kernel',
        'kernel headers',
        'update the kernel',
        'kernel of the image',
        'kernel in the image',
        'kernel update',
        'dkms',
      ],
      [
        'version',
        'ship',
        'bring',
        'inside the image',
        'in the container',
        'in the image',
        'include',
        'pack',
        'update',
        'necessary',
        'need',
        'why',
      ],
    ],
    says: [
      {
        text: 'Kernel modules are one of the few things that Docker does not bring: the kernel inside a container is the same as on the host, whatever the image says.',
        cites: ['ans-btrfs-image', 'ans-kernel-image'],
      },
      {
        text: 'So the same image meets different kernels on different machines, and behaves differently where it leans on them. Tools that must match a module, such as btrfs-tools, come from the host.',
        cites: ['ans-btrfs-image'],
      },
      {
        text: 'Load or update the module on the host; where you cannot, a virtual machine brings a kernel of its own.',
        cites: ['ans-btrfs-image', 'ks-hw-own-kernel'],
      },
    ],
  },
];
