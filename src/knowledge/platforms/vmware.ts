import type { Platform } from '../schema.ts';

export const vmwarePlatforms: readonly Platform[] = [
  {
    id: 'vmware-workstation',
    name: 'VMware Workstation Pro',
    aliases: ['vmware workstation', 'vmware workstation pro', 'workstation pro', 'vmware player', 'vmware workstation player'],
    vendor: 'Broadcom (VMware)',
    model: 'hardware',
    kind: 'hosted',
    offers: ['hosted'],
    guests: ['windows', 'linux', 'bsd', 'solaris', 'other'],
    status: {
      state: 'active',
      says: 'Active: the newest release named is 25H2 of October 2025, and it has been free for all users since November 2024.',
      successors: [],
      cites: ['src-vmware-workstation-encyclopaedia'],
    },
    summary: {
      text: 'A program that runs virtual machines on a Windows or Linux desktop, beside its other work.',
      cites: ['src-vmware-workstation-encyclopaedia'],
    },
    facts: [
      {
        text: 'Free for everyone, business use included, since November 2024 (second-hand; check your contract).',
        cites: ['lic-hw-ws-free'],
      },
      {
        text: 'A flaw of March 2025 let the administrator of a guest run code on the host: update to 17.6.3 or later.',
        cites: ['sec-hw-esxi-2025'],
      },
      {
        text: 'In a test of 2007 it alone of the products tested kept neighbours fully unharmed by a guest gone wild.',
        cites: ['pi-any-matthews'],
      },
    ],
  },
  {
    id: 'vmware-server',
    name: 'VMware Server',
    aliases: ['vmware server', 'vmware gsx', 'vmware gsx server', 'gsx', 'gsx server', 'vmware server 2', 'vmware server 1'],
    vendor: 'VMware',
    model: 'hardware',
    kind: 'hosted',
    offers: ['hosted'],
    guests: ['windows', 'linux', 'bsd', 'solaris', 'other'],
    status: {
      state: 'eol',
      says: 'Discontinued in January 2010; general support ended on 30 June 2011.',
      endOfLife: '2011-06-30',
      successors: ['vmware-workstation', 'vmware-esxi'],
      cites: ['life-hw-vmserver'],
    },
    summary: {
      text: 'The free hosted product that followed GSX Server in 2006: it ran guests on top of a Windows or Linux host.',
      cites: ['life-hw-vmserver-free', 'src-vmware-server-encyclopaedia'],
    },
    facts: [
      {
        text: 'Announced in February 2006 as a free successor of GSX Server, with two-way SMP, 64-bit guests and Intel VT.',
        cites: ['life-hw-vmserver-free'],
      },
      { text: 'Version 2 gave a guest at most 8 GB of memory and ten network cards.', cites: ['hwr-hw-vmserver2'] },
    ],
  },
  {
    id: 'vmware-esx-classic',
    name: 'VMware ESX (2.x to 4.x, with service console)',
    aliases: ['vmware esx', 'esx server', 'vmware esx server', 'esx classic', 'esx 2.5', 'esx 3', 'esx 3.5', 'esx 4', 'esx 4.1'],
    vendor: 'VMware',
    model: 'hardware',
    kind: 'bare-metal',
    offers: ['bare-metal'],
    guests: ['windows', 'linux', 'bsd', 'solaris', 'other'],
    status: {
      state: 'eol',
      says: 'Replaced by ESXi, which does without the Linux service console.',
      successors: ['vmware-esxi'],
      cites: ['src-esxi-encyclopaedia'],
    },
    summary: {
      text: 'VMware’s first bare-metal hypervisor, with a Linux-based console on each host. It introduced ballooning and page sharing.',
      cites: ['src-esxi-encyclopaedia', 'mel-hw-waldspurger'],
    },
    facts: [
      { text: 'On ESX 2.x a guest of 2 GB with one CPU cost 102 MB of overhead.', cites: ['mem-hw-esx2'] },
      { text: 'The service console took about 272 MB of each ESX 4.0 host.', cites: ['mem-hw-esx4-console'] },
    ],
  },
  {
    id: 'vmware-esxi',
    name: 'VMware ESXi (vSphere)',
    aliases: [
      'esxi',
      'esx',
      'vsphere',
      'vmware',
      'vmware esxi',
      'vmware vsphere',
      'vsphere hypervisor',
      'vmware hypervisor',
      'vcenter',
      'vmware vcenter',
    ],
    vendor: 'Broadcom (VMware)',
    model: 'hardware',
    kind: 'bare-metal',
    offers: ['bare-metal'],
    guests: ['windows', 'linux', 'bsd', 'solaris', 'other'],
    status: {
      state: 'active',
      says: 'Active: general support for 7.0 ended on 2 October 2025; 8.0 is supported until 11 October 2027, 9.1 until 12 August 2028.',
      successors: [],
      cites: ['life-hw-esxi', 'src-eol-esxi'],
    },
    summary: {
      text: 'VMware’s bare-metal hypervisor, sold by subscription per core. Guests run unchanged.',
      cites: ['src-esxi-encyclopaedia', 'lic-hw-perpetual', 'mel-hw-waldspurger'],
    },
    facts: [
      {
        text: 'Perpetual licences are no longer sold, and a subscription counts at least 16 cores per processor (second-hand; check your contract).',
        cites: ['lic-hw-perpetual', 'lic-hw-16core'],
      },
      {
        text: 'The free edition ended in February 2024. Users report that 8.0 Update 3 is free again and 9 is not; check your contract.',
        cites: ['lic-hw-esxi-free-end', 'src-esxi-free-80'],
      },
      {
        text: 'A guest of 4 GB with one vCPU needed about 49 MB of overhead on vSphere 6.5.',
        cites: ['mem-hw-esxi65-4g'],
      },
      {
        text: 'vSphere HA can hold back failover capacity and refuse to start guests that would eat into it.',
        cites: ['ha-hw-vsphere-adm'],
      },
      { text: 'Sharing equal pages between guests has been off by default since late 2014.', cites: ['mel-hw-tps-off'] },
    ],
  },
  {
    id: 'vmware-fusion',
    name: 'VMware Fusion Pro',
    aliases: ['vmware fusion', 'vmware fusion pro', 'fusion pro'],
    vendor: 'Broadcom (VMware)',
    model: 'hardware',
    kind: 'hosted',
    offers: ['hosted'],
    guests: ['windows', 'linux', 'macos'],
    status: {
      state: 'active',
      says: 'Active: free for personal, educational and commercial use since 11 November 2024.',
      successors: [],
      cites: ['src-vmware-fusion-encyclopaedia'],
    },
    summary: {
      text: 'A program that runs Windows, Linux or macOS guests on a Mac, on Intel and on Apple silicon.',
      cites: ['src-vmware-fusion-encyclopaedia'],
    },
    facts: [],
  },
];
