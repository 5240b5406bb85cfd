import type { NeedRule } from '../schema.ts';

/** What follows from the kind of system in the guest. */
export const guestNeeds: readonly NeedRule[] = [
  {
    need: 'legacy-os',
    name: 'an old operating system',
    what: {
      text: 'The system in the guest is so old that its makers no longer look after it.',
      cites: ['gof-hw-any-os'],
    },
    effects: [
      {
        id: 'legacy-os-hardware',
        model: 'hardware',
        effect: 'favours',
        because: 'Full virtualisation runs an old system as it is, with emulated devices that it has drivers for.',
        cites: ['gm-hw-unmodified-qemu', 'gof-hw-xenhvm'],
      },
      {
        id: 'legacy-os-os',
        model: 'os',
        effect: 'caveat',
        because: 'The programs of an old Linux may run on today’s kernel; its own kernel cannot run in a container.',
        cites: ['ks-os-lxc-shared', 'gof-os-linux-only-pve'],
      },
      {
        id: 'legacy-os-para',
        model: 'para',
        effect: 'caveat',
        because: 'The old kernel must have been built for the Xen interface; today’s Linux supports it on x86-64 only.',
        cites: ['gm-para-xenpv-hypercall', 'gm-para-linux-pv-64only'],
      },
    ],
  },
  {
    need: 'desktop-gui',
    name: 'a graphical desktop',
    what: {
      text: 'People work on a desktop in the guest, on its console or from afar.',
      cites: ['rule-windows-gui'],
    },
    effects: [
      {
        id: 'desktop-gui-hardware',
        model: 'hardware',
        effect: 'favours',
        because: 'A virtual machine has a screen, and desktops of any system run unchanged.',
        cites: ['gof-hw-any-os', 'gof-hw-xenhvm'],
      },
      {
        id: 'desktop-gui-os',
        model: 'os',
        effect: 'caveat',
        because: 'A container has no screen of its own: Linux desktops are reached from afar, and Windows containers offer none.',
        remedy: 'Use remote desktop software and a light desktop, or keep desktops in virtual machines.',
        cites: ['rule-windows-gui', 'ks-os-lxc-shared'],
      },
    ],
  },
  {
    need: 'windows-licence',
    name: 'Windows licences',
    what: {
      text: 'Windows guests need licences for the host’s processor cores, whichever hypervisor runs them. Check your contract.',
      cites: ['lic-hw-winserver', 'rule-windows-rights'],
    },
    effects: [
      {
        id: 'windows-licence-hardware',
        model: 'hardware',
        effect: 'favours',
        because:
          'Windows Server Standard covers two virtual machines when all cores of the host are licensed, at least 16; Datacenter covers any number. Desktop Windows needs a right of its own (Software Assurance or VDA). Check your contract.',
        cites: ['lic-hw-winserver', 'rule-windows-rights', 'ans-windows-vda'],
      },
    ],
  },
];
