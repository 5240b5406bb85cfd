import type { Answer } from '../schema.ts';

/** How Xen guests start, and what stands beside them. */
export const xenBootAnswers: readonly Answer[] = [
  {
    id: 'pvgrub',
    topic: 'feasibility',
    title: 'The kernel of a Xen guest: pvgrub, pygrub and the guest’s own boot loader',
    about: [
      [
        'pvgrub',
        'pv grub',
        'pygrub',
        'grub2 xen',
        'grub xen',
        'boot loader of',
        'bootloader of',
        'in vm kernel',
        'guest kernel',
        'vm s own kernel',
        'own kernel',
      ],
      ['xen', 'qubes', 'pv ', 'hvm', 'pvh', 'domu', 'pygrub', 'grub', 'pvgrub', 'pvgrub2', 'linode', 'vps'],
    ],
    says: [
      {
        text: 'It depends on the mode: pvgrub2 works only in PV mode, a PVH guest needs the PVH build (pvgrub2-pvh), and an HVM guest uses its normal GRUB.',
        cites: ['ans-pvgrub-qubes', 'ans-pvgrub-kinds'],
      },
      {
        text: 'VMs in Qubes 4.0 are HVM, so there use the normal grub in the VM: set its kernel to empty (qvm-prefs VMNAME kernel ’’).',
        cites: ['ans-pvgrub-qubes'],
      },
      {
        text: 'What it is for: the guest boots the kernel that it has installed itself, rather than one that dom0 hands it, so modules and updates work as usual.',
        cites: ['ans-pvgrub-why'],
      },
    ],
  },
  {
    id: 'stub-domains',
    topic: 'security',
    title: 'Stub domains and PVH',
    about: [
      [
        'stubdom',
        'stubdomain',
        'stubdomains',
        'stub domain',
        'stub domains',
        'pvhvm',
        'pvhv2',
        'pvh v2',
        'device model domain',
        'hvmlite',
      ],
      ['xen', 'qubes', 'pvh', 'hvm', 'pv ', 'qemu', 'need', 'what', 'guest'],
    ],
    says: [
      {
        text: 'PVH needs no stub domain: PVHv2 boots the kernel paravirtualised, without any emulation. PVHVM and plain HVM need emulated devices (QEMU) to boot, and the stub domain is the small guest that locks QEMU up.',
        cites: ['ans-pvh-qubes', 'ans-pvh-surface'],
      },
      {
        text: 'PV had serious security bugs, as Xen checks each change of its page tables: four escapes came from there (XSA-148, -182, -212 and -213). PVH uses the hardware virtualisation of the CPU (second-level paging) instead.',
        cites: ['ans-pvh-surface', 'ans-pvh-qubes'],
      },
      {
        text: 'PVH also shows less attack surface than HVM, and saves the memory of the stub domain. Windows still needs HVM.',
        cites: ['ans-pvh-surface', 'gof-para-xenpv-nowindows'],
      },
    ],
  },
];
