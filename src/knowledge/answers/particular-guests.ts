import type { Answer } from '../schema.ts';

/** Care of particular guests: cloned Windows, SQL Server, Red Hat, zones and nspawn. */
export const particularGuestAnswers: readonly Answer[] = [
  {
    id: 'sysprep',
    topic: 'feasibility',
    title: 'Cloning Windows guests',
    about: [
      ['sysprep', ' sid ', ' sids ', 'same sid', 'clone', 'cloning', 'golden image', 'duplicate'],
      ['windows', 'sysprep', ' sid ', ' sids ', 'domain member'],
    ],
    says: [
      {
        text: 'Run Sysprep before the image is taken: Microsoft requires it for duplicated Windows, as it removes what belongs to one computer, such as its SID.',
        cites: ['ans-sysprep'],
      },
      {
        text: 'Clones without it share a computer SID, so accounts of two machines can look the same, and Microsoft does not support them.',
        cites: ['ans-sysprep'],
      },
      { text: 'Never clone a domain controller like that.', cites: ['ans-dc-operations'] },
    ],
  },
  {
    id: 'sql-server-in-vm',
    topic: 'dangers',
    title: 'SQL Server in a virtual machine',
    about: [
      ['sql server', 'mssql', 'ms sql', 'microsoft sql'],
      ['vm ', 'vms ', 'virtual', 'vmware', 'esx', 'hyper v', 'hypervisor'],
      ['safe', 'corrupt', 'cache', 'caching', 'danger', 'risk', 'data loss', 'lost write', 'fatal', 'production', 'supported'],
    ],
    says: [
      {
        text: 'Microsoft supports it in production on Hyper-V and on hypervisors of its validation program (SVVP).',
        cites: ['ans-sql-support'],
      },
      {
        text: 'It is safe on a server hypervisor: trainers of SQL Server have run it in production virtual machines on ESX since 2004 without corruption.',
        cites: ['ans-sql-on-vmware'],
      },
      {
        text: 'The warnings come from hosted desktop products such as VMware Player, which cache writes on the host. Take one that runs on bare metal, such as ESXi.',
        cites: ['ans-sql-on-vmware'],
      },
      {
        text: 'What SQL Server asks of any disk, virtual or not: writes reach stable storage, in order, whatever is cached on the way. Without that, databases can be lost.',
        cites: ['ans-sql-stable-media'],
      },
    ],
  },
  {
    id: 'sql-server-in-windows-containers',
    topic: 'feasibility',
    title: 'SQL Server in Windows containers',
    about: [
      ['sql server', 'mssql', 'ms sql', 'microsoft sql'],
      ['windows container', 'windows server container', 'windows docker', 'docker on windows', 'hyper v container'],
    ],
    says: [
      {
        text: 'Not supported: Microsoft ended the beta of SQL Server for Windows containers in July 2021, for the foreseeable future.',
        cites: ['ans-sql-windows-containers'],
      },
      {
        text: 'Take a virtual machine, where Microsoft supports it on Hyper-V and validated hypervisors, or its Linux containers.',
        cites: ['ans-sql-support', 'sw-mssql-windows'],
      },
    ],
  },
  {
    id: 'gains-of-virtual-dcs',
    topic: 'feasibility',
    title: 'What virtual domain controllers gain',
    about: [
      ['domain controller', 'dc ', 'dcs ', 'active directory', 'ad ds'],
      ['benefit', 'advantage', 'pros ', 'gain', 'why ', 'worth', 'reason'],
      ['virtual', 'vm ', 'vms ', 'hyper v', 'vmware', 'esx', 'kvm', 'proxmox'],
    ],
    says: [
      {
        text: 'Fewer servers: several domain controllers, and other servers beside them, fit on one host, such as those of a hub site. A physical one leaves most of its machine unused.',
        cites: ['ans-dc-hyperv-gains', 'ans-dc-why'],
      },
      {
        text: 'Testing: a copy of the domain for tests takes much less hardware, with dozens of domain controllers on a few machines.',
        cites: ['ans-dc-hyperv-gains'],
      },
      {
        text: 'Keep more than one, on different hosts, and no snapshots or copied disks as a backup.',
        cites: ['ans-virtual-dc', 'ans-dc-operations'],
      },
    ],
  },
  {
    id: 'rhel-subscriptions',
    topic: 'licensing',
    title: 'Red Hat subscriptions for virtual machines',
    about: [
      ['rhel', 'red hat', 'redhat'],
      ['licen', 'subscription', 'entitle'],
      ['vm', 'virtual', 'guest', 'hypervisor', 'esx', 'host', 'cluster'],
    ],
    says: [
      {
        text: 'A RHEL Server subscription covers a pair of sockets of a physical host or two virtual machines: six guests take three.',
        cites: ['ans-rhel-pairs'],
      },
      {
        text: 'RHEL for Virtual Datacenters covers a host by its socket pairs, with any number of guests, so it pays where many run on one host. Check your contract.',
        cites: ['ans-rhel-pairs'],
      },
    ],
  },
  {
    id: 'zones-share-files',
    topic: 'feasibility',
    title: 'Sharing files between Solaris zones',
    about: [
      ['zone', 'zones'],
      ['share', 'sharing', 'nfs', 'lofs', 'loopback', 'mount', 'directory', 'same files', 'common'],
      ['zone', 'solaris', 'global', 'illumos'],
    ],
    says: [
      {
        text: 'By lofs: the administrator of the global zone makes a directory and mounts it into each zone that shall have it (a loopback mount, set by zonecfg).',
        cites: ['ans-zone-sharing', 'ans-zone-lofs'],
      },
      {
        text: 'A zone cannot mount by NFS what its own global zone exports; it can mount from other machines.',
        cites: ['ans-zone-sharing', 'ans-zone-lofs'],
      },
      {
        text: 'Without the help of the global zone use a network service that runs in a zone: ssh, rsync, ftp or a web server.',
        cites: ['ans-zone-sharing'],
      },
    ],
  },
  {
    id: 'nfs-server-in-zone',
    topic: 'feasibility',
    title: 'An NFS server in a Solaris zone',
    about: [
      ['nfs server', 'nfs export', 'nfs share', 'serve nfs', 'export nfs', 'share over nfs', 'share by nfs'],
      ['zone', 'zones'],
      ['zone', 'solaris', 'illumos'],
    ],
    says: [
      {
        text: 'Yes in Solaris 11: install the NFS server in the zone, and leave it the sys_share privilege. In Solaris 10 a zone could not be an NFS server.',
        cites: ['ans-zone-nfs-server', 'ans-zone-nfs-older'],
      },
      {
        text: 'A zone cannot share what is mounted across zones by lofs, and NFS over RDMA does not work in zones.',
        cites: ['ans-zone-nfs-server'],
      },
      {
        text: 'Zones of one machine share files better by lofs: a zone should not mount by NFS what its own global zone exports, as that can deadlock.',
        cites: ['ans-zone-sharing', 'ans-zone-nfs-older'],
      },
    ],
  },
  {
    id: 'nspawn-checkpoint',
    topic: 'migration',
    title: 'Checkpoints of systemd-nspawn containers',
    about: [
      ['nspawn', 'machinectl', 'systemd'],
      ['criu', 'checkpoint', 'freeze', 'frozen', 'live migrat', 'moved live', 'move live', 'suspend'],
      ['nspawn', 'machinectl'],
    ],
    says: [
      {
        text: 'No: the makers of systemd declined to support CRIU in nspawn. It works for some containers, and nobody can promise that it works for all.',
        cites: ['ans-nspawn-criu'],
      },
      {
        text: 'LXD plans to drop it too: CRIU does not get on with systemd in most system containers.',
        cites: ['ans-lxd-criu-removal'],
      },
      {
        text: 'Stop the container, copy it and start it again; for moves without a stop take a virtual machine.',
        cites: ['lm-os-incus-criu', 'lm-hw-incus-vm'],
      },
    ],
  },
];
