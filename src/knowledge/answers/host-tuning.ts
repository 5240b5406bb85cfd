import type { Answer } from '../schema.ts';

/** Speed and safety settings of hosts, and what rented servers have of them. */
export const hostTuningAnswers: readonly Answer[] = [
  {
    id: 'network-speed',
    topic: 'performance',
    title: 'Network speed of containers and virtual machines',
    about: [
      [
        'network',
        'macvlan',
        'bridge',
        'sr iov',
        'sriov',
        'veth',
        'nic ',
        'bandwidth',
        'throughput',
        'packets',
        'gbit',
        '10g',
        'latency',
      ],
      ['perform', 'speed', 'slow', 'fast', 'overhead', 'throughput', 'latency', 'near native', 'native'],
      [
        'container',
        'docker',
        'lxc',
        'vm',
        'virtual',
        'guest',
        'kvm',
        'bridge',
        'macvlan',
        'sr iov',
        'sriov',
        'nat ',
        'veth',
        'host network',
      ],
    ],
    says: [
      {
        text: 'Containers come close to native on a bridge, macvlan or the host’s network. NAT is the slow way: connection tracking becomes the bottleneck.',
        cites: ['net-os-docker-nat', 'ans-docker-nat', 'ans-docker-networks'],
      },
      {
        text: 'Virtual machines want a virtio card: it carried up to three times the traffic of an emulated Intel E1000.',
        cites: ['net-para-virtio'],
      },
      {
        text: 'SR-IOV gives guest or container a part of the card itself, without the layers in between; it binds the guest to that host.',
        cites: ['ans-sriov-docker', 'ans-sriov-openshift'],
      },
      {
        text: 'Sandboxes pay most: gVisor reached about 86 % of native download and 68 % of upload throughput.',
        cites: ['net-hyb-gvisor-iperf'],
      },
    ],
  },
  {
    id: 'huge-pages',
    topic: 'memory',
    title: 'Huge pages for guests',
    about: [['hugepage', 'huge page', 'large page', 'thp ', 'transparent huge', '1gib page', '2m page', '1g page']],
    says: [
      {
        text: 'They help guests with much memory and memory-hungry work: fewer page tables and fewer misses in the TLB. Red Hat calls the gain significant for such work.',
        cites: ['ans-hugepages-rhel'],
      },
      {
        text: 'Transparent huge pages need no settings, and KVM uses them; they go up to 2 MiB and can hurt where memory is short or fragmented.',
        cites: ['ans-hugepages-rhel', 'ans-hugepages-okd'],
      },
      {
        text: 'Fixed huge pages (2 MiB or 1 GiB) must be set aside on the host in advance, so that memory is gone for all others.',
        cites: ['ans-hugepages-okd', 'ans-hugepages-openstack'],
      },
    ],
  },
  {
    id: 'core-scheduling',
    topic: 'security',
    title: 'Hyper-threading and core scheduling',
    about: [
      [
        'core scheduling',
        'core schedul',
        'disable smt',
        'smt off',
        'smt ',
        'smt safe',
        'is smt',
        'turn off smt',
        'hyperthreading',
        'hyper threading',
        'hyper thread',
        'l1tf',
        'mds ',
      ],
      [
        'vm',
        'guest',
        'tenant',
        'kvm',
        'hypervisor',
        'host',
        'virtual',
        'untrusted',
        'container',
        'firecracker',
        'customers',
        'secur',
        'safe',
      ],
    ],
    says: [
      {
        text: 'For guests that do not trust each other either switch SMT (Hyper-Threading) off, or use core scheduling: then only vCPUs of the same guest share a core. L1TF and MDS leak between the two threads of a core.',
        cites: ['ans-core-chv', 'ans-core-nsjail', 'sec-hw-l1tf'],
      },
      {
        text: 'Core scheduling is in Linux since 5.14 and costs less than switching SMT off. Cloud Hypervisor uses it by default since 2026; LXC has it as an option.',
        cites: ['ans-core-chv', 'ans-core-lxc'],
      },
      {
        text: 'Opinions differ: Firecracker measured no gain worth the risk and still advises to switch SMT off (2024).',
        cites: ['ans-core-firecracker', 'sec-hyb-fc-smt'],
      },
    ],
  },
  {
    id: 'apparmor-in-container',
    topic: 'security',
    title: 'AppArmor inside containers, and containers in containers',
    about: [
      [
        'apparmor',
        'selinux',
        'container in a container',
        'container inside a container',
        'lxc in lxc',
        'lxd in lxd',
        'lxc inside lxc',
        'nested container',
        'in lxd in lxd',
        'in lxc in lxc',
        'docker in lxd in lxd',
        'two levels of container',
        'nesting level',
        'security nesting',
      ],
      ['container', 'lxc', 'lxd', 'incus', 'docker', 'nest', 'profile', 'snap'],
    ],
    says: [
      {
        text: 'One level works: LXD gives each container an AppArmor namespace, so Docker or snaps inside can load profiles of their own, with security.nesting on.',
        cites: ['ans-apparmor-nesting', 'ans-apparmor-level'],
      },
      {
        text: 'A second level does not: AppArmor supports a single level of namespaces, so Docker in LXD in LXD fails, and snaps do too.',
        cites: ['ans-apparmor-docker', 'ans-apparmor-level'],
      },
      {
        text: 'A virtual machine in between starts afresh: it has a kernel of its own, with its own AppArmor or SELinux.',
        cites: ['ks-hw-own-kernel'],
      },
    ],
  },
  {
    id: 'nat-vps',
    topic: 'what-is',
    title: 'NAT and IPv6-only servers',
    about: [
      ['nat vps', 'nat server', 'ipv6 only', 'ipv6only', 'shared ipv4', 'without ipv4', 'no ipv4', 'nat ipv4', 'port range'],
      ['vps', 'server', 'vm', 'container', 'lxc', 'openvz', 'provider', 'host', 'cheap', 'what'],
    ],
    says: [
      {
        text: 'A NAT VPS shares one IPv4 address with others and gets a range of ports on it, often with IPv6 beside it; an IPv6-only one has no IPv4 at all.',
        cites: ['ans-nat-cservers', 'ans-ipv6-euserv'],
      },
      {
        text: 'IPv6-only has a catch: what has IPv4 alone cannot be reached, and cannot reach you, without a gateway (NAT64, a proxy or a VPN).',
        cites: ['ans-ipv6-ungleich', 'ans-ipv6-euserv'],
      },
      {
        text: 'It says nothing about the virtualisation: ask that separately, as such a server may be a container.',
        cites: ['ans-ipv6-euserv', 'ans-vps-kinds'],
      },
    ],
  },
  {
    id: 'docker-desktop-licence',
    topic: 'licensing',
    title: 'The licence of Docker Desktop and Docker Engine',
    about: [
      ['docker desktop', 'docker engine', 'docker'],
      ['licen', 'paid', 'free', 'cost', 'subscription', 'pay for', 'company', 'commercial', 'price'],
      [
        'docker desktop',
        'docker licen',
        'docker free',
        'docker still free',
        'pay for docker',
        'docker engine',
        'docker cost',
        'docker subscription',
        'docker paid',
        'is docker',
        'docker at work',
        'docker commercial',
        'use docker',
      ],
    ],
    says: [
      {
        text: 'Docker Desktop is free for personal use, education, open projects and companies with fewer than 250 employees and less than 10 million dollars of revenue; others need a paid subscription. Check your contract.',
        cites: ['ans-docker-desktop-licence'],
      },
      {
        text: 'Docker Engine on Linux is free software (Apache 2.0), also in companies.',
        cites: ['ans-docker-engine-licence'],
      },
    ],
  },
  {
    id: 'instead-of-docker-desktop',
    topic: 'platform-status',
    title: 'What to take instead of Docker Desktop',
    about: [
      ['docker desktop'],
      [
        'replac',
        'instead',
        'alternativ',
        'without docker desktop',
        'get rid',
        'free option',
        'substitute',
        'switch from',
        'move off',
      ],
    ],
    says: [
      {
        text: 'Docker Engine itself inside WSL 2 or another Linux VM (free, no desktop program), Rancher Desktop (Apache 2.0, with Kubernetes), or Podman Desktop (no daemon, no root).',
        cites: ['ans-desktop-instead'],
      },
      {
        text: 'All of them need a Linux virtual machine underneath on Windows and macOS, as Docker Desktop does.',
        cites: ['ans-desktop-instead', 'ans-docker-win'],
      },
      {
        text: 'Only Docker Desktop has the terms for larger companies; Docker Engine is Apache 2.0.',
        cites: ['ans-docker-desktop-licence', 'ans-docker-engine-licence'],
      },
    ],
  },
];
