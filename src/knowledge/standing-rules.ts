import type { Model } from './vocabulary.ts';

/** Rules that no single need or guest family brings about, by what fires them. */
export interface StandingRule {
  readonly id: string;
  readonly model: Model;
  readonly effect: 'rules-out' | 'caveat' | 'favours';
  readonly because: string;
  readonly remedy?: string;
  readonly cites: readonly string[];
}

/** Para-virtualisation without need: the processor has had extensions for it since 2006. */
export const PARA_LEGACY: StandingRule = {
  id: 'para-legacy',
  model: 'para',
  effect: 'caveat',
  because:
    'Para-virtual (PV) guests are on their way out: Xen advises HVM or PVH guests instead, XCP-ng 8.3 runs no PV guests, and today’s processors make them needless.',
  remedy: 'On Xen, run the same guest as PVH: still light, and with the processor’s help.',
  cites: ['sec-para-pv-advice', 'life-para-pv-xcpng', 'life-hw-boundary2006', 'gm-para-pvh'],
};

export const NO_EXTENSIONS: readonly StandingRule[] = [
  {
    id: 'hardware-no-extensions',
    model: 'hardware',
    effect: 'caveat',
    because:
      'Today’s hypervisors need VT-x or AMD-V. What did without is end of life or slow: VMware’s translation of the past, or full emulation.',
    remedy: 'Look in the firmware settings: the extensions are often only switched off.',
    cites: ['hwr-hw-pve', 'hwr-hw-hyperv', 'hwr-hw-xcpng', 'life-hw-boundary2006'],
  },
  {
    id: 'para-no-extensions',
    model: 'para',
    effect: 'favours',
    because: 'Xen PV guests need no VT-x or AMD-V, because their kernel is modified.',
    cites: ['hwr-para-xenpv-none', 'gm-para-xenpv-hypercall'],
  },
  {
    id: 'os-no-extensions',
    model: 'os',
    effect: 'favours',
    because: 'Containers need no VT-x or AMD-V.',
    cites: ['hwr-os-incus'],
  },
];

/** Xen is on the table where the processor has no extensions: that is what its para-virtualisation was made for. */
export const XEN_WITHOUT_EXTENSIONS: StandingRule = {
  id: 'para-xen-without-extensions',
  model: 'para',
  effect: 'favours',
  because:
    'You named Xen: without VT-x or AMD-V it runs such guests para-virtualised, each with a kernel of its own and a few percent of loss at most.',
  cites: ['hwr-para-xenpv-none', 'cpu-para-barham'],
};

/** On Xen alone, the two kinds of guest with an unchanged kernel or a processor's help fall away. */
export const XEN_NEEDS_EXTENSIONS: StandingRule = {
  id: 'hardware-xen-without-extensions',
  model: 'hardware',
  effect: 'rules-out',
  because: 'Xen starts HVM and PVH guests only with VT-x or AMD-V.',
  remedy: 'Look in the firmware settings first: the extensions are often only switched off.',
  cites: ['hwr-para-xenpv-none'],
};

/** What starts virtual machines itself finds no extensions in a container whose host has none. */
export const NO_NESTING: StandingRule = {
  id: 'os-no-nesting',
  model: 'os',
  effect: 'rules-out',
  because:
    'A container has no VT-x or AMD-V to hand on where its host has none, so nothing in it can start virtual machines at speed.',
  remedy: 'Go one level down: switch nesting on where the host itself is virtual, or use a physical machine.',
  cites: ['rule-lxd-kvm', 'rule-kvm-nested'],
};

/** A kernel of one's own without root on the host: User-Mode Linux is an ordinary process. */
export const NO_ROOT: readonly StandingRule[] = [
  {
    id: 'para-no-root',
    model: 'para',
    effect: 'favours',
    because: 'User-Mode Linux boots a kernel of its own as an ordinary process: no root, no extensions of the processor.',
    cites: ['gm-para-uml', 'hwr-para-uml'],
  },
  {
    id: 'hardware-no-root',
    model: 'hardware',
    effect: 'caveat',
    because: 'Many distributions let only members of the group kvm open /dev/kvm; without it a guest is emulated, which is slow.',
    remedy: 'Ask the host’s admin to add you to that group, or for a virtual machine of your own.',
    cites: ['rule-qemu-kvm-group', 'gof-hw-utm-emul'],
  },
];

/** Someone tries systems out on a laptop or a workstation. */
export const DESKTOP: StandingRule = {
  id: 'hardware-desktop',
  model: 'hardware',
  effect: 'favours',
  because: 'On a laptop or workstation a hosted hypervisor runs any system in a window beside your own, and costs nothing.',
  cites: ['lic-hw-ws-free', 'life-hw-vbox', 'gof-hw-any-os'],
};

/** Virtual machines of another hypervisor are to move. */
export const MOVING: StandingRule = {
  id: 'hardware-moving',
  model: 'hardware',
  effect: 'favours',
  because:
    'Machines that are virtual already move as they are: tools such as virt-v2v convert Linux and Windows guests. A container brings no kernel, so there the application would be moved instead.',
  cites: ['ans-virt-v2v', 'ks-os-lxc-shared'],
};

/** Isolation and a quick start are both wanted, of a Linux guest. */
export const MICROVM: StandingRule = {
  id: 'hardware-microvm',
  model: 'hardware',
  effect: 'favours',
  because: 'A microVM has a kernel of its own and still starts in about an eighth of a second.',
  cites: ['boot-hyb-fc125', 'ks-hyb-kata', 'mem-hyb-fc5'],
};

export const APPLIANCE: readonly StandingRule[] = [
  {
    id: 'appliance-os',
    model: 'os',
    effect: 'rules-out',
    because: 'The product comes as an image with an operating system and kernel of its own, which a container cannot start.',
    cites: ['ks-os-lxc-shared', 'mod-hw-own'],
  },
  {
    id: 'appliance-hardware',
    model: 'hardware',
    effect: 'favours',
    because: 'A virtual machine starts the maker’s image as it is.',
    cites: ['gof-hw-any-os', 'ks-hw-own-kernel'],
  },
  {
    id: 'appliance-para',
    model: 'para',
    effect: 'caveat',
    because: 'The kernel in the maker’s image must know the interface of the hypervisor.',
    cites: ['gm-para-xenpv-hypercall'],
  },
];

/** The hypervisor in place does not run this model itself. */
export const NOT_OFFERED: Readonly<Record<'os' | 'para', StandingRule>> = {
  os: {
    id: 'os-not-offered',
    model: 'os',
    effect: 'caveat',
    because:
      'The hypervisor that you have runs virtual machines, not containers; they would live inside a Linux virtual machine on it.',
    remedy: 'Run one Linux virtual machine as the host of the containers.',
    cites: ['ha-hw-k8s-pve-containers-nested', 'io-hyb-nested-containers'],
  },
  para: {
    id: 'para-not-offered',
    model: 'para',
    effect: 'caveat',
    because: 'The hypervisor that you have runs no para-virtual guests.',
    cites: ['life-para-pv-xcpng', 'gm-para-xenpv-hypercall'],
  },
};

/** Told by the asker, so the asker is the source; the cites say what the model needs. */
export const FAILED_HERE: Readonly<Record<Model, StandingRule>> = {
  hardware: {
    id: 'hardware-failed',
    model: 'hardware',
    effect: 'caveat',
    because: 'You tried this model and it failed; the cause has to be known before trying it again.',
    cites: ['ks-hw-own-kernel'],
  },
  para: {
    id: 'para-failed',
    model: 'para',
    effect: 'caveat',
    because: 'You tried this model and it failed; the cause has to be known before trying it again.',
    cites: ['gm-para-xenpv-hypercall'],
  },
  os: {
    id: 'os-failed',
    model: 'os',
    effect: 'caveat',
    because: 'You tried this model and it failed; the cause has to be known before trying it again.',
    cites: ['ks-os-lxc-shared'],
  },
};

/** Windows containers take applications. What Windows itself serves to a network stays in a machine. */
export const WINDOWS_ROLES: StandingRule = {
  id: 'os-windows-roles',
  model: 'os',
  effect: 'rules-out',
  because: 'Server roles of Windows, such as Active Directory, do not run in Windows containers.',
  remedy: 'Keep the role in a Windows virtual machine.',
  cites: ['rule-windows-roles'],
};
