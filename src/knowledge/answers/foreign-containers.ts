import type { Answer } from '../schema.ts';

/** Containers for another processor or another system than the host has. */
export const foreignContainerAnswers: readonly Answer[] = [
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
      ['windows', 'servercore', 'nanoserver'],
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
      ['windows'],
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
