import type { Answer } from '../schema.ts';

/** What a process inside a container can set, see and mount. */
export const insideContainerAnswers: readonly Answer[] = [
  {
    id: 'sysctl-in-container',
    topic: 'feasibility',
    title: 'Kernel settings (sysctl) of a container',
    about: [
      [
        'sysctl',
        'overcommit memory',
        'memory overcommit',
        'kernel parameter',
        'kernel setting',
        'swappiness',
        'max map count',
        'somaxconn',
        'shmmax',
        'file max',
      ],
      ['container', 'docker', 'lxc', 'lxd', 'incus', 'podman', 'pod ', 'pods ', 'kubernetes', 'jail', 'openvz', 'dockerfile'],
    ],
    says: [
      {
        text: 'It depends on the setting: only those that belong to a namespace can differ per container. The rest are host-level settings: set them on the host, and they affect all containers on that host.',
        cites: ['ans-redis-overcommit', 'ans-oracle-lxc-sysctl'],
      },
      {
        text: 'Host level, not namespaced: vm.overcommit_memory, for instance. It cannot be set for a single container, neither in its image (Dockerfile) nor with --sysctl.',
        cites: ['ans-redis-overcommit', 'ans-redis-entrypoint'],
      },
      {
        text: 'Per container, with --sysctl or in the pod: net.* and the settings of IPC (kernel.shm*, kernel.msg*, kernel.sem, fs.mqueue.*).',
        cites: ['ans-podman-sysctl', 'ans-kata-sysctl'],
      },
      {
        text: 'Under Kata they are set inside the guest, which has a kernel of its own.',
        cites: ['ans-kata-sysctl', 'ks-hyb-kata'],
      },
    ],
  },
  {
    id: 'kernel-feature-in-image',
    topic: 'feasibility',
    title: 'An image cannot bring a feature of the kernel',
    about: [
      [
        'bbr',
        'ebpf',
        'bpf ',
        'wireguard',
        'nftables',
        'io uring',
        'cgroup v2',
        'cgroups v2',
        'kernel feature',
        'apparmor',
        'zfs module',
        'overlayfs',
        'tcp congestion',
      ],
      ['image', 'container', 'docker', 'lxc', 'lxd', 'podman', 'openvz'],
    ],
    says: [
      {
        text: 'No: Docker and other containers use the kernel of the host, so an image cannot bring a feature of the kernel. The host needs a kernel that is new enough, with the feature switched on.',
        cites: ['ans-bcc-kernel', 'ks-os-lxc-shared'],
      },
      {
        text: 'LXD can let the host load listed modules for a container; Docker takes that right away.',
        cites: ['mod-os-lxd', 'mod-os-lxd-ondemand', 'mod-os-docker'],
      },
      { text: 'Where the host cannot be changed, take a virtual machine: it brings a kernel of its own.', cites: ['mod-hw-own'] },
    ],
  },
  {
    id: 'clock-in-container',
    topic: 'feasibility',
    title: 'A container has no clock of its own',
    about: [
      [
        'system time',
        'clock',
        'ntp',
        'chrony',
        'timezone',
        'time zone',
        'set the date',
        'different date',
        'different time',
        'date inside',
        'change the time',
        'another time',
      ],
      ['container', 'docker', 'lxc', 'lxd', 'podman', 'openvz', 'jail'],
    ],
    says: [
      {
        text: 'Not possible: a container has no time different from its host. Its processes are normal processes of the host and read the clock of its kernel; the wall clock is not namespaced.',
        cites: ['ans-container-time', 'ans-container-ntp'],
      },
      {
        text: 'So no time service (ntpd, chrony) belongs in a container: correct the time on the host.',
        cites: ['ans-container-ntp', 'ans-container-time'],
      },
      { text: 'The time zone can differ, as it is only a file (/etc/localtime).', cites: ['ans-container-localtime'] },
      {
        text: 'For tests with another date, use a library that intercepts the calls, or a virtual machine.',
        cites: ['ans-container-faketime', 'ks-hw-own-kernel'],
      },
    ],
  },
  {
    id: 'audit-in-container',
    topic: 'feasibility',
    title: 'auditd in a container',
    about: [
      [
        'auditd',
        'audit log',
        'audit.log',
        'audit daemon',
        'auditctl',
        'audit rule',
        'kernel audit',
        'audit entr',
        'audit event',
        'audit trail',
      ],
      ['container', 'lxc', 'lxd', 'docker', 'podman', 'openvz', 'virtuozzo', 'vps', 'lynis', 'incus'],
    ],
    says: [
      {
        text: 'By design it does not work there: the audit system of the kernel is not namespaced, and the kernel belongs to the host, so the audit daemon runs on the host only, not inside a container (OpenVZ and Virtuozzo included).',
        cites: ['ans-audit-host', 'ans-audit-namespace', 'ks-os-openvz'],
      },
      {
        text: 'An unprivileged container may not write entries into the audit log of the host either: any user could fake them. What happens inside is missing there on purpose; it is no bug.',
        cites: ['ans-audit-lxd'],
      },
      {
        text: 'If a program only warns that auditd is missing or failed, switch the service off. If you need it, take a virtual machine: it has a kernel of its own.',
        cites: ['ans-audit-cockpit', 'mod-hw-own'],
      },
    ],
  },
  {
    id: 'mount-in-container',
    topic: 'feasibility',
    title: 'Mounting NFS and other file systems in a container',
    about: [
      ['nfs', 'cifs', 'smb share', 'samba share', 'loop device', 'file system', 'filesystem', 'block device', 'fuse'],
      ['mount'],
      ['container', 'docker', 'lxc', 'lxd', 'incus', 'openvz'],
    ],
    says: [
      {
        text: 'Not possible in an unprivileged container: the kernel lets it mount only file systems with user namespace support, and NFS in the kernel lacks that. It is the kernel that forbids it, not LXD.',
        cites: ['ans-nfs-lxd', 'ans-mount-userns'],
      },
      {
        text: 'What works: mount on the host and bind-mount it into the container, in LXD as a disk device.',
        cites: ['ans-nfs-lxd', 'ans-mount-userns'],
      },
      {
        text: 'A privileged container can mount it once AppArmor allows; a FUSE version of NFS is another way.',
        cites: ['ans-nfs-fuse'],
      },
      { text: 'A virtual machine mounts whatever its own kernel supports.', cites: ['ks-hw-own-kernel'] },
    ],
  },
  {
    id: 'snap-in-container',
    topic: 'feasibility',
    title: 'Snap packages in container VPSs',
    about: [
      ['snap ', 'snapd', 'snaps '],
      ['lxc', 'lxd', 'openvz', 'container', 'vps', 'vserver', 'docker', 'virtuozzo'],
    ],
    says: [
      {
        text: 'Snaps mostly do not work in a container VPS (OpenVZ, LXC): the host blocks system calls and squashfs mounts that they require.',
        cites: ['ans-snap-containers', 'ans-snap-squashfs'],
      },
      {
        text: 'Install the program another way: from the package of the distribution (apt), or with pip, as for Certbot.',
        cites: ['ans-snap-apt', 'ans-snap-squashfs'],
      },
      {
        text: 'On an LXC host of your own, squashfuse (FUSE) or a privileged container helps.',
        cites: ['ans-snap-fuse', 'ans-snap-vps'],
      },
      { text: 'A KVM guest has a kernel of its own, so nothing is blocked there.', cites: ['ks-hw-own-kernel'] },
    ],
  },
];
