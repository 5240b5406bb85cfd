import type { Answer } from '../schema.ts';

/** Guests on Macs, and the guest types of Xen beside their relatives. */
export const macAndXenAnswers: readonly Answer[] = [
  {
    id: 'mac-vm-limit',
    topic: 'licensing',
    title: 'How many macOS guests a Mac may run',
    about: [
      ['macos', 'mac os', 'osx', 'mac vm', 'mac mini', 'mac studio', 'tart', 'anka', 'macs'],
      ['two ', 'third', 'limit', 'maximum', 'how many', 'number of', 'exceed', 'more than'],
      ['vm', 'virtual', 'guest'],
    ],
    says: [
      {
        text: "Apple's licence allows up to two additional copies of macOS in virtual machines per Mac, and the Virtualization framework enforces the limit on Apple silicon.",
        cites: ['ans-mac-two', 'ans-mac-two-error'],
      },
      {
        text: '"The maximum supported number of active virtual machines has been reached" is that limit, not a fault in the configuration; it meets every program that uses the framework.',
        cites: ['ans-mac-two-error', 'ans-mac-two-all'],
      },
      {
        text: 'Use more hosts: for more macOS guests a bigger Mac does not help. Check your contract.',
        cites: ['ans-mac-two-hosts'],
      },
    ],
  },
  {
    id: 'mac-x86',
    topic: 'feasibility',
    title: 'x86 guests on Apple silicon',
    about: [
      ['m1 ', 'm2 ', 'm3 ', 'm4 ', 'apple silicon', 'arm mac', 'utm ', 'tart '],
      ['intel', 'x86', 'x64', 'amd64', 'slow', 'unusable', 'emulat', 'windows server', 'rosetta'],
      ['vm', 'guest', 'virtual', 'windows', 'macos', 'utm', 'tart'],
    ],
    says: [
      {
        text: 'x86 on an ARM Mac is emulation, not virtualisation: every instruction is translated, so it is slow by nature, and settings change little.',
        cites: ['ans-utm-slow', 'gof-hw-utm-emul', 'ans-utm-readme'],
      },
      {
        text: 'Use an ARM guest instead (Windows on ARM, Linux for ARM), which runs near native speed, or an x86 host.',
        cites: ['ans-utm-advice', 'ans-utm-readme'],
      },
      {
        text: 'An Intel macOS guest is not supported by the Virtualization framework at all. Rosetta translates single x86 programs: use it inside an ARM macOS VM or an ARM Linux VM.',
        cites: ['ans-intel-macos', 'ans-tart-rosetta'],
      },
    ],
  },
  {
    id: 'xen-pv-to-pvh',
    topic: 'security',
    title: 'From Xen PV to PVH',
    about: [
      ['pvh', 'move to hvm', 'moving to hvm', 'pv to hvm', 'switch to hvm', 'move off pv', 'leave pv'],
      ['pv ', 'paravirt'],
      ['move', 'moving', 'convert', 'switch', 'provider', 'faster', 'benefit', 'whats in it', 'why', 'should', 'better'],
    ],
    says: [
      {
        text: 'Yes, leave PV: Xen advises HVM or PVH instead, and XCP-ng runs no PV guests since 8.3.',
        cites: ['life-para-pv-xcpng', 'sec-para-pv-advice'],
      },
      {
        text: 'PVH performs better than PV today: it uses the hardware support of the CPU for memory operations and privileged instructions.',
        cites: ['ans-bitfolk-pvh'],
      },
      {
        text: 'PVH is more secure: mitigations against side channels of the CPU work better in PVH or HVM than in PV.',
        cites: ['ans-bitfolk-pvh', 'sec-para-pv-advice'],
      },
      { text: '32-bit PV guests lose support; 32-bit systems go on under PVH.', cites: ['ans-bitfolk-pvh', 'sec-para-pv32'] },
      {
        text: 'The guest needs a kernel that knows PVH, as most Linux systems do, and the processor VT-x or AMD-V. A PV-only kernel can run in a PVH shim.',
        cites: ['ans-xcpng-pvh', 'ans-xen-shim'],
      },
      { text: 'A system too old for PVH can be an HVM guest, which runs unmodified systems.', cites: ['gof-hw-xenhvm'] },
    ],
  },
  {
    id: 'user-mode-linux',
    topic: 'versus',
    title: 'User-Mode Linux beside Xen and Linux-VServer',
    about: [['uml ', 'user mode linux', 'usermode linux']],
    says: [
      {
        text: 'User-Mode Linux (UML) runs a Linux kernel as a process of the host and is slow at context switches and disk I/O, as it emulates system calls and disks.',
        cites: ['ans-xen-uml', 'cpu-para-uml-slow'],
      },
      {
        text: 'Xen has low overhead: 2 to 8 % by the account of one host, a few per cent in its paper of 2003.',
        cites: ['ans-xen-uml', 'cpu-para-barham'],
      },
      {
        text: 'Linux-VServer shares one kernel among its guests: no kernel modules of their own, no IPsec, no iptables.',
        cites: ['ans-xen-uml', 'ks-os-vserver'],
      },
      { text: 'UML needs no processor features and no root.', cites: ['hwr-para-uml'] },
    ],
  },
  {
    id: 'xen-or-containers',
    topic: 'versus',
    title: 'Xen guests and containers',
    about: [
      ['xen '],
      ['lxc', 'docker', 'container', 'jail', 'zone'],
      ['or ', 'vs ', 'versus', 'differ', 'better', 'compar', 'instead'],
    ],
    says: [
      {
        text: 'A Xen guest has a kernel of its own behind the hypervisor; containers share the kernel of the host.',
        cites: ['ks-os-pve-surface', 'gof-hw-xenhvm', 'gm-para-xenpv-hypercall'],
      },
      {
        text: 'Containers came close to native speed in scientific computing, with far less loss than Xen.',
        cites: ['cpu-os-xavier'],
      },
      { text: 'Xen moves running guests; containers mostly stop and start.', cites: ['lm-para-clark', 'lm-os-pve-none'] },
      {
        text: 'In 2006 and 2007 Xen protected well-behaved neighbours better than OS-level systems did.',
        cites: ['pi-any-matthews', 'pi-para-xen-2006', 'pi-os-solaris-2006'],
      },
    ],
  },
  {
    id: 'nested-paging',
    topic: 'what-is',
    title: 'Nested paging: EPT, NPT and SLAT',
    about: [['ept ', 'npt ', 'slat', 'nested paging', 'rvi ', 'shadow paging', 'second level address']],
    says: [
      {
        text: 'The processor translates the memory addresses of a guest itself, instead of the hypervisor (shadow paging): up to 48 % faster on memory-management benchmarks.',
        cites: ['cpu-hw-ept'],
      },
      {
        text: 'Hyper-V and XCP-ng require it (SLAT), as do Solaris kernel zones on x86.',
        cites: ['hwr-hw-hyperv', 'hwr-hw-xcpng', 'hwr-hw-kz'],
      },
      { text: 'Xen deprecated shadow paging in July 2026.', cites: ['life-para-shadow'] },
    ],
  },
];
