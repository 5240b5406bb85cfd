import type { Answer } from '../schema.ts';

/** Windows as the host of guests and containers. */
export const windowsHostAnswers: readonly Answer[] = [
  {
    id: 'services-on-the-host',
    topic: 'dangers',
    title: 'What else may run on the host',
    about: [
      [
        'host os',
        'host operating system',
        'parent partition',
        'root partition',
        'root os',
        'on the hypervisor itself',
        'on the host itself',
        'directly on the host',
        'directly on the proxmox',
        'directly on proxmox',
        'on the proxmox host',
        'on the esxi host',
        'on my hypervisor',
        'hyper v host',
        'hyperv host',
        'proxmox host',
        'esxi host',
        'kvm host',
        'management os',
      ],
      [
        'other services',
        'other roles',
        'what services',
        'other software',
        'applications on',
        'applications in',
        'business app',
        'install',
        'run in the host',
        'run on the host',
        'file server on',
        'dns on',
        'docker on',
        'samba on',
        'domain controller',
        'role',
        'belong',
        'also run',
        'else',
      ],
    ],
    says: [
      {
        text: 'Nothing but the management in the host OS: no AD, DNS, file services, SQL or Exchange and no other applications, advises Microsoft for Hyper-V. Put applications in separate VMs.',
        cites: ['ans-host-services'],
      },
      {
        text: 'The reasons: work on the host cannot be moved to another machine, and it competes with the guests as the server fills up.',
        cites: ['ans-host-services'],
      },
      {
        text: 'Exceptions can be what serves the host itself, such as its virus scanner or a tape drive.',
        cites: ['ans-host-services'],
      },
      {
        text: 'Proxmox gives the same advice for containers of applications: into a virtual machine.',
        cites: ['ha-hw-k8s-pve-containers-nested'],
      },
    ],
  },
  {
    id: 'wsl-production',
    topic: 'feasibility',
    title: 'WSL 2 in production',
    about: [
      ['wsl', 'windows subsystem'],
      [
        'production',
        'supported',
        'server',
        'workload',
        '24/7',
        '24 7',
        'sql',
        'database',
        'reliable',
        'live',
        'customers',
        'service',
      ],
    ],
    says: [
      {
        text: 'Not for production: Microsoft does not support SQL Server on WSL, for instance, because the performance of WSL does not support production workloads (2021; confirmed in 2024).',
        cites: ['ans-wsl-sql', 'ans-wsl-sql-2024'],
      },
      {
        text: 'It may well run: “not supported” means that nobody helps you when it fails.',
        cites: ['ans-wsl-sql-2024'],
      },
      {
        text: 'WSL 2 is a light virtual machine with a real Linux kernel, made for developers. For production take a Linux VM on Hyper-V or another hypervisor.',
        cites: ['src-wsl-versions', 'ks-hw-own-kernel'],
      },
    ],
  },
  {
    id: 'windows-container-gpu',
    topic: 'feasibility',
    title: 'A GPU in a Windows container',
    about: [
      [
        'windows container',
        'hyper v isol',
        'hyperv isol',
        'windows docker',
        'isolated windows',
        'process isol',
        'windows server container',
      ],
      ['gpu', 'nvidia', 'directx', 'cuda', 'graphics', 'device', 'accelerat', 'serial port', 'com port'],
    ],
    says: [
      {
        text: 'Only with process isolation: giving a GPU or another device to a container is not supported with Hyper-V isolation. So GPU acceleration works only with process isolation.',
        cites: ['ans-win-devices', 'ans-win-gpu-hyperv'],
      },
      {
        text: 'The device is shared with the host, not handed over. Host and image must be Windows Server 2019 or Windows 10 1809 or newer, with Docker 19.03 or newer.',
        cites: ['ans-win-devices'],
      },
      {
        text: 'Docker Desktop asks for Hyper-V even where all containers are to run in process isolation.',
        cites: ['ans-win-desktop-hyperv'],
      },
    ],
  },
  {
    id: 'windows-container-arm',
    topic: 'feasibility',
    title: 'Windows containers on ARM',
    about: [
      ['windows container', 'nano server', 'nanoserver', 'server core', 'servercore', 'windows image', 'windows docker'],
      ['arm64', 'on arm', 'arm ', 'raspberry', 'aarch64', 'snapdragon', 'copilot pc', 'apple silicon', 'm1 '],
    ],
    says: [
      {
        text: 'Hardly: Windows containers are not supported on ARM64, Microsoft said in 2023. Since 2025 there are ARM64 images of Nano Server and Server Core, for ARM64 machines with Windows 11 24H2.',
        cites: ['ans-win-arm-2023', 'ans-win-arm-2025'],
      },
      {
        text: 'So not on a Raspberry Pi with Linux: a Windows container needs the Windows kernel of its host.',
        cites: ['ks-os-wincontainer', 'gof-os-windows-container'],
      },
    ],
  },
  {
    id: 'lxd-elsewhere',
    topic: 'feasibility',
    title: 'LXD, Incus and LXC on Windows or macOS',
    about: [
      ['lxd', 'lxc', 'incus', 'linux container', 'system container'],
      ['windows', 'macos', 'mac os', 'osx', 'os x', 'on a mac', 'on my mac', 'macbook'],
      [
        'plans',
        'server',
        'daemon',
        'run under',
        'run on',
        'under windows',
        'on windows',
        'for windows',
        'for macos',
        'for mac',
        'on macos',
        'on mac',
        'on a mac',
        'on my mac',
        'on os x',
        'on osx',
        'port',
        'native',
        'install',
        'available for',
      ],
    ],
    says: [
      {
        text: 'No: LXD is completely dependent on the Linux kernel and not portable to Windows, and macOS has no containers in its kernel at all.',
        cites: ['ans-lxd-windows', 'ans-lxd-macos'],
      },
      {
        text: 'What runs there is the client: it talks to a server on Linux, which may be a Linux VM on the same machine.',
        cites: ['ans-lxd-macos'],
      },
      {
        text: 'Microsoft has its own Windows containers, which hold Windows programs.',
        cites: ['ans-lxd-windows', 'ks-os-wincontainer'],
      },
      {
        text: 'WSL 1 does not do, as it lacks control groups; WSL 2 is a virtual machine with a real kernel.',
        cites: ['ans-lxd-wsl', 'src-wsl-versions'],
      },
    ],
  },
  {
    id: 'anti-cheat',
    topic: 'feasibility',
    title: 'Games with anti-cheat in a virtual machine',
    about: [
      [
        'anti cheat',
        'anticheat',
        'battleye',
        'easy anti',
        'vanguard',
        'ricochet',
        'valorant',
        'fortnite',
        'online game',
        'games that',
      ],
      ['vm', 'virtual', 'docker', 'container', 'kvm', 'qemu', 'proxmox', 'dockur', 'passthrough', 'detect', 'hypervisor', 'lxc'],
    ],
    says: [
      {
        text: 'Often not: games that do not allow virtual machines will not run in one, and many anti-cheat systems check for it, EA’s and BattlEye among them.',
        cites: ['ans-games-dockur', 'ans-games-ea', 'ans-games-ban'],
      },
      {
        text: 'Docker hides nothing: a Windows “container” such as dockur runs QEMU, a hypervisor, so it is a virtual machine.',
        cites: ['ans-games-dockur', 'src-dockur-windows'],
      },
      {
        text: 'Who tries to hide the virtual machine risks a ban, and an update of the game can find it any day. For such games start Windows itself.',
        cites: ['ans-games-ban', 'ans-games-ea'],
      },
    ],
  },
];
