import type { Model, OsFamily } from './vocabulary.ts';

/** When a family rule holds. `host` looks at the kernels under the containers that the asker named. */
export type FamilyCondition =
  | { readonly type: 'always' }
  | { readonly type: 'host'; readonly is: 'same' | 'unnamed' | 'other' }
  | { readonly type: 'host-family'; readonly families: readonly OsFamily[] }
  | { readonly type: 'platform'; readonly ids: readonly string[] }
  | { readonly type: 'detail'; readonly words: readonly string[] };

/** What the family of the guest's operating system does to a model. */
export interface FamilyRule {
  readonly id: string;
  readonly family: OsFamily;
  readonly model: Model;
  readonly effect: 'rules-out' | 'caveat' | 'favours' | 'none';
  readonly when: FamilyCondition;
  readonly because: string;
  readonly remedy?: string;
  readonly cites: readonly string[];
}

const always = { type: 'always' } as const;

/** Of the rules for a family and a model, the first whose condition holds is the one that speaks. */
export const familyRules: readonly FamilyRule[] = [
  {
    id: 'linux-os-hidden-vm',
    family: 'linux',
    model: 'os',
    effect: 'caveat',
    when: { type: 'host-family', families: ['windows', 'macos'] },
    because:
      'On a Windows or Apple host, Linux containers run inside a hidden Linux virtual machine, which sees few of the host’s devices.',
    remedy: 'Put them on a Linux host, or into a Linux virtual machine that you look after yourself.',
    cites: ['rule-docker-windows-vm', 'rule-docker-windows-serial', 'rule-docker-desktop-usb'],
  },
  {
    id: 'linux-os-compatibility',
    family: 'linux',
    model: 'os',
    effect: 'caveat',
    when: { type: 'host-family', families: ['bsd', 'solaris'] },
    because: 'On FreeBSD or illumos, Linux programs run in a container through a layer that imitates Linux; most work, not all.',
    remedy: 'Run them natively in a jail or zone where they exist for that system, or in a virtual machine.',
    cites: ['gof-os-linux-jail', 'gof-os-lx-zone'],
  },
  {
    id: 'windows-os-containers',
    family: 'windows',
    model: 'os',
    effect: 'caveat',
    when: { type: 'platform', ids: ['windows-containers'] },
    because:
      'Windows containers take applications repackaged for them, of the host’s own Windows version; not servers as they are.',
    remedy: 'Repackage the application, and keep server roles and desktops in virtual machines.',
    cites: ['gof-os-windows-container', 'rule-windows-gui', 'rule-windows-roles'],
  },
  {
    id: 'windows-os',
    family: 'windows',
    model: 'os',
    effect: 'rules-out',
    when: always,
    because:
      'Windows cannot share the kernel of a Linux or BSD host, and Windows containers take repackaged applications, not existing servers.',
    cites: ['gof-os-linux-only-pve', 'gof-os-windows-container', 'rule-windows-roles'],
  },
  {
    id: 'windows-para',
    family: 'windows',
    model: 'para',
    effect: 'rules-out',
    when: always,
    because: 'Windows cannot be modified for para-virtualisation, so it does not run as a pure PV guest.',
    remedy: 'As a hardware guest it may still use para-virtual drivers for disk and network.',
    cites: ['gof-para-xenpv-nowindows'],
  },
  {
    id: 'macos-os',
    family: 'macos',
    model: 'os',
    effect: 'rules-out',
    when: always,
    because: 'No container system runs macOS; images that seem to do so start a virtual machine inside the container.',
    cites: ['rule-docker-osx'],
  },
  {
    id: 'macos-para',
    family: 'macos',
    model: 'para',
    effect: 'rules-out',
    when: always,
    because: 'macOS cannot be modified for para-virtualisation.',
    cites: ['gm-para-xenpv-hypercall'],
  },
  {
    id: 'macos-hardware-apple',
    family: 'macos',
    model: 'hardware',
    effect: 'favours',
    when: { type: 'host-family', families: ['macos'] },
    because: 'Apple’s licence allows two more copies in virtual machines on a Mac, for named purposes only. Check your contract.',
    cites: ['rule-apple-licence'],
  },
  {
    id: 'macos-hardware',
    family: 'macos',
    model: 'hardware',
    effect: 'caveat',
    when: always,
    because:
      'Apple’s licence allows macOS in virtual machines on Apple computers only, two per Mac and for named purposes. Check your contract.',
    cites: ['rule-apple-licence'],
  },
  {
    id: 'bsd-os-same',
    family: 'bsd',
    model: 'os',
    effect: 'none',
    when: { type: 'host', is: 'same' },
    because: 'Jails on a FreeBSD host take FreeBSD of the host’s version or older.',
    cites: ['gof-os-jail-version'],
  },
  {
    id: 'bsd-os-other',
    family: 'bsd',
    model: 'os',
    effect: 'rules-out',
    when: { type: 'host', is: 'other' },
    because: 'BSD cannot share the kernel of the Linux or Windows host that the containers run on.',
    cites: ['gof-os-linux-only-pve'],
  },
  {
    id: 'bsd-os-unnamed',
    family: 'bsd',
    model: 'os',
    effect: 'caveat',
    when: { type: 'host', is: 'unnamed' },
    because: 'BSD containers are jails: they need a FreeBSD host, of the same version or newer.',
    remedy: 'Give the jails a FreeBSD host of their own.',
    cites: ['gof-os-jail-version', 'gof-os-linux-only-pve'],
  },
  {
    id: 'bsd-para-none',
    family: 'bsd',
    model: 'para',
    effect: 'rules-out',
    when: { type: 'detail', words: ['freebsd', 'openbsd', 'pfsense', 'opnsense', 'truenas', 'freenas'] },
    because: 'FreeBSD and OpenBSD run on Xen as hardware guests (HVM, PVH) only.',
    cites: ['rule-freebsd-xen', 'rule-openbsd-xen'],
  },
  {
    id: 'bsd-para',
    family: 'bsd',
    model: 'para',
    effect: 'caveat',
    when: always,
    because: 'NetBSD can be a para-virtual guest of Xen; FreeBSD and OpenBSD cannot.',
    cites: ['rule-netbsd-xen', 'rule-freebsd-xen', 'rule-openbsd-xen'],
  },
  {
    id: 'solaris-os-same',
    family: 'solaris',
    model: 'os',
    effect: 'none',
    when: { type: 'host', is: 'same' },
    because: 'Zones share the kernel of a Solaris host.',
    cites: ['ks-os-solaris'],
  },
  {
    id: 'solaris-os-other',
    family: 'solaris',
    model: 'os',
    effect: 'rules-out',
    when: { type: 'host', is: 'other' },
    because: 'Solaris cannot share the kernel of a host that runs another system; zones need a Solaris or illumos host.',
    cites: ['ks-os-solaris'],
  },
  {
    id: 'solaris-os-unnamed',
    family: 'solaris',
    model: 'os',
    effect: 'caveat',
    when: { type: 'host', is: 'unnamed' },
    because: 'Solaris containers are zones: they need a Solaris or illumos host.',
    remedy: 'Give the zones a Solaris host of their own.',
    cites: ['ks-os-solaris', 'rule-zones-ldoms'],
  },
  {
    id: 'solaris-para',
    family: 'solaris',
    model: 'para',
    effect: 'caveat',
    when: always,
    because:
      'The Solaris kernel would have to be built for the interface of the hypervisor; we have no source that says today’s is.',
    cites: ['gm-para-xenpv-hypercall'],
  },
  {
    id: 'aix-os',
    family: 'other',
    model: 'os',
    effect: 'caveat',
    when: { type: 'detail', words: ['aix'] },
    because: 'AIX has workload partitions that share one AIX kernel; they need an AIX host on Power.',
    cites: ['ks-os-aixwpar', 'gof-os-wpar-versioned'],
  },
  {
    id: 'other-os',
    family: 'other',
    model: 'os',
    effect: 'rules-out',
    when: always,
    because: 'A container shares the kernel of its host, and no container system that we know of shares this one.',
    cites: ['ks-os-lxc-shared', 'gof-os-incus-table'],
  },
  {
    id: 'other-para',
    family: 'other',
    model: 'para',
    effect: 'rules-out',
    when: always,
    because: 'Para-virtualisation needs a kernel modified for the hypervisor, which this system does not have.',
    cites: ['gm-para-xenpv-hypercall'],
  },
  {
    id: 'aix-hardware',
    family: 'other',
    model: 'hardware',
    effect: 'favours',
    when: { type: 'detail', words: ['aix', 'ibm i', 'ibm-i', 'i5/os', 'os/400', 'as/400', 'as400', 'iseries'] },
    because: 'AIX and IBM i run in logical partitions of PowerVM, on IBM Power servers.',
    cites: ['gof-hw-powervm'],
  },
  {
    id: 'foreign-processor',
    family: 'other',
    model: 'hardware',
    effect: 'caveat',
    when: {
      type: 'detail',
      words: ['hp-ux', 'hpux', 'openvms', 'vms', 'vax', 'tru64', 'irix', 'z/os', 'mainframe', 'alpha', 'pa-risc', 'itanium'],
    },
    because:
      'This system was made for another processor than x86; only full emulation lets a guest differ from its host there, and it is slow.',
    remedy: 'Ask the maker of the system for its own virtualisation, or for an emulator that is supported.',
    cites: ['gof-hw-utm-emul'],
  },
];
