import type { ModelCard } from '../schema.ts';

/** The three models that the advisor compares. */
export const models: readonly ModelCard[] = [
  {
    id: 'hardware',
    name: 'Hardware virtualisation',
    aliases: [
      'hardware virtualization',
      'hardware-assisted virtualisation',
      'hardware-assisted virtualization',
      'full virtualisation',
      'full virtualization',
      'virtual machine',
      'virtual machines',
      'vm',
      'vms',
    ],
    what: {
      text: 'Each guest sees virtual hardware and runs its own, unchanged operating system on it, with a kernel, memory and disk of its own. It need not know that it is a guest.',
      cites: ['gof-hw-xenhvm', 'ks-hw-own-kernel'],
    },
    stack: [
      { layer: 'Hardware', perGuest: false, note: 'with VT-x or AMD-V' },
      { layer: 'Hypervisor', perGuest: false, note: 'on the hardware, or on a host operating system' },
      { layer: 'Virtual hardware', perGuest: true },
      { layer: 'Guest kernel', perGuest: true, note: 'any, unchanged' },
      { layer: 'Applications', perGuest: true },
    ],
    guestNeeds: [
      { text: 'No change: any system made for this kind of processor will do.', cites: ['gof-hw-any-os', 'gof-hw-xenhvm'] },
      {
        text: 'For speed, drivers that know the hypervisor (virtio or the vendor’s); the kernel itself stays as it is.',
        cites: ['gm-para-virtio', 'io-para-virtio-disk', 'net-para-virtio'],
      },
    ],
    hostNeeds: [
      {
        text: 'A 64-bit processor with Intel VT or AMD-V; to pass devices through, VT-d or AMD-Vi as well.',
        cites: ['hwr-hw-pve'],
      },
      {
        text: 'Memory for each guest’s whole system, and a little for the hypervisor: 26 to 169 MB per guest on vSphere 6.5.',
        cites: ['ks-hw-own-kernel', 'mem-hw-esxi65-1g', 'mem-hw-esxi65-16g'],
      },
    ],
    goodAt: [
      {
        text: 'Different operating systems on one machine: Windows, Linux and BSD side by side.',
        cites: ['gof-hw-any-os', 'gof-os-incus-table'],
      },
      { text: 'A kernel of your own: its version, its modules, its settings.', cites: ['mod-hw-own'] },
      { text: 'A strong wall between guests, and between guest and host.', cites: ['sec-hw-boundary', 'ks-os-pve-surface'] },
      { text: 'Moving a guest to another host while it runs.', cites: ['lm-hw-kvm-dirty', 'lm-hw-incus-vm'] },
    ],
    badAt: [
      {
        text: 'Density: every guest carries a complete system, which costs processor time, memory and disk.',
        cites: ['ks-hw-own-kernel', 'den-os-lwc'],
      },
      {
        text: 'Lending memory: in Incus ballooning is slow and often misses its aim, and ESXi no longer shares equal pages between guests unless told to.',
        cites: ['mel-hw-incus-balloon', 'mel-hw-tps-off'],
      },
      { text: 'Input and output through emulated devices.', cites: ['io-hw-emulation-cost'] },
      { text: 'The wall is not perfect: guests have broken out.', cites: ['sec-hw-venom', 'sec-hw-esxi-2025'] },
    ],
  },
  {
    id: 'para',
    name: 'Para-virtualisation',
    aliases: [
      'para-virtualization',
      'para virtualisation',
      'para virtualization',
      'paravirtualisation',
      'paravirtualization',
      'paravirt',
      'para',
    ],
    what: {
      text: 'Each guest sees something similar to the hardware, but not identical. Its kernel is changed to call the hypervisor, so the processor needs no help for virtualisation. Guests still have kernels and resources of their own.',
      cites: ['gm-para-xenpv-hypercall', 'gm-para-barham-port', 'hwr-para-xenpv-none'],
    },
    stack: [
      { layer: 'Hardware', perGuest: false, note: 'VT-x and AMD-V not needed' },
      { layer: 'Hypervisor', perGuest: false, note: 'with a control domain (dom0) that holds the drivers' },
      { layer: 'Interface similar to hardware', perGuest: true },
      { layer: 'Modified guest kernel', perGuest: true },
      { layer: 'Applications', perGuest: true, note: 'unchanged' },
    ],
    guestNeeds: [
      {
        text: 'A kernel made for the hypervisor. Windows has none, so it cannot be a pure PV guest.',
        cites: ['gm-para-xenpv-hypercall', 'gof-para-xenpv-nowindows'],
      },
      { text: 'Linux in 64 bits: mainline offers Xen PV on x86_64 only.', cites: ['gm-para-linux-pv-64only'] },
    ],
    hostNeeds: [
      { text: 'No VT-x or AMD-V.', cites: ['hwr-para-xenpv-none', 'hwr-para-uml'] },
      {
        text: 'Memory for the control domain: XCP-ng advises 4 GiB on hosts up to 64 GiB, 8 GiB from 128 GiB.',
        cites: ['mem-para-xcpng-dom0'],
      },
    ],
    goodAt: [
      { text: 'Hardware without virtualisation extensions.', cites: ['hwr-para-xenpv-none'] },
      { text: 'A kernel for each guest at little cost: a few percent at most in 2003.', cites: ['cpu-para-barham'] },
      { text: 'Moving a running guest: 60 to 210 ms of pause in 2005.', cites: ['lm-para-clark'] },
    ],
    badAt: [
      { text: 'Systems whose kernel nobody can change, Windows first.', cites: ['gof-para-xenpv-nowindows'] },
      {
        text: 'Safety today: the Xen guide advises against PV guests, and two flaws gave them the host.',
        cites: ['sec-para-pv-advice', 'sec-para-xsa148', 'sec-para-xsa310'],
      },
      { text: 'Its future: XCP-ng 8.3 no longer runs PV guests.', cites: ['life-para-pv-xcpng'] },
    ],
  },
  {
    id: 'os',
    name: 'OS-virtualisation',
    aliases: [
      'os virtualisation',
      'os virtualization',
      'os-virtualization',
      'os-level virtualisation',
      'os-level virtualization',
      'os level virtualisation',
      'os level virtualization',
      'operating-system-level virtualisation',
      'operating-system-level virtualization',
      'operating system virtualisation',
      'operating system virtualization',
      'container',
      'containers',
      'containerisation',
      'containerization',
    ],
    what: {
      text: 'One kernel serves all guests and keeps them apart. Nothing is emulated and no system runs twice; memory is one pool, from which a guest is guaranteed a minimum and may take more while it is free.',
      cites: ['ks-os-lxc-shared', 'ks-os-vserver', 'mel-os-vserver-pooled', 'mel-os-cgroup'],
    },
    stack: [
      { layer: 'Hardware', perGuest: false, note: 'VT-x and AMD-V not needed' },
      { layer: 'Host kernel', perGuest: false, note: 'one for all guests' },
      { layer: 'Isolation', perGuest: true, note: 'own files, processes, network and limits' },
      { layer: 'Applications', perGuest: true },
    ],
    guestNeeds: [
      {
        text: 'The operating system of the host’s kernel: Linux on Linux, FreeBSD of the same or an older version on FreeBSD. No Windows beside Linux.',
        cites: ['gof-os-linux-only-pve', 'gof-os-jail-version', 'gof-os-windows-container'],
      },
      { text: 'No kernel modules of its own; the host must load them.', cites: ['mod-os-lxd', 'mod-os-nspawn'] },
    ],
    hostNeeds: [
      { text: 'No VT-x or AMD-V; only a suitable kernel.', cites: ['hwr-os-incus'] },
      { text: 'Limits for memory, processor and I/O, set for every guest.', cites: ['mel-os-cgroup', 'io-os-cgroup-io'] },
    ],
    goodAt: [
      { text: 'Density: many more like guests per machine.', cites: ['den-os-lwc', 'den-any-morabito', 'den-os-planetlab'] },
      {
        text: 'Sharing memory: peaks even out in one pool, with a guaranteed minimum and a limit for each guest.',
        cites: ['mel-os-vserver-pooled', 'mel-os-cgroup', 'mel-os-cgroup-overcommit'],
      },
      { text: 'Speed close to that of the bare machine.', cites: ['cpu-any-felter', 'cpu-os-xavier'] },
      { text: 'A move with restart: as a rule some hundreds of milliseconds.', cites: ['boot-os-pve-restart'] },
    ],
    badAt: [
      { text: 'Other operating systems and other kernel versions.', cites: ['gof-os-incus-table', 'ks-os-lxc-shared'] },
      {
        text: 'Strangers: the kernel that all share is open to attack from inside.',
        cites: ['ks-os-pve-surface', 'sec-os-runc-2024'],
      },
      { text: 'A kernel failure takes every guest with it.', cites: ['flt-os-kernel-spof', 'flt-hw-crash'] },
      { text: 'Live migration, apart from OpenVZ and Virtuozzo.', cites: ['lm-os-pve-none', 'lm-os-incus-criu', 'lm-os-openvz'] },
    ],
  },
];
