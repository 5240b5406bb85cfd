import type { Answer } from '../schema.ts';

/** Xen guests elsewhere: in the cloud of Amazon, on KVM, and under NetBSD. */
export const xenGuestAnswers: readonly Answer[] = [
  {
    id: 'ec2-pv-hvm',
    topic: 'performance',
    title: 'PV or HVM on Amazon EC2',
    about: [
      ['ec2', 'aws', 'amazon', ' ami', 'instance type'],
      ['hvm', 'paravirt', 'pv ', 'pvhvm'],
    ],
    says: [
      {
        text: 'Take HVM: Amazon recommends HVM images and current instance types for the best performance. That PV is fastest for Linux is outdated advice: PV drivers for HVM (PVHVM) and better hardware support have ended its lead.',
        cites: ['ans-ec2-virtualisation'],
      },
      {
        text: 'Only old instance types support PV (C1, C3, HI1, HS1, M1, M2, M3 and T1); all current ones run HVM, and enhanced networking and GPUs need it.',
        cites: ['ans-ec2-pv-types', 'ans-ec2-virtualisation'],
      },
      {
        text: 'A PV image boots by PV-GRUB, which loads the kernel that the menu.lst of the image names; an HVM image boots from its own master boot record, so a PV image must be given a boot loader to become one.',
        cites: ['ans-ec2-virtualisation'],
      },
      {
        text: 'PVH is the newer mode of Xen: HVM without most emulated devices, usually faster than HVM.',
        cites: ['gm-para-pvh'],
      },
    ],
  },
  {
    id: 'xen-pv-to-kvm',
    topic: 'feasibility',
    title: 'A Xen PV guest under KVM',
    about: [
      ['xen', 'pv guest', 'pv vm', 'domu', 'xenserver', 'xcp'],
      ['kvm', 'proxmox', 'qemu', 'libvirt', 'ovirt'],
      ['migrat', 'move', 'moving', 'convert', 'boot', 'disk', 'import', 'transfer', 'v2v'],
    ],
    says: [
      {
        text: 'Yes, something must change: a PV guest often has no boot loader of its own. Its kernel and initrd lie on the Xen host, or pygrub reads them from its disk, and Xen starts it straight into them.',
        cites: ['ans-xen-to-kvm-boot', 'ans-pvgrub-why'],
      },
      {
        text: 'KVM boots through a BIOS that looks for a boot loader on the disk. So partition the disk, install a normal kernel and GRUB on it, and make the initrd with the virtio drivers.',
        cites: ['ans-xen-to-kvm-boot', 'ans-suse-xen-to-kvm'],
      },
      {
        text: 'virt-v2v converts Linux and Windows guests of Xen for libvirt and puts virtio in where it can. It is no live migration: the guest is shut down, copied and started again.',
        cites: ['ans-suse-xen-to-kvm'],
      },
    ],
  },
  {
    id: 'netbsd-xen',
    topic: 'feasibility',
    title: 'NetBSD and Xen',
    about: [['netbsd'], ['xen', 'dom0', 'domu', 'hvm', 'pvh']],
    says: [
      {
        text: 'NetBSD is supported as PV, both as dom0 and as domU, and as an HVM guest (domU). PVH and PVHVM were not supported in 2018 (NetBSD 8); ask its list for newer releases.',
        cites: ['ans-netbsd-xen'],
      },
      {
        text: 'A PV guest must be written for Xen and needs no VT-x or AMD-V; HVM runs unmodified systems and needs them.',
        cites: ['ans-netbsd-xen', 'hwr-para-xenpv-none'],
      },
    ],
  },
];
