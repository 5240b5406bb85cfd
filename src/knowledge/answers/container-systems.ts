import type { Answer } from '../schema.ts';

/** Container systems side by side: LXC, Docker, OpenVZ, jails, zones. */
export const containerSystemAnswers: readonly Answer[] = [
  {
    id: 'openvz-or-hypervisor',
    topic: 'versus',
    title: 'OpenVZ beside Xen or KVM',
    about: [
      ['openvz', 'virtuozzo', 'vserver'],
      ['xen', 'kvm', 'vmware', 'hypervisor'],
    ],
    says: [
      {
        text: 'OpenVZ runs all guests on one kernel, so it uses fewer resources and holds more guests. Xen and KVM give each guest a kernel of its own.',
        cites: ['ks-os-openvz', 'ans-openvz-xen-vps', 'ks-hw-own-kernel'],
      },
      {
        text: 'With a kernel of its own a guest loads modules, has swap and sets its firewall freely; on OpenVZ the host decides about all three.',
        cites: ['ans-openvz-xen-vps', 'ans-openvz-blog'],
      },
      {
        text: 'HP Labs saw response times grow by more than 400 % on Xen and about 100 % on OpenVZ from one to four instances (2007).',
        cites: ['cpu-any-padala'],
      },
      { text: 'OpenVZ takes Linux guests only.', cites: ['ans-openvz-xen-vps'] },
    ],
  },
  {
    id: 'openvz-memory',
    topic: 'memory',
    title: 'Memory and swap on OpenVZ',
    about: [
      ['openvz', 'virtuozzo', 'container vps'],
      ['swap', 'burst', 'memory', 'ram ', 'privvmpages', 'beancounter', 'oom'],
    ],
    says: [
      {
        text: 'A guest of OpenVZ cannot add swap of its own: in 2008 it had a hard limit of memory, set by the host, and no swap space. A Xen guest has its own swap.',
        cites: ['ans-openvz-xen-vps'],
      },
      {
        text: 'Today Virtuozzo manages the memory of containers and virtual machines with one service, with guarantees for each guest.',
        cites: ['mel-os-vcmmd'],
      },
      { text: 'Guests draw on one pool; control groups tell guaranteed memory from limits.', cites: ['mel-os-cgroup'] },
    ],
  },
  {
    id: 'system-or-application-container',
    topic: 'versus',
    title: 'System containers and application containers',
    about: [
      ['lxc', 'lxd', 'incus', 'system container', 'nspawn'],
      ['docker', 'podman', 'application container', 'app container'],
    ],
    says: [
      {
        text: 'A system container (LXC, Incus) holds a full Linux distribution and is kept like a server; an application container (Docker, Podman) packages a single application.',
        cites: ['ans-incus-types'],
      },
      { text: 'Both share the kernel of the host and can only run Linux.', cites: ['ans-incus-types', 'gof-os-incus-table'] },
      { text: 'Docker can run inside an Incus container; the other way round makes no sense.', cites: ['ans-incus-types'] },
      {
        text: 'For disk-bound work system containers did better in one study, as the layered file system of application containers adds delay.',
        cites: ['io-os-layered-fs'],
      },
    ],
  },
  {
    id: 'podman-or-docker',
    topic: 'versus',
    title: 'Podman and Docker',
    about: [['podman'], ['docker']],
    says: [
      {
        text: 'Docker works through a daemon that usually runs as root; Podman has no daemon and starts containers as the user who asks for them.',
        cites: ['ans-podman-docker', 'sec-os-docker-daemon'],
      },
      {
        text: 'Docker can run without root as well, but not by default.',
        cites: ['sec-os-docker-daemon', 'sec-os-docker-userns'],
      },
      {
        text: 'Both run containers that share the kernel of the host: what does not fit one does not fit the other.',
        cites: ['ks-os-lxc-shared', 'gof-os-incus-table'],
      },
    ],
  },
  {
    id: 'lxd-or-incus',
    topic: 'versus',
    title: 'LXD and Incus',
    about: [['lxd'], ['incus']],
    says: [
      {
        text: 'Incus is the community fork of LXD; both are maintained separately and run system containers as well as virtual machines.',
        cites: ['life-os-fork', 'ans-incus-types'],
      },
      { text: 'Licences differ: LXD is under AGPL version 3, Incus under Apache 2.0.', cites: ['lic-os-lxd-agpl'] },
    ],
  },
  {
    id: 'jails-and-bhyve',
    topic: 'versus',
    title: 'Jails and bhyve',
    about: [['jail', 'vimage', 'vnet'], ['bhyve']],
    says: [
      {
        text: 'Jails share the FreeBSD kernel: they are lightweight and performant, but run FreeBSD only. bhyve runs full VMs with other operating systems.',
        cites: ['ans-jails-bhyve', 'gof-os-jail-version'],
      },
      {
        text: 'VIMAGE (VNET) gives each jail its own network stack, with addresses, routes and interfaces of its own.',
        cites: ['ans-jails-bhyve', 'net-os-vnet-jail'],
      },
      { text: 'Not everyone uses or can use bhyve; a jail works on any FreeBSD host.', cites: ['ans-jails-bhyve'] },
    ],
  },
  {
    id: 'zones',
    topic: 'versus',
    title: 'Zones and kernel zones',
    about: [
      ['zone', 'ldom', 'smartos', 'omnios'],
      ['solaris', 'zone', 'linux', 'kernel', 'sparc', 'illumos', 'lx '],
    ],
    says: [
      { text: 'Native Solaris zones all run on one common kernel: OS-virtualisation.', cites: ['ks-os-solaris'] },
      {
        text: 'A kernel zone has its own kernel and system, so it can run another Solaris release and be patched on its own: hardware virtualisation.',
        cites: ['ks-hyb-kernelzone', 'mod-hybrid-kz'],
      },
      {
        text: 'Branded zones run older releases on the kernel of the host by translation: Solaris 10 under 11, Solaris 8 under 10.',
        cites: ['ans-categories'],
      },
      {
        text: 'LX zones of illumos (SmartOS, OmniOS) offer the Linux system calls, so most Linux programs run there unmodified, without a Linux kernel.',
        cites: ['gof-os-lx-zone'],
      },
      {
        text: 'Oracle accepts capped zones as a boundary for its licences; check your contract.',
        cites: ['lic-os-oracle-zones'],
      },
    ],
  },
];
