import type { NeedRule } from '../schema.ts';

/** Devices of the host that a guest wants to use. */
export const deviceNeeds: readonly NeedRule[] = [
  {
    need: 'gpu-passthrough',
    name: 'a graphics card for one guest',
    what: {
      text: 'One guest gets a whole graphics card, with its own driver.',
      cites: ['dev-hw-pve-pci'],
    },
    effects: [
      {
        id: 'gpu-passthrough-hardware',
        model: 'hardware',
        effect: 'favours',
        because: 'A whole card can be given to one virtual machine, given an IOMMU; host and other guests lose it.',
        cites: ['dev-hw-pve-pci', 'hwr-hw-pve'],
      },
      {
        id: 'gpu-passthrough-para',
        model: 'para',
        effect: 'rules-out',
        because: 'Xen gives graphics cards to HVM guests; the PV machine lacks the PC features that they need.',
        cites: ['rule-xen-vga'],
      },
      {
        id: 'gpu-passthrough-os',
        model: 'os',
        effect: 'caveat',
        because: 'In a container the card stays with the driver of the host, which then fixes the driver version for all guests.',
        cites: ['rule-gpu-lxc', 'rule-gpu-vm-or-lxc'],
      },
    ],
  },
  {
    need: 'gpu-shared',
    name: 'a shared graphics card',
    what: {
      text: 'Guests use the graphics card for transcoding or computing and may share it.',
      cites: ['dev-os-incus-gpu'],
    },
    effects: [
      {
        id: 'gpu-shared-os',
        model: 'os',
        effect: 'favours',
        because: 'Several containers can use the card of the host at once.',
        cites: ['dev-os-incus-gpu', 'rule-gpu-lxc'],
      },
      {
        id: 'gpu-shared-hardware',
        model: 'hardware',
        effect: 'caveat',
        because: 'A virtual machine takes the whole card, or the card and driver must support vGPU or SR-IOV.',
        cites: ['dev-os-incus-gpu', 'dev-hw-pve-pci'],
      },
      {
        id: 'gpu-shared-para',
        model: 'para',
        effect: 'rules-out',
        because: 'Xen dedicates a graphics card to one guest and cannot share it, and PV guests miss what most cards need.',
        cites: ['rule-xen-vga'],
      },
    ],
  },
  {
    need: 'pci-passthrough',
    name: 'a PCI card for the guest',
    what: {
      text: 'The guest drives a PCI card itself: a telephone or television card, a disk controller, a network card.',
      cites: ['dev-hw-pve-pci'],
    },
    effects: [
      {
        id: 'pci-passthrough-hardware',
        model: 'hardware',
        effect: 'favours',
        because: 'The card can be given to one virtual machine, given an IOMMU.',
        cites: ['dev-hw-pve-pci', 'hwr-hw-pve'],
      },
      {
        id: 'pci-passthrough-os',
        model: 'os',
        effect: 'rules-out',
        because: 'Raw PCI devices go to virtual machines only; in a container the host’s kernel would have to drive the card.',
        remedy: 'If you run the host yourself, install the driver there and hand the device node into the container.',
        cites: ['dev-os-incus-pci'],
      },
      {
        id: 'pci-passthrough-para',
        model: 'para',
        effect: 'caveat',
        because: 'Xen supports PCI devices for PV guests with caveats, and only with an IOMMU.',
        cites: ['rule-xen-support'],
      },
    ],
  },
  {
    need: 'usb-passthrough',
    name: 'a USB or serial device',
    what: {
      text: 'A stick, dongle or serial port of the host has to appear in the guest.',
      cites: ['rule-incus-usb'],
    },
    effects: [
      {
        id: 'usb-passthrough-os',
        model: 'os',
        effect: 'caveat',
        slight: true,
        because:
          'The host’s kernel drives the device, and its device node has to be handed into the container. Many run Zigbee sticks so.',
        remedy: 'Pass the stable path under /dev/serial/by-id.',
        cites: ['rule-incus-usb', 'rule-zigbee-lxc'],
      },
      {
        id: 'usb-passthrough-hardware',
        model: 'hardware',
        effect: 'favours',
        because: 'The whole device can be passed to a virtual machine, whatever driver it needs.',
        cites: ['rule-incus-usb'],
      },
      {
        id: 'usb-passthrough-para',
        model: 'para',
        effect: 'caveat',
        because: 'On Xen the control domain has to know the device first, or the device goes over the network.',
        cites: ['rule-xcpng-usb'],
      },
    ],
  },
  {
    need: 'realtime',
    name: 'real-time behaviour',
    what: {
      text: 'Voice, conferencing or control that suffers when the processor comes a few milliseconds late.',
      cites: ['rule-voip-vm'],
    },
    effects: [
      {
        id: 'realtime-os',
        model: 'os',
        effect: 'favours',
        because:
          'The host’s scheduler runs the processes of a container directly, with no second one in between; for hard deadlines that host needs a real-time kernel (PREEMPT_RT).',
        cites: ['pi-os-pve-weights', 'mel-os-vserver-pooled', 'ans-rt-docker'],
      },
      {
        id: 'realtime-hardware',
        model: 'hardware',
        effect: 'caveat',
        because: 'A hypervisor’s scheduler can add delay and jitter, most of all where other guests share the processors.',
        remedy: 'Reserve processors for the guest and never overcommit the host.',
        cites: ['rule-voip-jitter', 'rule-voip-vm'],
      },
      {
        id: 'realtime-para',
        model: 'para',
        effect: 'caveat',
        because: 'A para-virtual guest is scheduled by the hypervisor as well, with the same delays.',
        remedy: 'Pin the guest to a pool of processors of its own.',
        cites: ['pi-para-xen-sched', 'rule-voip-vm'],
      },
    ],
  },
];
