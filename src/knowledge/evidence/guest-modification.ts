import type { Evidence } from '../schema.ts';

export const guestModification: readonly Evidence[] = [
  {
    id: 'gm-hw-unmodified-qemu',
    model: 'hardware',
    platform: 'KVM/QEMU',
    dimension: 'guest-modification',
    claim:
      'Because it emulates whole devices, QEMU runs systems that were not changed for it; the host’s processor pays for that.',
    source: 'src-pve-qm',
    section: 'Emulated devices and paravirtualized devices',
  },
  {
    id: 'gm-para-xenpv-hypercall',
    model: 'para',
    kind: 'pv',
    platform: 'Xen PV',
    dimension: 'guest-modification',
    claim:
      'A Xen PV guest knows that it is virtualised and calls the hypervisor directly; its kernel must have been changed for that.',
    source: 'src-xen-handbook',
    section: 'Paravirtualization (PV)',
  },
  {
    id: 'gm-para-barham-port',
    model: 'para',
    kind: 'pv',
    platform: 'Xen PV',
    dimension: 'guest-modification',
    claim:
      'The authors of Xen described an idealised machine to which Linux, BSD and Windows XP could be ported with little effort.',
    source: 'src-barham-2003',
    section: 'Abstract',
    dated: 'Of 2003: today no Windows runs as a pure PV guest.',
  },
  {
    id: 'gm-para-linux-pv-64only',
    model: 'para',
    kind: 'pv',
    platform: 'Xen PV',
    dimension: 'guest-modification',
    claim: 'Mainline Linux can be built as a Xen PV guest for x86_64 only.',
    source: 'src-linux-xen-kconfig',
    section: 'config XEN_PV',
  },
  {
    id: 'gm-para-virtio',
    model: 'hardware',
    platform: 'virtio',
    dimension: 'guest-modification',
    claim:
      'virtio leaves the guest’s kernel as it is and asks only for drivers: the guest sees that it runs on QEMU and works with para-virtual devices.',
    source: 'src-pve-qm',
    section: 'Emulated devices and paravirtualized devices',
  },
  {
    id: 'gm-para-balloon-windows',
    model: 'hardware',
    platform: 'virtio-balloon',
    dimension: 'guest-modification',
    claim:
      'Linux distributions since 2010 include the balloon driver. Windows must be given it and may slow down, so Proxmox advises against it on critical Windows guests.',
    source: 'src-pve-qm',
    section: 'Automatic Memory Allocation',
  },
  {
    id: 'gm-para-pvh',
    model: 'hardware',
    kind: 'bare-metal',
    platform: 'Xen PVH',
    dimension: 'guest-modification',
    claim:
      'PVH is HVM without most of the emulated devices. Its guests must know about Xen, and it is usually faster than pure HVM.',
    source: 'src-xen-guide',
    section: 'Guest types',
  },
  {
    id: 'gm-hyb-gvisor-none',
    model: 'os',
    kind: 'sandbox',
    platform: 'gVisor',
    dimension: 'guest-modification',
    claim: 'Applications run under gVisor without any change.',
    source: 'src-gvisor-faq',
    section: 'Do I need to modify my Linux application to use gVisor?',
  },
  {
    id: 'gm-para-uml',
    model: 'para',
    kind: 'pv',
    platform: 'User-Mode Linux',
    dimension: 'guest-modification',
    claim:
      'User-Mode Linux is para-virtual throughout: its kernel is built for the UML architecture, has no real device drivers and runs as a process of the host.',
    source: 'src-uml',
    section: 'How is UML different',
  },
  {
    id: 'gm-os-vserver-patch',
    model: 'os',
    kind: 'system-container',
    platform: 'Linux-VServer',
    dimension: 'guest-modification',
    claim: 'Linux-VServer leaves the guests’ programs alone but needs a patched host kernel (second-hand).',
    source: 'src-vserver-encyclopaedia-2022',
  },
];
