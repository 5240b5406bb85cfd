import type { NeedRule } from '../schema.ts';

/** What a workload wants from the kernel below it. */
export const kernelNeeds: readonly NeedRule[] = [
  {
    need: 'own-kernel',
    name: 'a kernel of its own',
    what: {
      text: 'Something in the guest is part of the kernel (a kernel NFS server, IPsec) or the guest boots a kernel that is its own.',
      cites: ['rule-incus-nfs', 'ks-hw-own-kernel'],
    },
    effects: [
      {
        id: 'own-kernel-os',
        model: 'os',
        effect: 'rules-out',
        because:
          'All containers of a host share its one kernel; a guest that needs a kernel of its own belongs in a virtual machine.',
        remedy: 'Look for a user-space variant of the same service, which a container can carry.',
        cites: ['ks-os-lxc-shared', 'mod-hw-own', 'rule-incus-nfs'],
      },
      {
        id: 'own-kernel-hardware',
        model: 'hardware',
        effect: 'favours',
        because: 'Every virtual machine boots a kernel of its own.',
        cites: ['ks-hw-own-kernel'],
      },
      {
        id: 'own-kernel-para',
        model: 'para',
        effect: 'favours',
        because: 'A para-virtual guest runs a kernel of its own, changed for the hypervisor.',
        cites: ['gm-para-xenpv-hypercall', 'rule-openvz-xen'],
      },
    ],
  },
  {
    need: 'kernel-version',
    name: 'a certain kernel version',
    what: {
      text: 'The software runs only from, or up to, a certain version of the kernel.',
      cites: ['rule-sandstorm-vserver'],
    },
    effects: [
      {
        id: 'kernel-version-os',
        model: 'os',
        effect: 'rules-out',
        because: 'One kernel version serves every container; a newer image does not bring a newer kernel.',
        remedy: 'A host of its own with the right kernel version could hold all guests that want that version.',
        cites: ['ks-os-lxc-shared', 'ks-os-openvz'],
      },
      {
        id: 'kernel-version-hardware',
        model: 'hardware',
        effect: 'favours',
        because: 'Each virtual machine can run another kernel version.',
        cites: ['ks-hw-own-kernel'],
      },
      {
        id: 'kernel-version-para',
        model: 'para',
        effect: 'favours',
        because: 'Each Xen guest can run another kernel version, if that version knows the Xen interface.',
        cites: ['rule-openvz-xen', 'gm-para-xenpv-hypercall'],
      },
    ],
  },
  {
    need: 'custom-kernel-module',
    name: 'kernel modules of its own',
    what: {
      text: 'The software loads a kernel module, such as a driver for a telephone card or a replicated block device.',
      cites: ['mod-os-lxd', 'rule-openvz-xen'],
    },
    effects: [
      {
        id: 'custom-kernel-module-os',
        model: 'os',
        effect: 'rules-out',
        because: 'A container cannot load kernel modules; they would go into the one kernel that all guests share.',
        remedy: 'If you run the host yourself, load the module there and hand the device into the container.',
        cites: ['mod-os-lxd', 'mod-os-nspawn', 'mod-os-docker'],
      },
      {
        id: 'custom-kernel-module-hardware',
        model: 'hardware',
        effect: 'favours',
        because: 'The guest loads modules into its own kernel.',
        cites: ['mod-hw-own'],
      },
      {
        id: 'custom-kernel-module-para',
        model: 'para',
        effect: 'favours',
        because: 'A Xen guest loads modules into its own kernel.',
        cites: ['rule-openvz-xen'],
      },
    ],
  },
  {
    need: 'sysctl',
    name: 'kernel parameters (sysctl)',
    what: {
      text: 'The software sets kernel parameters that are not kept apart per container, such as the limit on memory maps.',
      cites: ['rule-podman-sysctl', 'rule-elasticsearch-openvz'],
    },
    effects: [
      {
        id: 'sysctl-os',
        model: 'os',
        effect: 'caveat',
        because:
          'Only some kernel parameters are kept apart per container; the others are set on the host, for all guests at once.',
        remedy: 'Set the parameter on the host, if it is yours.',
        cites: ['rule-podman-sysctl'],
      },
      {
        id: 'sysctl-hardware',
        model: 'hardware',
        effect: 'favours',
        because: 'The parameters belong to the guest’s own kernel.',
        cites: ['ks-hw-own-kernel'],
      },
      {
        id: 'sysctl-para',
        model: 'para',
        effect: 'favours',
        because: 'The parameters belong to the guest’s own kernel.',
        cites: ['rule-openvz-xen'],
      },
    ],
  },
  {
    need: 'tun',
    name: 'a TUN device',
    what: {
      text: 'A VPN in user space needs /dev/net/tun and nothing else from the kernel.',
      cites: ['rule-streisand-openvz'],
    },
    effects: [
      {
        id: 'tun-os',
        model: 'os',
        effect: 'caveat',
        slight: true,
        because: 'The host has to hand /dev/net/tun into the container; a guest cannot take it for itself.',
        remedy: 'Allow the device in the container’s configuration on the host.',
        cites: ['rule-tailscale-lxc', 'rule-streisand-openvz'],
      },
    ],
  },
  {
    need: 'docker-inside',
    name: 'Docker inside the guest',
    what: {
      text: 'The guest itself runs Docker or another container engine.',
      cites: ['rule-pve-containers'],
    },
    effects: [
      {
        id: 'docker-inside-os',
        model: 'os',
        effect: 'caveat',
        because:
          'Docker in a container needs nesting, which shows more of the host to the guest. Many do it; Proxmox advises a virtual machine for stronger isolation and live migration.',
        remedy: 'Use an unprivileged container with nesting and keyctl switched on.',
        cites: ['ha-hw-k8s-pve-containers-nested', 'rule-pct-conf'],
      },
      {
        id: 'docker-inside-hardware',
        model: 'hardware',
        effect: 'favours',
        because: 'A virtual machine is where Proxmox recommends to put Docker.',
        cites: ['ha-hw-k8s-pve-containers-nested', 'rule-pve-containers'],
      },
    ],
  },
  {
    need: 'nested-virt',
    name: 'virtual machines inside the guest',
    what: {
      text: 'The guest runs virtual machines itself (an emulator, a network lab, a hypervisor to try out).',
      cites: ['rule-kvm-nested'],
    },
    effects: [
      {
        id: 'nested-virt-os',
        model: 'os',
        effect: 'caveat',
        because:
          'A container can run virtual machines only if the host hands in /dev/kvm, and what runs inside is hardware virtualisation then.',
        remedy: 'Run the inner machines on the host, beside the container.',
        cites: ['rule-lxd-kvm', 'ks-os-lxc-shared'],
      },
      {
        id: 'nested-virt-para',
        model: 'para',
        effect: 'rules-out',
        because: 'Xen passes virtualisation extensions on to HVM guests only; a PV guest gets none.',
        cites: ['rule-xen-support'],
      },
      {
        id: 'nested-virt-hardware',
        model: 'hardware',
        effect: 'favours',
        because: 'A hypervisor can pass VT-x or AMD-V on to a guest; nesting has to be switched on for it.',
        cites: ['rule-kvm-nested'],
      },
    ],
  },
];
