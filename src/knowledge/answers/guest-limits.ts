import type { Answer } from '../schema.ts';

/** What a guest may not do, or may not be without a licence. */
export const guestLimitAnswers: readonly Answer[] = [
  {
    id: 'sql-server-container-licence',
    topic: 'licensing',
    title: 'SQL Server licences in containers',
    about: [
      ['sql server', 'mssql'],
      ['container', 'docker', 'kubernetes', 'pod'],
      ['licen', 'per core', 'pay for', 'legal'],
    ],
    says: [
      {
        text: 'Each container must be licensed: since May 2020 Microsoft counts a container as a virtual machine (virtual OSE), by the cores that it can use, at least four core licences for each.',
        cites: ['ans-sql-containers'],
      },
      {
        text: 'So several containers take several sets of licences. Licensing all cores of the host with Enterprise and Software Assurance covers any number.',
        cites: ['ans-sql-containers', 'ans-sql-assurance'],
      },
      { text: 'Check your contract.', cites: ['ans-sql-mobility'] },
    ],
  },
  {
    id: 'sql-server-per-processor',
    topic: 'licensing',
    title: 'SQL Server by processor, before 2012',
    about: [
      ['sql'],
      ['per proc', 'per processor', 'proc licen', 'processor licen', 'per cpu', 'cpu licen'],
      ['vm ', 'vms ', 'vcpu', 'virtual', 'host', 'hyper v', 'cluster'],
    ],
    says: [
      {
        text: 'SQL Server up to 2008 R2: license the virtual machine (virtual OSE), not each host of the cluster that it may move to. Divide its vCPUs by the cores of one physical processor and round up.',
        cites: ['ans-sql-per-processor'],
      },
      {
        text: 'Four vCPUs on quad-core processors take one processor licence; on dual-core processors two.',
        cites: ['ans-sql-per-processor'],
      },
      { text: 'Since SQL Server 2012 cores are counted instead. Check your contract.', cites: ['ans-sql-cores'] },
    ],
  },
  {
    id: 'jail-restrictions',
    topic: 'feasibility',
    title: 'What does not work in a FreeBSD jail',
    about: [
      ['jail', 'jails'],
      [
        'not work',
        'limit',
        'restrict',
        'cannot',
        'ping',
        'traceroute',
        'raw socket',
        'shared memory',
        'sysvipc',
        'postgres',
        'missing',
        'drawback',
        'disadvantage',
      ],
    ],
    says: [
      {
        text: 'No raw sockets by default, so no ping or traceroute (ICMP); System V shared memory, semaphores and messages are off, which older PostgreSQL needs. The host may allow both: allow.raw_sockets, allow.sysvipc.',
        cites: ['ans-jail-raw', 'ans-jail-restrictions', 'ans-jail-manual'],
      },
      {
        text: 'A jail cannot load kernel modules, change the network or mount file systems, unless the host allows it. It is bound to the addresses that it is given: in FreeBSD 4 one IP address per jail, today several, or a network stack of its own (VNET).',
        cites: ['ans-jail-restrictions', 'ans-jail-manual', 'net-os-vnet-jail'],
      },
      {
        text: 'All jails run on the kernel of the host, so the FreeBSD in them cannot be newer than it.',
        cites: ['gof-os-jail-version'],
      },
    ],
  },
  {
    id: 'bhyve-in-jail',
    topic: 'feasibility',
    title: 'bhyve in a jail',
    about: [
      ['bhyve', 'vmm'],
      [
        'in a jail',
        'inside a jail',
        'in jail',
        'inside jail',
        'within a jail',
        'allow vmm',
        'jailed',
        'jail run',
        'in a vnet jail',
      ],
    ],
    says: [
      {
        text: 'Yes: from FreeBSD 12 on the host can give the jail allow.vmm, once the vmm module is loaded, so that it may use the hypervisor.',
        cites: ['ans-jail-manual'],
      },
      {
        text: 'A guest needs a bridge and a tap, so the jail wants a network stack of its own (VNET).',
        cites: ['ans-jail-manual', 'net-os-vnet-jail'],
      },
    ],
  },
  {
    id: 'zones-or-ldoms',
    topic: 'versus',
    title: 'Solaris zones or LDoms',
    about: [
      ['zone', 'solaris container', 'container'],
      ['ldom', 'logical domain', 'vm for sparc', 'vm server for sparc'],
    ],
    says: [
      {
        text: 'They complement each other. An LDom has its own kernel, patches and memory: take one where kernels must differ, or where an application loads kernel modules. Run the applications in zones inside the LDoms.',
        cites: ['ans-zones-or-ldoms', 'ans-containers-and-domains'],
      },
      {
        text: 'Zones are lighter, many more fit on a machine, and they run at native speed; all of them share one Solaris and its patch level.',
        cites: ['ans-containers-and-domains', 'ks-os-solaris'],
      },
      {
        text: 'A running LDom can move to another server; it needs the SPARC machines with the hypervisor in their firmware, zones run wherever Solaris does. A Solaris 10 zone cannot be an NFS server.',
        cites: ['ans-containers-and-domains', 'ans-zones-or-ldoms'],
      },
    ],
  },
  {
    id: 'firecracker-root',
    topic: 'security',
    title: 'What code in a Firecracker microVM may do to the host',
    about: [
      ['firecracker', 'microvm', 'micro vm'],
      ['root', 'permission', 'access', 'host', 'isolat', 'escape', 'secure', 'safe'],
      ['host', 'run as', 'jailer', 'escape', 'root'],
    ],
    says: [
      {
        text: 'Root in the microVM is root of the guest only: it has a kernel of its own behind KVM and cannot access the memory or the data of the host.',
        cites: ['ans-firecracker-host', 'ks-hw-own-kernel'],
      },
      {
        text: 'The Firecracker process itself needs no root: the jailer starts it under a plain user and group, in a chroot with cgroups and namespaces, and seccomp leaves it few system calls.',
        cites: ['ans-firecracker-jailer', 'ans-firecracker-host'],
      },
      {
        text: 'So it is more isolated than a Docker container, where root meets the kernel that all share and a hole in that kernel is enough.',
        cites: ['ks-os-lxc-shared', 'ks-os-pve-surface'],
      },
    ],
  },
];
