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
  {
    id: 'foreign-image',
    topic: 'feasibility',
    title: 'Images for another processor (ARM and x86)',
    about: [
      [
        'arm64',
        'amd64',
        'arm ',
        'aarch64',
        'x86',
        'raspberry',
        'graviton',
        'exec format error',
        'multi arch',
        'multiarch',
        'multi platform',
        'architecture',
        'qemu user',
        'binfmt',
        'apple silicon',
      ],
      ['image', 'container', 'docker', 'lxc', 'lxd', 'podman', 'pod ', 'kubernetes'],
    ],
    says: [
      {
        text: 'Only by emulation: a container shares the kernel of its host, so its programs must fit the processor of the host. An amd64 image does not run on an arm64 host by itself; "exec format error" is the sign.',
        cites: ['ans-docker-multiplatform', 'ans-buildkit-multi'],
      },
      {
        text: 'QEMU in user mode, registered with binfmt_misc, emulates the other processor: it works, but slowly; builds took 4 to 5 times as long.',
        cites: ['ans-buildkit-multi', 'ans-qemu-build'],
      },
      {
        text: 'Better: images for several architectures, cross-compiling, or a host of that processor.',
        cites: ['ans-docker-multiplatform', 'ans-qemu-build'],
      },
    ],
  },
  {
    id: 'linux-image-on-windows',
    topic: 'feasibility',
    title: 'Linux images on a Windows container host',
    about: [
      ['linux image', 'linux container', 'register layer', 'server linux', 'linux docker', 'docker linux'],
      ['windows server', 'windows container', 'windows host', 'windows docker', 'windows 2016', 'windows 2019', 'windows 2022'],
    ],
    says: [
      {
        text: 'Docker is not the same everywhere: a Linux image needs a Linux kernel, and Windows containers share the Windows kernel of their host, so a Linux image does not run as a Windows container.',
        cites: ['ans-docker-win', 'ks-os-wincontainer'],
      },
      {
        text: 'Use Docker for Windows (Docker Desktop), which runs a Linux VM for Linux images, or a Linux VM of your own.',
        cites: ['ans-docker-win'],
      },
      {
        text: 'The other way round as well: Windows images run on Windows hosts only.',
        cites: ['ans-docker-win', 'gof-os-windows-container'],
      },
    ],
  },
  {
    id: 'wsl-kernel',
    topic: 'feasibility',
    title: 'What the kernel of WSL 2 lacks',
    about: [
      ['wsl'],
      [
        'cilium',
        'ebpf',
        'netfilter',
        'iptables',
        'kernel module',
        'kernel option',
        'custom kernel',
        'recompile',
        'tproxy',
        'kubernetes',
        'k3d',
        'k3s',
        'minikube',
        'calico',
      ],
    ],
    says: [
      {
        text: 'You do nothing wrong: the default WSL2 kernel lacks eBPF and netfilter options that network plug-ins such as Cilium require.',
        cites: ['ans-wsl-cilium', 'ans-wsl-netfilter'],
      },
      {
        text: 'Recompile the WSL2 kernel with these options (TPROXY, CT, xt_recent), or use a Linux VM with a stock kernel.',
        cites: ['ans-wsl-cilium', 'ans-wsl-netfilter', 'mod-hw-own'],
      },
      { text: 'WSL 2 itself is a light virtual machine with a real Linux kernel.', cites: ['src-wsl-versions'] },
    ],
  },
  {
    id: 'windows-container-gui',
    topic: 'feasibility',
    title: 'Desktop programs in Windows containers',
    about: [
      ['windows container', 'windows docker', 'windows image', 'servercore', 'server core container', 'nanoserver'],
      ['gui', 'desktop', 'rdp', 'display', 'remote desktop', 'wpf', 'winforms', 'screen'],
    ],
    says: [
      {
        text: 'No: GUI and RDP are not present in Windows containers by design and are not supported; use virtual machines for such programs.',
        cites: ['ans-win-gui'],
      },
      {
        text: 'What needs no display does run, such as .NET Framework services, IIS sites and builds on the Server Core image.',
        cites: ['ans-win-base-images'],
      },
    ],
  },
  {
    id: 'windows-container-domain',
    topic: 'feasibility',
    title: 'Windows containers and Active Directory',
    about: [
      ['gmsa', 'domain join', 'join the domain', 'join a domain', 'active directory', 'kerberos', 'domain joined'],
      ['container', 'docker', 'pod ', 'pods '],
    ],
    says: [
      {
        text: 'A container cannot join a domain: Windows containers do not support it, and they are too short-lived for it.',
        cites: ['ans-win-gmsa'],
      },
      {
        text: 'They use a group managed service account (gMSA): the host gets the Kerberos tickets on behalf of the container, which starts with a credential spec.',
        cites: ['ans-win-gmsa', 'ans-win-gmsa-run'],
      },
    ],
  },
  {
    id: 'windows-container-host',
    topic: 'what-is',
    title: 'What a host of Windows containers needs',
    about: [
      ['windows container'],
      [
        'host',
        'version',
        'requirement',
        'require',
        'need',
        'windows 10',
        'windows 11',
        'nested',
        'inside a vm',
        'licen',
        '2016',
        '2019',
        '2022',
        '2025',
      ],
    ],
    says: [
      {
        text: 'Windows Server 2016 or later, or Windows 10 and 11 Pro or Enterprise. Hyper-V isolation needs the Hyper-V role, and nested virtualisation where the host is a VM itself.',
        cites: ['ans-win-requirements'],
      },
      {
        text: "With process isolation the image must be of the host's Windows version; Hyper-V isolation also takes earlier ones.",
        cites: ['gof-os-windows-container'],
      },
      { text: 'The images may only be used on a validly licensed Windows. Check your contract.', cites: ['ans-win-eula'] },
    ],
  },
];
