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
  {
    id: 'cost-of-nesting',
    topic: 'dangers',
    title: 'What nested virtualisation costs',
    about: [
      [
        'nested',
        'nesting',
        'inside vmware',
        'inside hyper v',
        'inside kvm',
        'inside virtualbox',
        'inside esxi',
        'inside proxmox',
        'vm in a vm',
        'vm inside a vm',
        'two layers',
        'virtualisation inside',
        'hyper v role',
        'layers of virtual',
        'hypervisor in a',
      ],
      ['slow', 'slower', 'cost', 'perform', 'overhead', 'speed', 'penalty', 'fast', 'price', 'production', 'expensive', 'kb s'],
    ],
    says: [
      {
        text: 'Nested virtualisation costs a lot: a Windows guest with the Hyper-V role was around five times slower in one report, with a virtio network of KB/s. Microsoft too speaks of a significant loss.',
        cites: ['ans-nested-dockur', 'ans-root-nested'],
      },
      {
        text: 'It depends on the work: pure computing comes close to an ordinary guest, disk and network fall to a tenth of it in the worst case, by the account of Avocado.',
        cites: ['ans-nested-avocado'],
      },
      {
        text: 'If the inner layer is not needed, disable or uninstall the Hyper-V role (Uninstall-WindowsFeature -Name Hyper-V). An emulated network card (e1000e) got that guest out of the KB/s.',
        cites: ['ans-nested-dockur'],
      },
      {
        text: 'So nest for labs and tests; for production put the second hypervisor on a machine of its own.',
        cites: ['ans-nested-avocado'],
      },
    ],
  },
];
