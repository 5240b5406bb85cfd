import type { Answer } from '../schema.ts';

/** Guests on desktops, on rented servers and on uncommon machines. */
export const hostedAndRentedAnswers: readonly Answer[] = [
  {
    id: 'virtualbox-production',
    topic: 'feasibility',
    title: 'VirtualBox in production',
    about: [
      ['virtualbox', 'vbox'],
      [
        'production',
        'server use',
        'on a server',
        'on our server',
        'serious',
        'enterprise',
        'business',
        'commercial',
        'company',
        '24/7',
        '24 7',
      ],
    ],
    says: [
      {
        text: 'It works, but it is not made for that: VirtualBox is a program on a desktop’s operating system.',
        cites: ['src-virtualbox-wiki'],
      },
      {
        text: 'The base package is free software (GPL). The Extension Pack is free for personal and educational use only; most business use of it needs an enterprise licence. Check your contract.',
        cites: ['ans-vbox-licence'],
      },
      {
        text: 'Our advice for servers: a bare-metal hypervisor. Proxmox VE and XCP-ng cost nothing either, and restart guests on another host when one fails.',
        cites: ['lic-hw-pve-agpl', 'lic-hw-xcpng-free', 'ha-hw-pve-3', 'ha-para-xcpng'],
      },
      { text: 'Keep it up to date: 7.2 is the supported branch, 7.1 ended on 31 March 2026.', cites: ['src-eol-virtualbox'] },
    ],
  },
  {
    id: 'vps',
    topic: 'what-is',
    title: 'A virtual private server (VPS)',
    about: [
      ['vps', 'vpses', 'virtual private server', 'vds '],
      [
        'what is a',
        'what s a',
        'what are',
        'whats a',
        'meaning',
        'explain',
        'define',
        'exactly',
        'is a vps',
        'kinds of vps',
        'types of vps',
        'which vps',
        'is my vps',
      ],
    ],
    says: [
      {
        text: 'A VPS is a rented slice of a server that works like a machine of your own. What matters is how it is cut: as a virtual machine (KVM, Xen) or as a container (OpenVZ, LXC).',
        cites: ['ans-vps-kinds', 'ans-vps-provider'],
      },
      {
        text: 'A virtual machine has a kernel of its own: any system, any kernel module, and memory that is set aside for it.',
        cites: ['ans-vps-kinds', 'ans-vps-provider'],
      },
      {
        text: 'A container shares the kernel of the provider: Linux only, no kernel modules of your own, and resources that are easily promised twice.',
        cites: ['ans-vps-kinds', 'ans-vps-provider'],
      },
      {
        text: 'Ask the provider which it is before you plan for Docker, a VPN or a firewall of your own.',
        cites: ['ans-vps-kinds', 'sw-openvpn-openvz'],
      },
    ],
  },
  {
    id: 'esxi-arm',
    topic: 'feasibility',
    title: 'ESXi on ARM',
    about: [
      ['esxi', 'esx ', 'vmware', 'vsphere'],
      ['arm ', 'arm64', 'aarch64', 'raspberry', 'ampere', 'graviton', 'rpi'],
    ],
    says: [
      {
        text: 'Only as an experiment: VMware published ESXi-Arm in 2020 as a Fling, code for testing without any support. It runs on 64-bit ARM, such as the Raspberry Pi and Ampere servers.',
        cites: ['ans-esxi-arm-2020', 'ans-esxi-arm-2023'],
      },
      {
        text: 'In 2023 there was no sign that it would become a product; what became of it since was not confirmed.',
        cites: ['ans-esxi-arm-2023'],
      },
      {
        text: 'Its guests must be ARM systems: a hypervisor runs guests of the processor it has, and x86 guests would have to be emulated, which is slow.',
        cites: ['gof-hw-utm-emul', 'ans-kvm-qemu'],
      },
      { text: 'KVM runs on 64-bit ARM too; Firecracker, for instance, is tested there.', cites: ['hwr-hyb-fc-kernel'] },
    ],
  },
  {
    id: 'apple-container',
    topic: 'what-is',
    title: 'Apple’s container tool',
    about: [
      [
        'apple container',
        'apple s container',
        'containerization framework',
        'apples container',
        'macos container',
        'macos 26',
        'container tool',
      ],
      ['apple', 'mac', 'docker'],
    ],
    says: [
      {
        text: 'Apple’s container tool starts a light virtual machine for each Linux container, where Docker Desktop keeps all containers in one.',
        cites: ['ans-apple-container'],
      },
      {
        text: 'So each container has the isolation of a virtual machine and a kernel of its own; start times are comparable to those of containers in a shared one.',
        cites: ['ans-apple-container'],
      },
      {
        text: 'It needs a Mac with Apple silicon and macOS 26, and runs Linux images only.',
        cites: ['ans-apple-container-readme'],
      },
      {
        text: 'Memory that a container has freed does not go back to macOS: now and then restart those that use much.',
        cites: ['ans-apple-container'],
      },
    ],
  },
  {
    id: 'unikernels',
    topic: 'what-is',
    title: 'Unikernels',
    about: [['unikernel', 'unikraft', 'library os', 'mirageos', 'osv ']],
    says: [
      {
        text: 'A unikernel is one application built together with just those parts of an operating system that it needs. It runs as a virtual machine, on KVM or Xen for instance.',
        cites: ['ans-unikraft'],
      },
      {
        text: 'The gain: starts in milliseconds, little memory, and many on one host, by the account of Unikraft.',
        cites: ['ans-unikraft'],
      },
      {
        text: 'The price: porting an application is often hard and slow work; Unikraft sets out to make it easier.',
        cites: ['ans-unikraft-paper'],
      },
      {
        text: 'Where an ordinary kernel will do, a microVM is the easier way: Firecracker starts in 125 ms.',
        cites: ['boot-hyb-fc125'],
      },
    ],
  },
  {
    id: 'virtual-nas',
    topic: 'feasibility',
    title: 'A NAS (TrueNAS) in a virtual machine',
    about: [
      ['truenas', 'freenas', 'true nas', 'zfs nas', 'xigmanas', 'openmediavault'],
      ['vm', 'virtual', 'proxmox', 'esxi', 'hypervisor', 'passthrough', 'pass through', 'hba'],
    ],
    says: [
      {
        text: 'Yes, with the whole disk controller (HBA) passed through: ZFS wants direct access to the disks.',
        cites: ['ans-nas-passthrough', 'sw-truenas-hba'],
      },
      {
        text: 'On virtual disks it is for trying out: each layer between ZFS and the disks hides what it has to know.',
        cites: ['ans-nas-passthrough'],
      },
      {
        text: 'Passing a controller through needs an IOMMU (VT-d or AMD-Vi); the host and the other guests lose it.',
        cites: ['dev-hw-pve-pci', 'hwr-hw-pve'],
      },
      { text: 'A container will not do: TrueNAS is a whole system with a kernel of its own.', cites: ['sw-truenas-esxi'] },
    ],
  },
];
