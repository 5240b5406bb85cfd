import type { Danger } from '../schema.ts';

/** Dangers of running it: licences, sprawl, backup. */
export const operationDangers: readonly Danger[] = [
  {
    id: 'danger-licences',
    name: 'Licence traps',
    claims: [
      {
        text: 'Oracle asks for every core of a cluster on VMware, Hyper-V or unpinned Xen: 320 instead of 8 in one example (second-hand). The policy need not be part of your contract: check your contract.',
        cites: ['lic-any-oracle-vmware', 'lic-any-oracle-policy'],
      },
      {
        text: 'Windows Server counts all physical cores of a host, at least 16; Standard covers two guests. Check your contract.',
        cites: ['lic-hw-winserver'],
      },
      {
        text: 'VMware sells subscriptions only, counts at least 16 cores per processor, and ended free ESXi in 2024 (second-hand). Check your contract.',
        cites: ['lic-hw-perpetual', 'lic-hw-16core', 'lic-hw-esxi-free-end'],
      },
    ],
    mitigations: {
      hardware: {
        text: 'A small cluster for Oracle alone, or approved pinning (Oracle Linux KVM, Oracle VM, capped LPAR), says a second-hand source; Proxmox VE and XCP-ng as ways out of VMware. Check your contract.',
        cites: ['lic-os-oracle-zones', 'lic-hw-pve-agpl', 'lic-hw-xcpng-free'],
      },
      para: {
        text: 'No exemption was found for Xen without approved pinning. Check your contract.',
        cites: ['lic-any-oracle-vmware'],
      },
      os: {
        text: 'Capped Solaris zones are said to be accepted; for limits in Docker or LXC nothing was found (second-hand). Check your contract.',
        cites: ['lic-os-oracle-zones'],
      },
    },
  },
  {
    id: 'danger-sprawl',
    name: 'Sprawl',
    claims: [
      {
        text: 'In a study of 16,000 servers about 30 % of the virtual ones had done nothing for six months, and 25 % of the physical ones (second-hand).',
        cites: ['src-idle-vms'],
      },
      { text: 'Forgotten guests waste resources, licences and security work (second-hand).', cites: ['src-vm-sprawl'] },
    ],
    mitigations: {
      hardware: {
        text: 'Our advice: an owner and an end date for every guest, costs passed on, and a regular list of idle ones.',
        cites: ['src-idle-vms', 'src-vm-sprawl'],
      },
      para: { text: 'Our advice: the same as for virtual machines.', cites: ['src-idle-vms', 'src-vm-sprawl'] },
      os: {
        text: 'Our advice: deployments described in files, quotas, and rules for how long images stay; old images are the sprawl of containers.',
        cites: ['src-vm-sprawl'],
      },
    },
  },
  {
    id: 'danger-backup',
    name: 'Backup windows',
    claims: [
      {
        text: 'Ten to twenty guests share a server well, yet two or three backups at full speed can use up its processors, memory and I/O (second-hand).',
        cites: ['src-backup-load'],
      },
      { text: 'A backup agent in every guest means fewer guests per host (second-hand).', cites: ['src-backup-agents'] },
    ],
    mitigations: {
      hardware: {
        text: 'Back up images from outside, with the guest’s file systems frozen for a moment, and spread the times. Firecracker leaves snapshots to you.',
        cites: ['src-pve-vzdump', 'lm-hyb-fc-snapshot'],
      },
      para: { text: 'The same: images from outside, at spread times.', cites: ['src-pve-vzdump', 'src-backup-load'] },
      os: {
        text: 'Snapshot mode needs storage with snapshots; suspend mode copies twice, stop mode can mean a long downtime. Of application containers back up the volumes.',
        cites: ['src-pve-vzdump'],
      },
    },
  },
];
