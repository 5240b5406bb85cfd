import type { Answer } from '../schema.ts';

/** Docker in unusual places, and what it opens there. */
export const dockerPlaceAnswers: readonly Answer[] = [
  {
    id: 'docker-in-docker',
    topic: 'security',
    title: 'Docker in Docker',
    about: [
      [
        'docker in docker',
        'dind',
        'ci runner',
        'gitlab runner',
        'actions runner',
        'github runner',
        'runner controller',
        'jenkins agent',
        'build container',
      ],
      [
        'privileged',
        'danger',
        'secur',
        'risk',
        'safe',
        'socket',
        'shared',
        'root',
        'untrusted',
        'bad idea',
        'rootless',
        'isolat',
      ],
    ],
    says: [
      {
        text: 'Yes, it is dangerous where jobs are not trusted: Docker in Docker needs a privileged container, and from there a job can mount the file system of the node and become root on the node.',
        cites: ['ans-dind', 'ans-dind-host'],
      },
      {
        text: 'Mounting the socket of the host instead is no better: it hands the job the daemon, which runs as root.',
        cites: ['ans-dind-host', 'ans-dind-socket'],
      },
      {
        text: 'Options: rootless Docker in Docker (dind), builders that need no privileges (Kaniko), or a Kata VM around each job.',
        cites: ['ans-arc-rootless', 'ans-gitlab-kaniko', 'ks-hyb-kata'],
      },
      {
        text: 'Put untrusted jobs on separate nodes, best in virtual machines of their own.',
        cites: ['sec-hw-boundary', 'ans-arc-rootless'],
      },
    ],
  },
  {
    id: 'docker-socket',
    topic: 'security',
    title: 'Who may use Docker is root',
    about: [['docker.sock', 'docker sock', 'docker socket', 'docker group', 'group docker', 'var run docker']],
    says: [
      {
        text: 'Whoever may use the Docker socket is root on the host: a container can be started with the root directory of the host mounted, and a shell in it is a root shell.',
        cites: ['ans-docker-root', 'ans-dind-host'],
      },
      {
        text: 'So keep the docker group to people whom you trust as root: the daemon runs as root.',
        cites: ['sec-os-docker-daemon', 'ans-docker-socket-group'],
      },
      { text: 'Mounting the socket into a container hands all that power to the container.', cites: ['ans-dind-socket'] },
      {
        text: 'Rootless Docker, or Podman without a daemon, limits the damage to one user.',
        cites: ['sec-os-docker-daemon', 'ans-podman-docker'],
      },
    ],
  },
  {
    id: 'rootless',
    topic: 'security',
    title: 'Rootless containers',
    about: [['rootless']],
    says: [
      {
        text: "Rootless means that the engine and its containers run as an ordinary user, inside a user namespace: a break-out ends in that user's account.",
        cites: ['ans-rootless-docs', 'sec-os-unpriv'],
      },
      {
        text: 'Podman works so for any user who asks; Docker can, but not by default.',
        cites: ['ans-podman-docker', 'sec-os-docker-daemon'],
      },
      {
        text: 'Limits: no ports below 1024 without a sysctl, resource limits only with cgroup v2, fewer storage drivers, no macvlan, no checkpoints.',
        cites: ['ans-rootless-podman', 'ans-rootless-docker', 'ans-macvlan', 'ans-checkpoint-podman'],
      },
    ],
  },
  {
    id: 'docker-desktop-in-vm',
    topic: 'feasibility',
    title: 'Docker Desktop inside a virtual machine',
    about: [
      ['docker desktop', 'docker for windows'],
      [
        'in a vm',
        'in vm ',
        'inside a vm',
        'windows 10 vm',
        'windows 11 vm',
        'windows vm',
        'virtual machine',
        'vdi',
        'virtual desktop',
        'virtualised',
        'nested',
        'parallels',
        'vmware',
        'esxi',
        'virtualbox',
        'citrix',
        'azure vm',
      ],
    ],
    says: [
      {
        text: 'Not supported in a virtualised environment in general: Docker Desktop starts a Linux VM of its own, so it depends on the nested virtualisation of the outer hypervisor, which Docker cannot control.',
        cites: ['ans-docker-desktop-vm', 'ans-docker-desktop-vdi'],
      },
      {
        text: 'Docker recommends to run it natively; on Windows it can run in a virtual desktop where nested virtualisation is switched on.',
        cites: ['ans-docker-desktop-vdi'],
      },
      {
        text: 'Use a Linux VM with Docker Engine instead: containers need no virtualisation extensions.',
        cites: ['hwr-os-incus', 'life-os-namespaces'],
      },
    ],
  },
  {
    id: 'docker-mac-gpu',
    topic: 'feasibility',
    title: 'The GPU of a Mac in containers',
    about: [
      ['mac ', 'macos', 'apple silicon', 'm1 ', 'm2 ', 'm3 ', 'm4 ', 'macbook'],
      ['gpu', 'metal'],
      ['docker', 'container', 'podman', 'colima'],
    ],
    says: [
      {
        text: 'Not with Docker: its containers run in a Linux VM, where the Metal interface of the Mac is missing.',
        cites: ['ans-mac-gpu', 'ans-mac-gpu-vm'],
      },
      { text: 'Podman can hand GPU work on through a libkrun machine.', cites: ['ans-mac-gpu-podman'] },
      { text: 'Or run that program natively on macOS, and the rest in containers.', cites: ['ans-mac-gpu-native'] },
    ],
  },
];
