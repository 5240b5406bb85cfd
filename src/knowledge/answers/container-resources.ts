import type { Answer } from '../schema.ts';

/** What runs out or is denied in containers: memory, open files, labels of SELinux. */
export const containerResourceAnswers: readonly Answer[] = [
  {
    id: 'oom-in-containers',
    topic: 'memory',
    title: 'When a container runs out of memory',
    about: [
      ['oom', 'out of memory', 'oomkill', 'exit code 137', 'exited 137', 'killed'],
      ['container', 'docker', 'lxc', 'lxd', 'incus', 'pod', 'podman', 'openvz'],
      ['oom', 'kill', 'out of memory', '137', 'what happens', 'who '],
    ],
    says: [
      {
        text: 'With a limit, the kernel kills a process inside the container that passes it; the others go on.',
        cites: ['mel-os-cgroup'],
      },
      {
        text: 'Without one (the default of Docker) a container can use up the memory of the host. Then the kernel kills any process there, of other containers or of the host.',
        cites: ['ans-docker-oom'],
      },
      {
        text: 'Docker protects its daemon by a lower OOM score, not the containers. So set a limit for each container and leave memory for the host.',
        cites: ['ans-docker-oom-order', 'ans-docker-oom'],
      },
    ],
  },
  {
    id: 'open-files-in-containers',
    topic: 'feasibility',
    title: '“Too many open files” in containers',
    about: [
      [
        'too many open files',
        'inotify',
        'ulimit',
        'nofile',
        'open files',
        'max user watches',
        'max user instances',
        'file descriptor',
      ],
      ['container', 'docker', 'lxc', 'lxd', 'incus', 'kubernetes', 'podman', 'k3s', 'openvz'],
    ],
    says: [
      {
        text: 'Raise it on the host: containers share one kernel and its limits, and the defaults of most systems are too small for many containers. Inside a container these settings are read-only.',
        cites: ['ans-lxd-limits', 'ans-inotify-host'],
      },
      {
        text: '“Failed to allocate directory watch: Too many open files” is the limit of inotify: raise fs.inotify.max_user_instances and max_user_watches in sysctl of the host.',
        cites: ['ans-lxd-limits'],
      },
      {
        text: 'For open files raise nofile (limits.conf); LXD proposes 1,048,576.',
        cites: ['ans-lxd-limits'],
      },
      { text: 'A virtual machine has a kernel and limits of its own.', cites: ['mod-hw-own'] },
    ],
  },
  {
    id: 'selinux-and-containers',
    topic: 'security',
    title: 'SELinux and containers',
    about: [
      ['selinux', 'svirt', 'container t', 'mcs label'],
      ['container', 'docker', 'podman', 'lxc', 'pod ', 'guest', 'vm', 'kvm', 'virtual'],
    ],
    says: [
      {
        text: 'It is a second wall: sVirt gives each container a label of its own, which keeps its processes from other containers and from the host, even when they break out of the first wall.',
        cites: ['ans-svirt', 'ans-selinux-runc'],
      },
      {
        text: 'It has held: enforcing SELinux stopped the escape through runc of 2019 (CVE-2019-5736).',
        cites: ['ans-selinux-runc'],
      },
      {
        text: 'A privileged container has no such label. So keep SELinux on, label shared volumes, and avoid --privileged.',
        cites: ['ans-selinux-privileged'],
      },
      { text: 'The kernel is still shared: for strangers take virtual machines.', cites: ['ks-os-lxc-shared'] },
    ],
  },
];
