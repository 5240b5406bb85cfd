import type { Answer } from '../schema.ts';

/** One hypervisor on top of another. */
export const nestedHypervisorAnswers: readonly Answer[] = [
  {
    id: 'hyper-v-in-kvm',
    topic: 'feasibility',
    title: 'Hyper-V inside KVM or Proxmox VE',
    about: [
      ['hyper v', 'hyperv', 'wsl', 'credential guard', 'memory integrity', 'vbs '],
      ['kvm', 'proxmox', 'qemu', 'libvirt'],
      [
        'inside',
        'in kvm',
        'in a kvm',
        'in proxmox',
        'under kvm',
        'under proxmox',
        'on top of',
        'nested',
        'guest',
        'within',
        'on kvm',
      ],
    ],
    says: [
      {
        text: 'Yes, for tests: the KVM host has to allow nesting, and the guest needs a processor type that shows VT-x or AMD-V, such as host.',
        cites: ['ans-nested-kernel', 'ans-nested-pve'],
      },
      {
        text: 'Linux allows nesting by default since 4.20, unless the distribution changes that; Proxmox VE does not show the extensions to its guests by itself.',
        cites: ['ans-nested-kernel', 'ans-nested-pve'],
      },
      { text: 'Microsoft gives no end-to-end support for Hyper-V on another hypervisor.', cites: ['ans-nested-hyperv'] },
      {
        text: 'Expect a loss of 10 % or more for processor work, and more for disk and network.',
        cites: ['ans-nested-gcp'],
      },
    ],
  },
  {
    id: 'nested-migration',
    topic: 'migration',
    title: 'Moving a guest that runs guests of its own',
    about: [
      ['nested', 'guest hypervisor', 'hypervisor inside'],
      ['migrat', 'move', 'vmotion', 'suspend', 'snapshot'],
    ],
    says: [
      {
        text: 'On KVM with Intel processors it works since Linux 5.3 and QEMU 4.2.',
        cites: ['ans-nested-kernel'],
      },
      {
        text: 'On AMD do not move or save a guest while its own guests run: the kernel documents undefined behaviour, up to a panic.',
        cites: ['ans-nested-kernel'],
      },
      {
        text: 'The innermost guest can always be moved, to another outer guest or to the bare machine.',
        cites: ['ans-nested-kernel'],
      },
    ],
  },
];
