import type { Source } from '../schema.ts';

/** What the reasons and dangers of consolidation cite beyond evidence and platforms. */
export const consolidationSources: readonly Source[] = [
  {
    id: 'src-pve-vzdump',
    title: 'Proxmox VE Administration Guide: Backup and restore',
    authors: 'Proxmox Server Solutions',
    year: 2026,
    url: 'https://github.com/proxmox/pve-docs/blob/e5010dcea566/vzdump.adoc',
  },
  {
    id: 'src-idle-servers',
    title: 'Lecture slides on Difference Engine (servers at 5 to 10 % of capacity)',
    year: null,
    url: null,
  },
  {
    id: 'src-fwf-e126',
    title: 'Research radar: project E126',
    authors: 'FWF Austrian Science Fund',
    year: null,
    url: 'https://www.fwf.ac.at/en/research-radar/10.55776/E126',
  },
  {
    id: 'src-tecchannel-ha',
    title: 'Ausfallsicherheit: Hochverfügbarkeit von virtuellen Server-Umgebungen',
    authors: 'TecChannel',
    year: null,
    url: 'https://www.tecchannel.de/server/virtualisierung/2022148/ausfallsicherheit_hochverfuegbarkeit_von_virtuellen_server_umgebungen/index3.html',
  },
  {
    id: 'src-tps-lonesysadmin',
    title: 'Latest ESXi turns off transparent page sharing; watch your RAM',
    authors: 'The Lone Sysadmin',
    year: 2015,
    url: 'https://lonesysadmin.net/2015/02/01/latest-esxi-turns-off-transparent-page-sharing-watch-ram/',
  },
  {
    id: 'src-idle-vms',
    title: 'Otiose virtual servers costing revenue (report on a study by Koomey and Taylor)',
    authors: 'DemandTalk',
    year: null,
    url: 'https://www.demandtalk.com/news/cloud-news/virtualization-news/otiose-virtual-servers-costing-revenue/',
  },
  {
    id: 'src-vm-sprawl',
    title: 'What is VM sprawl?',
    authors: 'Sangfor',
    year: null,
    url: 'https://www.sangfor.com/glossary/cloud-and-infrastructure/what-is-vm-sprawl',
  },
  {
    id: 'src-backup-load',
    title: 'Simplify virtual machine backup with image-level backups, CDP and near-CDP',
    authors: 'TechTarget',
    year: null,
    url: 'http://searchdatabackup.techtarget.com/feature/Simplify-virtual-machine-backup-with-image-level-backups-CDP-and-near-CDP',
  },
  {
    id: 'src-backup-agents',
    title: 'Client-side deduplication and VMware',
    authors: 'Storage Switzerland',
    year: 2010,
    url: 'http://www.storage-switzerland.com/Articles/Entries/2010/5/5_Client-Side_Deduplication_and_VMware.html',
  },
];
