import type { Answer } from '../schema.ts';

/** KVM and the tools around it. */
export const kvmToolAnswers: readonly Answer[] = [
  {
    id: 'libvirt',
    topic: 'what-is',
    title: 'libvirt',
    about: [['libvirt', 'virsh', 'virt manager']],
    says: [
      {
        text: 'libvirt is no hypervisor: it is a library and a daemon that manage QEMU and KVM, Xen, LXC, bhyve, VMware ESX, Hyper-V, VirtualBox and others.',
        cites: ['ans-libvirt'],
      },
      {
        text: 'KVM lets guest code run on the processor, QEMU supplies the devices, and libvirt starts and manages both.',
        cites: ['ans-kvm-qemu', 'ans-libvirt'],
      },
      { text: 'Proxmox VE drives QEMU with tools of its own (qm, pct).', cites: ['ans-pve-qm', 'ans-pve-pct'] },
    ],
  },
  {
    id: 'proxmox-and-kvm',
    topic: 'versus',
    title: 'Proxmox VE and KVM',
    about: [
      ['proxmox', 'pve '],
      ['kvm', 'qemu'],
      [
        'differ',
        'vs ',
        'versus',
        'same',
        'instead of',
        'plain',
        'isn t',
        'isnt',
        'just ',
        'based on',
        'really',
        'underneath',
        'under the hood',
        'built on',
        'is proxmox',
      ],
    ],
    says: [
      {
        text: 'Proxmox VE is not another hypervisor: it runs its virtual machines on QEMU with KVM, and LXC containers beside them.',
        cites: ['ans-pve-qm', 'ans-pve-pct'],
      },
      {
        text: 'It adds a web interface, clusters, storage, a firewall and HA for both.',
        cites: ['ha-os-pve-containers', 'src-pve-vzdump'],
      },
      { text: 'The code is free (AGPL version 3); support is sold by subscription.', cites: ['lic-hw-pve-agpl'] },
    ],
  },
  {
    id: 'proxmox-vm-or-lxc',
    topic: 'versus',
    title: 'VM or LXC on Proxmox VE',
    about: [
      ['proxmox', 'pve '],
      ['lxc', 'container', 'ct '],
      ['vm', 'virtual machine', 'kvm', 'qemu'],
      ['or ', 'vs ', 'versus', 'pros', 'cons', 'advantage', 'better', 'differ', 'when', 'instead'],
    ],
    says: [
      {
        text: 'For LXC: quick startup, hardly any overhead (shared kernel, nothing emulated), and devices of the host such as the GPU can be shared without passthrough.',
        cites: ['ans-pve-pct', 'boot-os-lxd', 'dev-os-incus-gpu'],
      },
      {
        text: 'Against LXC: Linux only, as it shares the host kernel; no live migration (the container is stopped and restarted); some system calls are blocked.',
        cites: ['ans-pve-pct', 'lm-os-pve-none', 'gof-os-linux-only-pve'],
      },
      {
        text: 'A VM isolates better and has its own kernel: take it for untrusted people, other systems, and Docker.',
        cites: ['ks-os-pve-surface', 'ha-hw-k8s-pve-containers-nested', 'gof-hw-any-os'],
      },
      { text: 'Both use the same cluster, backup, firewall and HA.', cites: ['ha-os-pve-containers', 'ans-pve-vzdump'] },
    ],
  },
  {
    id: 'check-vtx',
    topic: 'feasibility',
    title: 'How to see whether a machine can virtualise',
    about: [
      [
        'vt x',
        'vtx',
        'vmx',
        'svm ',
        'amd v ',
        'kvm support',
        'hardware virtualisation',
        'virtualisation support',
        'virtualisation extension',
        'virtualisation technology',
        'virtualisation enabled',
        'iommu',
        'vt d',
      ],
      [
        'how to check',
        'check if',
        'check whether',
        'do i check',
        'can i check',
        'to check',
        'how do i know',
        'how can i know',
        'find out',
        'see if',
        'tell if',
        'does my',
        'test if',
        'is enabled',
        'cpuinfo',
        'how to see',
        'whether',
      ],
    ],
    says: [
      {
        text: "On Linux: grep -E 'vmx|svm' /proc/cpuinfo; vmx is Intel VT-x, svm is AMD-V, and no line means missing or hidden.",
        cites: ['ans-vtx-grep', 'ans-vtx-dmesg'],
      },
      {
        text: 'virt-host-validate (of libvirt) checks the extensions, /dev/kvm and control groups in one go.',
        cites: ['ans-vtx-validate'],
      },
      {
        text: '"kvm: disabled by bios" in dmesg: switch virtualisation on in the firmware setup, then power off and on.',
        cites: ['ans-vtx-bios'],
      },
      {
        text: 'The IOMMU shows with dmesg | grep IOMMU; it is needed for PCI passthrough only.',
        cites: ['ans-iommu-check', 'hwr-hw-pve'],
      },
    ],
  },
];
