import type { Answer } from '../schema.ts';

/** What runs in a container, and what does not. */
export const containerAnswers: readonly Answer[] = [
  {
    id: 'bsd-in-linux-container',
    topic: 'feasibility',
    title: 'BSD does not run in a Linux container',
    about: [
      ['freebsd', 'openbsd', 'netbsd', 'bsd ', 'pfsense', 'opnsense'],
      ['distrobox', 'podman', 'docker', 'lxc', 'lxd', 'incus', 'linux container', 'openvz', 'toolbx'],
      ['in ', 'inside', 'within', 'image', 'template', 'distrobox', 'guest', 'as a container', 'container of'],
    ],
    says: [
      {
        text: 'No: a container shares the kernel of its Linux host, and a FreeBSD userland needs a FreeBSD kernel.',
        cites: ['ans-distrobox-bsd', 'gof-os-linux-only-pve'],
      },
      {
        text: 'Use a virtual machine, for example with KVM or bhyve; it runs any operating system.',
        cites: ['ans-distrobox-bsd', 'gof-hw-any-os'],
      },
      {
        text: 'On a FreeBSD host, jails are the containers; Linux programs can run there through a system-call layer.',
        cites: ['gof-os-linux-jail'],
      },
    ],
  },
  {
    id: 'docker-on-bsd',
    topic: 'feasibility',
    title: 'Docker on FreeBSD',
    about: [
      [
        'bsd similar to wsl',
        'similar to wsl on',
        'docker and freebsd',
        'docker natively on freebsd',
        'docker with linuxulator',
        'docker through the linux',
        'docker on ghostbsd',
        'docker on gbsd',
        'ghostbsd',
        'dragonfly',
        'docker for bsd',
        'docker on freebsd',
        'freebsd docker',
        'freebsd have docker',
        'freebsd support docker',
        'freebsd run docker',
        'freebsd and docker',
        'docker on bsd',
        'docker in freebsd',
        'docker under freebsd',
        'docker on truenas core',
        'docker on freenas',
        'containers on freebsd',
        'docker for freebsd',
        'docker in a freebsd',
        'docker in a jail',
        'docker in jail',
        'docker inside a jail',
        'docker inside a freebsd',
      ],
    ],
    says: [
      {
        text: 'Not directly: Docker is built on the namespaces and control groups of the Linux kernel, which FreeBSD does not have. Docker does not work with the Linux emulation layer of FreeBSD either. Run it in a Linux virtual machine on bhyve.',
        cites: ['life-os-namespaces', 'ans-docker-ghostbsd', 'ans-jails-bhyve'],
      },
      {
        text: 'FreeBSD has jails as its own containers, for more than 20 years; Linux programs run in them through a system-call layer.',
        cites: ['ans-docker-ghostbsd', 'gof-os-linux-jail'],
      },
    ],
  },
  {
    id: 'docker-in-jail',
    topic: 'feasibility',
    title: 'Docker in a FreeBSD jail',
    about: [
      ['freebsd jail', 'in a jail', 'inside a jail', 'in jail', 'jail on freebsd', 'vnet jail', 'iocage', 'bastille'],
      ['docker', 'oci container', 'oci image', 'linux container'],
      ['run inside', 'run in ', 'running', 'inside', 'work', 'possible', 'install', 'can '],
    ],
    says: [
      {
        text: 'No: a jail shares the kernel of FreeBSD, and Docker is built on the namespaces and control groups of the Linux kernel. It does not work with the Linux emulation layer of FreeBSD either.',
        cites: ['life-os-namespaces', 'ans-docker-ghostbsd'],
      },
      {
        text: 'Run it in a Linux virtual machine on bhyve, or put the application itself into the jail: Linux programs run there through a system-call layer.',
        cites: ['ans-jails-bhyve', 'gof-os-linux-jail'],
      },
    ],
  },
  {
    id: 'windows-in-linux-container',
    topic: 'feasibility',
    title: 'Windows does not run in a Linux container',
    about: [
      ['windows', 'win server', 'win10'],
      ['lxc', 'lxd', 'incus', 'openvz', 'linux container', 'linux docker', 'podman', 'docker on linux'],
    ],
    says: [
      {
        text: 'No: containers on a Linux host can only run Linux, as they share its kernel. Windows needs a virtual machine.',
        cites: ['gof-os-linux-only-pve', 'gof-os-incus-table'],
      },
      {
        text: 'Images that promise Windows in Docker hold a KVM virtual machine, not a real container.',
        cites: ['ans-dockur-gpu', 'src-dockur-windows'],
      },
      {
        text: 'Windows containers exist on Windows hosts: they run repackaged applications on the kernel of a host of the same version, or each in a light virtual machine with Hyper-V isolation.',
        cites: ['gof-os-windows-container', 'ks-hyb-hyperviso'],
      },
    ],
  },
  {
    id: 'windows-containers',
    topic: 'versus',
    title: 'Windows Server containers, Hyper-V containers and Docker on Windows',
    about: [
      ['windows', 'hyper v', 'hyperv'],
      [
        'hyper v container',
        'hyperv container',
        'windows container',
        'server container',
        'process isolation',
        'hyper v isolation',
        'docker for windows',
        'windows docker',
        'windows image',
      ],
    ],
    says: [
      {
        text: 'They are not interchangeable. Windows Server containers share the kernel of the Windows host; Hyper-V containers run each container in a light Windows VM with its own kernel.',
        cites: ['ans-docker-win', 'ks-os-wincontainer', 'ks-hyb-hyperviso'],
      },
      {
        text: 'Linux containers on Docker for Windows run inside a Linux VM, because a Linux image needs a Linux kernel.',
        cites: ['ans-docker-win'],
      },
      { text: 'Linux and Windows images are therefore not interchangeable.', cites: ['ans-docker-win'] },
      {
        text: 'With process isolation the image must have the same Windows version as the host; Hyper-V isolation also takes earlier versions.',
        cites: ['gof-os-windows-container'],
      },
    ],
  },
  {
    id: 'docker-on-mac-windows',
    topic: 'what-is',
    title: 'Docker on Windows and macOS runs a Linux virtual machine',
    about: [
      [
        'docker desktop',
        'docker on mac',
        'docker for mac',
        'docker on windows',
        'docker for windows',
        'docker on my mac',
        'docker on a mac',
        'docker toolbox',
        'boot2docker',
        'docker machine',
      ],
    ],
    says: [
      {
        text: 'Linux containers need a Linux kernel, so on Windows and macOS Docker runs them inside a Linux virtual machine. That VM requires VT-x or AMD-V, switched on in the firmware.',
        cites: ['ans-docker-win', 'ans-wsl2-home'],
      },
      {
        text: 'Containers share the kernel of the system that they run on, here the one of that virtual machine.',
        cites: ['ks-os-lxc-shared'],
      },
      {
        text: 'Within another virtual machine (VDI, cloud) it needs nested virtualisation, which the host must pass on. Where you cannot have that, request a Linux VM or a dedicated machine.',
        cites: ['ans-nested-kernel', 'ans-docker-win'],
      },
      { text: 'Windows containers are another thing: they share the kernel of the Windows host.', cites: ['ks-os-wincontainer'] },
    ],
  },
  {
    id: 'wsl',
    topic: 'feasibility',
    title: 'WSL 1 has no Linux kernel; WSL 2 is a virtual machine',
    about: [['wsl', 'windows subsystem', 'ubuntu for windows', 'ubuntu on windows', 'bash on windows', 'bash on ubuntu']],
    says: [
      {
        text: 'The first Windows subsystem for Linux (WSL 1) does not run a real Linux kernel: it translates system calls. There are no cgroups and no network namespaces there, so LXD and Docker are not supported.',
        cites: ['ans-lxd-wsl', 'src-wsl-versions'],
      },
      {
        text: 'WSL 2 has a real Linux kernel in a light virtual machine with full system-call compatibility. Use it, or a Linux VM.',
        cites: ['src-wsl-versions', 'ans-lxd-wsl'],
      },
      {
        text: 'WSL 2 can reach the GPU of the host by GPU para-virtualisation, which other virtual machines on Windows do not get by default.',
        cites: ['ans-multipass-gpu'],
      },
    ],
  },
  {
    id: 'modules-in-container',
    topic: 'feasibility',
    title: 'Kernel modules are loaded on the host',
    about: [
      ['openvz', 'virtuozzo', 'vserver', 'lxc', 'lxd', 'incus', 'container', 'docker', 'jail', 'vps'],
      ['module', 'modprobe', 'insmod', 'kernel driver', 'a driver', 'device driver', 'iptables', 'ko '],
    ],
    says: [
      {
        text: 'You cannot load modules from inside an OpenVZ guest, nor from inside any other container: there is one kernel for all, and only the host changes it.',
        cites: ['ans-openvz-blog', 'mod-os-lxd', 'mod-os-docker'],
      },
      {
        text: 'The host admin loads the module there and can grant devices to the guest (devnodes, netdev).',
        cites: ['ans-openvz-blog', 'mod-os-lxd'],
      },
      {
        text: 'A module such as those of iptables must be virtualised, that is, aware of containers, before a guest can use it.',
        cites: ['ans-openvz-blog'],
      },
      {
        text: 'Xen guests, like other guests with a kernel of their own, can use different kernels and modules.',
        cites: ['ans-openvz-blog', 'mod-hw-own'],
      },
    ],
  },
  {
    id: 'docker-in-lxc',
    topic: 'feasibility',
    title: 'Docker in LXC works for many, and Proxmox advises a VM',
    about: [
      [
        'docker',
        'podman',
        'docker in ct',
        'docker in a ct',
        'docker in lxc',
        'docker in an lxc',
        'docker in a lxc',
        'docker inside lxc',
        'docker in proxmox',
      ],
      ['lxc', 'lxd', 'incus', 'openvz', 'proxmox', 'in ct', 'in a ct'],
      ['in ', 'inside', 'on ', 'or ', 'vs ', 'run', 'work', 'nest', 'docker '],
    ],
    says: [
      {
        text: 'Proxmox recommends to run application containers such as Docker inside a QEMU VM: strong isolation from the host, and live migration, which is not possible with containers.',
        cites: ['ha-hw-k8s-pve-containers-nested', 'lm-os-pve-none', 'ans-pve-pct'],
      },
      {
        text: 'It can also run in a system container: the Incus manual names Docker inside one as possible. That saves the second kernel, at the price of a weaker wall.',
        cites: ['ans-incus-types', 'ks-os-pve-surface'],
      },
      {
        text: 'On rented OpenVZ servers it depends on the kernel of the provider, which guests cannot change.',
        cites: ['ks-os-openvz', 'ans-openvz-blog'],
      },
    ],
  },
  {
    id: 'privileged-container',
    topic: 'security',
    title: 'Privileged containers are not safe',
    about: [
      ['privileged', 'root in', 'root inside'],
      ['container', 'lxc', 'docker', 'lxd', 'incus', 'podman', 'pod ', 'pods ', 'kubernetes'],
    ],
    says: [
      {
        text: 'Privileged containers are not root-safe: root inside can harm the host and find ways out. Use them only for people whom you trust with root on the host.',
        cites: ['sec-os-privileged', 'ans-lxc-security'],
      },
      {
        text: 'In an unprivileged container, root is an ordinary user of the host, so most escapes would need a bug in the kernel.',
        cites: ['sec-os-unpriv', 'ans-lxc-security'],
      },
      {
        text: 'Docker supports user namespaces but does not switch them on by default; Kubernetes has them stable since 1.36.',
        cites: ['sec-os-docker-userns', 'sec-os-k8s-userns'],
      },
    ],
  },
  {
    id: 'chroot',
    topic: 'security',
    title: 'chroot is not a container',
    about: [
      ['chroot'],
      [
        'jail',
        'container',
        'docker',
        'secur',
        'escape',
        'vs ',
        'versus',
        'differ',
        'safe',
        'isolat',
        'enough',
        'what',
        'is ',
        'root',
        'can ',
        'break',
        'compared',
      ],
    ],
    says: [
      {
        text: 'chroot only changes where path names start, and does nothing else. Root inside it can get out.',
        cites: ['ans-chroot'],
      },
      { text: 'Jails were made to close that gap: they limit what even root can do inside.', cites: ['sec-os-jailpaper'] },
      { text: 'For code that you do not trust, a virtual machine is the stronger wall.', cites: ['sec-hw-boundary'] },
    ],
  },
  {
    id: 'jail-versions',
    topic: 'feasibility',
    title: 'What runs in a FreeBSD jail',
    about: [
      ['jail', 'iocage', 'bastille'],
      ['version', 'newer', 'older', 'release', 'linux', 'debian', 'ubuntu', 'docker', 'windows'],
    ],
    says: [
      {
        text: 'A jail uses the kernel of its FreeBSD host, so its FreeBSD version cannot be newer than that of the host.',
        cites: ['gof-os-jail-version'],
      },
      {
        text: 'Linux programs run in a Linux jail through a system-call layer on the FreeBSD kernel, not on a Linux kernel; what needs that kernel, such as Docker, wants a VM (bhyve).',
        cites: ['gof-os-linux-jail', 'ans-jails-bhyve'],
      },
      { text: 'Windows does not run in a jail; bhyve boots it with a UEFI ROM.', cites: ['gof-hw-bhyve-windows'] },
    ],
  },
];
