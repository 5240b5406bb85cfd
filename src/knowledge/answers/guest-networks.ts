import type { Answer } from '../schema.ts';

/** Networks as a guest sees them. */
export const guestNetworkAnswers: readonly Answer[] = [
  {
    id: 'firewall-in-container',
    topic: 'feasibility',
    title: 'A firewall inside a container',
    about: [
      ['container', 'lxc', 'lxd', 'incus', 'openvz', ' ct '],
      ['firewall', 'firewalld', 'ufw', 'iptables', 'nftables', 'netfilter'],
      ['inside', 'work', 'in a ', 'in the ', 'in my', 'own', 'within', 'support'],
    ],
    says: [
      {
        text: 'Yes: netfilter knows namespaces, so iptables and its relatives work inside containers, unprivileged ones too.',
        cites: ['ans-lxd-firewall'],
      },
      {
        text: 'A container cannot load kernel modules: where a table is missing, load its module on the host before the container starts (LXD and Incus do it by linux.kernel_modules).',
        cites: ['ans-lxd-firewall', 'ans-lxd-modules'],
      },
    ],
  },
  {
    id: 'macvlan-and-host',
    topic: 'feasibility',
    title: 'Why a macvlan guest cannot reach its own host',
    about: [
      ['macvlan', 'macvtap', 'ipvlan'],
      ['host'],
      ['reach', 'ping', 'access', 'talk', 'communicat', 'see ', 'connect', 'isolat', 'between', 'cannot', 'cant'],
    ],
    says: [
      {
        text: 'By design: macvlan and ipvlan separate a container from the interfaces of its own host. Everything else on the LAN reaches it, and containers on the same network reach each other.',
        cites: ['ans-macvlan-host'],
      },
      {
        text: 'The way round is a second macvlan interface on the host, with an address of its own, or a bridge instead.',
        cites: ['ans-macvlan-shim', 'ans-docker-networks'],
      },
      {
        text: 'The network card or switch port must accept several MAC addresses (promiscuous mode); most clouds block that.',
        cites: ['ans-macvlan'],
      },
    ],
  },
  {
    id: 'wifi-bridge',
    topic: 'feasibility',
    title: 'Bridging a guest over Wi-Fi',
    about: [
      ['wifi', 'wi fi', 'wlan', 'wireless'],
      ['bridge', 'bridging', 'bridged', 'macvlan', 'macvtap'],
    ],
    says: [
      {
        text: 'Mostly not: most wireless adapters accept only the MAC address of the host, so a Linux bridge for KVM or containers does not work over Wi-Fi. Use NAT or routing, or a cable.',
        cites: ['ans-wifi-bridge', 'ans-wifi-virtualbox'],
      },
      {
        text: 'VirtualBox bridges over Wi-Fi nevertheless: it swaps the MAC address in every packet. That is limited on Linux and macOS hosts.',
        cites: ['ans-wifi-virtualbox'],
      },
      {
        text: 'An adapter and driver with 4-address mode can be part of a bridge; laptops rarely have one.',
        cites: ['ans-wifi-bridge'],
      },
    ],
  },
  {
    id: 'mac-spoofing',
    topic: 'feasibility',
    title: 'Guests with more than one MAC address',
    about: [
      [
        'mac spoofing',
        'mac address spoofing',
        'promiscuous',
        'forged transmit',
        'keepalived',
        'vrrp',
        'carp ',
        'network load balancing',
        'floating ip',
        'virtual ip',
      ],
      [
        'vm',
        'virtual machine',
        'guest',
        'container',
        'lxc',
        'docker',
        'hyper',
        'esx',
        'vmware',
        'vsphere',
        'proxmox',
        'kvm',
        'nested',
        'virtualis',
      ],
    ],
    says: [
      {
        text: 'By default a virtual switch trusts only the MAC address that it gave the guest. Hyper-V has had the switch "MAC address spoofing" off since Server 2008 R2; vSphere has policies for MAC changes, forged transmits and promiscuous mode.',
        cites: ['ans-mac-hyperv', 'ans-mac-vsphere'],
      },
      {
        text: 'Allow it for guests that need it: a bridge or hypervisor inside a guest, network load balancing, a virtual router.',
        cites: ['ans-mac-hyperv', 'ans-promiscuous-bridge'],
      },
      {
        text: 'Keepalived (VRRP) uses a virtual MAC address only when told so (use_vmac); it then makes a macvlan interface, which the kernel, in a container that of the host, must have.',
        cites: ['ans-vrrp-vmac'],
      },
    ],
  },
];
