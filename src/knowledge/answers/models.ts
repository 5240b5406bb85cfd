import type { Answer } from '../schema.ts';

/** How the kinds of virtualisation differ. */
export const modelAnswers: readonly Answer[] = [
  {
    id: 'docker-or-vm',
    topic: 'difference-models',
    title: 'A container is not a small virtual machine',
    about: [
      ['docker', 'container', 'podman'],
      ['vm ', 'vms ', 'virtual machine', 'virtualis', 'hypervisor'],
      [
        'differ',
        'same ',
        'compar',
        'vs ',
        'versus',
        'better',
        'instead',
        'or ',
        'is docker',
        'is a container',
        'lightweight vm',
        'like a vm',
      ],
    ],
    says: [
      {
        text: 'They are not the same: Docker uses containers, not a full virtual machine. A container shares the kernel of its host; a virtual machine runs its own.',
        cites: ['ans-docker-vm', 'ks-hw-own-kernel'],
      },
      {
        text: 'As no entire server is virtualised, a container needs fewer resources: less CPU, memory and storage, as there is no second kernel.',
        cites: ['ans-docker-vm', 'ks-hw-own-kernel'],
      },
      {
        text: 'A VM can run another operating system than its host; containers on Linux can only run Linux.',
        cites: ['ans-docker-vm', 'gof-os-incus-table'],
      },
      {
        text: 'The wall between virtual machines is stronger: containers expose the kernel of the host to whoever is inside.',
        cites: ['ks-os-pve-surface', 'sec-hw-boundary'],
      },
    ],
  },
  {
    id: 'kernel-in-container',
    topic: 'feasibility',
    title: 'A container has no kernel of its own',
    about: [
      ['container', 'docker', 'lxc', 'podman', 'image', 'openvz', 'jail'],
      ['kernel'],
      ['newer', 'version', 'own ', 'different', 'upgrade', 'old', 'get ', 'bring', 'share', 'separate', 'multiple'],
    ],
    says: [
      {
        text: 'No: a container has no kernel of its own. It uses the kernel version of its host, whichever distribution is in the image.',
        cites: ['ans-bcc-kernel', 'ks-os-lxc-shared'],
      },
      { text: 'A newer kernel therefore needs an upgrade of the host kernel.', cites: ['ans-bcc-kernel'] },
      {
        text: 'Where the host cannot be upgraded, use a virtual machine: it runs a complete operating system with its own kernel.',
        cites: ['ks-hw-own-kernel', 'mod-hw-own'],
      },
    ],
  },
  {
    id: 'categories',
    topic: 'difference-models',
    title: 'The categories of virtualisation',
    about: [
      ['categor', 'kinds of', 'types of', 'fit together', 'taxonomy', 'overview', 'family tree', 'classif', 'groups'],
      ['virtual', 'hypervisor', 'vm ', 'vmware', 'xen', 'container'],
    ],
    says: [
      {
        text: 'Full emulation (QEMU on its own): the whole machine in software. It can run foreign architectures, but is the slowest.',
        cites: ['ans-categories', 'gof-hw-utm-emul'],
      },
      {
        text: 'Hardware virtualisation: hypervisor VMs run guests of the same architecture, mostly natively. Hypervisor-based on bare metal (VMware ESX, Xen) or hosted on an operating system (VirtualBox); KVM is counted with either.',
        cites: ['ans-categories', 'gof-hw-any-os'],
      },
      {
        text: 'Para-virtualisation (Xen PV): the guest kernel is modified and calls the hypervisor directly, so no VT-x is needed.',
        cites: ['gm-para-xenpv-hypercall', 'hwr-para-xenpv-none'],
      },
      {
        text: 'OS-level virtualisation (OpenVZ, LXC, jails, zones): several instances of the same OS on one kernel. The lightest, with less isolation and no other operating system.',
        cites: ['ans-categories', 'ks-os-lxc-shared', 'gof-os-incus-table'],
      },
    ],
  },
  {
    id: 'one-operating-system',
    topic: 'feasibility',
    title: 'Guests need not share one operating system',
    about: [
      [
        'one operating system',
        'same operating system',
        'single operating system',
        'same os ',
        'one os ',
        'single os ',
        'different operating systems',
        'mixed os',
        'mix of operating',
        'different os',
      ],
      ['app', 'guest', 'vm', 'virtual', 'server', 'move'],
    ],
    says: [
      {
        text: 'No: hypervisors run mixed guest operating systems side by side, so Windows, Linux and Unix guests can share a host and applications need not be ported.',
        cites: ['ans-os-choice', 'gof-hw-any-os'],
      },
      {
        text: 'The exception is OS-level virtualisation (Virtuozzo, Solaris containers): there the guests must match the operating system of the host.',
        cites: ['ans-os-choice', 'gof-os-linux-only-pve'],
      },
      {
        text: 'The processor architecture stays the same, unless the whole machine is emulated, which is slow.',
        cites: ['gof-hw-utm-emul'],
      },
    ],
  },
  {
    id: 'hypervisor',
    topic: 'what-is',
    title: 'A hypervisor',
    about: [
      ['hypervisor', 'vmm '],
      ['what is a', 'what s a', 'whats a', 'what are', 'what does a', 'explain', 'define', 'meaning'],
    ],
    says: [
      {
        text: 'A hypervisor is the layer that lets several operating systems run on one machine: it shows each guest virtual hardware and keeps the guests apart.',
        cites: ['gof-hw-any-os', 'ks-hw-own-kernel', 'flt-hw-crash'],
      },
      {
        text: 'On the bare metal (type 1: ESXi, Xen) it is the lowest layer; hosted (type 2: VirtualBox) it is a program on an operating system. KVM makes the Linux kernel itself the hypervisor.',
        cites: ['ans-categories', 'src-virtualbox-wiki', 'ans-kvm-qemu'],
      },
      {
        text: 'Containers have none: they share the kernel of their host.',
        cites: ['ks-os-lxc-shared', 'hwr-os-incus'],
      },
    ],
  },
  {
    id: 'emulation',
    topic: 'difference-models',
    title: 'Emulation and virtualisation',
    about: [
      ['emulat'],
      ['virtualis', 'virtual machine', 'hypervisor', 'kvm'],
      ['vs ', 'versus', 'differ', 'same', 'or ', 'what is', 'and '],
    ],
    says: [
      {
        text: 'Virtualisation lets the code of the guest run on the processor itself; emulation imitates the whole machine in software, the processor included.',
        cites: ['ans-kvm-qemu', 'ans-categories'],
      },
      {
        text: 'So emulation is slow, and the only way to run a guest for another kind of processor: UTM emulates more than 30 that way.',
        cites: ['ans-kvm-qemu', 'gof-hw-utm-emul'],
      },
      {
        text: 'QEMU does both: alone it emulates; with KVM it supplies only the devices, and guests run near native speed.',
        cites: ['ans-kvm-qemu'],
      },
    ],
  },
  {
    id: 'type-1-or-2',
    topic: 'difference-models',
    title: 'Hypervisors of type 1 and type 2',
    about: [
      ['type 1', 'type1', 'type 2', 'type2', 'hosted', 'type i', 'layers of', 'layers stack'],
      ['hypervisor', 'vmware', 'virtual', 'kvm', 'bare metal', 'esx'],
    ],
    says: [
      {
        text: 'Type 1 (bare metal) runs straight on the hardware: VMware ESX, Xen. Type 2 (hosted) runs as a program on an operating system, which supplies the drivers: VirtualBox, VMware Workstation.',
        cites: ['ans-categories', 'src-esxi-encyclopaedia', 'src-virtualbox-wiki'],
      },
      {
        text: 'KVM sits between the two names: it is a module that turns the Linux kernel itself into the hypervisor, and QEMU beside it supplies the virtual devices.',
        cites: ['ans-kvm-qemu'],
      },
      {
        text: 'The line says little about the guests: both kinds show virtual hardware to unmodified systems that run their own kernels.',
        cites: ['gof-hw-any-os', 'ks-hw-own-kernel'],
      },
    ],
  },
  {
    id: 'qemu-and-kvm',
    topic: 'versus',
    title: 'QEMU and KVM work together',
    about: [['qemu'], ['kvm']],
    says: [
      {
        text: 'KVM is a kernel module: it lets guest code run on the processor through VT-x or AMD-V, but emulates no devices. QEMU is a program that emulates disks, network cards and firmware.',
        cites: ['ans-kvm-qemu'],
      },
      {
        text: 'The usual setup is both: QEMU for the devices, KVM for the processor, at near-native speed. QEMU alone emulates the processor too and is very slow.',
        cites: ['ans-kvm-qemu', 'gof-hw-utm-emul'],
      },
      { text: 'Only emulation lets a guest have another processor architecture than its host.', cites: ['gof-hw-utm-emul'] },
    ],
  },
  {
    id: 'other-architecture',
    topic: 'feasibility',
    title: 'A guest for another processor must be emulated',
    about: [
      ['arm ', 'arm64', 'aarch64', 'risc', 'powerpc', 'sparc', 'mips', 'architecture', 'raspberry', 'apple silicon', 'm1 '],
      ['emulat', 'x86', 'amd64', 'different', 'run ', 'on an', 'virtualbox', 'install', 'image'],
      ['vm', 'virtual', 'guest', 'qemu', 'utm', 'windows', 'os ', 'operating system', 'linux', 'kvm', 'hypervisor', 'virtualbox'],
    ],
    says: [
      {
        text: 'Not with virtualisation: an x86_64 guest cannot run on an ARM64 host with KVM, nor an image built for 64-bit ARM in VirtualBox on a PC, as VirtualBox does virtualisation, not emulation.',
        cites: ['ans-pve-arm-x86', 'ans-pve-arm-kvm', 'ans-vbox-arm'],
      },
      {
        text: 'Only full emulation (QEMU without KVM) lets a guest differ from the processor of its host, and it is slow: Windows Server started on such a Proxmox host, but small updates took hours. UTM emulates more than 30 processor types this way.',
        cites: ['gof-hw-utm-emul', 'ans-pve-arm-x86'],
      },
      {
        text: 'With KVM and the like, guest code runs directly on the processor, so its architecture must match.',
        cites: ['gof-hw-any-os', 'ans-arch-vagrant'],
      },
      {
        text: 'MicroVMs and sandboxes are bound to the architecture of the host too.',
        cites: ['gof-hyb-firecracker', 'gof-hyb-gvisor'],
      },
    ],
  },
  {
    id: 'virtio',
    topic: 'performance',
    title: 'Virtio is drivers, not para-virtualisation of the guest',
    about: [['virtio', 'pv driver', 'paravirtual driver', 'paravirtualised driver', 'paravirtualized driver', 'e1000', 'vmxnet']],
    says: [
      {
        text: 'Virtio leaves the guest kernel as it is and needs drivers only: the guest knows that it runs under QEMU and co-operates for disk, network and serial devices.',
        cites: ['gm-para-virtio'],
      },
      {
        text: 'A virtio disk controller doubles sequential write throughput compared with an emulated IDE controller.',
        cites: ['io-para-virtio-disk'],
      },
      {
        text: 'A virtio network card can reach up to three times the throughput of an emulated Intel E1000.',
        cites: ['net-para-virtio'],
      },
      {
        text: 'Windows lacks the balloon driver: it must be added by hand and can slow the guest down.',
        cites: ['gm-para-balloon-windows'],
      },
    ],
  },
  {
    id: 'xen-modes',
    topic: 'versus',
    title: 'PV, HVM and PVH on Xen',
    about: [
      ['hvm', 'pvh', 'pvhvm', 'xen pv', 'pv guest', 'pv mode', 'pv domu'],
      ['xen', 'hvm', 'pvh', 'domu', 'pvhvm'],
      ['or ', 'vs ', 'versus', 'differ', 'what', 'why', 'which', 'need', 'better', 'and ', 'is ', 'to ', 'for ', 'with ', 'in '],
    ],
    says: [
      {
        text: 'PV: the guest kernel is modified: paravirtualised guests need a special kernel, ported to Xen and aware of the hypervisor. PV does not require virtualisation extensions of the CPU. Windows cannot run so.',
        cites: ['gm-para-xenpv-hypercall', 'hwr-para-xenpv-none', 'gof-para-xenpv-nowindows'],
      },
      {
        text: 'HVM: needs Intel VT or AMD-V and runs unmodified systems such as Windows; it uses QEMU to emulate hardware, or PV drivers for speed (PVHVM).',
        cites: ['gof-hw-xenhvm', 'hwr-para-xenpv-none', 'ans-xcpng-pvh'],
      },
      {
        text: 'PVH: HVM without most emulated devices; the guest must know Xen, and it is usually faster than HVM.',
        cites: ['gm-para-pvh'],
      },
      {
        text: 'PV was created before hardware virtualisation existed. Xen recommends HVM or PVH now, as PV guests are more susceptible to speculative attacks.',
        cites: ['sec-para-pv-advice', 'ans-bitfolk-pvh', 'ans-xen-handbook'],
      },
      { text: 'KVM is a different hypervisor, inside the Linux kernel.', cites: ['ans-kvm-qemu'] },
    ],
  },

  {
    id: 'paravirtualisation',
    topic: 'what-is',
    title: 'Para-virtualisation',
    about: [['paravirt', 'para virt']],
    says: [
      {
        text: 'The guest is shown a layer that is like the hardware but not the same, so its kernel must be modified: it knows that it is virtualised and calls the hypervisor directly.',
        cites: ['gm-para-xenpv-hypercall', 'ans-xen-handbook'],
      },
      { text: 'It needs no VT-x or AMD-V, and every guest keeps a kernel of its own.', cites: ['hwr-para-xenpv-none'] },
      { text: 'Windows cannot run this way, as its kernel would have to be changed.', cites: ['gof-para-xenpv-nowindows'] },
      {
        text: 'Today it is legacy: XCP-ng runs no PV guests since 8.3, and Xen advises PVH or HVM instead.',
        cites: ['life-para-pv-xcpng', 'sec-para-pv-advice'],
      },
    ],
  },
  {
    id: 'dom0',
    topic: 'what-is',
    title: 'The control domain of Xen (dom0)',
    about: [['dom0', 'domain 0', 'control domain', 'domu', 'privileged domain']],
    says: [
      {
        text: 'Xen runs a privileged guest, dom0, that holds the drivers and carries the input and output of the other guests.',
        cites: ['flt-para-dom0', 'mem-para-xcpng-dom0'],
      },
      {
        text: 'When it starves, all guests suffer: failed migrations and odd errors are signs of too little memory in dom0.',
        cites: ['flt-para-dom0'],
      },
      {
        text: 'XCP-ng advises at least 4 GiB for it on hosts of up to 64 GiB, and 8 GiB from 128 GiB.',
        cites: ['mem-para-xcpng-dom0'],
      },
      { text: 'Drivers can move out of it into driver domains, with caveats.', cites: ['flt-para-driverdomain'] },
    ],
  },
  {
    id: 'xen-or-kvm',
    topic: 'versus',
    title: 'Xen or KVM',
    about: [
      ['xen'],
      ['kvm'],
      ['vs ', 'versus', 'or ', 'better', 'differ', 'compar', 'instead', 'and ', 'than', 'faster', 'slower', 'over '],
    ],
    says: [
      {
        text: 'Xen is a hypervisor of its own with a control domain (dom0) beside the guests; KVM makes the Linux kernel the hypervisor.',
        cites: ['mem-para-xcpng-dom0', 'ans-kvm-qemu'],
      },
      {
        text: 'KVM needs VT-x or AMD-V. Xen needs them for unmodified guests (HVM, PVH); its modified PV guests run without.',
        cites: ['hwr-hw-pve', 'hwr-para-xenpv-none'],
      },
      {
        text: 'Both run Windows and Linux unmodified, each with its own kernel, and both migrate running guests.',
        cites: ['gof-hw-any-os', 'gof-hw-xenhvm', 'lm-para-clark', 'lm-hw-kvm-dirty'],
      },
      { text: 'Nested virtualisation on Xen is not for production.', cites: ['hwr-hw-nested-xen'] },
    ],
  },
];
