import type { ModelCard } from '../schema.ts';

/** Kinds of hardware virtualisation and of para-virtualisation. */
export const hypervisorKinds: readonly ModelCard[] = [
  {
    id: 'hosted',
    name: 'Hosted virtual machine',
    aliases: [
      'type 2',
      'type 2 hypervisor',
      'type-2 hypervisor',
      'hosted hypervisor',
      'hosted virtualisation',
      'hosted virtualization',
    ],
    what: {
      text: 'Hardware virtualisation by a program on an ordinary operating system, which supplies the drivers. VMware Workstation and VMware Server worked like this; VirtualBox still does.',
      cites: ['src-vmware-workstation-encyclopaedia', 'src-vmware-server-encyclopaedia', 'src-virtualbox-wiki'],
    },
    stack: [
      { layer: 'Hardware', perGuest: false },
      { layer: 'Host operating system', perGuest: false, note: 'supplies the drivers' },
      { layer: 'Hypervisor (VMM)', perGuest: false, note: 'a program on the host' },
      { layer: 'Virtual hardware', perGuest: true },
      { layer: 'Guest kernel', perGuest: true },
      { layer: 'Applications', perGuest: true },
    ],
    guestNeeds: [{ text: 'No change.', cites: ['gm-hw-unmodified-qemu'] }],
    hostNeeds: [
      {
        text: 'A supported desktop or server system, for VirtualBox Windows, Linux, macOS or Solaris.',
        cites: ['src-virtualbox-wiki'],
      },
    ],
    goodAt: [
      {
        text: 'A quick start on the computer you have: one command or one installer.',
        cites: ['src-multipass', 'src-vmware-workstation-encyclopaedia'],
      },
      { text: 'Keeping neighbours unharmed: VMware Workstation did so fully in a test of 2007.', cites: ['pi-any-matthews'] },
    ],
    badAt: [
      { text: 'Staying up: the host’s own system is one more thing that can stop every guest.', cites: ['flt-hw-host-spof'] },
      { text: 'Life as a server product: VMware Server has been without support since June 2011.', cites: ['life-hw-vmserver'] },
    ],
  },
  {
    id: 'bare-metal',
    name: 'Virtual machine on a bare-metal hypervisor',
    aliases: ['type 1', 'type 1 hypervisor', 'type-1 hypervisor', 'bare-metal hypervisor', 'bare metal hypervisor'],
    what: {
      text: 'Hardware virtualisation by a hypervisor that runs on the hardware itself (ESXi, Xen, Hyper-V) or is the host’s kernel (KVM), with no other system between it and the machine.',
      cites: ['src-esxi-encyclopaedia', 'gof-hw-any-os', 'gof-hw-xenhvm'],
    },
    stack: [
      { layer: 'Hardware', perGuest: false, note: 'with VT-x or AMD-V' },
      { layer: 'Hypervisor', perGuest: false },
      { layer: 'Virtual hardware', perGuest: true },
      { layer: 'Guest kernel', perGuest: true },
      { layer: 'Applications', perGuest: true },
    ],
    guestNeeds: [{ text: 'No change; virtio or the vendor’s drivers for speed.', cites: ['gof-hw-any-os', 'gm-para-virtio'] }],
    hostNeeds: [
      {
        text: 'A machine of its own with VT-x or AMD-V, and an IOMMU for device passthrough.',
        cites: ['hwr-hw-pve', 'hwr-hw-hyperv'],
      },
      { text: 'For HA at least three nodes and shared storage.', cites: ['ha-hw-pve-3', 'ha-para-xcpng'] },
    ],
    goodAt: [
      {
        text: 'Clusters: live migration, HA and reserved failover capacity.',
        cites: ['lm-hw-kvm-dirty', 'ha-hw-vsphere-adm', 'ha-hw-pve-2min'],
      },
      { text: 'Giving a whole device to one guest.', cites: ['dev-hw-pve-pci', 'dev-hw-hyperv-dda'] },
      { text: 'Mixed estates: Windows, Linux and BSD on one platform.', cites: ['gof-hw-any-os'] },
    ],
    badAt: [
      { text: 'Packing many guests: memory is usually the first limit.', cites: ['den-hw-bottleneck-mem'] },
      {
        text: 'Cost, where the hypervisor or Windows is licensed per core: check your contract.',
        cites: ['lic-hw-16core', 'lic-hw-winserver'],
      },
    ],
  },
  {
    id: 'microvm',
    name: 'MicroVM',
    aliases: ['microvm', 'microvms', 'micro vm', 'micro vms', 'micro-vm', 'lightweight vm', 'lightweight virtual machine'],
    what: {
      text: 'A virtual machine cut down to what one Linux workload needs: a handful of devices, a kernel of its own, a start in a fraction of a second.',
      cites: ['sec-hyb-fc-devices', 'ks-hyb-kata', 'boot-hyb-fc125'],
    },
    stack: [
      { layer: 'Hardware', perGuest: false, note: 'with VT-x or AMD-V' },
      { layer: 'Host kernel with KVM', perGuest: false },
      { layer: 'Small VMM', perGuest: true, note: 'a few emulated devices' },
      { layer: 'Guest kernel', perGuest: true, note: 'Linux' },
      { layer: 'Application or container', perGuest: true },
    ],
    guestNeeds: [
      { text: 'Linux (Firecracker also takes OSv), for the host’s own processor type.', cites: ['gof-hyb-firecracker'] },
      { text: 'A kernel from the tested list.', cites: ['hwr-hyb-fc-kernel', 'mod-hyb-fc'] },
    ],
    hostNeeds: [
      { text: 'Linux with KVM.', cites: ['hwr-hyb-fc-kernel'] },
      {
        text: 'Memory: 5 MiB for a bare Firecracker guest, 130 to 320 MiB for a Kata pod.',
        cites: ['mem-hyb-fc5', 'mem-hyb-kata-rc'],
      },
    ],
    goodAt: [
      {
        text: 'Strangers’ code in large numbers, each with its own kernel.',
        cites: ['flt-hyb-fc-process', 'sec-hyb-fc-devices'],
      },
      { text: 'Starting fast: a guest in 125 ms, five a second per core.', cites: ['boot-hyb-fc125', 'den-hyb-fc-rate'] },
    ],
    badAt: [
      { text: 'Devices: Firecracker in Kata has no passthrough and no hotplug.', cites: ['dev-hyb-kata-table'] },
      {
        text: 'Moving while it runs: there are snapshots, but no live migration to rely on.',
        cites: ['lm-hyb-fc-snapshot', 'lm-hyb-kata-none'],
      },
      { text: 'The host-side runtime can still be attacked.', cites: ['sec-hyb-kata-2026', 'sec-hyb-kata-2020'] },
    ],
  },
  {
    id: 'pv',
    name: 'Para-virtualised guest (PV)',
    aliases: [
      'pv',
      'pv kernel',
      'paravirtualised guest',
      'paravirtualized guest',
      'paravirtualised kernel',
      'paravirtualized kernel',
    ],
    what: {
      text: 'A guest whose kernel was changed to work with the hypervisor: a Xen PV guest, or Linux as a process (User-Mode Linux).',
      cites: ['gm-para-xenpv-hypercall', 'gm-para-uml'],
    },
    stack: [
      { layer: 'Hardware', perGuest: false, note: 'VT-x and AMD-V not needed' },
      { layer: 'Hypervisor and control domain', perGuest: false },
      { layer: 'Modified guest kernel', perGuest: true },
      { layer: 'Applications', perGuest: true },
    ],
    guestNeeds: [
      {
        text: 'A PV kernel: 64-bit Linux has one, Windows and FreeBSD have none.',
        cites: ['gm-para-linux-pv-64only', 'gof-para-xenpv-nowindows', 'src-freebsd-xen'],
      },
    ],
    hostNeeds: [
      {
        text: 'Xen with a control domain, or for User-Mode Linux just a Linux account.',
        cites: ['hwr-para-xenpv-none', 'hwr-para-uml'],
      },
    ],
    goodAt: [
      { text: 'Machines without VT-x or AMD-V.', cites: ['hwr-para-xenpv-none'] },
      { text: 'Kernel tests: when a User-Mode Linux kernel crashes, the host goes on.', cites: ['flt-para-uml'] },
    ],
    badAt: [
      {
        text: 'New plans: PVH or HVM is the advice, and XCP-ng 8.3 runs no PV guests.',
        cites: ['sec-para-pv-advice', 'life-para-pv-xcpng'],
      },
      { text: 'Speed in User-Mode Linux: starting processes and threads is very costly.', cites: ['cpu-para-uml-slow'] },
    ],
  },
];
