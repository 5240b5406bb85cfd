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
];
