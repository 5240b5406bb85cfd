import type { Answer } from '../schema.ts';

/** What a container sees of its host, and its limits. */
export const containerWallAnswers: readonly Answer[] = [
  {
    id: 'kvm-in-container',
    topic: 'feasibility',
    title: 'KVM inside a container',
    about: [
      ['kvm', 'qemu', 'libvirt', 'hypervisor', 'run vms', 'run virtual machines', 'nested vm'],
      [
        'inside lxd',
        'inside lxc',
        'inside a lxc',
        'inside an lxc',
        'inside a container',
        'inside containers',
        'inside incus',
        'inside docker',
        'inside a docker',
        'in lxd',
        'in lxc',
        'in an lxc',
        'in a lxc',
        'in a container',
        'in docker',
        'in a docker',
        'lxd container',
        'lxc container',
        'incus container',
      ],
    ],
    says: [
      {
        text: 'Yes: pass /dev/kvm into the container as a character device (in LXD a unix-char device). QEMU then runs there as it does on the host.',
        cites: ['ans-kvm-in-lxd'],
      },
      {
        text: 'It reduces the isolation: such devices reach objects of the whole host, without namespaces, and can void the wall of the container. Fine for tests.',
        cites: ['ans-kvm-lxd-security'],
      },
      {
        text: 'Such a container cannot move live, as CRIU cannot serialise the state of KVM; a stopped container can be moved, as it is just files.',
        cites: ['ans-criu-kvm'],
      },
      { text: 'Docker images that hold Windows or macOS work in this way.', cites: ['ans-macos-host', 'src-dockur-windows'] },
    ],
  },
  {
    id: 'memory-seen-in-container',
    topic: 'memory',
    title: 'Which memory a container sees',
    about: [
      [
        'free m',
        'free h',
        'meminfo',
        'lxcfs',
        'top in',
        'htop in',
        'free in',
        'top inside',
        'free inside',
        'does top',
        'does free ',
        'does htop',
        'top shows',
        'htop shows',
        'free shows',
        'shows the memory',
        'shows host',
        'shows the host',
        'sees all',
        'sees the whole',
        'sees the host',
        'see the ram',
        'see the memory',
        'see the cpu',
        'host s memory',
        'hosts memory',
        'host memory',
        'ram of the host',
        'memory of the host',
        'memory report',
        'proc meminfo',
        'proc cpuinfo',
        'wrong memory',
        'wrong ram',
        'shows all',
        'nproc',
        'see of the host',
      ],
      ['container', 'docker', 'lxc', 'lxd', 'pod ', 'openvz', 'kubernetes', 'java', 'jvm'],
    ],
    says: [
      {
        text: 'An LXC container is not a VM: its /proc is that of the host, and /proc/meminfo is not namespaced, so that without help it shows the memory and CPUs of the whole host, whatever limit is set.',
        cites: ['ans-meminfo', 'ans-netdata-lxc'],
      },
      {
        text: 'lxcfs provides container values for some files in /proc; LXD and Proxmox use it, Docker does not by itself. It cannot be fixed completely: what lxcfs does not cover still shows the host.',
        cites: ['ans-lxcfs', 'ans-meminfo', 'ans-netdata-lxc'],
      },
      {
        text: 'Programs that size themselves by what they see (Java, Node) can outgrow the limit and are killed without warning: tell them the limit.',
        cites: ['ans-meminfo'],
      },
    ],
  },
  {
    id: 'container-limits',
    topic: 'memory',
    title: 'Limits for containers',
    about: [
      ['limit ', 'limits', 'limit the', 'limiting', 'quota', 'restrict '],
      ['memory', 'ram ', 'cpu', 'disk io', 'iops'],
      ['container', 'docker', 'lxc', 'lxd', 'pod ', 'pods ', 'incus', 'podman'],
    ],
    says: [
      {
        text: 'Yes, with control groups: fair shares and limits of memory, processor and disk. By default a Docker container may use all the memory of its host.',
        cites: ['pi-os-container-cgroups', 'ans-docker-memory'],
      },
      {
        text: 'Memory: memory.min is guaranteed, memory.high slows the container down, and memory.max is the hard limit, with a kill inside the group.',
        cites: ['mel-os-cgroup'],
      },
      {
        text: 'Processor: weights (CPU units in Proxmox VE) or limits. Disk: bytes or operations a second, per device.',
        cites: ['pi-os-pve-weights', 'io-os-cgroup-io'],
      },
      { text: 'They keep one container from exhausting the machine; they do not protect data.', cites: ['flt-os-cgroup-dos'] },
    ],
  },
  {
    id: 'user-namespaces',
    topic: 'security',
    title: 'User namespaces',
    about: [['user namespace', 'userns', 'subuid', 'uid mapping', 'idmap', 'uid map', 'id mapping', 'mapped to']],
    says: [
      {
        text: 'Root inside the container is mapped to an ordinary user outside, so most ways out would need a bug in the kernel.',
        cites: ['ans-pve-pct', 'sec-os-unpriv'],
      },
      {
        text: 'LXC and Incus use them for unprivileged containers. Docker knows them but leaves them off by default; in Kubernetes they are stable since 1.36.',
        cites: ['sec-os-docker-userns', 'sec-os-k8s-userns', 'ans-pve-pct'],
      },
      {
        text: 'The price: bind mounts run into permission problems because of the mapping, and only few file systems can be mounted inside.',
        cites: ['ans-pve-pct', 'ans-mount-userns'],
      },
    ],
  },
  {
    id: 'nspawn',
    topic: 'what-is',
    title: 'systemd-nspawn',
    about: [['nspawn']],
    says: [
      {
        text: 'A light container of systemd, for debugging, testing and building: like chroot, but with processes, IPC and host name of its own; it boots whole Linux systems.',
        cites: ['ans-nspawn-man'],
      },
      {
        text: 'The clock, network cards and modules of the kernel cannot be changed from inside.',
        cites: ['ans-nspawn-man', 'mod-os-nspawn'],
      },
      { text: 'Without user namespaces its sandbox is easily left: keep strangers out.', cites: ['sec-os-nspawn'] },
    ],
  },
];
